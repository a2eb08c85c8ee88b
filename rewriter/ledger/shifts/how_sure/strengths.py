"""What the source hopes and the article pledges, what only fits there and is proved here: « espère rouvrir »
as « promet de rouvrir », "consistent with" as « met en évidence ».

The verb that a hedge bears on may be any; how strongly it is put is told by a few words of either end of a
scale.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.borne import bears
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.prospects import is_to_be
from rewriter.text.claims.strengths import PLEDGE, PROOF, Scale, may_be_strong
from rewriter.text.grammar.verbs import looks_infinitive
from rewriter.text.tokens import Token

_ALIKE = {"fr": 0.3, "en": 0.2}  # share of the article's sentence from which a source sentence says the same
_REASONS = ((PLEDGE, "modality.hope-pledged"), (PROOF, "modality.fitting-proved"))
_NEAR = 2  # words before the strong ones in which they are denied
_RULING = frozenset(("de", "d", "a"))
_DENIED = frozenset("pas rien sans jamais aucun aucune ni".split())


def strengthened(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for each sentence of the article that puts strongly what its source puts weakly."""
    for pair in reading.pairs:
        match = pair.matches[0] if pair.matches else None
        if match is None or match.share < _ALIKE[match.statement.lang]:
            continue
        for scale, reason in _REASONS if pair.statement.once(_may_be_strong) else ():
            yield from _of_scale(pair, match.statement, scale, reason, reading)


def _may_be_strong(statement: Statement) -> bool:
    """Whether any word of an article's sentence ends what is strong: few have one."""
    return any(map(may_be_strong, statement.folded))


def _of_scale(
    pair: Pair, theirs: Statement, scale: Scale, reason: str, reading: Reading
) -> Iterator[LedgerEntry]:
    mine = pair.statement
    strong = _only(mine, scale.strong["fr"].search(_own(mine)))
    if strong is None or scale.weak["fr"].search(_own(mine)) or _is_denied(mine, strong):
        return
    if scale is PLEDGE and not _looks_ahead(mine):
        return
    text = " ".join(theirs.folded)
    weak = _only(theirs, scale.weak[theirs.lang].search(text), own=False)
    if weak is None or scale.strong[theirs.lang].search(text):
        return
    span = weak[0].start, weak[-1].end
    if bears(mine, theirs, span, reading, frozenset(w.folded for w in weak)):
        yield LedgerEntry(
            kind=EntryKind.HEDGE,
            verdict=Verdict.UNCERTAIN,
            article=mine.mention(strong[0].start, strong[-1].end),
            source=theirs.mention(*span),
            reason=reason,
        )


def _is_denied(statement: Statement, strong: Sequence[Token]) -> bool:
    """Whether the strong words stand beside a word of denial: « ne prouvent rien », « sans prouver »."""
    first = statement.folded[statement.words.index(strong[0]) :]
    at = len(statement.folded) - len(first)
    return not _DENIED.isdisjoint(statement.folded[max(0, at - _NEAR) : at + len(strong) + 1])


def _looks_ahead(statement: Statement) -> bool:
    """Whether the article's sentence tells what is to be, in a verb or an infinitive: what is only said to
    be so already is no pledge."""
    text = statement.passage.text
    if is_to_be(text, statement.own, "fr"):
        return True
    ruled = pairwise(w.folded for w in statement.own)
    return any(one in _RULING and looks_infinitive(then) for one, then in ruled)


def _own(statement: Statement) -> str:
    return " ".join(w.folded for w in statement.own)


def _only(statement: Statement, match: re.Match[str] | None, *, own: bool = True) -> Sequence[Token] | None:
    """The words that a match in the joined words is."""
    if match is None:
        return None
    words = statement.own if own else statement.words
    first = match.string[: match.start()].count(" ")
    return words[first : first + match.group().count(" ") + 1]
