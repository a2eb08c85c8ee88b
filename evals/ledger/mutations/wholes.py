"""Whole sentences: one that no source supports put in, one that holds a fact left out."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from math import log, sqrt

from evals.ledger.mutations.cases import Article, told
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import split_sentences

_WORD = re.compile(r"[^\W\d_]{4,}")
_SELF_CONTAINED = re.compile(
    r"^(?:Le|La|Les|L’|Un|Une|Des|En|Selon|D’après|Plusieurs|[A-Z][\w-]+ (?:a|est|va|[A-Z]))\b"
)
_POINTS = re.compile(
    r"\b(?:ce|cet|cette|ces|celui|celle|ceux|aussi|également|autre|autres|nous|notre|nos|je|même|tel|telle|ainsi|donc|en effet|"
    r"en outre|de plus|par ailleurs|cependant|toutefois|lui|c’|second|seconde|les deux|ce dernier|cette dernière)\b|[«»“”():;]|^(?:En fait|En revanche)",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront|va|vont|fut|peut|doit|permet|permettent)\b|\w{3,}(?:ait|aient|era|eront|èrent)\b"
)
_SOLID = re.compile(r"\d|(?<=[a-zé’,] )[A-ZÉ][\w-]{2,}|\bet\b")


@lru_cache(maxsize=1024)
def content(text: str) -> frozenset[str]:
    """The words of four letters and more, in small letters."""
    return frozenset(w.lower() for w in _WORD.findall(text))


class Donors:
    """Sentences of other articles that stand by themselves, by how near their article is."""

    def __init__(self, articles: tuple[Article, ...]) -> None:
        self._texts = {a.id: " ".join(told(a)) for a in articles}
        self._articles = articles
        seen = Counter(w for text in self._texts.values() for w in content(text))
        self._lengths: dict[frozenset[str], float] = {}
        self._weight = {w: log(len(articles) / n) for w, n in seen.items() if n > 1}

    def near(self, article: Article, split: dict[str, str]) -> Iterator[str]:
        """Sentences of the four nearest articles of the same direction and split, the nearest first."""
        own = content(self._texts[article.id])
        others = [
            a
            for a in self._articles
            if a.doc != article.doc
            and a.direction == article.direction
            and split[a.doc] == split[article.doc]
        ]
        for other in sorted(others, key=lambda a: -self._likeness(own, content(self._texts[a.id])))[:4]:
            for paragraph in told(other):
                yield from (s for s in split_sentences(paragraph) if self._fits(s, own))

    def _likeness(self, own: frozenset[str], other: frozenset[str]) -> float:
        return self._weighed(own & other) / self._length(other)

    def _length(self, words: frozenset[str]) -> float:
        if words not in self._lengths:
            self._lengths[words] = sqrt(1 + self._weighed(words))
        return self._lengths[words]

    def _weighed(self, words: frozenset[str]) -> float:
        return sum(self._weight.get(w, 0.0) for w in words)

    def _fits(self, sentence: str, own: frozenset[str]) -> bool:
        words = content(sentence)
        if (
            not 8 <= len(sentence.split()) <= 35
            or not _SELF_CONTAINED.match(sentence)
            or _POINTS.search(sentence)
        ):
            return False
        return (
            sentence.endswith(".")
            and bool(_SOLID.search(sentence))
            and 2 * len(words & own) <= len(words)
            and bool(_FINITE.search(sentence))
        )


_FIGURE = re.compile(r"\d[\d \u00a0\u202f.,]*")
_NAME = re.compile(r"(?<=[a-zéèà,’] )[A-ZÉÀ][\w’-]{2,}")


def losable(article: Article) -> Iterator[int]:
    """Units of one sentence with a figure, a name or a quotation that stands nowhere else in the article."""
    paragraphs = told(article)
    whole = "\n".join(paragraphs)
    for index, unit in enumerate(article.units):
        if not 8 <= len(unit.text.split()) <= 60 or len(split_sentences(unit.text)) != 1 or index == 0:
            continue
        if any(whole.count(fact) == 1 for fact in facts(unit.text)) and _stays_whole(unit.text):
            yield index


def facts(text: str) -> list[str]:
    """The figures, names and quotations of a sentence."""
    quotations = [
        text[s.start : s.end]
        for s in quoted_spans(text)
        if s.closed and len(text[s.start : s.end].split()) > 3
    ]
    return [m.strip(" ,.\u00a0\u202f") for m in _FIGURE.findall(text)] + _NAME.findall(text) + quotations


def _stays_whole(text: str) -> bool:
    """Whether no quotation would be left open without it."""
    return text.count("«") == text.count("»")
