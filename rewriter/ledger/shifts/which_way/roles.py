"""Parties and events that change places: « a été averti par ses clients » told as « a averti ses clients »,
“received it after closing the account” as « a clos le compte après l’avoir reçu »."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.places import keys
from rewriter.text.saying.speech_words import REPORTING

_ALIKE = 0.3  # share of the article's sentence from which its source sentence says the same
_OBJECT = 7  # words after a verb, or « par », in which its object stands
_EVENT = 9  # words on either side of « après » that are compared
_CROSSED = 3  # words of two events that must have changed places
_FIRST = 2  # words of an agent or an object by which it is known
_BEING = frozenset(
    "ete est sont etait etaient sera seront serait fut furent was were been being is are be".split()
)
_HAVING = frozenset("a ont avait avaient avoir ayant aura auront aurait auraient".split())
_BY = frozenset(("par", "by"))
_LATER = frozenset(("apres", "after"))
_SOONER = frozenset(("avant", "before"))
_DENYING = frozenset("ne n pas not no never jamais sans without".split())
_APART = frozenset("from by with of in at on for to into against par avec dans".split())
_BREAKS = frozenset(",;:")


class _Act(NamedTuple):
    """A verb by its rank, and the words of the one that stands behind it: its object, or its agent."""

    at: int
    whom: tuple[int, ...]


def roles_reversed(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for each sentence in which two parties, or two events, have changed places."""
    for pair in reading.pairs:
        best = pair.matches[0] if pair.matches else None
        if best is None or pair.statement.is_heading or best.share < _ALIKE:
            continue
        at = _exchanged(pair.statement, best.statement) or _out_of_order(pair.statement, best.statement)
        if at:
            yield _entry(pair, *at)


def _exchanged(mine: Statement, theirs: Statement) -> tuple[int, int] | None:
    """The verb of the article's whose parties are those of the source's the other way round."""
    if _BY.isdisjoint(mine.held) and _BY.isdisjoint(theirs.held):
        return None
    ours = (list(_passives(mine)), list(_actives(mine)))
    said = (list(_passives(theirs)), list(_actives(theirs)))
    for here, there in ((ours[1], said[0]), (ours[0], said[1])):
        for act in here:
            if any(_crossed(mine, act, theirs, other) for other in there):
                return act.at, act.at
    return None


def _crossed(mine: Statement, act: _Act, theirs: Statement, other: _Act) -> bool:
    """Whether both verbs mean alike and whoever stands behind the one stands behind the other, though one is
    active and the other passive."""
    if keys(mine.folded[act.at], "fr").isdisjoint(keys(theirs.folded[other.at], theirs.lang)):
        return False
    before = [at for at in range(act.at) if mine.folded[at] in mine.telling]
    there = _words(theirs, other.whom[:_FIRST])
    return _meet(_words(mine, act.whom[:_FIRST]), there) > 0 == _meet(_words(mine, before), there)


def _passives(statement: Statement) -> Iterator[_Act]:
    """« a été averti par ses clients », “was criticised by”."""
    words = statement.folded
    for at in range(1, len(words) - 2):
        if words[at - 1] in _BEING and (by := next((i for i in (1, 2) if words[at + i] in _BY), 0)):
            yield _Act(at, _behind(statement, at + by + 1))


def _actives(statement: Statement) -> Iterator[_Act]:
    """« a averti ses clients »; of an English sentence any word that something follows at once."""
    words, french = statement.folded, statement.lang == "fr"
    for at in range(1, len(words) - 1):
        acts = words[at - 1] in _HAVING if french else words[at - 1] not in _BEING
        if acts and words[at] in statement.telling and (whom := _behind(statement, at + 1)):
            yield _Act(at, whom)


def _behind(statement: Statement, first: int) -> tuple[int, ...]:
    """The telling words from there to the next mark or preposition."""
    found: list[int] = []
    for at in range(first, min(len(statement.words), first + _OBJECT)):
        if (at > first and _is_marked(statement, at)) or (statement.folded[at] in _APART and not found):
            break
        if statement.folded[at] in statement.telling:
            found.append(at)
    return tuple(found)


def _out_of_order(mine: Statement, theirs: Statement) -> tuple[int, int] | None:
    """Where two events stand in the order that the source's do not have."""
    here, there = _order(mine), _order(theirs)
    if not here or not there:
        return None
    crossed = (_meet(here[0], there[1]), _meet(here[1], there[0]))
    kept = _meet(here[0], there[0]) + _meet(here[1], there[1])  # who did both is one word of these
    if min(crossed) < 1 or sum(crossed) < _CROSSED or kept > 1:
        return None
    return 0, len(mine.words) - 1


_Keys = Sequence[frozenset[str]]


def _order(statement: Statement) -> tuple[_Keys, _Keys] | None:
    """What came first and what came then, in a sentence that denies nothing and has one « après » or
    « avant »."""
    words = statement.folded
    if (_LATER | _SOONER).isdisjoint(statement.held) or not _DENYING.isdisjoint(statement.held):
        return None
    found = [at for at, word in enumerate(words) if word in _LATER or word in _SOONER]
    if len(found) != 1:
        return None
    at = found[0]
    after = _run(statement, range(at + 1, min(len(words), at + 1 + _EVENT)), at + 1)
    before = _run(statement, range(at - 1, max(-1, at - 1 - _EVENT), -1), at - 1)
    if at == 0:  # « Après avoir fermé la vanne, le garde a signalé la fuite »
        start = after[-1] + 1 if after else 1
        before = list(range(start, min(len(words), start + _EVENT)))
    events = _words(statement, _events(statement, after)), _words(statement, _events(statement, before))
    return events if words[at] in _LATER else events[::-1]


def _run(statement: Statement, ranks: range, first: int) -> list[int]:
    """These ranks up to the next mark, in either direction."""
    found: list[int] = []
    for at in ranks:
        if at != first and _is_marked(statement, max(at, at + 1 if ranks.step < 0 else at)):
            break
        found.append(at)
    return found


def _events(statement: Statement, ranks: Sequence[int]) -> Sequence[int]:
    """Those of words that tell what happened: telling ones, but for verbs of speech."""
    saying = REPORTING[statement.lang]
    words = statement.folded
    return [at for at in ranks if words[at] in statement.telling and words[at] not in saying]


def _words(statement: Statement, ranks: Sequence[int]) -> _Keys:
    return [keys(statement.folded[at], statement.lang) for at in ranks]


def _meet(one: _Keys, other: _Keys) -> int:
    return sum(any(not word.isdisjoint(key) for key in other) for word in one)


def _is_marked(statement: Statement, at: int) -> bool:
    words = statement.words
    return not _BREAKS.isdisjoint(statement.passage.text[words[at - 1].end : words[at].start])


def _entry(pair: Pair, first: int, last: int) -> LedgerEntry:
    statement, words = pair.statement, pair.statement.words
    return LedgerEntry(
        kind=EntryKind.DIRECTION,
        verdict=Verdict.UNCERTAIN,
        article=statement.mention(words[first].start, words[last].end),
        source=pair.best.mention() if pair.best else None,
        reason="polarity.direction-doubtful",
    )
