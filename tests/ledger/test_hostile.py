"""Texts made to be slow: twice as long must take about twice as long, whatever they repeat, wherever they
stand. Ratios of two sizes in processor time, so that a slow or busy machine changes nothing."""

import gc
import time
from itertools import product

import pytest

from rewriter.article import Draft, Source
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.hostile_shapes import ENGLISH, FRENCH, text_of

_SIZE = 6_000  # characters of the longer text; a quarter of them is what it is compared with
_LONG = 30_000
_MOST_GROWTH = 3.0  # for each doubling: linear is 2, quadratic 4
_DOUBLINGS = 2
_ROUNDS = 4  # a busy machine can spoil a measurement, never make a quadratic cost look linear
_COSTLY = 0.15  # seconds of the shorter text from which shorter ones are compared; nothing is judged by it
_FEWEST = 750  # characters
_SHOWN = 0.03  # seconds of the longer text below which its growth is that of the plain text beside it

_PLAIN: dict[SourceLanguage, str] = {
    "fr": "Le directeur Jean Martin a dit lundi 3 mars 2024 que 12 % des « usines du nord » ferment, selon "
    "l’ONU. Il n’a pas vendu le plus grand pont.",
    "en": 'Director Jean Martin said on Monday 3 March 2024 that 12% of "the northern plants" close, '
    "according to the UN. He did not sell the biggest bridge.",
}
_HEAVY = (
    "« Oui », a-t-il dit. ", "{n} millions d’euros, ", "le 12 mars 20{n}, ", "Jean Martin est venu. ",
    "Il part{n}. ",
    "selon ", "aurait ", "« ", "[", " ", "MOT{n} ", "mot{n} ",
)  # fmt: skip


def _texts(shape: str, size: int, language: SourceLanguage, place: str) -> tuple[Source, Draft]:
    hostile = text_of(shape, size)
    source = _PLAIN[language] if place == "article" else hostile
    return source_of(source, language=language), draft_of(_PLAIN["fr"] if place == "source" else hostile)


def _seconds(shape: str, size: int, language: SourceLanguage, place: str) -> float:
    source, draft = _texts(shape, size, language, place)
    gc.collect(0)
    gc.disable()  # a round of the collector costs what the whole process holds, not what the text does
    try:
        start = time.process_time()
        account(source, draft)
        return time.process_time() - start
    finally:
        gc.enable()


def _growth(shape: str, size: int, language: SourceLanguage, place: str) -> float:
    """How many times as long each doubling takes, the lowest of some rounds."""
    _seconds(shape, _FEWEST, language, place)  # what is remembered of words is so for both
    short = _seconds(shape, size >> _DOUBLINGS, language, place)
    while short > _COSTLY and size >> _DOUBLINGS > _FEWEST:
        size //= 2
        short = _seconds(shape, size >> _DOUBLINGS, language, place)
    long = _seconds(shape, size, language, place)
    for _ in range(_ROUNDS):
        if long < _SHOWN or long <= short * _MOST_GROWTH**_DOUBLINGS:
            break
        long = min(long, _seconds(shape, size, language, place))
        short = min(short, _seconds(shape, size >> _DOUBLINGS, language, place))
    return 0.0 if long < _SHOWN else (long / short) ** (1 / _DOUBLINGS)


@pytest.mark.parametrize("place", ["source", "article", "both"])
@pytest.mark.parametrize(("language", "shape"), [*product(("fr",), FRENCH), *product(("en",), ENGLISH)])
def test_twice_a_hostile_text_takes_about_twice_as_long(
    language: SourceLanguage, shape: str, place: str
) -> None:
    assert _growth(shape, _SIZE, language, place) <= _MOST_GROWTH


@pytest.mark.parametrize("shape", _HEAVY)
def test_thirty_thousand_hostile_characters_take_about_twice_as_long_as_half(shape: str) -> None:
    assert _growth(shape, _LONG, "fr", "both") <= _MOST_GROWTH
