"""Evidence made stronger: what only suggests in the source shows or proves in the article."""

from collections.abc import Iterator

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Match, Pair
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.hedges import Force
from rewriter.text.claims.modality_english import english_hedges
from rewriter.text.claims.modality_french import french_hedges

# Share of the article sentence from which a source sentence is taken to say the same.
_ALIKE = {"fr": 0.3, "en": 0.2}
_SHOWS = frozenset(
    "montre montrent montrait montraient demontre demontrent prouve prouvent confirme confirment atteste "
    "attestent "
    "revele revelent etablit etablissent prouvee prouve demontrera demontraient prouvait prouvaient "
    "preuve".split()
)


def evidence_hardened(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each « montre », « prouve » whose source sentence only suggests."""
    for pair in reading.pairs:
        entry = _hardened(pair)
        if entry:
            yield entry


def _hardened(pair: Pair) -> LedgerEntry | None:
    told = next((w for w in pair.statement.own if w.folded in _SHOWS), None)
    for match in pair.matches if told else ():
        source = _suggestion(match) if match.share >= _ALIKE[match.statement.lang] else None
        if told and source and not list(french_hedges(pair.statement.passage.text, pair.statement.words)):
            return LedgerEntry(
                kind=EntryKind.HEDGE,
                verdict=Verdict.ALTERED,
                article=pair.statement.mention(told.start, told.end),
                source=match.statement.mention(*source),
                reason="modality.suggestion-proved",
            )
    return None


def _suggestion(match: Match) -> tuple[int, int] | None:
    """Where the source sentence suggests; None when it shows as well."""
    statement = match.statement
    if any(w.folded in _SHOWS | {"show", "shows", "prove", "proves", "confirms"} for w in statement.words):
        return None
    find = english_hedges if statement.lang == "en" else french_hedges
    found = find(statement.passage.text, statement.words)
    return next(((h.start, h.end) for h in found if h.force is Force.EVIDENCE), None)
