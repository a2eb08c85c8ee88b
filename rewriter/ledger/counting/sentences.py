"""Amounts by the sentence they stand in."""

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
