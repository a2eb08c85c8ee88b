"""Amounts by the sentence they stand in, and those of the text rather than of its title."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rewriter.ledger.counting.amounts import Amount

FEW = 6  # figures of one sentence that are compared with those of another

Sentence = tuple[str, int]


def by_sentence(amounts: Iterable[Amount]) -> dict[Sentence, list[Amount]]:
    """Those of each sentence, in order."""
    found: dict[Sentence, list[Amount]] = defaultdict(list)
    for amount in amounts:
        found[amount.passage.where, amount.sentence].append(amount)
    return dict(found)


def sentence_before(
    found: Mapping[Sentence, list[Amount]], amount: Amount, back: int = 1
) -> Sequence[Amount]:
    """The first amounts of the sentence so many before the amount's, in its passage."""
    sentences = amount.passage.sentences
    at = bisect_left(sentences, (amount.sentence,)) - back
    return found.get((amount.passage.where, sentences[at][0]), [])[:FEW] if at >= 0 else []


def in_full(amount: Amount, equal: Sequence[Amount]) -> Sequence[Amount]:
    """Those of the source's text where the article's own text says it: a title leaves « jusqu’à » out."""
    text = [a for a in equal if a.passage.where != "title"]
    return (
        text
        if any(a.bound == "up to" for a in text) and amount.passage.where.partition("/")[2].isdigit()
        else equal
    )
