"""Texts made to be slow: twice as long must take about twice as long, whatever they repeat."""

import time
from itertools import count, takewhile

import pytest

from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

_SIZE = 4900  # characters: both sizes lie below what `tokens` remembers, where work is the same
_MOST_GROWTH = 3.2  # linear is 2; quadratic work that matters gives 4
_NOISE = 0.25  # seconds for twice the size below which growth says nothing

# {n} counts up, so that no two stretches are alike.
_FRENCH = (
    "« Oui », a-t-il dit. ", "« Oui », a-t-il dit, ", "le plus grand ", "Le plus grand pont{n} du monde. ",
    "Il n’est pas venu. ",
    "il ne veut pas de mot{n}, ",
    "M. Mme Dr le président ", "Le ministre mot{n} ", "{n} ", "{n} millions d’euros, ",
    "{n} % de mot{n}, ", "mot{n} ", "« ", "« a b » c » ", '" ', "selon lui, ",
    "Marie : « ", "peut-être pourrait-il, ", "si cela, à condition que ", "hier, demain, la veille, ",
    "ONU ", "A. ", "le directeur de mot{n}, ", "dit-il, ", "1 ", "augmente baisse ",
)  # fmt: skip
_ENGLISH = (
    '"Yes," he said. ', "He said “the dam{n} is good” today. ", "the greatest ", "did not ",
    "{n} million, ", "word{n} ", "if unless ", "“ ", "“a b” c” ",
    "according to him, ", "the director of word{n}, ",
)  # fmt: skip


def _text(shape: str, size: int) -> str:
    stretches = (shape.format(n=n) for n in count())
    number = size // len(shape) + 1
    return "".join(s for _, s in takewhile(lambda pair: pair[0] < number, enumerate(stretches)))[:size]


def _seconds(shape: str, size: int, language: str) -> float:
    text = _text(shape, size)
    source = source_of(text, language="fr" if language == "fr" else "en")
    start = time.process_time()
    account(source, draft_of(text))
    return time.process_time() - start


@pytest.mark.parametrize(
    ("language", "shape"), [*(("fr", shape) for shape in _FRENCH), *(("en", shape) for shape in _ENGLISH)]
)
def test_twice_a_hostile_text_takes_about_twice_as_long(language: str, shape: str) -> None:
    _seconds(shape, 2 * _SIZE, language)  # what is remembered of words is remembered for both
    twice = min(_seconds(shape, 2 * _SIZE, language) for _ in range(2))
    once = min(_seconds(shape, _SIZE, language) for _ in range(3))
    assert twice < _NOISE or twice <= _MOST_GROWTH * once
