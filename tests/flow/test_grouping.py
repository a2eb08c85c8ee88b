"""Every paragraph of the source has one section, whatever plan a model gave."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.article import Brief, Paragraph, Source
from rewriter.flow.drafting.grouping import MOST, Group, Sizes, by_length, mended


def source(*words: int) -> Source:
    """A source with paragraphs of these lengths."""
    paragraphs = tuple(Paragraph(id=f"p{n}", text="mot " * w) for n, w in enumerate(words, 1))
    return Source(name="s", title="T", language="fr", paragraphs=paragraphs)


def sizes(article: Source, most_tokens: int | None = None) -> Sizes:
    """Its sizes, a token a word."""
    tokens = {p.id: len(p.text.split()) for p in article.paragraphs}
    return Sizes.of(article, Brief(), tokens, most_tokens)


def plan(*groups: str) -> list[Group]:
    """Groups written "heading: p1 p2"."""
    parts = [g.partition(":") for g in groups]
    return [Group(heading=h.strip() or None, ids=tuple(ids.split())) for h, _, ids in parts]


def ids(groups: tuple[Group, ...]) -> list[str]:
    """The groups as lines."""
    return [f"{g.heading or ''}:{' '.join(g.ids)}" for g in groups]


SIX = source(50, 60, 70, 60, 50, 60)
PLANS = {
    "kept as it is": (plan(":p1", "A:p2 p3", "B:p4 p5 p6"), [":p1", "A:p2 p3", "B:p4 p5 p6"]),
    "forgotten goes to its neighbour": (plan(":p1", "A:p2", "B:p4 p6"), [":p1", "A:p2 p3", "B:p4 p5 p6"]),
    "forgotten at the start": (plan(":p2", "A:p3 p4", "B:p5 p6"), [":p1 p2", "A:p3 p4", "B:p5 p6"]),
    "sections follow the source": (plan(":p1", "B:p4 p5 p6", "A:p2 p3"), [":p1", "A:p2 p3", "B:p4 p5 p6"]),
    "ids follow the source": (plan(":p1", "A:p3 p2", "B:p6 p5 p4"), [":p1", "A:p2 p3", "B:p4 p5 p6"]),
    "introduction out of a first section": (
        plan("A:p1 p2 p3", "B:p4 p5 p6"),
        [":p1", "A:p2 p3", "B:p4 p5 p6"],
    ),
    "heading of an introduction": (plan("A:p1", "B:p2 p3", "C:p4 p5 p6"), [":p1", "B:p2 p3", "C:p4 p5 p6"]),
    "introduction that runs on": (plan(":p1 p2 p3 p4 p5", "B:p6"), [":p1 p2", ":p3 p4 p5", "B:p6"]),
}


@pytest.mark.parametrize("case", PLANS)
def test_plan_is_mended(case: str) -> None:
    planned, expected = PLANS[case]
    assert ids(mended(planned, SIX, sizes(SIX))) == expected


def test_plan_that_names_nothing_known_is_none() -> None:
    assert mended(plan(":p9"), SIX, sizes(SIX)) == ()


def test_section_too_long_is_cut_and_no_piece_keeps_a_heading_that_promises_them_all() -> None:
    article = source(80, *[100] * 9)
    made = mended(plan(":p1", "A:p2 p3 p4 p5 p6 p7 p8 p9", "B:p10"), article, sizes(article))
    assert [g.heading for g in made] == [None, None, None, None, "B"]
    assert all(sizes(article).fits(g.ids) for g in made)


def test_more_sections_than_wanted_are_joined() -> None:
    article = source(*[30] * 20)
    made = mended(plan(*(f"H{n}:p{n}" for n in range(1, 21))), article, sizes(article))
    assert len(made) == MOST


def test_call_is_never_given_more_tokens_than_it_takes() -> None:
    article = source(*[60] * 30)
    tight = sizes(article, most_tokens=130)
    for made in (by_length(article, Brief(), tight), mended(plan(":p1", "A:p2"), article, tight)):
        assert all(sum(tight.tokens[i] for i in g.ids) <= 130 for g in made)


def test_joined_sections_follow_the_source() -> None:
    article = source(*[1] * 5, 48, 1, 50, 1, 50, 1)
    made = mended(plan("A:p2", "B:p1 p4"), article, sizes(article, most_tokens=50))
    assert all(list(g.ids) == sorted(g.ids, key=lambda i: int(i[1:])) for g in made)


@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=40),
    st.lists(st.lists(st.integers(0, 45), max_size=12), max_size=12),
    st.one_of(st.none(), st.integers(50, 900)),
)
def test_every_paragraph_has_one_section_in_order(
    words: list[int], named: list[list[int]], limit: int | None
) -> None:
    article = source(*words)
    size = sizes(article, limit)
    planned = [Group(heading="H", ids=tuple(f"p{n}" for n in numbers)) for numbers in named]
    everything = [p.id for p in article.paragraphs]
    for made in (by_length(article, Brief(), size), mended(planned, article, size)):
        if made:
            assert sorted(i for g in made for i in g.ids) == sorted(everything)
            assert made[0].heading is None
            assert all(size.fits(g.ids) for g in made)
            assert all(everything.index(a) < everything.index(b) for g in made for a, b in pairwise(g.ids))
