"""`rewriter prompts test` and `record`, end to end: the real command, the real SDK, a real server."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Ran, rewriter
from tests.flow.sample import TEXT, answer, changed, honest
from tests.rig.loopback import Answer, Asked, Loopback, completion, error, loopback

OWN = "Récris ce texte"
FIXTURE = """article: passerelle.txt
keyphrase: passerelle Saint-Aubin
min_words: 200
"""
HEAD = '{"rewriter_recording": 1, "model": "m", "rounds": 2, "opinion": false, "evidence": ""}\n'


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with two fixtures on one article, and templates of one's own, still the shipped ones."""
    folder = tmp_path / "fixtures"
    folder.mkdir()
    (folder / "passerelle.txt").write_text(TEXT, encoding="utf-8")
    (folder / "a.yaml").write_text(FIXTURE, encoding="utf-8")
    (folder / "b.yaml").write_text(FIXTURE.replace("200", "180"), encoding="utf-8")
    assert rewriter("prompts", "init", cwd=tmp_path).code == 0
    return tmp_path


def own(desk: Path, words: str = OWN) -> None:
    """Change one line of the author's template."""
    file = desk / "prompts" / "whole.j2"
    text = file.read_text(encoding="utf-8")
    assert "Réécris maintenant" in text
    file.write_text(text.replace("Réécris maintenant", words), encoding="utf-8")


def question(asked: Asked) -> str:
    text: str = asked.body["messages"][1]["content"]
    return text


def writer(theirs: str) -> Any:
    """A model that answers the author's version with `theirs`, ours honestly, and takes no part again."""

    def serve(asked: Asked) -> Answer:
        if "PARTIE À REPRENDRE" in question(asked):
            return completion('{"sections": []}')
        return completion(theirs if OWN in question(asked) else answer(honest()))

    return serve


def ran_by(desk: Path, server: Loopback | None, *options: str | Path, **environ: str) -> Ran:
    """`rewriter prompts …` as an author runs it, with a model at that server, or with none."""
    model = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-canary-1"} if server else {}
    named = {"REWRITER_MODEL": "m", "REWRITER_ATTEMPTS": "1"} if server else {}
    cache = {"XDG_CACHE_HOME": str(desk / "cache")}
    return rewriter("prompts", *options, cwd=desk, **model, **named, **cache, **environ)


def compared(desk: Path, server: Loopback | None, *options: str | Path) -> tuple[int, dict[str, Any]]:
    ran = ran_by(desk, server, "test", "--on", "fixtures", "--format", "json", *options)
    assert ran.out, ran.err
    return ran.code, json.loads(ran.out)


def test_identical_versions_differ_in_nothing_and_are_paid_once(desk: Path) -> None:
    with loopback(writer("")) as server:
        code, found = compared(desk, server, "whole", "--against", "shipped")
        assert len(server.requests) == 2, "one call for each fixture, none for the other version"
        again, _ = compared(desk, server, "whole", "--against", "shipped")
        assert len(server.requests) == 2
    assert (code, again, found["told"]) == (0, 0, "same")
    assert {measure["told"] for measure in found["measures"]} == {"same"}
    assert found["findings"] == []
    assert [line["now"] for line in found["accepted"]] == [2, 2]
    assert found["paid"]["calls"] == 2
    assert (desk / "prompts" / ".lab" / "journal.sqlite").is_file()


def test_a_version_that_makes_drafts_shorter_is_worse(desk: Path) -> None:
    own(desk)
    short = honest() | {"sections": honest()["sections"][:2]}
    with loopback(writer(answer(short))) as server:
        code, found = compared(desk, server, "whole")
        asked = len(server.requests)
        compared(desk, server, "whole")
        assert len(server.requests) == asked, "what was paid is not paid again"
    assert (code, found["told"]) == (1, "worse")
    measures = {measure["name"]: measure for measure in found["measures"]}
    assert measures["words"]["difference"] < 0
    assert measures["missing"]["difference"] > 0
    assert measures["words"]["low"] is None, "two articles have no interval"
    gained = {f["code"]: f["gained"] for f in found["findings"] if f["forbids"]}
    assert gained["article-too-short"] == ["a.yaml", "b.yaml"]


def test_a_version_that_alters_a_fact_is_worse(desk: Path) -> None:
    own(desk)
    with loopback(writer(changed("142 mètres", "152 mètres"))) as server:
        ran = ran_by(desk, server, "test", "whole", "--on", "fixtures", "--lang", "en")
    assert ran.code == 1, ran.err
    assert "accepted at first draft" in ran.out
    assert "Worse" in ran.out


def test_a_draft_accepted_only_after_repair_is_not_one_accepted_at_first(desk: Path) -> None:
    own(desk)

    def serve(asked: Asked) -> Answer:
        if "PARTIE À REPRENDRE" in question(asked):
            mended = {"sections": [honest()["sections"][1]]}
            return completion(json.dumps(mended, ensure_ascii=False))
        return completion(changed("142 mètres", "152 mètres") if OWN in question(asked) else answer(honest()))

    with loopback(serve) as server:
        _, found = compared(desk, server, "whole")
    first, end = found["accepted"]
    assert (first["before"], first["now"]) == (2, 0)
    assert (end["before"], end["now"]) == (2, 2)


def test_an_earlier_version_of_one_s_own_is_compared_with(desk: Path) -> None:
    own(desk)
    assert rewriter("prompts", "check", cwd=desk).code == 0
    file = desk / "prompts" / "whole.j2"
    file.write_text(file.read_text("utf-8").replace(OWN, "Récris tout"), encoding="utf-8")
    short = honest() | {"sections": honest()["sections"][:2]}
    with loopback(writer(answer(short))) as server:
        code, found = compared(desk, server, "whole", "--against", "v1")
        assert any(OWN in question(asked) for asked in server.requests)
        assert any("Récris tout" in question(asked) for asked in server.requests)
    assert code == 0
    words = next(measure for measure in found["measures"] if measure["name"] == "words")
    assert words["difference"] > 0
    assert found["told"] == "few", "two articles are no progress, however much better"


def test_an_unmet_expectation_fails_though_nothing_is_worse(desk: Path) -> None:
    with (desk / "fixtures" / "a.yaml").open("a", encoding="utf-8") as file:
        file.write("expect:\n  mentions: [Malik Ferrand, Tesla]\n  status: ready\n")
    with loopback(writer("")) as server:
        ran = ran_by(desk, server, "test", "--on", "fixtures", "--lang", "en")
    assert ran.code == 1
    assert "✗ a.yaml – mentions: Tesla – not met, nor before" in ran.out
    assert "Malik" not in ran.out
    assert "No difference." in ran.out


def test_a_recording_stands_for_the_model(desk: Path) -> None:
    own(desk)
    options = ("--on", "fixtures", "--to", "r.jsonl", "--against", "shipped")
    with loopback(writer(changed("142 mètres", "152 mètres"))) as server:
        assert ran_by(desk, server, "record", "whole", *options).code == 0
        paid = len(server.requests)
        live = compared(desk, server, "whole")
        assert len(server.requests) == paid
    replayed = compared(desk, None, "whole", "--replay", "r.jsonl")
    for code, found in (live, replayed):
        assert code == 1
        assert found["paid"]["calls"] == 0
    assert live[1]["measures"] == replayed[1]["measures"]
    assert live[1]["articles"] == replayed[1]["articles"]


def test_what_a_recording_lacks_is_named_and_never_asked(desk: Path) -> None:
    with loopback(writer("")) as server:
        ran_by(desk, server, "record", "--on", "fixtures", "--to", "r.jsonl")
        own(desk)
        asked = len(server.requests)
        ran = ran_by(desk, server, "test", "--on", "fixtures", "--replay", "r.jsonl", "--lang", "en")
        assert len(server.requests) == asked
    assert ran.code == 2
    assert "whole (a.yaml), whole (b.yaml) (2)" in ran.err
    assert "Nothing was asked." in ran.err


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]\n",
        "not json",
        '{"rewriter_recording": 1}',
        HEAD.replace("2", "99"),
        HEAD + '{"digest": 1}',
        HEAD + '{"digest": "d", "template": "t", "version": "v", "article": "a", "reply": {"text": 5}}',
    ],
)
def test_a_damaged_recording_is_refused(desk: Path, text: str) -> None:
    (desk / "r.jsonl").write_text(text, encoding="utf-8")
    ran = ran_by(desk, None, "test", "--on", "fixtures", "--replay", "r.jsonl", "--lang", "en")
    assert ran.code == 2
    assert "r.jsonl" in ran.err
    assert "prompts record" in ran.err


def test_a_service_that_fails_is_no_result(desk: Path) -> None:
    with loopback(lambda _: error(401, "bad key")) as server:
        ran = ran_by(desk, server, "test", "--on", "fixtures", "--lang", "en")
    assert ran.code == 3
    assert "a.yaml: the access key is refused" in ran.err
    assert "sk-canary-1" not in ran.err


def test_the_ceiling_is_never_passed(desk: Path) -> None:
    prices = {"REWRITER_PRICE_INPUT": "1", "REWRITER_PRICE_OUTPUT": "1"}
    with loopback(writer("")) as server:
        options = ("test", "--on", "fixtures", "--max-cost", "0.000001", "--lang", "en")
        ran = ran_by(desk, server, *options, **prices)
        assert server.requests == []
        unpriced = ran_by(desk, server, *options)
    assert ran.code == 3
    assert "the spending ceiling is reached" in ran.err
    assert unpriced.code == 2
    assert "--max-cost needs prices" in unpriced.err


def test_without_a_model_there_is_nothing_to_compare(desk: Path) -> None:
    ran = ran_by(desk, None, "test", "--on", "fixtures", "--lang", "en")
    assert ran.code == 2
    assert "No model is configured" in ran.err


def test_a_bad_template_is_refused_before_anything_is_asked(desk: Path) -> None:
    own(desk, "{{ fense }}")
    with loopback(writer("")) as server:
        ran = ran_by(desk, server, "test", "--on", "fixtures", "--lang", "en")
        assert server.requests == []
    assert ran.code == 2
    assert 'Did you mean "fence"?' in ran.err


def test_a_version_that_is_not_there_is_told_with_those_that_are(desk: Path) -> None:
    ran = ran_by(desk, None, "test", "whole", "--on", "fixtures", "--against", "v7", "--lang", "en")
    assert ran.code == 2
    assert "now, shipped" in ran.err
    without = ran_by(desk, None, "test", "--on", "fixtures", "--against", "v7", "--lang", "en")
    assert without.code == 2
    assert "needs the name of a template" in without.err


def test_the_page_shows_both_drafts_and_runs_nothing(desk: Path) -> None:
    own(desk)
    hostile = changed("Un budget tenu, un calendrier manqué", "<script>pwned()</script> Un budget")
    with loopback(writer(hostile)) as server:
        for lang in ("fr", "en"):
            ran_by(desk, server, "test", "--on", "fixtures", "--html", f"{lang}.html", "--lang", lang)
    french, english = ((desk / f"{lang}.html").read_text(encoding="utf-8") for lang in ("fr", "en"))
    assert "Essai de gabarits" in french
    assert "Templates tested" in english
    for page in (french, english):
        assert "<script" not in page
        assert "&lt;script&gt;pwned()" in page
        assert "script-src 'none'" in page
        assert page.count("Malik Ferrand") >= 4, "both drafts of both articles"
