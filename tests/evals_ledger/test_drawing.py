"""The cases that are drawn are what they say; nothing is tested where the texts are not there."""

from collections import Counter

import pytest

from evals.ledger.mutations import CLASSES, Case, cases, pairs
from evals.ledger.mutations.drawing import MOST, PER_DOC


@pytest.fixture(scope="module", autouse=True)
def drawn() -> tuple[Case, ...]:
    """All of them, drawn when a test is run: it takes seconds, and every worker lists the tests."""
    found = tuple(cases())
    if not found:
        pytest.skip("../shared is not here")
    return found


def _sentence(case: Case) -> tuple[str, str]:
    index = int(case.where.split("/")[1])
    old, new = (d.sections[0].paragraphs[index].text for d in (case.faithful, case.mutated))
    return old[case.was_start : case.was_end], new[case.start : case.end]


def test_every_class_has_cases_within_its_bounds(drawn: tuple[Case, ...]) -> None:
    found = Counter((c.klass, c.direction) for c in drawn)
    by_doc = Counter((c.klass, c.direction, c.doc) for c in drawn)
    assert {klass for klass, _ in found} == set(CLASSES)
    assert max(found.values()) <= MOST
    assert max(by_doc.values()) <= PER_DOC


def test_no_document_is_in_both_splits() -> None:
    dev, held = ({c.doc for c in cases(split)} | {p.doc for p in pairs(split)} for split in ("dev", "held"))
    assert dev
    assert held
    assert not dev & held


def test_ids_are_unique(drawn: tuple[Case, ...]) -> None:
    assert len({c.id for c in drawn}) == len(drawn)


def test_only_the_told_sentence_changes(drawn: tuple[Case, ...]) -> None:
    for case in (c for c in drawn if not c.lost):
        index = int(case.where.split("/")[1])
        old, new = (d.sections[0].paragraphs for d in (case.faithful, case.mutated))
        assert [p for i, p in enumerate(old) if i != index] == [p for i, p in enumerate(new) if i != index]
        before, after = _sentence(case)
        assert before != after
        gap = 1 if not before else 0
        assert old[index].text[: case.was_start] == new[index].text[: case.start - gap]
        assert old[index].text[case.was_end :] == new[index].text[case.end :]


def test_what_was_lost_stands_in_the_source_and_is_shorter_by_a_sentence(drawn: tuple[Case, ...]) -> None:
    for case in (c for c in drawn if c.lost):
        paragraph = case.source.paragraph(case.lost)
        assert paragraph is not None
        assert paragraph.text[case.start : case.end].strip()
        assert len(case.mutated.text) < len(case.faithful.text)


def test_french_articles_are_not_their_sources() -> None:
    for pair in (p for p in pairs() if p.direction == "fr-fr"):
        assert [p.text for p in pair.source.paragraphs] != [p.text for _, _, p in pair.faithful.paragraphs()]
