"""Accusations told as deeds: « soupçonné d’avoir volé », « mis en examen pour vol » become « a volé ».

The source only says that somebody is suspected, charged or sued; the article says that they did it.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Match, Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.blame import Accusation, accusations, leaves_open
from rewriter.text.claims.holding_back import refers_back, tells_who
from rewriter.text.grammar.verbs import future_stem
from rewriter.text.lexicon import concepts

_ALIKE = 0.3  # share of the article sentence from which a source sentence is taken to say the same
_DEED = 0.5  # share of the words of a deed that tells it, beside the one that names it
_MOST = 8  # accusations of one sentence that are read


def accusations_stated(reading: Reading) -> Iterator[LedgerEntry]:
    """At most one entry a sentence of the article: a deed that the French source only accuses someone of.
    A doubt in a heading, or where a sentence beside still speaks of the accusation."""
    for pair in reading.pairs if reading.lang == "fr" else ():
        found = _stated(pair)
        if found and not _reserved(pair.statement):
            statement, accusation = found
            sure = not pair.statement.is_heading and not _told_beside(pair, reading)
            yield LedgerEntry(
                kind=EntryKind.ATTRIBUTION,
                verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
                article=pair.statement.mention(),
                source=statement.mention(accusation.start, accusation.end),
                reason="speech.accusation-stated" if sure else "speech.accusation-perhaps",
            )


def _reserved(mine: Statement) -> bool:
    """Whether the sentence leaves what it says open, or to somebody, or asks it, or quotes it."""
    text = mine.passage.text
    if mine.quotes or mine.text.rstrip(' \u00a0\u202f»”"').endswith("?"):
        return True
    if any(future_stem(text[w.start : w.end]) for w in mine.words):
        return True
    return leaves_open(mine.words) or tells_who(mine.words) or bool(mine.once(_accusations))


def _stated(pair: Pair) -> tuple[Statement, Accusation] | None:
    for match in pair.matches:
        theirs = match.statement
        for accusation in theirs.once(_accusations) if match.share >= _ALIKE else ():
            if _tells(pair.statement, accusation) and not _said_elsewhere(pair, match, accusation):
                return theirs, accusation
    return None


def _accusations(statement: Statement) -> Sequence[Accusation]:
    return list(islice(accusations(statement.passage.text, statement.words), _MOST))


def _tells(statement: Statement, accusation: Accusation) -> bool:
    """Whether a sentence has the word that names a deed, and most of the others."""
    if not _has(statement, accusation.head):
        return False
    others = [w for w in accusation.deed if w != accusation.head]
    return sum(_has(statement, w) for w in others) >= _DEED * len(others)


def _has(statement: Statement, word: str) -> bool:
    return not statement.concepts.isdisjoint(concepts(word, "fr"))


def _said_elsewhere(pair: Pair, match: Match, accusation: Accusation) -> bool:
    """Whether another source sentence near states the deed: a verdict, a confession."""
    others = (s for s in pair.near if s is not match.statement)
    return any(_tells(s, accusation) and not _reserved(s) for s in others)


def _told_beside(pair: Pair, reading: Reading) -> bool:
    """Whether a sentence next to it, in its paragraph, refers to the accusation."""
    return any(
        refers_back(s.words) or bool(s.once(_accusations))
        for s in _beside(pair.statement, reading.statements.all)
    )


def _beside(statement: Statement, every: Sequence[Statement]) -> Iterator[Statement]:
    near = every[max(0, statement.index - 1) : statement.index + 2]
    return (s for s in near if s.passage is statement.passage and s is not statement)
