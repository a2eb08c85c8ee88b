"""The report on a whole paper: what it measures, what it skips, in which order it speaks."""

from copy import deepcopy

import pytest

import rewriter.checks.judging.measures as _measures
from rewriter.article import Brief, Severity
from rewriter.checks.catalogue import all_checks, ruleset_version
from rewriter.checks.judging import judge
from rewriter.checks.judging.measures import measures
from rewriter.checks.paper import Paper
from rewriter.intake import read_finished
from tests.checks.papers import Case

ARTICLE = """
(p1) Le budget de la ville augmente. Il a été voté hier par le conseil, après trois heures d’un débat que \
plusieurs habitants ont suivi depuis la grande salle de la mairie. Mais le pont attend.

## Le pont d’abord

(p2) Les travaux commencent en mai. Ensuite, la gare sera rénovée.
"""
GIVEN = {
    "headline": "Budget de la ville : le pont d’abord",
    "seo_title": "Budget de la ville : le pont d’abord",
    "description": "Le budget de la ville augmente.",
    "keyphrase": "budget de la ville",
    "slug": "budget-ville",
    "article": ARTICLE,
}


def paper(**given: object) -> Paper:
    """The article above, some of it replaced."""
    return Case("", GIVEN | given).paper()


def test_measures_what_the_document_of_the_command_line_promises() -> None:
    found = measures(paper())
    assert found["words"] == 45
    assert found["sentences"] == 5
    assert found["paragraphs"] == 2
    assert found["headings"] == 1
    assert found["longest_section"] == found["longest_paragraph"] == 35
    assert found["long_sentence_share"] == 0.2
    assert found["description_length"] == 31
    assert found["keyphrase_count"] == 1
    assert found["keyphrase_density"] == pytest.approx(100 / 48, abs=0.01)


def test_links_and_images_are_counted_where_they_are_known() -> None:
    assert "images" not in measures(paper())
    links = [["hier", "/hier"], ["rapport", "https://cour.example"], ["note", "#n"]]
    found = measures(paper(embedded={"links": links, "images": ["", "Le pont"]}))
    assert (found["internal_links"], found["external_links"], found["images"]) == (1, 1, 2)


def test_shares_stay_between_none_and_all() -> None:
    found = measures(paper())
    assert 0 < found["transition_share"] <= 1
    assert 0 < found["passive_share"] <= 1
    assert 0 <= found["flesch"] <= 100


def test_the_second_opinion_is_worked_out_when_somebody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def opinion(prose: str) -> float:
        asked.append(prose)
        return 61.04

    monkeypatch.setattr(_measures, "flesch_textstat", opinion)
    report = judge(paper())
    assert "flesch_textstat" in report.measures
    assert not asked
    sent = deepcopy(report.measures)
    assert (report.measures["flesch_textstat"], report.measures["flesch_textstat"]) == (61.0, 61.0)
    assert len(asked) == 1
    assert dict(sent) == dict(report.measures)


def test_a_measure_of_an_absent_field_is_absent() -> None:
    found = measures(paper(headline="", seo_title="", description="", keyphrase=""))
    assert not {"title_width", "description_length", "keyphrase_density", "keyphrase_count"} & set(found)


def test_an_empty_article_is_measured_without_shares() -> None:
    assert measures(paper(article="", headline="", seo_title="", description="", keyphrase="")) == {
        "words": 0,
        "sentences": 0,
    }


def test_what_an_absent_field_needs_is_skipped_and_named() -> None:
    report = judge(paper(description="", origin="finished"))
    lacking = {s.code: s.needs for s in report.skipped}
    assert lacking["description-length"] == "description"
    assert lacking["title-unchanged"] == "source"
    assert "article-too-short" not in lacking


def test_nothing_is_both_skipped_and_found() -> None:
    report = judge(paper(keyphrase="", slug=""))
    assert not {f.code for f in report.findings} & {s.code for s in report.skipped}


def test_without_a_source_the_report_says_that_facts_were_not_looked_at() -> None:
    assert judge(paper()).not_looked_at == ("ledger.not-looked-source", "checks.not-looked-grammar")


def test_findings_come_in_the_article_s_order() -> None:
    report = judge(paper(article=ARTICLE + "\n\n{200}\n\n**Gras**", headline="[p1]", slug="autre"))
    places = [f.place.part for f in report.findings]
    assert places.index("headline") < places.index("description") < places.index("slug")
    body = [(f.place.section, f.place.paragraph or 0) for f in report.findings if f.place.part == "paragraph"]
    assert body == sorted(body)


def test_a_second_headline_is_no_subheading() -> None:
    html = (
        "<h1>Le pont ferme</h1><p>Deux ans de travaux.</p><h1>Après</h1><h2>Un détour</h2><p>La rocade.</p>"
    )
    assert Paper(read_finished(html, kind="html"), Brief()).subheadings == ("Un détour",)


def test_an_error_blocks_and_advice_does_not() -> None:
    assert judge(paper(headline="[p1]")).blocks
    good = judge(paper())
    assert good.count(Severity.ERROR) == 0
    assert not good.blocks


def test_every_check_bears_an_empty_article() -> None:
    report = judge(Case("", {"article": ""}).paper())
    assert "article-too-short" in {f.code for f in report.findings}


def test_every_check_bears_a_section_without_paragraphs() -> None:
    report = judge(Case("", {"article": "## Un titre", "keyphrase": "titre"}).paper())
    assert "section-empty" in {f.code for f in report.findings}


def test_judging_twice_says_the_same() -> None:
    first, second = judge(paper()), judge(paper())
    assert first == second


def test_the_ruleset_s_version_is_short_and_stable() -> None:
    assert len(ruleset_version()) == 12
    assert ruleset_version() == ruleset_version()


def test_numbers_are_written_as_each_language_does() -> None:
    check = next(c for c in all_checks() if c.code == "article-too-short")
    finding = check.found(measured=1250, expected=2000.5, missing=1, where="")
    assert check.tell(finding, "fr").startswith("1\u202f250 mots, pour un minimum de 2\u202f000,5 ")
    assert check.tell(finding, "en").startswith("1,250 words, for a minimum of 2,000.5 ")
