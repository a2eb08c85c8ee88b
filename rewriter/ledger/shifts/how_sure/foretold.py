"""What an English source thinks possible or plans, and the article foretells: “could close” as « va fermer ».

A dictionary rarely knows the verb that a hedge bears on. The future needs none: in English as in French a
closed class of words makes it. Where the article's sentence has one and its source sentence has none but
holds back, what may be has become what will be.
"""

from collections.abc import Iterator
from itertools import islice, pairwise

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.hedges import Force, Hedge
from rewriter.text.claims.modality_english import english_hedges
from rewriter.text.grammar.verbs import looks_infinitive
from rewriter.text.tokens import Token

_SAME = 0.3  # share of the article's sentence from which its source sentence says the same
_HELD = (Force.POSSIBLE, Force.INTENT, Force.HEARSAY)
_BE = ("is", "are", "was", "were", "s", "re")
_GOING = frozenset("va vont".split())
_PASSED = 2  # words between « va » and its infinitive: « va très certainement fermer »
_HEDGES = 40  # of one sentence that are read
# English words that foretell, or of which « va » renders another sense.
_FORETELLING = frozenset(
    "will ll shall won wo going gonna go goes gone went set about bound would d next tomorrow "
    "upcoming".split()
)


def foretold(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for each sentence of the article that foretells what its English source holds back from."""
    if reading.lang != "en":
        return
    for pair in reading.pairs:
        yield from reading.in_pair(pair, _foretold)


def _foretold(pair: Pair, _: Reading) -> Iterator[LedgerEntry]:
    match = pair.matches[0] if pair.matches else None
    verb = _future(pair.statement)
    if match is None or verb is None or match.share < _SAME or not _is_plain(match.statement):
        return
    hedge = _hedge(match.statement) or _should(match.statement)
    if hedge:
        yield LedgerEntry(
            kind=EntryKind.HEDGE,
            verdict=Verdict.UNCERTAIN,
            article=pair.statement.mention(verb[0].start, verb[1].end),
            source=match.statement.mention(hedge.start, hedge.end),
            reason="modality.hedge-perhaps-dropped",
        )


def _future(statement: Statement) -> tuple[Token, Token] | None:
    """« va » and its infinitive, the first of a sentence."""
    words = statement.words
    for at in [at for at, w in enumerate(statement.folded) if w in _GOING]:
        ahead = words[at + 1 : at + 2 + _PASSED]
        verb = next((w for w in ahead if looks_infinitive(w.folded)), None)
        if verb:
            return words[at], verb
    return None


def _is_plain(source: Statement) -> bool:
    """Whether nothing in an English sentence foretells, “is to” and “is due to” included."""
    folded = source.folded
    to_be = any(one in _BE and then in ("to", "due") for one, then in pairwise(folded))
    return not to_be and _FORETELLING.isdisjoint(source.held)


def _should(source: Statement) -> Token | None:
    """Its “should”, which French « devrait » renders whether it is likely or right."""
    return next((w for w in source.own if w.folded == "should"), None)


def _hedge(source: Statement) -> Hedge | None:
    found = islice(english_hedges(source.passage.text, source.words), _HEDGES)
    return next((hedge for hedge in found if hedge.force in _HELD), None)
