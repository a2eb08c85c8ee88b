"""A French or an English sentence cut into its clauses and longer complements, so that what is said of each
part can be asked apart: « à condition que le conseil vote », « qui dirige le port », « selon le maire ».

A cut stands at every mark and before every word that opens a part. Parts may be short: they are added up.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from rewriter.text.tokens import Token

_MARK = re.compile(r"[,;:()\[\]–—«»“”\"…!?]| - ")
_OPENS = {
    "fr": frozenset(
        "qui que qu dont ou parce puisque puisqu alors lorsque lorsqu quand tandis si comme grace lors "
        "malgre selon apres avant afin pour contrairement mais et sans avec jusqu en depuis faute "
        "face".split()
    ),
    "en": frozenset(
        "who which that whose where because since while when although though if unless as after before with "
        "without despite according and but or to in at for from on by".split()
    ),
}
_PARTICIPLE = re.compile(r"[^\W\d_]{3,}ant")


def clauses(text: str, words: Sequence[Token], lang: Literal["fr", "en"]) -> Iterator[Sequence[Token]]:
    """The parts of a sentence in order, together all its words; `words` are its tokens in `text`."""
    first = 0
    for at, (before, word) in enumerate(pairwise(words), 1):
        if _opens(word.folded, lang) or _marks(text[before.end : word.start]):
            yield words[first:at]
            first = at
    if words:
        yield words[first:]


@lru_cache(maxsize=32768)
def _opens(word: str, lang: Literal["fr", "en"]) -> bool:
    """Whether a folded word opens a part."""
    return word in _OPENS[lang] or (lang == "fr" and _PARTICIPLE.fullmatch(word) is not None)


def _marks(between: str) -> bool:
    """Whether a mark stands between two words, or two halves of “4,000”, where it is none."""
    return between not in (" ", ",") and _MARK.search(between) is not None


# Of the words that open a part those that only complete the one before.
_COMPLETES = {
    "fr": frozenset("pour avec jusqu en depuis sans lors".split()),
    "en": frozenset("to in at for from on by with without".split()),
}
_DETERMINERS = frozenset(
    "le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs".split()
)


def propositions(text: str, words: Sequence[Token], lang: Literal["fr", "en"]) -> Iterator[Sequence[Token]]:
    """The same, but complements are left with what they complete, « le montant » with its article."""
    whole: list[Token] = []
    for part in clauses(text, words, lang):
        if whole and not _completes(part[0], whole[-1], text, lang):
            yield whole
            whole = []
        whole.extend(part)
    if whole:
        yield whole


def _completes(word: Token, before: Token, text: str, lang: Literal["fr", "en"]) -> bool:
    """Whether a part that opens with this word goes on where the one before ends."""
    goes_on = word.folded in _COMPLETES[lang] or (lang == "fr" and before.folded in _DETERMINERS)
    return goes_on and not _marks(text[before.end : word.start])
