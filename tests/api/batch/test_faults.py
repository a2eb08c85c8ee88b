"""Every fault that has been met, in one run over real HTTP: the program ends in good order, and so does each
article, with a word why."""

from itertools import zip_longest
from pathlib import Path

import pytest

from tests.api.batch.articles import text
from tests.api.batch.books import books
from tests.api.batch.judging import found
from tests.api.batch.newsroom import OF_THE_WHOLE, Newsroom, marked
from tests.api.batch.sitting import Operator
from tests.faulty_provider import FAULTS, Weather, provider

pytestmark = pytest.mark.slow
LIMITS = {"REWRITER_ATTEMPTS": "1", "REWRITER_TIMEOUT": "2", "REWRITER_DEADLINE": "8"}
RUN = ("run", "articles", "--out", "run", "--min-words", "200", "--workers", "1", "--concurrency", "4")
OF_ONE = sorted(set(FAULTS) - set(OF_THE_WHOLE))
NOBODY = (
    "bad-gzip conflict-409 cut cut-chunked empty-body error-200 error-500 error-502 error-503 "
    "error-503-seconds error-504 error-529 giant-gzip half-json late-408 no-http not-utf-8 page-200 page-502 "
    "redirect-302 reset reset-paid"
).split()
"""Faults that count as nobody being there: eight in a row, and a run waits for the service to return. They
take turns with the others."""
REFUSALS = 2  # each article that is told to wait is told so twice


def test_every_fault_ends_its_article_with_a_word_and_leaves_the_others_alone(tmp_path: Path) -> None:
    weather = Weather(delay_s=0.02, wait_s=0.3, slow_s=10.0)
    with provider(weather, Newsroom) as service:
        operator = Operator(service, tmp_path, dict(LIMITS))
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
    others = [fault for fault in OF_ONE if fault not in NOBODY]
    return [fault for pair in zip_longest(others, NOBODY) for fault in pair if fault]
