"""What anyone would try first: numbers the source lacks, words the source lacks."""

import re
from collections.abc import Callable, Iterator

from evals.ledger.mutations.score import Detector, Flag
from rewriter.article import Draft, Source
from rewriter.text.normalise import fold
from rewriter.text.sentences import sentence_spans

GRAMS = 0.6  # swept 0.1–0.95 on dev, fr-fr: 6.0 % of the faithful sentences flagged, 0.7 would flag 12.3 %
WORDS = 0.85  # swept likewise: 6.2 %, 0.9 would flag 13.1 %
_DIGITS = re.compile(r"\d+(?:[ \u00a0\u202f.,]\d{3})*(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def numbers(source: Source, draft: Draft) -> list[Flag]:
    """An alarm for each sentence with a number in digits that the source has not."""
    known = set(_values(f"{source.title} {source.text}"))
    return sentences_flagged(draft, "number", lambda sentence: any(v not in known for v in _values(sentence)))


def _values(text: str) -> Iterator[str]:
    for found in _DIGITS.findall(text):
        whole, _, decimals = (
            re.sub(r"[ \u00a0\u202f]|[.,](?=\d{3}(?!\d))", "", found).replace(",", ".").partition(".")
        )
        yield f"{whole}.{decimals}" if decimals.strip("0") else whole


def five_grams(limit: float = GRAMS) -> Detector:
    """An alarm for each sentence of whose runs of five words less than `limit` stand in the source. A
    translation shares no words with its source: from English it flags everything, and says nothing."""
    return lambda source, draft: _overlap(source, draft, limit, _grams, "five-grams")


def content_words(limit: float = WORDS) -> Detector:
    """An alarm for each sentence of whose words of five letters and more less than `limit` stand in the
    source; as meaningless from English."""
    return lambda source, draft: _overlap(source, draft, limit, _long, "words")


def _grams(text: str) -> set[str]:
    words = _WORD.findall(fold(text))
    return {" ".join(words[i : i + 5]) for i in range(len(words) - 4)}


def _long(text: str) -> set[str]:
    return {w for w in _WORD.findall(fold(text)) if len(w) > 4 or w.isdecimal()}


def _overlap(
    source: Source, draft: Draft, limit: float, parts: Callable[[str], set[str]], kind: str
) -> list[Flag]:
    known = parts(source.text)

    def poor(sentence: str) -> bool:
        own = parts(sentence)
        return bool(own) and len(own & known) < limit * len(own)

    return sentences_flagged(draft, kind, poor)


def sentences_flagged(draft: Draft, kind: str, wrong: Callable[[str], bool]) -> list[Flag]:
    """An alarm for each sentence that is wrong."""
    return [
        Flag(side="article", where=f"{s}/{p}", start=start, end=end, kind=kind)
        for s, p, paragraph in draft.paragraphs()
        for start, end in sentence_spans(paragraph.text)
        if wrong(paragraph.text[start:end])
    ]
