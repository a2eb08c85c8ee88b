"""`rewriter check`, `checks`, `explain`, `doctor`: no model, one sentence for each problem."""

import json
import re
from pathlib import Path

import pytest

from rewriter.checks.paper import plain as searchable
from tests.cli.running import rewriter, started
from tests.flow.sample import TEXT, honest


def markdown() -> str:
    """The honest article as a finished Markdown file."""
    made = honest()
    lines = ["---", f'title: "{made["seo_title"]}"', f'description: "{made["description"]}"']
    lines += [f"slug: {made['slug']}", f"keyphrase: {made['keyphrase']}", "---", "", f"# {made['headline']}"]
    for section in made["sections"]:
        lines += ["", f"## {section['heading']}"] if section["heading"] else []
        for paragraph in section["paragraphs"]:
            lines += ["", paragraph["text"]]
    return "\n".join([*lines, "", "*Source : Claire Obry, Le Courrier du Fleuve*", ""])


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with the source, the honest article and one with a wrong figure."""
    (tmp_path / "source.txt").write_text(TEXT)
    (tmp_path / "good.md").write_text(markdown())
    (tmp_path / "bad.md").write_text(markdown().replace("142 mètres", "152 mètres"))
    return tmp_path


def test_honest_article_has_no_error(files: Path) -> None:
    ran = started("check", "good.md", "--source", "source.txt", "--min-words", "200", cwd=files)
    assert ran.code == 0, ran.out


def test_changed_figure_is_found_and_named(files: Path) -> None:
    ran = rewriter("check", "bad.md", "--source", "source.txt", "--min-words", "200", cwd=files)
    assert ran.code == 1
    assert "152 mètres" in ran.out


def test_what_many_checks_lack_is_told_in_a_line_with_how_to_give_it(files: Path) -> None:
    bare = markdown().replace("keyphrase: ", "other: ")
    (files / "bare.md").write_text(bare)
    ran = rewriter("check", "bare.md", "--lang", "en", cwd=files)
    counts = [
        int(m[1])
        for m in re.finditer(r"want of the \w+ \(--(?:source|keyphrase)\): (\d+) checks", searchable(ran.out))
    ]
    assert len(counts) == 2, ran.out
    assert min(counts) > 10
    assert "keyphrase-stuffed" not in ran.out


def test_json_format_carries_every_finding(files: Path) -> None:
    ran = rewriter("check", "bad.md", "--source", "source.txt", "--format", "json", cwd=files)
    found = json.loads(ran.out)["findings"]
    fields = "code family severity blocking mark message place span also measured expected"
    assert set(fields.split()) == set(found[0])
    assert any(f["family"] == "fidelity" for f in found)


def test_a_warning_that_blocks_counts_like_an_error(files: Path) -> None:
    text = markdown().replace("n’a pas voulu répondre", "a souhaité répondre")
    (files / "sure.md").write_text(text)
    told = rewriter("check", "sure.md", "--source", "source.txt", cwd=files)
    assert [line[0] for line in told.out.splitlines() if "[negation-changed]" in line] == ["✗"]
    assert "qui empêche la publication" in told.out.splitlines()[-1]
    line = json.dumps({"id": 1, "markdown": text, "source": TEXT})
    ran = rewriter("check", "--jsonl", cwd=files, stdin=line)
    found = [f for f in json.loads(ran.out)["findings"] if f["mark"] == "✗"]
    assert [(f["severity"], f["blocking"]) for f in found] == [("warning", True)]
    assert told.code == ran.code == 1


def test_jsonl_answers_in_order_and_survives_a_bad_line(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": 1, "markdown": markdown(), "source": TEXT}),
        "not json",
        json.dumps({"id": 3, "html": "<h1>Titre</h1><p>Un texte trop court.</p>", "title": "Titre"}),
    ]
    ran = rewriter("check", "--jsonl", "--min-words", "200", cwd=tmp_path, stdin="\n".join(lines))
    verdicts = [json.loads(line) for line in ran.out.splitlines()]
    assert [v["id"] for v in verdicts] == [1, None, 3]
    assert "error" in verdicts[1]
    assert verdicts[0]["measures"]["words"] > 200
    assert "article-too-short" in {f["code"] for f in verdicts[2]["findings"]}
    assert "description" in {s["needs"] for s in verdicts[2]["skipped"]}
    assert ran.code == 2


def test_documented_measures_are_all_there(tmp_path: Path) -> None:
    line = json.dumps({"id": 1, "markdown": markdown()})
    ran = rewriter("check", "--jsonl", cwd=tmp_path, stdin=line)
    measures = json.loads(ran.out)["measures"]
    names = "words sentences long_sentence_share passive_share transition_share longest_section "
    names += "longest_paragraph flesch flesch_textstat lix keyphrase_density keyphrase_gap_share title_width"
    assert set(names.split()) <= set(measures)


def test_nothing_to_check_is_one_sentence(tmp_path: Path) -> None:
    ran = rewriter("check", cwd=tmp_path)
    assert ran.code == 2
    assert "--jsonl" in ran.err


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_check_is_listed_and_explained(lang: str, tmp_path: Path) -> None:
    listed = rewriter("checks", "--lang", lang, cwd=tmp_path)
    assert "article-too-short" in listed.out
    page = rewriter("explain", "article-too-short", "--lang", lang, cwd=tmp_path)
    assert ("Que faire" if lang == "fr" else "How to fix") in page.out


def test_misspelt_code_names_the_nearest(tmp_path: Path) -> None:
    ran = rewriter("explain", "article-to-short", cwd=tmp_path)
    assert ran.code == 2
    assert "article-too-short" in ran.err


def test_doctor_says_what_is_missing_and_never_the_key(tmp_path: Path) -> None:
    ran = rewriter("doctor", cwd=tmp_path, OPENAI_API_KEY="sk-canary-2")
    assert ran.code == 2
    assert "REWRITER_MODEL" in ran.err
    assert "sk-canary-2" not in ran.out + ran.err
    assert rewriter("doctor", cwd=tmp_path).code == 0


def test_version_is_quick_to_ask(tmp_path: Path) -> None:
    ran = rewriter("--version", cwd=tmp_path)
    assert ran.out.startswith("rewriter 0.")
