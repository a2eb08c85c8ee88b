"""Faults of every kind, in one run over real HTTP: the program ends in good order, and so does each
article, with a word why."""

from itertools import zip_longest
from pathlib import Path

import pytest

from tests.api.batch.operating import Quick
from tests.rig.articles import text
from tests.rig.books import books
from tests.rig.faulty_provider import Weather, provider
from tests.rig.judging import found
from tests.rig.newsroom import Newsroom, marked

pytestmark = pytest.mark.slow
LIMITS = {"REWRITER_ATTEMPTS": "1", "REWRITER_TIMEOUT": "2", "REWRITER_DEADLINE": "8"}
RUN = ("run", "articles", "--out", "run", "--min-words", "200", "--workers", "1", "--concurrency", "4")
NOBODY = ("cut", "error-500", "half-json")
"""Faults that count as nobody being there: eight in a row, and a run waits for the service to return. They
take turns with the others."""
OTHERS = ("busy-seconds", "content-null", "filtered", "length", "refusal")
OF_ONE = (*NOBODY, *OTHERS)
"""A few of each kind; `python -m bench.soak faults` tries them all, and tests.backends each by itself."""
REFUSALS = 2  # each article that is told to wait is told so twice


def test_a_fault_ends_its_article_with_a_word_and_leaves_the_others_alone(tmp_path: Path) -> None:
    weather = Weather(delay_s=0.02, wait_s=1.2, slow_s=10.0)
    with provider(weather, Newsroom) as service:
        operator = Quick(service, tmp_path, dict(LIMITS))
        (tmp_path / "articles").mkdir()
        for number, fault in enumerate(taking_turns()):
            times = REFUSALS if fault.startswith("busy") else None
            words = marked(number, fault, times)
            (tmp_path / "articles" / f"{number:02}-{fault}.txt").write_text(words, "utf-8")
        for number in range(4):
            words = text(len(OF_ONE) + number)
            (tmp_path / "articles" / f"good-{number}.txt").write_text(words, "utf-8")
        operator.do(*RUN)
    came = found(operator.run)
    assert came.statuses.total() == len(OF_ONE) + 4
    assert came.statuses["waiting"] == 0
    assert came.statuses["ready"] >= 4
    assert (came.silent, came.torn, came.partial) == ((), (), ())
    assert set(service.counts.by_fault) == set(OF_ONE)
    assert service.counts.early == 0
    assert service.counts.received <= books(operator.run / "journal.sqlite").calls + 4 * REFUSALS


def taking_turns() -> list[str]:
    return [fault for pair in zip_longest(OTHERS, NOBODY) for fault in pair if fault]
