"""What a reader is told once, though several checks found it."""

from dataclasses import replace

from rewriter.article import (
    Brief,
    Draft,
    DraftParagraph,
    Origin,
    Paragraph,
    Report,
    Section,
    Severity,
    Source,
)
from rewriter.checks.judging import judge
from rewriter.checks.overlap import told_once
from rewriter.checks.paper import Paper

TITLE = "Le pont de la mer rouvre lundi aux piétons"
ARTICLE = Draft(
    headline=TITLE,
    seo_title=TITLE,
    slug="pont-mer-lundi",
    keyphrase="piscine municipale",
    sections=(
        Section(
            heading="Des travaux finis",
            paragraphs=(DraftParagraph(text="Le pont rouvre lundi.", origin=Origin.FINISHED),),
        ),
    ),
)


def report(draft: Draft = ARTICLE) -> Report:
    """What is found, against a source of the same title."""
    source = Source(
        name="pont",
        title=TITLE,
        paragraphs=(Paragraph(id="p1", text="Le pont rouvre lundi."),),
        language="fr",
    )
    return judge(Paper(draft, Brief(), source))


def codes(found: Report) -> list[str]:
    """The codes of what is found."""
    return [f.code for f in found.findings]


def test_a_keyphrase_that_is_nowhere_is_told_once() -> None:
    apart = [c for c in codes(report()) if c.startswith("keyphrase-")]
    assert {"keyphrase-absent", "keyphrase-not-in-title", "keyphrase-not-in-slug"} <= set(apart)
    assert [c for c in codes(told_once(report())) if c.startswith("keyphrase-")] == ["keyphrase-absent"]


def test_a_keyphrase_that_is_somewhere_is_told_place_by_place() -> None:
    draft = replace(ARTICLE, keyphrase="pont rouvre", seo_title="La mer")
    assert "keyphrase-not-in-title" in codes(told_once(report(draft)))


def test_what_weighs_more_is_still_told() -> None:
    found = report()
    heavier = [
        replace(f, severity=Severity.ERROR) if f.code == "keyphrase-not-in-title" else f
        for f in found.findings
    ]
    told = told_once(replace(found, findings=tuple(heavier)))
    assert "keyphrase-not-in-title" in codes(told)


def test_one_fault_of_both_titles_is_told_once() -> None:
    assert codes(report()).count("title-unchanged") == 2
    assert codes(told_once(report())).count("title-unchanged") == 1


def test_two_titles_with_a_fault_each_are_told_apart() -> None:
    draft = replace(ARTICLE, seo_title=f"{TITLE} !")
    assert codes(told_once(report(draft))).count("title-unchanged") == 2
