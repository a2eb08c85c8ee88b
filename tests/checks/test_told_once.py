"""What a reader is told once, though several checks found it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.article import (
    Brief,
    Draft,
    DraftParagraph,
    Finding,
    Origin,
    Paragraph,
    Place,
    Profile,
    Report,
    Section,
    Severity,
    Source,
    Span,
)
from rewriter.article.finding import in_order
from rewriter.checks.catalogue import all_checks, by_code
from rewriter.checks.judging import judge
from rewriter.checks.judging.overlap import told_once
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


def report(draft: Draft = ARTICLE, profile: Profile = Profile()) -> Report:
    """What is found, against a source of the same title."""
    source = Source(
        name="pont",
        title=TITLE,
        paragraphs=(Paragraph(id="p1", text="Le pont rouvre lundi."),),
        language="fr",
    )
    return judge(Paper(draft, Brief(profile=profile), source))


def codes(findings: Sequence[Finding]) -> list[str]:
    """The codes of what is found."""
    return [f.code for f in findings]


def test_a_keyphrase_that_is_nowhere_is_told_once() -> None:
    apart = {c for c in codes(report().found) if c.startswith("keyphrase-")}
    assert {"keyphrase-absent", "keyphrase-not-in-title", "keyphrase-not-in-slug"} <= apart
    assert [c for c in codes(report().findings) if c.startswith("keyphrase-")] == ["keyphrase-absent"]


def test_a_keyphrase_that_is_somewhere_is_told_place_by_place() -> None:
    draft = replace(ARTICLE, keyphrase="pont rouvre", seo_title="La mer")
    assert "keyphrase-not-in-title" in codes(report(draft).findings)


def test_what_weighs_more_is_still_told() -> None:
    strict = Profile(name="strict", severities={"keyphrase-not-in-title": Severity.ERROR})
    assert "keyphrase-not-in-title" in codes(report(profile=strict).findings)


def test_one_fault_of_both_titles_is_told_once() -> None:
    assert codes(report().found).count("title-unchanged") == 2
    assert codes(report().findings).count("title-unchanged") == 1


def test_two_titles_with_a_fault_each_are_told_apart() -> None:
    draft = replace(ARTICLE, seo_title=f"{TITLE} !")
    assert codes(report(draft).findings).count("title-unchanged") == 2


def left_in_english(*paragraphs: str) -> Draft:
    """A section of these paragraphs, some of which nobody translated."""
    said = tuple(DraftParagraph(text=text, origin=Origin.FINISHED) for text in paragraphs)
    return replace(ARTICLE, sections=(Section(heading="Les travaux", paragraphs=said),))


def test_paragraphs_in_a_row_with_one_fault_are_told_once_with_their_number() -> None:
    english = "The council of the town has not yet said when the bridge will open to the public again."
    french = "Le conseil de la ville n’a pas encore dit quand le pont rouvrira au public."
    both = report(left_in_english(english, english, english, french, english))
    told = [f for f in both.findings if f.code == "paragraph-not-french"]
    assert [(f.place.paragraph, f.params.get("following")) for f in told] == [(0, 2), (4, None)]
    assert codes(both.found).count("paragraph-not-french") == 4
    assert (
        by_code()["paragraph-not-french"].tell(told[0], "fr").endswith("De même aux 2 paragraphes suivants.")
    )


def coloured(*paragraphs: str) -> Report:
    """What is said of these paragraphs, told of a source that has none of their colour."""
    said = Paragraph(id="p1", text="Le pont de la ville ouvre lundi matin.")
    source = Source(name="pont", title=TITLE, paragraphs=(said,), language="fr")
    told = tuple(DraftParagraph(text=text, sources=("p1",)) for text in paragraphs)
    draft = replace(ARTICLE, sections=(Section(heading=None, paragraphs=told),))
    return judge(Paper(draft, Brief(), source))


def test_colour_of_one_paragraph_is_told_once_with_every_place() -> None:
    both = coloured(
        "Le pont ouvre lundi. Son ouverture est fracassante, spectaculaire et magistrale.",
        "Le pont de la ville ouvre lundi matin.",
        "Lundi matin, la ville ouvre un pont spectaculaire.",
    )
    first, other = (f for f in both.findings if f.code == "colour-added")
    assert (first.place.paragraph, other.place.paragraph, other.also) == (0, 2, ())
    text = "Le pont ouvre lundi. Son ouverture est fracassante, spectaculaire et magistrale."
    spans = [place.span for place in (first.place, *first.also) if place.span]
    words = [text[span.start : span.end] for span in spans]
    assert words == ["fracassante", "spectaculaire", "magistrale"]
    assert (
        by_code()["colour-added"]
        .tell(first, "fr")
        .endswith("Dans le même paragraphe\u00a0: «\u00a0spectaculaire\u00a0», «\u00a0magistrale\u00a0».")
    )
    assert codes(both.found).count("colour-added") == 4


@pytest.mark.parametrize(("blocking", "many"), [(True, 2), (False, 1)])
def test_doubts_of_one_paragraph_are_told_once_and_alarms_one_by_one(blocking: bool, many: int) -> None:
    check = by_code()["negation-changed"]
    places = [Place(part="paragraph", section=0, paragraph=0, span=Span(start=n, end=n + 4)) for n in (0, 9)]
    found = [check.found(place, blocking=blocking, article=f"mot {place.span}") for place in places]
    told, implied = told_once(found, [check])
    assert (len(told), len(implied)) == (many, 2 - many)


def test_what_is_found_keeps_the_order_of_the_article() -> None:
    found = report().found
    assert list(found) == in_order(found)
    assert found[0].place.part == "article"


def test_telling_thousands_once_takes_no_time_of_their_square() -> None:
    place = Place(part="paragraph", section=0, paragraph=0)
    weak = Finding(code="keyphrase-not-in-images", family="seo", severity=Severity.WARNING, place=place)
    asked = 0

    class Counted(frozenset[str]):
        def __contains__(self, code: object) -> bool:
            nonlocal asked
            asked += 1
            return super().__contains__(code)

    checks = [replace(c, told_by=Counted(c.told_by)) for c in all_checks() if c.code == weak.code]
    told, implied = told_once([weak] * 1000, checks)
    assert (len(told), implied) == (1000, ())
    assert asked <= 1000


_SAID = sorted({code for check in all_checks() for code in (check.code, *check.told_by) if check.told_by})
_PLACES = st.builds(
    Place,
    part=st.sampled_from(("article", "headline", "seo_title", "slug", "paragraph")),
    section=st.none() | st.integers(0, 1),
)
_FINDINGS = st.builds(
    Finding,
    code=st.sampled_from([*_SAID, "title-unchanged"]),
    family=st.just("seo"),
    severity=st.sampled_from(Severity),
    place=_PLACES,
    blocking=st.booleans(),
)


@given(st.lists(_FINDINGS, max_size=12))
def test_nothing_found_is_lost_and_each_thing_left_out_is_said_at_its_weight(found: list[Finding]) -> None:
    told, implied = told_once(found, all_checks())
    assert sorted(map(repr, (*told, *implied))) == sorted(map(repr, found))
    for left in implied:
        assert any(
            other.severity.rank <= left.severity.rank and other.forbids >= left.forbids for other in told
        )


@given(st.lists(_FINDINGS, max_size=12))
def test_telling_once_again_leaves_out_nothing_more(found: list[Finding]) -> None:
    told, _ = told_once(found, all_checks())
    assert told_once(told, all_checks()) == (told, ())
