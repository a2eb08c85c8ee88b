"""What is remembered of texts: each measured once while it is being worked on, however long the work."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from rewriter.text.remembered import CHARACTERS, make_room, remembered

_PARAGRAPH = 1_000  # characters


@pytest.fixture(autouse=True)
def _usual_room() -> Iterator[None]:
    yield
    make_room(0)


def _counting() -> tuple[Callable[[str], int], Counter[str]]:
    seen: Counter[str] = Counter()

    @remembered
    def measure(text: str) -> int:
        seen[text] += 1
        return len(text)

    return measure, seen


def _paragraphs(characters: int) -> list[str]:
    return [f"{n:06d}".ljust(_PARAGRAPH, "x") for n in range(characters // _PARAGRAPH)]


def test_a_long_work_is_measured_once_by_all_its_readers() -> None:
    work = _paragraphs(20 * CHARACTERS)
    make_room(len(work) * _PARAGRAPH)
    measure, seen = _counting()
    for _ in range(3):
        assert sum(map(measure, work)) == len(work) * _PARAGRAPH
    assert set(seen.values()) == {1}


def test_without_its_room_a_long_work_would_be_measured_anew() -> None:
    work = _paragraphs(20 * CHARACTERS)
    measure, seen = _counting()
    for _ in range(2):
        assert sum(map(measure, work)) == len(work) * _PARAGRAPH
    assert max(seen.values()) == 2


def test_the_next_work_gives_the_room_back() -> None:
    make_room(20 * CHARACTERS)
    make_room(10)
    measure, seen = _counting()
    for text in (*_paragraphs(10 * CHARACTERS), *_paragraphs(CHARACTERS // 2)):
        measure(text)
    assert max(seen.values()) == 2  # the first were forgotten: what is kept stays bounded
