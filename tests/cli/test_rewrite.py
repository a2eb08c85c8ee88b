"""`rewriter rewrite`, end to end: the real command, the real SDK, a real server on loopback."""

import json
from pathlib import Path

import pytest
import yaml

from tests.cli.running import rewriter, started
from tests.flow.sample import TEXT, answer, changed, honest
from tests.rig.loopback import Answer, Asked, completion, error, loopback

WANTED = ("--keyphrase", "passerelle Saint-Aubin", "--min-words", "200")


def model(url: str) -> dict[str, str]:
    """The environment of an editor with a model on that address."""
    return {
        "OPENAI_BASE_URL": url,
        "OPENAI_API_KEY": "sk-canary-1",
        "REWRITER_MODEL": "m",
        "REWRITER_ATTEMPTS": "1",
    }


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """The source article as a file."""
    path = tmp_path / "passerelle.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def front_matter(folder: Path) -> dict[str, object]:
    """The fields of the written article."""
    text = (folder / "article.md").read_text(encoding="utf-8")
    fields: dict[str, object] = yaml.safe_load(text.split("---\n")[1])
    return fields


def test_with_a_model_an_honest_answer_is_ready_and_written(article: Path, tmp_path: Path) -> None:
    with loopback([completion(answer(honest()))]) as server:
        ran = started("rewrite", article, *WANTED, cwd=tmp_path, **model(server.url))
    assert ran.code == 0, ran.err
    folder = tmp_path / "out" / "passerelle"
    assert front_matter(folder)["status"] == "ready"
    assert {p.name for p in folder.iterdir()} == {"article.md", "article.html", "article.json", "report.html"}
    assert str(Path("out") / "passerelle" / "report.html") in ran.out


def test_the_same_command_again_pays_nothing(article: Path, tmp_path: Path) -> None:
    with loopback([completion(answer(honest()))]) as server:
        for _ in range(2):
            ran = rewriter("rewrite", article, *WANTED, cwd=tmp_path, **model(server.url))
            assert ran.code == 0, ran.err
        assert len(server.requests) == 1


def test_planted_figure_is_repaired_in_a_second_call(article: Path, tmp_path: Path) -> None:
    def serve(asked: Asked) -> Answer:
        if "PARTIE À REPRENDRE" in asked.body["messages"][1]["content"]:
            return completion(json.dumps({"sections": [honest()["sections"][1]]}, ensure_ascii=False))
        return completion(changed("142 mètres", "152 mètres"))

    with loopback(serve) as server:
        ran = rewriter("rewrite", article, *WANTED, "--format", "json", cwd=tmp_path, **model(server.url))
        assert len(server.requests) == 2
    assert ran.code == 0, ran.err
    made = json.loads(ran.out)
    assert made["outcome"]["status"] == "ready"
    assert made["outcome"]["rounds"] == 1


def test_without_a_model_the_structure_is_made_and_needs_review(article: Path, tmp_path: Path) -> None:
    ran = rewriter("rewrite", article, cwd=tmp_path)
    assert ran.code == 0, ran.err
    assert "Aucun modèle" in ran.out
    assert front_matter(tmp_path / "out" / "passerelle")["status"] == "needs-review"
    assert rewriter("rewrite", article, "--strict", cwd=tmp_path).code == 1


def test_standard_input_is_an_article_too(tmp_path: Path) -> None:
    ran = rewriter("rewrite", "-", cwd=tmp_path, stdin=TEXT)
    assert ran.code == 0, ran.err
    assert len(list((tmp_path / "out").glob("*/report.html"))) == 1


def test_options_complete_what_the_article_says_of_its_source(article: Path, tmp_path: Path) -> None:
    ran = rewriter("rewrite", article, "--source-name", "Le Monde", "--author", "Ana Ruiz", cwd=tmp_path)
    assert ran.code == 0, ran.err
    source = front_matter(tmp_path / "out" / "passerelle")["source"]
    assert isinstance(source, dict)
    assert (source["outlet"], source["author"]) == ("Le Monde", "Ana Ruiz")


def test_dry_run_shows_the_messages_and_sends_and_writes_nothing(article: Path, tmp_path: Path) -> None:
    with loopback([]) as server:
        ran = rewriter("rewrite", article, "--dry-run", cwd=tmp_path, **model(server.url))
        assert not server.requests
    assert ran.code == 0, ran.err
    assert "[p1] La passerelle de Saint-Aubin, fermée" in ran.out
    assert not (tmp_path / "out").exists()


REFUSED = {
    "missing file": (["absent.txt"], {}, "absent.txt"),
    "english without a model": (["en.txt"], {}, "REWRITER_MODEL"),
    "depth without a model": (["passerelle.txt", "--depth", "rewrite"], {}, "REWRITER_MODEL"),
    "key without a model": (["passerelle.txt"], {"OPENAI_API_KEY": "sk-canary-1"}, "REWRITER_MODEL"),
    "depth against strategy": (
        ["passerelle.txt", "--depth", "edit", "--strategy", "no_model"],
        {},
        "no_model",
    ),
    "too few words": (["passerelle.txt", "--min-words", "3"], {}, "--min-words"),
    "empty file": (["empty.txt"], {}, "empty"),
    "binary file": (["binary.txt"], {}, "binary"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_input_gets_one_sentence_and_exit_code_2(case: str, article: Path, tmp_path: Path) -> None:
    arguments, environ, word = REFUSED[case]
    english = "The bridge was closed for a year, and the people of the town were not pleased about it. " * 5
    (tmp_path / "en.txt").write_text("The bridge\n\n" + english)
    (tmp_path / "empty.txt").write_text("  \n")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
    ran = rewriter("rewrite", *arguments, cwd=tmp_path, **environ)
    assert ran.code == 2
    assert word in ran.err
    assert ran.err.startswith("rewriter\u00a0: ")
    assert len(ran.err.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()


FAILURES = {
    "bad key": (error(401, "Incorrect API key provided: sk-canary-1"), 3),
    "unknown model": (error(404, "no such model", code="model_not_found"), 3),
    "quota": (error(429, "quota", code="insufficient_quota"), 3),
    "server down": (error(503), 3),
    "refusal": (completion(None, refusal="Je ne peux pas."), 4),
    "chatter instead of an article": (completion("Bien sûr ! De quoi s'agit-il ?"), 4),
}


@pytest.mark.parametrize("case", FAILURES)
def test_failure_of_the_model_is_told_and_the_structure_kept(
    case: str, article: Path, tmp_path: Path
) -> None:
    fault, code = FAILURES[case]
    with loopback(lambda _: fault) as server:
        ran = rewriter("rewrite", article, *WANTED, cwd=tmp_path, **model(server.url))
    assert ran.code == code, ran.err
    assert front_matter(tmp_path / "out" / "passerelle")["status"] == "failed"
    written = "".join(p.read_text(errors="replace") for p in tmp_path.rglob("*") if p.is_file())
    assert "sk-canary-1" not in ran.out + ran.err + written


def test_english_article_through_a_model_that_is_down_has_a_report_and_no_article(tmp_path: Path) -> None:
    english = "The bridge was closed for a year, and the people of the town were not pleased about it. " * 5
    (tmp_path / "en.txt").write_text("The bridge\n\n" + english)
    with loopback(lambda _: error(401)) as server:
        ran = rewriter("rewrite", "en.txt", cwd=tmp_path, **model(server.url))
    assert ran.code == 3, ran.err
    assert (tmp_path / "out" / "en" / "report.html").is_file()
    assert not (tmp_path / "out" / "en" / "article.md").exists()


def test_lang_en_speaks_english(article: Path, tmp_path: Path) -> None:
    ran = rewriter("rewrite", article, "--lang", "en", cwd=tmp_path)
    assert "No model" in ran.out
    assert '<html lang="en"' in (tmp_path / "out" / "passerelle" / "report.html").read_text()


def test_one_bad_article_does_not_stop_the_others(article: Path, tmp_path: Path) -> None:
    ran = rewriter("rewrite", "absent.txt", article, cwd=tmp_path)
    assert ran.code == 2
    assert "absent.txt" in ran.err
    assert (tmp_path / "out" / "passerelle" / "report.html").is_file()
