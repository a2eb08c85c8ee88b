"""A draft judged after another of the same article gets the very ledger and findings that it gets alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rewriter.article import Brief, Draft, DraftParagraph, Source
from rewriter.flow.assessing import assess
from rewriter.ledger import Kept, account
from tests.ledger.articles import ENGLISH, FAITHFUL, SOURCE, TRANSLATION

WORDS = (
    "ne", "pas", "jamais", "tous", "tout à fait", "certains", "plus de", "moins", "140", "14 %",
    "86 millions d’euros", "2019", "mardi", "Claire Haddad", "Oslo", "selon", "pourrait", "a baissé",
    "a augmenté", "Kestrel", "habitan", "«", "»", ".", ". Puis", " ", "\u00a0", "e",
)  # fmt: skip
Change = tuple[str, int, int, str]
CHANGES = st.tuples(
    st.sampled_from(["insert", "cut", "part", "drop", "double", "move"]),
    st.integers(0, 40),
    st.integers(0, 400),
    st.sampled_from(WORDS),
)


def changed(draft: Draft, change: Change) -> Draft:
    """A draft as an editor leaves it after one more act."""
    kind, number, at, word = change
    places = [(s, p) for s, each in enumerate(draft.sections) for p in range(len(each.paragraphs))]
    if not places:
        return draft
    s, p = places[number % len(places)]
    section = draft.sections[s]
    paragraph = section.paragraphs[p]
    text = paragraph.text
    at %= len(text) + 1

    def told(*texts: str) -> tuple[DraftParagraph, ...]:
        return tuple(replace(paragraph, text=each) for each in texts if each.strip())

    acts: dict[str, Callable[[], tuple[DraftParagraph, ...]]] = {
        "insert": lambda: told(text[:at] + word + text[at:]),
        "cut": lambda: told(text[:at] + text[at + len(word) * 3 :]),
        "part": lambda: told(text[:at], text[at:]),
        "drop": lambda: (),
        "double": lambda: told(text, text),
        "move": lambda: told(text[at:] + " " + text[:at]),
    }
    around = section.paragraphs[:p] + acts[kind]() + section.paragraphs[p + 1 :]
    sections = (*draft.sections[:s], replace(section, paragraphs=around), *draft.sections[s + 1 :])
    return replace(draft, sections=sections)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.parametrize(("source", "draft"), [(SOURCE, FAITHFUL), (ENGLISH, TRANSLATION)], ids=["fr", "en"])
@given(changes=st.lists(st.tuples(CHANGES, st.booleans()), min_size=2, max_size=5))
def test_what_is_kept_changes_nothing(
    source: Source, draft: Draft, changes: list[tuple[Change, bool]]
) -> None:
    kept = Kept()
    assess(draft, source, Brief(), kept=kept)
    for change, stays in changes:
        typed = changed(draft, change)
        later, alone = assess(typed, source, Brief(), kept=kept), assess(typed, source, Brief())
        assert later.ledger == alone.ledger
        assert later.report == alone.report
        draft = typed if stays else draft  # as after « undo »


def test_another_source_starts_anew() -> None:
    kept = Kept()
    account(SOURCE, FAITHFUL, kept=kept)
    assert account(ENGLISH, TRANSLATION, kept=kept) == account(ENGLISH, TRANSLATION)


def test_what_is_unchanged_is_measured_once() -> None:
    kept = Kept()
    asked: list[str] = []

    def made(name: str) -> str:
        asked.append(name)
        return name

    for drafts in ("ab", "ac", "ac", "ab"):
        kept.begin(SOURCE)
        assert [kept.of(name, lambda name=name: made(name)) for name in drafts] == list(drafts)  # type: ignore[misc]
    assert asked == ["a", "b", "c", "b"]  # what two drafts did not ask for is forgotten
