"""One person's word spread over a trade, a place or a body."""

from typing import Literal

import pytest

from rewriter.ledger.shifts.whose_word.spread import voices_spread
from tests.ledger.shifts.reading import found
from tests.ledger.shifts.whose_word.spread_cases import NOT_SPREAD, NOT_SPREAD_ENGLISH, SPREAD, SPREAD_ENGLISH

Lang = Literal["fr", "en"]


@pytest.mark.parametrize(
    ("source", "article", "lang"), [*((*c, "fr") for c in SPREAD), *((*c, "en") for c in SPREAD_ENGLISH)]
)
def test_what_one_person_says_is_not_what_more_say(source: str, article: str, lang: Lang) -> None:
    [line] = found(voices_spread, source, article, lang)
    assert line.startswith("uncertain extent.voices-doubt")


@pytest.mark.parametrize(
    ("source", "article", "lang"),
    [*((*c, "fr") for c in NOT_SPREAD), *((*c, "en") for c in NOT_SPREAD_ENGLISH)],
)
def test_what_more_say_in_the_source_is_let_be(source: str, article: str, lang: Lang) -> None:
    assert found(voices_spread, source, article, lang) == []
