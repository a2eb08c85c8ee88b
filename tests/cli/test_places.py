"""`rewriter check` says where: the place of every finding, and the words concerned."""

import json
from pathlib import Path

import pytest

from tests.cli.running import rewriter
from tests.cli.test_check import markdown
from tests.flow.sample import TEXT


def lines(tmp_path: Path, *arguments: str, lang: str = "fr", **changes: str) -> list[str]:
    """What is printed about the honest article with some words changed."""
    text = markdown()
    for old, new in (pair.split(" > ") for pair in changes.values()):
        assert old in text
        text = text.replace(old, new)
    (tmp_path / "article.md").write_text(text)
    (tmp_path / "source.txt").write_text(TEXT)
    return rewriter("check", "article.md", *arguments, "--lang", lang, cwd=tmp_path).out.splitlines()


def told(printed: list[str], code: str) -> str:
    """The line about a code, spaces made one."""
    line = next(line for line in printed if f"[{code}]" in line)
    return " ".join(filter(None, line.split(" ")))


WRONG = {
    "paragraph": ("long de 142 mètres > long de 152 mètres", "figure-altered", "✗ ¶\u00a03 "),
    "headline": ("piétons et cyclistes\n > 96 piétons\n", "figure-invented", "✗ Titre "),
    "heading": ("un calendrier manqué > 9 mois manqués", "figure-invented", "✗ Intertitre\u00a01 "),
    "second heading": ("des riverains partagés > 37 riverains", "figure-invented", "✗ Intertitre\u00a02 "),
    "description": ("La maire salue > 74 élus saluent", "figure-invented", "✗ Description "),
    "source": ("pèse 210 tonnes > est lourd", "figure-lost", "· Source, p3 "),
}


@pytest.mark.parametrize("case", WRONG)
def test_finding_names_its_place(case: str, tmp_path: Path) -> None:
    change, code, place = WRONG[case]
    assert told(lines(tmp_path, "--source", "source.txt", change=change), code).startswith(place)


def test_finding_about_the_whole_says_so(tmp_path: Path) -> None:
    printed = lines(tmp_path, "--min-words", "900")
    assert told(printed, "article-too-short").startswith("✗ Article ")


def test_message_that_quotes_nothing_is_followed_by_the_words_concerned(tmp_path: Path) -> None:
    opening = "La passerelle Saint-Aubin est de nouveau accessible après quatorze mois de travaux."
    passive = "La passerelle Saint-Aubin a été rouverte. Les murs ont été détruits. La rue sera fermée."
    passive += " Le pont fut vendu." * 4
    line = told(lines(tmp_path, change=f"{opening} > {passive}"), "passive-voice")
    assert line.startswith("· ¶\u00a01 ")
    words = passive.partition(".")[0]
    assert line.endswith(f"montre la première. → «\u00a0{words}.\u00a0» [passive-voice]")


def test_quotation_marks_within_the_words_are_inner_ones(tmp_path: Path) -> None:
    change = "La passerelle Saint-Aubin est de nouveau > «\u00a0Le pont\u00a0» fermé est de nouveau"
    line = told(lines(tmp_path, change=change), "keyphrase-not-in-introduction")
    assert "→ «\u00a0“Le pont” fermé est de nouveau" in line


def test_words_already_quoted_are_not_said_twice(tmp_path: Path) -> None:
    printed = lines(tmp_path, "--source", "source.txt", change="de 142 mètres > de 152 mètres")
    assert "→" not in told(printed, "figure-altered")


def test_long_words_are_cut_between_two_words(tmp_path: Path) -> None:
    printed = lines(
        tmp_path, change="La passerelle Saint-Aubin est de nouveau > Le pont Saint-Aubin est de nouveau"
    )
    shown = told(printed, "keyphrase-not-in-introduction").partition("→ «\u00a0")[2].partition("\u00a0»")[0]
    assert shown.endswith("…")
    assert len(shown) <= 80
    assert shown[:-1] in markdown().replace("La passerelle Saint-Aubin", "Le pont Saint-Aubin")


def test_errors_come_first_and_each_finding_has_one_line(tmp_path: Path) -> None:
    printed = lines(tmp_path, "--source", "source.txt", change="142 mètres > 152 mètres")
    marks = [line[0] for line in printed if line.endswith("]")]
    assert marks == sorted(marks, key="✗!·".index)
    assert not any("\x1b" in line for line in printed)


def test_place_is_told_in_english_too(tmp_path: Path) -> None:
    change = "un calendrier manqué > 9 mois manqués"
    printed = lines(tmp_path, "--source", "source.txt", lang="en", change=change)
    assert told(printed, "figure-invented").startswith("✗ Subheading\u00a01 ")


def test_json_carries_the_place_in_words(tmp_path: Path) -> None:
    lines(tmp_path, change="142 mètres > 152 mètres")
    ran = rewriter("check", "article.md", "--source", "source.txt", "--format", "json", cwd=tmp_path)
    found = json.loads(ran.out)["findings"]
    assert {f["place"] for f in found if f["code"] == "figure-altered"} == {"¶\u00a03"}


def test_jsonl_carries_the_place_in_words(tmp_path: Path) -> None:
    line = json.dumps(
        {"id": 1, "markdown": markdown().replace("un calendrier manqué", "9 mois"), "source": TEXT}
    )
    for lang, place in (("fr", "Intertitre\u00a01"), ("en", "Subheading\u00a01")):
        ran = rewriter("check", "--jsonl", "--lang", lang, cwd=tmp_path, stdin=line)
        found = json.loads(ran.out)["findings"]
        assert place in {f["place"] for f in found if f["code"] == "figure-invented"}


class TestTotal:
    """The last line counts, in words."""

    def test_one_is_singular_and_none_is_left_out(self, tmp_path: Path) -> None:
        (tmp_path / "court.txt").write_text(
            "Trois petits mots, puis quelques autres pour passer le seuil des pages vides."
        )
        asked = ("check", "court.txt", "--min-words", "100")
        assert rewriter(*asked, cwd=tmp_path).out.splitlines()[-1] == "1 erreur."
        ran = rewriter(*asked, "--lang", "en", cwd=tmp_path)
        assert ran.out.splitlines()[-1] == "1 error."

    def test_several_are_plural(self, tmp_path: Path) -> None:
        printed = lines(tmp_path, "--source", "source.txt", a="142 mètres > 152 mètres", b="210 > 310")
        assert printed[-1].startswith("2 erreurs, ")


class TestLength:
    """A length is asked by an option, a profile or the settings; else the source's is the measure."""

    def found(self, tmp_path: Path, *arguments: str) -> str:
        return "\n".join(lines(tmp_path, "--source", "source.txt", *arguments))

    def test_minimum_that_was_given_is_kept(self, tmp_path: Path) -> None:
        assert "[article-too-short]" in self.found(tmp_path, "--min-words", "700")

    def test_minimum_of_the_settings_is_lowered_to_what_the_source_supports(self, tmp_path: Path) -> None:
        (tmp_path / "rewriter.toml").write_text("[article]\nmin_words = 700\n")
        found = self.found(tmp_path)
        assert "700 étaient demandés" in found
        assert "[article-too-short]" not in found

    def test_profile_asks_too(self, tmp_path: Path) -> None:
        (tmp_path / "rewriter.toml").write_text("[profiles.long.brief]\nmin_words = 900\n")
        assert "[article-too-short]" in "\n".join(lines(tmp_path, "--profile", "long"))

    def test_nobody_asked(self, tmp_path: Path) -> None:
        found = self.found(tmp_path) + "\n".join(lines(tmp_path))
        assert "[article-too-short]" not in found
        assert "[source-supports-less]" not in found

    def test_nobody_asked_and_most_of_the_source_is_missing(self, tmp_path: Path) -> None:
        (tmp_path / "court.md").write_text("# Le pont\n\nLa passerelle a coûté neuf millions d’euros.\n")
        (tmp_path / "source.txt").write_text(TEXT)
        ran = rewriter("check", "court.md", "--source", "source.txt", cwd=tmp_path)
        line = told(ran.out.splitlines(), "article-too-short")
        assert line.startswith("· Article ")
        assert "moins de la moitié" in line

    def test_lines_do_the_same(self, tmp_path: Path) -> None:
        item = {"id": 1, "markdown": markdown(), "source": TEXT}
        for arguments, short in (((), False), (("--min-words", "700"), True)):
            ran = rewriter("check", "--jsonl", *arguments, cwd=tmp_path, stdin=json.dumps(item))
            codes = {f["code"] for f in json.loads(ran.out)["findings"]}
            assert ("article-too-short" in codes) is short


def test_article_and_lines_together_are_refused(tmp_path: Path) -> None:
    ran = rewriter("check", "article.md", "--jsonl", cwd=tmp_path)
    assert ran.code == 2
    assert "ne vont pas ensemble" in ran.err
