"""Token-F1 of a text against a person's reading, passages found and missed."""

import re
from collections import Counter
from dataclasses import dataclass

from rewriter.text.normalise import fold, unify

_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Score:
    """Shares, 0–1: `precision` of the tokens told that were read, `recall` of those read that are told."""

    f1: float
    precision: float
    recall: float


def score(told: str, read: str) -> Score:
    """Token-F1 over bags of words, without case or accents, as extraction is measured in its literature."""
    ours, theirs = _bag(told), _bag(read)
    shared = sum((ours & theirs).values())
    if not shared:
        return Score(0.0, 0.0, 0.0)
    precision, recall = shared / sum(ours.values()), shared / sum(theirs.values())
    return Score(2 * precision * recall / (precision + recall), precision, recall)


def mean(scores: list[Score]) -> Score:
    """Each measure's mean over pages."""
    count = len(scores)
    return Score(
        sum(s.f1 for s in scores) / count,
        sum(s.precision for s in scores) / count,
        sum(s.recall for s in scores) / count,
    )


def holds(text: str, passages: tuple[str, ...]) -> int:
    """How many of these passages stand in a text, white space aside."""
    words = " ".join(_TOKEN.findall(fold(unify(text))))
    return sum(" ".join(_TOKEN.findall(fold(unify(passage)))) in words for passage in passages)


def same(told: str | None, read: str | None) -> bool:
    """Whether two short texts say the same words, « and » and commas aside."""
    return _names(told) == _names(read)


def _names(text: str | None) -> list[str]:
    return [word for word in _TOKEN.findall(fold(unify(text or ""))) if word not in ("and", "et")]


def _bag(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(fold(unify(text.replace("\u00ad", "")))))
