"""Profiles at the command line: chosen, shown, and honest about what they hide."""

import json
from pathlib import Path

from tests.cli.running import rewriter, started

ARTICLE = """# Le budget de la ville

Il pleut ce soir. Il vente fort. Il neige un peu. Elle attend sous le porche.
"""


def test_what_is_suppressed_is_told_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ARTICLE)
    (tmp_path / "rewriter.toml").write_text(
        '[suppress]\nsame-openings = "poèmes"\ntitle-missing = "titrés au bureau"\n'
    )
    told = started("check", "a.md", "--min-words", "10", cwd=tmp_path).out
    assert "same-openings : une observation tue – poèmes" in told.replace("\u00a0", " ")
    assert "title-missing : rien à taire dans cet article – titrés au bureau" in told.replace("\u00a0", " ")
    assert "[same-openings]" not in told
    form = rewriter("check", "a.md", "--min-words", "10", "--format", "json", cwd=tmp_path).out
    one, other = json.loads(form)["suppressed"]
    assert (one["code"], one["reason"], len(one["findings"])) == ("same-openings", "poèmes", 1)
    assert (other["code"], other["findings"]) == ("title-missing", [])


def test_many_checks_that_a_profile_turns_off_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ARTICLE)
    told = started("check", "a.md", "--profile", "presse", cwd=tmp_path).out.replace("\u00a0", " ")
    off = [line for line in told.splitlines() if "presse :" in line or "Éteints" in line]
    assert len(off) == 1
    assert "contrôles, dont external-link-missing" in off[0]
    form = rewriter("check", "a.md", "--profile", "presse", "--format", "json", cwd=tmp_path).out
    assert sum(each["off"] for each in json.loads(form)["suppressed"]) > 3


def test_checks_are_listed_under_a_profile(tmp_path: Path) -> None:
    told = rewriter("checks", "--profile", "presse", "--family", "seo", "--format", "json", cwd=tmp_path)
    rows = {row["code"]: row for row in json.loads(told.out)}
    assert {row["family"] for row in rows.values()} == {"seo"}
    assert rows["description-length"]["limits"] == {"min_characters": 121, "max_characters": 156}
    assert rows["keyphrase-absent"]["severity"] == "advice"
    assert rows["keyphrase-not-in-slug"]["off"]
    assert "max_px = 600" in rewriter("checks", cwd=tmp_path).out


def test_a_check_is_explained_with_its_limits_under_a_profile(tmp_path: Path) -> None:
    assert "max_words = 20" in rewriter("explain", "long-sentences", cwd=tmp_path).out
    told = rewriter("explain", "long-sentences", "--profile", "presse", cwd=tmp_path).out
    assert "Limites (profil presse)" in told
    assert "max_words = 30" in told
    assert (
        "éteint dans le profil presse"
        in rewriter("explain", "few-transitions", "--profile", "presse", cwd=tmp_path).out
    )


def test_an_unknown_profile_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ARTICLE)
    for command in (("check", "a.md"), ("rewrite", "a.md"), ("checks",)):
        ran = rewriter(*command, "--profile", "pres", cwd=tmp_path)
        assert ran.code == 2
        assert "Vouliez-vous dire" in ran.err
        assert "Traceback" not in ran.err


def test_an_article_is_made_and_recorded_under_a_profile(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ARTICLE)
    assert rewriter("rewrite", "a.md", "--profile", "presse", cwd=tmp_path).code == 0
    record = json.loads((tmp_path / "out" / "a" / "article.json").read_text())
    assert record["record"]["profile"] == "presse"
    assert len(record["record"]["profile_version"]) == 12
    assert record["brief"]["max_sentence_words"] == 30
    off = {s["code"] for s in record["outcome"]["report"]["suppressed"] if s["off"]}
    assert "keyphrase-not-in-slug" in off
    assert "keyphrase-not-in-slug" in (tmp_path / "out" / "a" / "report.html").read_text()


IGNORING = """---
title: Le budget de la ville
rewriter_ignore:
  description-missing: le CMS la fait
---
<!-- rewriter: ignore same-openings – un poème -->
"""


def test_an_article_says_itself_what_to_ignore_and_why(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(IGNORING + ARTICLE)
    form = rewriter("check", "a.md", "--min-words", "10", "--format", "json", cwd=tmp_path).out
    told = {s["code"]: s["reason"] for s in json.loads(form)["suppressed"]}
    assert told == {"description-missing": "le CMS la fait", "same-openings": "un poème"}
    assert not {f["code"] for f in json.loads(form)["findings"]} & told.keys()


def test_an_article_that_ignores_without_reason_or_what_guards_is_told_so(tmp_path: Path) -> None:
    for comment, told in (
        ("same-openings", "dites pourquoi"),
        ("same-opening – un poème", "Vouliez-vous dire"),
        ("name-lost – trop long", "ni l’éteindre"),
    ):
        (tmp_path / "a.md").write_text(f"<!-- rewriter: ignore {comment} -->\n{ARTICLE}")
        ran = rewriter("check", "a.md", cwd=tmp_path)
        assert (ran.code, "a.md (ignore." in ran.err) == (2, True)
        assert told in ran.err
        line = json.dumps({"id": 1, "markdown": (tmp_path / "a.md").read_text()})
        assert told in json.loads(rewriter("check", "--jsonl", cwd=tmp_path, stdin=line).out)["error"]


def test_a_source_has_no_say_in_how_its_rewriting_is_judged(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"<!-- rewriter: ignore same-openings – un poème -->\n{ARTICLE}")
    rewriter("rewrite", "a.md", cwd=tmp_path)
    record = json.loads((tmp_path / "out" / "a" / "article.json").read_text())
    assert record["brief"]["profile"]["suppressed"] == {}


def test_doctor_says_which_profile_and_who_chose_it(tmp_path: Path) -> None:
    (tmp_path / "rewriter.toml").write_text('profile = "blog"\n')
    told = rewriter("doctor", cwd=tmp_path).out
    assert "profile = blog  (rewriter.toml, ligne 1" in told.replace(str(tmp_path) + "/", "")
