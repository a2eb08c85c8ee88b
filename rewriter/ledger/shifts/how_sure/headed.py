"""A heading that tells a figure as a fact which the source only reports or plans: « 31 élèves malades » of
« 31 élèves auraient souffert de vomissements », « une aide réduite à 2 millions » of “proposed to reduce”.

A heading has too few words for its sentence to be found by them; its figure finds it. Of six other hedges
near such a figure, of what may or would be, two were lost to the reader: these are let be.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.statements import FIGURE, Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.how_sure.hedges_kept import is_on_a_word, is_question
from rewriter.text.claims.hedges import Force, Hedge
from rewriter.text.claims.holding_back import reserves
from rewriter.text.claims.modality_english import english_hedges
from rewriter.text.claims.modality_french import french_hedges

_FIRM = (Force.HEARSAY, Force.INTENT)
_REACH = 60  # characters between a figure and the hedge that bears on it, about ten words
_MOST = 40  # hedges of one sentence that are read


def headings_made_firm(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for each heading whose figure the source gives nowhere but beside a hedge, of which the heading
    keeps nothing."""
    for pair in reading.pairs:
        mine = pair.statement
        asked = _figures(mine) if mine.is_heading else frozenset[str]()
        held = _held(asked, reading) if asked and not _holds_back(mine) else None
        if held:
            yield LedgerEntry(
                kind=EntryKind.HEDGE,
                verdict=Verdict.UNCERTAIN,
                article=mine.mention(),
                source=held[0].mention(held[1].start, held[1].end),
                reason="modality.hedge-perhaps-dropped",
            )


def _figures(statement: Statement) -> frozenset[str]:
    return frozenset(key for key in statement.items if key[0] == FIGURE)


def _holds_back(mine: Statement) -> bool:
    """Whether a heading asks, quotes, names who says it or has any word of doubt or intent."""
    if mine.quotes or is_question(mine) or is_on_a_word(mine):
        return True
    return any(reserves(w) for w in mine.folded) or bool(mine.once(_hedges))


def _held(asked: frozenset[str], reading: Reading) -> tuple[Statement, Hedge] | None:
    """The first sentence of the source's body that has such a figure, and its hedge; None where one of them
    has the figure without."""
    ranks = sorted(frozenset[int]().union(*(reading.stated.holding_item(key) for key in asked)))
    there = [s for s in map(reading.stated.all.__getitem__, ranks) if not s.is_heading]
    hedged = [(s, _beside(s)) for s in there]
    first = hedged[0] if hedged else None
    if first is None or first[1] is None or not all(hedge for _, hedge in hedged):
        return None
    return first[0], first[1]


def _beside(statement: Statement) -> Hedge | None:
    """Its first hedge that reports or plans, near one of its figures."""
    near = (h for h in statement.once(_hedges) if h.force in _FIRM and _is_near(statement, h))
    return next(near, None)


def _is_near(statement: Statement, hedge: Hedge) -> bool:
    return any(hedge.start - _REACH <= start <= hedge.end + _REACH for start, _ in statement.figures)


def _hedges(statement: Statement) -> Sequence[Hedge]:
    find = english_hedges if statement.lang == "en" else french_hedges
    return tuple(islice(find(statement.passage.text, statement.words), _MOST))
