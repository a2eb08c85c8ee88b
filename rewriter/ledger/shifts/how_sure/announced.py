"""What the source announces, told as done: « rachètera » as « a racheté », "is due to hand over" as « a
remis ».

News is full of what is to be, and a rewriter in a hurry tells it as news. The sentence need not have the same
verb: where the clause of the source that says most of an article's clause tells what is to be, and no other
clause there says as much, what is told as done is not yet.
"""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.prospects import DOING, announces, done, is_to_be
from rewriter.text.grammar.clauses import propositions
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import Token

_SHARED = 2  # words of the clause, at least, that the source's clause has
_SHARE = {"fr": 0.5, "en": 0.4}  # and of them all
_ALIKE = {"fr": 0.3, "en": 0.15}  # share of the article's sentence from which a source sentence says the same
_AGREEING = ("", "e", "s", "es")  # « a infligé », « l’amende infligée »
_NO_KEYS = frozenset[str]()

_ANNOUNCING = frozenset(
    f"{stem}{ending}"
    for stem in ("present", "propos", "annonc", "devoil", "detaill", "confirm", "evoqu")
    for ending in ("e", "ee", "es", "ees", "a")
) | {"promis", "promise", "promises"}


def announced_done(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for each sentence of the article that tells as done what its source says is to be."""
    for pair in reading.pairs:
        yield from reading.in_pair(pair, _told_as_done)


def _told_as_done(pair: Pair, _: Reading) -> Iterator[LedgerEntry]:
    match = pair.matches[0] if pair.matches else None
    mine = pair.statement
    if match is None or mine.is_heading or match.share < _ALIKE[match.statement.lang]:
        return
    if DOING.isdisjoint(mine.held) or not any(s.once(_is_to_be) for s in pair.near):
        return
    for clause in propositions(mine.passage.text, mine.words, "fr"):
        at = done(mine.passage.text, clause)
        if at is None or mine.is_quoted(clause[at[0]].start) or is_to_be(mine.passage.text, clause, "fr"):
            continue
        theirs = _origin(pair, clause)
        if theirs and not _told_there(clause[at[0] : at[1] + 1], theirs[1]):
            yield LedgerEntry(
                kind=EntryKind.HEDGE,
                verdict=Verdict.UNCERTAIN,
                article=mine.mention(clause[at[0]].start, clause[at[1]].end),
                source=theirs[0].mention(theirs[1][0].start, theirs[1][-1].end),
                reason="modality.announced-done",
            )
            return


def _told_there(deed: Sequence[Token], part: Sequence[Token]) -> bool:
    """Whether what is told as done is the announcing itself, or has the very words of the source's clause:
    « l’annonce est tombée », of what is to be."""
    told = {word.folded for word in deed}
    if not _ANNOUNCING.isdisjoint(told) or told <= {word.folded for word in part}:
        return True
    return not {deed[-1].folded + ending for ending in _AGREEING}.isdisjoint(word.folded for word in part)


def _origin(pair: Pair, clause: Sequence[Token]) -> tuple[Statement, Sequence[Token]] | None:
    """The clause of the source that says most of this one, where it tells what is to be; None where another
    says as much and does not."""
    asked = [w.folded for w in clause if w.folded in pair.statement.content and w.folded not in LIGHT]
    best: tuple[int, bool, Statement, Sequence[Token]] | None = None
    for theirs in pair.near:
        for (part, future), keys in zip(theirs.once(_parts), theirs.once(_keys)):
            shared = sum([not keys.isdisjoint(concepts(word, "fr")) for word in asked])
            if best is None or shared > best[0] or (shared == best[0] and not future):
                best = shared, future, theirs, part
    if best is None or not best[1]:
        return None
    enough = best[0] >= max(_SHARED, _SHARE[best[2].lang] * len(asked))
    return best[2:] if enough else None


def _parts(theirs: Statement) -> Sequence[tuple[Sequence[Token], bool]]:
    """The clauses of a source sentence, and whether each tells what is to be: what is announced is where the
    clause after it says what will become of it, « annonce une aide, qui sera votée »."""
    text, lang = theirs.passage.text, theirs.lang
    parts = list(propositions(text, theirs.words, lang))
    future = [is_to_be(text, part, lang) for part in parts]
    after = [*future[1:], False]
    return [(part, now or (then and announces(part))) for part, now, then in zip(parts, future, after)]


def _is_to_be(theirs: Statement) -> bool:
    """Whether any clause of a source sentence tells what is to be."""
    return any(future for _, future in theirs.once(_parts))


def _keys(theirs: Statement) -> Sequence[frozenset[str]]:
    """What the content words of each clause are looked up under."""
    told = ([w.folded for w in part if w.folded in theirs.content] for part, _ in theirs.once(_parts))
    return [_NO_KEYS.union(*[concepts(word, theirs.lang) for word in words]) for words in told]
