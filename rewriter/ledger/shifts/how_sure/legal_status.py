"""Someone's standing before the law told otherwise than the source: a witness told as charged, a person whom
nobody accuses told as accused, who contests a fault told as admitting it.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.blame import tells_blame
from rewriter.text.claims.legal_status import CHARGED, CLEARED, SUSPECT, Status, hinted, statuses
from rewriter.text.first_words import beginning
from rewriter.text.people.persons import named
from rewriter.text.people.persons_meant import speaks_of_a_person

_ALIKE = 0.25  # share of the article sentence from which a source sentence may speak of the same
_CONTESTED = 0.4  # the same, for who contests and who admits
_ADMITS = beginning(
    re.compile(r"(?:reconnai|reconnu|admet|admis$|avoue|avouai|admit|acknowledg|confess|concede)")
)
_CONTESTS = beginning(
    re.compile(
        r"(?:contest|nie$|nient$|niait|nie[er]$|dement|refut|recus|rejett|reject|denie[sd]$|deny|disput|refus)"
    )
)
_CLAUSE = 14  # words before « mis en cause » among which whom or what it is said of stands
_MANY = frozenset("les des ces ses leurs plusieurs deux trois quatre cinq six ils elles eux".split())
_OPENS = frozenset("que qu qui dont et mais car si".split())
_PRONOUNS = frozenset("il elle lui he she him her".split())
_FAULTS = beginning(
    re.compile(
        r"(?:faute|fait$|faits$|tort|erreur|accus|responsab|culpab|manquement|neglig|charge|wrongdoing|fault|alleg"
        r"|claim|mistake|grief|reproch|infraction|fraud)"
    )
)


def legal_statuses(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each standing before the law that the source does not give the person, and for each
    sentence that has someone admit what the source has them contest."""
    for pair in reading.pairs:
        entry = _raised(pair, reading) or _admitted(pair)
        if entry:
            yield entry


def _of(statement: Statement) -> Sequence[Status]:
    return statement.once(_found)


def _found(statement: Statement) -> Sequence[Status]:
    found = statuses(statement.passage.text, statement.words, statement.lang)
    return [s for s in found if not _is_of_a_thing(statement, s)]


def _is_of_a_thing(statement: Statement, status: Status) -> bool:
    """Whether « mis en cause » is said of one thing: « l’accès mis en cause »."""
    words, first = statement.words, status.first
    said = [w.folded for w in words[first : status.last + 1]]
    if statement.lang != "fr" or said[1:] != ["en", "cause"] or not first:
        return False
    before = words[max(0, first - _CLAUSE) : first]
    opens = next((at for at in range(len(before), 0, -1) if before[at - 1].folded in _OPENS), 0)
    head = before[opens:]
    noun = bool(head) and head[-1].folded in ("le", "la", "les", "l", "un", "une", "des", "ces", "ce")
    many = any(w.folded in _MANY for w in head)
    return bool(head) and not (noun or many) and not speaks_of_a_person(statement.passage.text, head)


def _raised(pair: Pair, reading: Reading) -> LedgerEntry | None:
    mine = pair.statement
    told = [s for s in _of(mine) if not (s.denied or s.open or mine.is_quoted(mine.words[s.first].start))]
    if not told:
        return None
    status = max(told, key=lambda s: s.rung)
    about = _about(pair, reading)
    if status.rung == CLEARED:
        return _cleared(pair, status, about) if len(told) == 1 else None
    if status.rung < SUSPECT:
        return None
    if denying := _denied(pair, status):
        return _entry(mine, status, denying)
    if not about or max(_reach(s) for s in about) >= status.rung:
        return None
    nearest = next((s for s in about if _of(s)), None)
    if nearest is None and (pair.best is None or pair.matches[0].share < _ALIKE):
        return None
    return _entry(mine, status, nearest or about[0])


def _reach(statement: Statement) -> int:
    """The highest rung a source sentence may give someone, what it denies left out."""
    denied = [s for s in _of(statement) if s.denied]
    if denied:
        return max((s.rung for s in _of(statement) if not s.denied), default=CLEARED)
    return max([hinted_in(statement), *(s.rung for s in _of(statement))])


def hinted_in(statement: Statement) -> int:
    """The highest rung that any word of a sentence may speak of, looked for once."""
    return statement.once(_hinted)


def _hinted(statement: Statement) -> int:
    return hinted(statement.words, statement.lang)


def _denied(pair: Pair, status: Status) -> Statement | None:
    """The source sentence near that denies that rung, where none near affirms it."""
    denying = [
        m.statement for m in pair.matches if any(s.denied and s.rung == status.rung for s in _of(m.statement))
    ]
    said = any(s.rung == status.rung and not s.denied for near in pair.near for s in _of(near))
    return denying[0] if denying and not said else None


def _cleared(pair: Pair, status: Status, about: Sequence[Statement]) -> LedgerEntry | None:
    """« Relaxé » where the source only says charged or convicted."""
    if not about or any(s.rung == CLEARED for statement in about for s in _of(statement)):
        return None
    charged = (s for s in about if any(x.rung >= CHARGED and not x.denied for x in _of(s)))
    theirs = next(charged, None)
    return _entry(pair.statement, status, theirs) if theirs and theirs is pair.best else None


def _about(pair: Pair, reading: Reading) -> Sequence[Statement]:
    """The source sentences that may speak of the same person: those that name the person, and the one after
    each, besides those near; all where the article names nobody there or just before."""
    names = _persons(pair.statement) or _before(pair.statement, reading)
    every = reading.stated.all
    if not names:
        return every
    at = {i + more for i, s in enumerate(every) if not names.isdisjoint(s.held) for more in (0, 1)}
    if not at:
        return every
    placed = [s for s in every if s.index in at]
    matched = [m.statement for m in pair.matches if m.statement not in placed]
    return [*(s for s in matched if not _of_another(s)), *placed]


def _of_another(statement: Statement) -> bool:
    """Whether a sentence that does not name the person names another, and nobody by a pronoun."""
    return bool(_persons(statement)) and statement.held.isdisjoint(_PRONOUNS)


def _persons(statement: Statement) -> frozenset[str]:
    """The last words of the persons' names in a sentence."""
    inside = (n for n in named(statement.passage.text) if statement.start <= n.start < statement.end)
    return frozenset(n.words[-1] for n in inside if n.personal and not n.of)


def _before(statement: Statement, reading: Reading) -> frozenset[str]:
    """Whom « il » or « elle » takes up: the persons of the sentence before."""
    opens = {w.folded for w in statement.words[:2]}
    before = reading.statements.all[statement.index - 1] if statement.index else None
    if before is None or before.passage is not statement.passage or opens.isdisjoint(("il", "elle")):
        return frozenset()
    return _persons(before)


def _admitted(pair: Pair) -> LedgerEntry | None:
    """Who contests a fault told as admitting it, or the reverse, in sentences that say the same."""
    best, mine = pair.best, pair.statement
    if best is None or pair.matches[0].share < _CONTESTED or mine.quotes or mine.is_heading:
        return None
    for one, other in ((_ADMITS, _CONTESTS), (_CONTESTS, _ADMITS)):
        if not (_has(mine, one) and _has(best, other)):
            continue
        at = [w for w in mine.words if one(w.folded)]
        there = [w for w in best.words if other(w.folded)]
        crossed = (
            _has(mine, other) or any(_has(s, one) for s in pair.near) or _negated(mine) or _negated(best)
        )
        if not crossed and _speaks_of_fault(mine) and _speaks_of_fault(best):
            return LedgerEntry(
                kind=EntryKind.DIRECTION,
                verdict=Verdict.ALTERED,
                article=mine.mention(at[0].start, at[0].end),
                source=best.mention(there[0].start, there[0].end),
                reason="polarity.direction-reversed",
            )
    return None


def _has(statement: Statement, begins: Callable[[str], bool]) -> bool:
    return any(map(begins, statement.folded))


def _negated(statement: Statement) -> bool:
    return not statement.held.isdisjoint(("pas", "not", "never", "jamais", "ni", "refuse", "refused"))


def _speaks_of_fault(statement: Statement) -> bool:
    return tells_blame(statement.words) or _has(statement, _FAULTS)


def _entry(mine: Statement, status: Status, theirs: Statement) -> LedgerEntry:
    words = mine.words
    own = _of(theirs)
    shown = max(own, key=lambda s: s.rung, default=None)
    said = theirs.words
    return LedgerEntry(
        kind=EntryKind.FUNCTION,
        verdict=Verdict.ALTERED,
        article=mine.mention(words[status.first].start, words[status.last].end),
        source=theirs.mention(said[max(0, shown.first - 3)].start, said[shown.last].end)
        if shown
        else theirs.mention(),
        reason="functions.status-changed",
    )
