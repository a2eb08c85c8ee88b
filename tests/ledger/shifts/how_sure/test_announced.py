"""What is to be told as done, what is hoped as pledged, what fits as proved."""

from typing import Literal

import pytest

from rewriter.ledger.shifts.how_sure.announced import announced_done
from rewriter.ledger.shifts.how_sure.strengths import strengthened
from tests.ledger.shifts.how_sure.announced_cases import DONE, DONE_ENGLISH, STILL_TO_BE, STILL_TO_BE_ENGLISH
from tests.ledger.shifts.reading import found
from tests.ledger.shifts.strength_cases import (
    AS_STRONG,
    AS_STRONG_ENGLISH,
    STRENGTHENED,
    STRENGTHENED_ENGLISH,
)

Case = tuple[str, str, Literal["fr", "en"]]


def _cases(french: list[tuple[str, str]], english: list[tuple[str, str]]) -> list[Case]:
    return [*((s, a, "fr") for s, a in french), *((s, a, "en") for s, a in english)]


@pytest.mark.parametrize(("source", "article", "lang"), _cases(DONE, DONE_ENGLISH))
def test_what_is_to_be_is_not_told_as_done(source: str, article: str, lang: Literal["fr", "en"]) -> None:
    assert [line.split(":")[0] for line in found(announced_done, source, article, lang)] == [
        "uncertain modality.announced-done"
    ]


@pytest.mark.parametrize(("source", "article", "lang"), _cases(STILL_TO_BE, STILL_TO_BE_ENGLISH))
def test_what_is_left_to_come_or_was_done_is_let_be(
    source: str, article: str, lang: Literal["fr", "en"]
) -> None:
    assert found(announced_done, source, article, lang) == []


@pytest.mark.parametrize(("source", "article", "lang"), _cases(STRENGTHENED, STRENGTHENED_ENGLISH))
def test_a_hope_is_no_pledge_and_a_sign_no_proof(
    source: str, article: str, lang: Literal["fr", "en"]
) -> None:
    [line] = found(strengthened, source, article, lang)
    assert line.startswith(("uncertain modality.hope-pledged", "uncertain modality.fitting-proved"))


@pytest.mark.parametrize(("source", "article", "lang"), _cases(AS_STRONG, AS_STRONG_ENGLISH))
def test_what_is_as_strong_in_the_source_is_let_be(
    source: str, article: str, lang: Literal["fr", "en"]
) -> None:
    assert found(strengthened, source, article, lang) == []
