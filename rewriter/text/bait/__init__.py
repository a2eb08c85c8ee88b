"""How a title baits: the words that do it and by which mechanism, whatever the subject.

The news is held back, hidden knowledge or a reaction is promised, the reader is spoken to or hurried, things are
made big, signs shout. Honest titles do one of these now and then (8 of 204 of the press); two of them, or one in
its plain form (« va vous surprendre »), is bait. Quoted words are nobody's bait.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from rewriter.text.bait.lures import Lure, Mechanism
from rewriter.text.bait.signs import signs
from rewriter.text.bait.turns import loud_turns, plain_turns, weak_turns
from rewriter.text.bait.words import words
from rewriter.text.saying.quotations import QuotedSpan, quoted_spans

__all__ = ["LONGEST", "Lure", "Mechanism", "bait", "plain_bait"]

LONGEST = 400  # characters of a title that are read: what is longer is none
_NOTICE = {"address", "signs"}  # « Inscrivez-vous ! »: so speaks any notice
_ALIKE = {"hyperbole": 3, "address": 3, "signs": 3}  # lures of one mechanism that are bait; else two


def bait(text: str, plain: str) -> list[Lure]:
    """What in the title is bait, in its order: empty unless two lures meet or one is plain or loud.
    `plain` is `PlacedText.plain`. Bounded: `LONGEST` characters are read."""
    text, plain = text[:LONGEST], plain[:LONGEST]
    found = chain(plain_turns(plain), loud_turns(plain), weak_turns(plain), words(text), signs(text))
    lures = sorted(_apart(found, quoted_spans(text)))
    told = {lure.mechanism for lure in lures}
    met = len(told) > 1 and told != _NOTICE
    each = Counter(
        kind for kind, _ in {(lure.mechanism, plain[lure.start : lure.end].split()[0]) for lure in lures}
    )
    heaped = any(many >= _ALIKE.get(kind, 2) for kind, many in each.items())
    return lures if met or heaped or any(lure.plain or lure.loud for lure in lures) else []


def plain_bait(text: str, plain: str) -> list[Lure]:
    """Only what is bait by itself, in its order. Bounded likewise."""
    text, plain = text[:LONGEST], plain[:LONGEST]
    return sorted(_apart(plain_turns(plain), quoted_spans(text)))


def _apart(lures: Iterable[Lure], quoted: Sequence[QuotedSpan]) -> Iterator[Lure]:
    """Those outside quotations, of which no two share a word: the plain one is kept, then the loud, the longer."""
    taken = [(q.start, q.end) for q in quoted]
    for lure in sorted(lures, key=_rank):
        if all(lure.end <= start or end <= lure.start for start, end in taken):
            taken.append((lure.start, lure.end))
            yield lure


def _rank(lure: Lure) -> tuple[bool, bool, int, int]:
    return not lure.plain, not lure.loud, lure.start - lure.end, lure.start
