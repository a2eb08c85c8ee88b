"""Words that have an opposite and go neither way: the verb of « a-t-il lancé », half of “heart failure”."""

from itertools import pairwise, product

from rewriter.ledger.shifts.places import Sentence
from rewriter.text.saying.speech_words import REPORTING

_INVERTED = (["il"], ["elle"], ["ils"], ["elles"])
_ORGANS = "heart cardiac kidney renal liver organ respiratory crop market".split()
_TERMS = frozenset(  # of which one word alone says nothing
    [
        *product(_ORGANS, ["failure"]),
        *product(["redressement"], ["judiciaire", "fiscal", "productif"]),
        ("liquidation", "judiciaire"),
    ]
)


def is_of_a_term(sentence: Sentence, at: int) -> bool:
    """Whether a word is half of a term: no heart has failed that fails slowly."""
    return not _TERMS.isdisjoint(pairwise(sentence.statement.folded[max(0, at - 1) : at + 2]))


def says(mine: Sentence, at: int) -> bool:
    """Whether a word is the verb that gives a quotation to somebody."""
    before = [w.folded for w in mine.words[max(0, at - 1) : at]]
    return before[:1] in _INVERTED and mine.words[at].folded in REPORTING["fr"]
