"""Conditions that the article drops: « si le conseil vote, le pont fermera » becomes « le pont fermera »."""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.reading import Reading
from rewriter.ledger.statements import Match, Pair, Statement, concepts
from rewriter.text.conditions import Condition, conditions, tells_a_condition
from rewriter.text.modality import french_hedges
from rewriter.text.tokens import Token

_ALIKE = 0.35  # share of the article sentence from which a source sentence is taken to say the same
_TOLD = 0.5  # share of a clause's content words that tells it
_MOST = 0.65  # share from which there is no doubt
_FEWEST = 2  # content words of a clause that must come back


def conditions_dropped(reading: Reading) -> Iterator[LedgerEntry]:
    """At most one entry a sentence of the article: a condition whose main clause, or whose own clause, it
    tells without any word of condition in the sentence or beside it."""
    article = reading.statements.all
    for pair in reading.pairs:
        entry = None if pair.statement.is_heading else _dropped(pair, article)
        if entry:
            yield entry


def _dropped(pair: Pair, article: Sequence[Statement]) -> LedgerEntry | None:
    mine = pair.statement
    for match in pair.matches:
        theirs = match.statement
        found = list(conditions(theirs.passage.text, theirs.words, theirs.lang))
        if found and match.share >= _ALIKE and not _told_with_a_condition(mine, article):
            return _entry(pair, match, found)
    return None


def _told_with_a_condition(statement: Statement, article: Sequence[Statement]) -> bool:
    if statement.text.rstrip(' \u00a0\u202f»”"').endswith("?"):
        return True
    around = article[max(0, statement.index - 1) : statement.index + 2]
    return any(tells_a_condition(s.words) for s in around if s.passage is statement.passage)


def _entry(pair: Pair, match: Match, found: Sequence[Condition]) -> LedgerEntry | None:
    mine, theirs = pair.statement, match.statement
    condition = found[0]
    inside = [w for w in theirs.words if any(c.start <= w.start < c.end for c in found)]
    main = [w for w in theirs.words if w not in inside]
    told = max(_coverage(mine, theirs, main), _coverage(mine, theirs, inside))
    if told < _TOLD:
        return None
    sure = condition.sure and told >= _MOST and not _is_hedged(mine)
    return LedgerEntry(
        kind=EntryKind.CONDITION,
        verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
        article=mine.mention(),
        source=theirs.mention(condition.start, condition.end),
        reason="modality.condition-dropped" if sure else "modality.condition-perhaps-dropped",
    )


def _is_hedged(statement: Statement) -> bool:
    return any(True for _ in french_hedges(statement.passage.text, statement.words))


def _coverage(mine: Statement, theirs: Statement, words: Sequence[Token]) -> float:
    """The share of these words of the source that the article's sentence has, 0 for too few."""
    asked = {w.folded for w in words if w.folded in theirs.content}
    told = sum(not concepts(w, theirs.lang).isdisjoint(mine.concepts) for w in asked)
    return told / len(asked) if told >= _FEWEST else 0.0
