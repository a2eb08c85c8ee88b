"""Marks cut a text into runs without losing or changing a character."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rewriter.article import Finding, Place, Report, Severity, Span
from rewriter.reporting.marks import Mark, Tie, runs
from rewriter.reporting.notes import notes_on

MARKS = st.builds(
    Mark,
    start=st.integers(-5, 40),
    end=st.integers(-5, 40),
    css=st.sampled_from(["f-error", "v-lost"]),
    label=st.just("x"),
    note=st.one_of(st.none(), st.integers(1, 9)),
)


@given(st.text(max_size=30), st.lists(MARKS, max_size=6))
def test_runs_joined_are_the_text(text: str, marks: list[Mark]) -> None:
    assert "".join(run.text for run in runs(text, marks)) == text


@given(st.text(min_size=1, max_size=30), st.lists(MARKS, max_size=6))
def test_every_mark_with_characters_shows_its_remark_once(text: str, marks: list[Mark]) -> None:
    shown = [m.note for run in runs(text, marks) for m in run.notes]
    within = [m for m in marks if max(0, m.start) < min(len(text), m.end)]
    assert sorted(n for n in shown if n) == sorted(m.note for m in within if m.note)


def test_overlapping_marks_both_show() -> None:
    one = Mark(start=0, end=6, css="f-error", label="a")
    two = Mark(start=3, end=9, css="v-lost", label="b")
    assert [run.css for run in runs("abcdefghi", [one, two])] == ["f-error", "f-error v-lost", "v-lost"]


def test_many_marks_on_a_long_text_take_little_time() -> None:
    text = "mot " * 20_000
    marks = [Mark(start=4 * n, end=4 * n + 3, css="v-lost", label="x") for n in range(10_000)]
    assert len(runs(text, marks)) == 20_000


def test_a_sentence_opens_and_closes_once_however_often_it_is_cut() -> None:
    tie = Tie(anchor="sa-1", to=("ss-1",), css="partly", label="en partie")
    sentence = Mark(start=2, end=8, css="", label="", tie=tie)
    cut = Mark(start=0, end=4, css="v-lost", label="b")
    shown = runs("abcdefghij", [sentence, cut])
    assert [(r.text, r.css, r.opens is tie, r.closes) for r in shown] == [
        ("ab", "v-lost", False, False),
        ("cd", "v-lost", True, False),
        ("efgh", "", False, True),
        ("ij", "", False, False),
    ]


@given(st.text(min_size=1, max_size=30), st.lists(MARKS, max_size=6), st.integers(0, 30))
def test_sentences_are_closed_as_often_as_they_are_opened(text: str, marks: list[Mark], at: int) -> None:
    ends = (0, min(at, len(text)), len(text))
    apart = [(a, b) for a, b in pairwise(ends) if a < b]
    ties = [Mark(start=a, end=b, css="", label="", tie=Tie(anchor=str(a))) for a, b in apart]
    shown = runs(text, [*marks, *ties])
    assert sum(r.opens is not None for r in shown) == sum(r.closes for r in shown) == len(ties)


def test_a_remark_marks_each_of_its_places() -> None:
    place, other = (
        Place(part="paragraph", section=0, paragraph=0, span=Span(start=at, end=at + 4)) for at in (3, 20)
    )
    told = Finding(
        code="colour-added", family="fidelity", severity=Severity.WARNING, place=place, also=(other,),
        params={"article": "beau", "reason": "emphasis.colour-doubt", "likewise": "rare"},
    )  # fmt: skip
    (note,) = notes_on(Report(findings=(told,)), {"0/0"}, "fr", {})["0/0"]
    assert [(mark.start, mark.end, mark.note) for mark in note.marks] == [(3, 7, 1), (20, 24, 1)]
    assert note.message.endswith("Dans le même paragraphe\u00a0: «\u00a0rare\u00a0».")
