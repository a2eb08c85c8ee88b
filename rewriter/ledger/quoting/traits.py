"""What of a quotation can be compared across languages."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rewriter.ledger.bearing.passages import letters
from rewriter.ledger.quoting.meant import Meanings, keys, meanings, share
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.text.tokens import Token

LONGEST = 2.2  # French words for one English word at most; French runs 1.1–1.3 longer, short ones vary
ROOT = 5  # letters that cognates share at their start: « exceptionnelle », “exceptional”
_NEARBY = 300  # characters around a quotation within which names speak for it
_CONTEXT = 60  # words of a sentence that are compared


@dataclass(frozen=True, slots=True)
class Traits:
    """One quotation: its letters, the first letters of its longer
    words, its numbers, and the capitalised words of the sentences it stands in."""

    quoted: Quoted
    letters: str
    roots: frozenset[str]
    digits: Counter[str]
    around: frozenset[str]
    meant: Meanings = ()
    keys: frozenset[str] = frozenset()
    beside: Meanings = ()
    context: frozenset[str] = frozenset()

    def alike(self, english: "Traits") -> float:
        """Share of the content words, 0–1, that the English quotation says."""
        return share(self.meant, english.keys)

    def length_alike(self, english: "Traits") -> bool:
        """Whether each is long enough to be the other."""
        mine, theirs = len(self.quoted.words), len(english.quoted.words)
        return mine <= LONGEST * theirs + 1 and theirs <= LONGEST * mine + 1


def _sentence(quoted: Quoted) -> Sequence[Token]:
    return quoted.passage.words_between(*quoted.passage.sentence_at(quoted.start))[:_CONTEXT]


def traits(quoted: Quoted, *, french: bool) -> Traits:
    """What can be compared of a quotation of the French article, or of the English source."""
    return Traits(
        quoted,
        letters(quoted.words),
        frozenset(w.folded[:ROOT] for w in quoted.words if len(w.folded) >= ROOT),
        digits(quoted.words),
        _capitalised_around(quoted),
        meanings(quoted.words) if french else (),
        frozenset() if french else keys(quoted.words),
        meanings(_sentence(quoted)) if french else (),
        frozenset() if french else keys(_sentence(quoted)),
    )


def _capitalised_around(quoted: Quoted) -> frozenset[str]:
    passage = quoted.passage
    first = max(passage.sentence_at(quoted.start)[0], quoted.start - _NEARBY)
    last = min(passage.sentence_at(quoted.end - 1)[1], quoted.end + _NEARBY)
    words = passage.words_between(first, last)
    return frozenset(w.folded for w in words if passage.text[w.start].isupper() and len(w.folded) > 2)


def digits(words: Sequence[Token]) -> Counter[str]:
    """The numbers among these words, and how often each stands there."""
    return Counter(w.folded for w in words if w.folded.isdigit())
