"""What the article judges and its source only tells."""

from typing import Literal

import pytest

from rewriter.ledger.shifts.added.appraised import appraised
from tests.ledger.shifts.appraisal_cases import APPRAISED, APPRAISED_ENGLISH, TOLD, TOLD_ENGLISH
from tests.ledger.shifts.reading import found

Lang = Literal["fr", "en"]


@pytest.mark.parametrize(
    ("source", "article", "lang"),
    [*((*c, "fr") for c in APPRAISED), *((*c, "en") for c in APPRAISED_ENGLISH)],
)
def test_a_judgement_that_nobody_makes_is_told(source: str, article: str, lang: Lang) -> None:
    [line] = found(appraised, source, article, lang)
    assert line.startswith("uncertain emphasis.comment-doubt")


@pytest.mark.parametrize(
    ("source", "article", "lang"), [*((*c, "fr") for c in TOLD), *((*c, "en") for c in TOLD_ENGLISH)]
)
def test_a_judgement_of_somebody_or_of_the_source_is_let_be(source: str, article: str, lang: Lang) -> None:
    assert found(appraised, source, article, lang) == []
