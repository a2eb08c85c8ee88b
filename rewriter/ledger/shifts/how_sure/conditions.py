"""Conditions that the article drops: « si le conseil vote, le pont fermera » becomes « le pont fermera »."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.borne import bears
from rewriter.ledger.bearing.pairing import Match, Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.conditional_words import awaits, conditional_words, refers_to_a_condition
from rewriter.text.claims.conditions import Condition, conditions
from rewriter.text.claims.modality_french import french_hedges
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.grammar.verb_forms import lemmas
from rewriter.text.grammar.verbs import future_stem
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import Token

_ALIKE = 0.35  # share of the article sentence from which a source sentence is taken to say the same
_PART, _NEARLY_ALL, _TAKEN_UP = 0.2, 0.75, 4  # such a share, of a clause of so many words so much
_TOLD = 0.5  # share of a clause's content words that tells it
_MOST = 0.65  # share from which there is no doubt
_OVERLAP = 20  # conditions before a word that may hold it: one may open within another
_NEAR = 3  # sentences on each side where the condition may stand: one long sentence makes four
_LOST = 0.34  # share of a condition's content words up to which it is lost
_OPENS = frozenset("que qu qui that which who".split())  # words that open the clause a condition is set to
_HOLDING_BACK = ("pourr", "devr")
_SURPRISED_EN = ("surpris", "astonish", "amaz", "stun")
_SURPRISED_FR = ("surpr", "etonn", "stupef", "improbable")
_ITEMS = 8  # items of a list above one, its head included
_FEWEST = 2  # content words of a clause that must come back


def conditions_dropped(reading: Reading) -> Iterator[LedgerEntry]:
    """At most one entry a sentence of the article: a condition whose main clause, or whose own clause, it
    tells without any word of condition in the sentence or beside it."""
    for pair in reading.pairs:
        entry = None if pair.statement.is_heading else _dropped(pair, reading)
        if entry:
            yield entry


def _dropped(pair: Pair, reading: Reading) -> LedgerEntry | None:
    for match in pair.matches:
        found = match.statement.once(_conditions)
        if found and (match.share >= _ALIKE or _is_taken_up(pair.statement, match, found)):
            entry = _first_dropped(pair, match, found, reading)
            if entry:
                return entry
    return None


def _is_taken_up(mine: Statement, match: Match, found: Sequence[Condition]) -> bool:
    """Whether a sentence made of several of the source's has nearly all of what this one sets a condition
    to."""
    if match.share < _PART:
        return False
    theirs = match.statement
    main = [w for w in theirs.words if not _within(w, found)]
    few = sum(w.folded in theirs.content for w in main) < _TAKEN_UP
    return not few and _coverage(mine, theirs, main) >= _NEARLY_ALL


def _first_dropped(
    pair: Pair, match: Match, found: Sequence[Condition], reading: Reading
) -> LedgerEntry | None:
    """Of several conditions of one sentence the first that none in the article is, if its words are lost."""
    mine, theirs = pair.statement, match.statement
    entry, alone = _entry(pair, match, found, reading), len(found) == 1 or theirs.lang != "fr"
    if alone and entry is None:
        return None  # before asking what takes longer to say
    if not _told(mine, theirs, found, reading):
        return entry
    if alone:
        return None
    for condition in found[:_OVERLAP]:
        if not _told(mine, theirs, [condition], reading) and _is_lost(mine, theirs, condition, reading):
            return _entry(pair, match, [condition], reading)
    return None


def _is_lost(mine: Statement, theirs: Statement, condition: Condition, reading: Reading) -> bool:
    """Whether hardly a content word of the condition stands in the sentence or beside it."""
    asked = [w.folded for w in theirs.words if _within(w, [condition]) and w.folded in theirs.content]
    asked = [word for word in asked if word not in LIGHT]
    near = [mine, *reading.statements.around(mine)]
    told = sum(any(s.has(word, theirs.lang) for s in near) for word in asked)
    return bool(asked) and told <= _LOST * len(asked)


def _conditions(statement: Statement) -> Sequence[Condition]:
    return list(conditions(statement.passage.text, statement.words, statement.lang))


def _told(mine: Statement, theirs: Statement, found: Sequence[Condition], reading: Reading) -> bool:
    """Whether the sentence has a condition, in words that the source does not have beside its own, or it,
    or one beside it, refers to one. Where the source does so too, beside its own, that is one more, unless
    it is told from the same sentence."""
    if mine.text.rstrip(' \u00a0\u202f»”"').endswith("?"):
        return True
    if _supposes(mine, theirs, reading) or (found[0].depends and awaits(mine.words)):
        return True
    kept = _is_anybody(mine, theirs, found) or _is_listed(mine, reading)
    if kept or _surprises(mine, theirs, found, reading):
        return True
    elsewhere = conditional_words([w for w in theirs.words if not _within(w, found)])
    if conditional_words(mine.words) - (elsewhere if theirs.lang == "fr" else frozenset()):
        return True
    around = reading.statements.all[max(0, mine.index - _NEAR) : mine.index + _NEAR + 1]
    near = [s for s in around if s.passage is mine.passage]
    if any(_shares_condition(s, theirs, found) for s in near if not _has_its_own(s, mine, theirs, reading)):
        return True
    beside = [s for s in near if abs(s.index - mine.index) <= 1 and refers_to_a_condition(s.words)]
    if _refers_there(theirs, reading):
        beside = [s for s in beside if reading.pairs[s.index].best is theirs]
    return bool(beside)


def _has_its_own(beside: Statement, mine: Statement, theirs: Statement, reading: Reading) -> bool:
    """Whether a sentence beside has its condition from another sentence of the source."""
    best = reading.pairs[beside.index].best
    return beside is not mine and best is not None and best is not theirs and bool(best.once(_conditions))


def _refers_there(theirs: Statement, reading: Reading) -> bool:
    """Whether a sentence beside the source's already refers to its condition."""
    return theirs.lang == "fr" and any(refers_to_a_condition(s.words) for s in reading.stated.around(theirs))


def _is_anybody(mine: Statement, theirs: Statement, found: Sequence[Condition]) -> bool:
    """Whether « si quelqu’un est un usager régulier » is told as « les usagers réguliers »."""
    inside = [w for w in theirs.words if _within(w, found[:1])]
    return "quelqu" in [w.folded for w in inside[:2]] and _coverage(mine, theirs, inside[3:]) == 1


def _surprises(mine: Statement, theirs: Statement, found: Sequence[Condition], reading: Reading) -> bool:
    """Whether “she would be surprised if it closed” is told as « elle serait surprise qu’il ferme », in the
    sentence or one beside: what surprises is no condition."""
    before = [w.folded for w in theirs.words if w.end <= found[0].start][-1:]
    if not before or not before[0].startswith(_SURPRISED_EN):
        return False
    near = [mine, *(s for s in reading.statements.around(mine) if s.passage is mine.passage)]
    return any(w.startswith(_SURPRISED_FR) for s in near for w in s.folded)


def _is_listed(mine: Statement, reading: Reading) -> bool:
    """Whether it is an item of a list of conditions: « … est soumise à deux conditions : », above it."""
    before = reading.statements.all[max(0, mine.index - _ITEMS) : mine.index]
    above = next((s for s in reversed(before) if not s.text[:1].islower()), None)
    if above is None or not mine.text[:1].islower() or not above.text.rstrip().endswith(":"):
        return False
    return any(word.startswith("condition") for word in above.folded)


def _supposes(mine: Statement, theirs: Statement, reading: Reading) -> bool:
    """Whether the article’s sentence has a verb more in the conditional than the source’s that it is from."""
    if theirs.lang != "fr":
        return False
    others = [m.statement for m in reading.pairs[mine.index].matches if m.statement is not theirs]
    known = _supposed(theirs.passage.text, theirs.words)
    told = [verb for verb in _supposed(mine.passage.text, mine.own) if verb not in known]
    return len(told) > sum(len(_supposed(s.passage.text, s.words)) for s in others)


def _supposed(text: str, words: Sequence[Token]) -> Sequence[str]:
    """The verbs in the conditional, by their form; « pourrait » and « pourraient », which hold back what is
    said, are one."""
    found = [(w.folded, future_stem(text[w.start : w.end])) for w in words]
    return [stem if stem in _HOLDING_BACK else form for form, stem in found if stem]


def _shares_condition(beside: Statement, theirs: Statement, found: Sequence[Condition]) -> bool:
    """Whether a sentence beside sets a condition, in whatever words, that says as much as this one."""
    asked = {w.folded for w in theirs.words if _within(w, found) and w.folded in theirs.content}
    opened = beside.once(_conditions)
    if not asked or not (opened or conditional_words(beside.words)):
        return False
    said = [w for w in beside.words if _within(w, opened)] if opened else beside.words
    told = {key for w in said for key in concepts(w.folded, "fr")}
    shared = sum(not concepts(w, theirs.lang).isdisjoint(told) for w in asked)
    return bool(shared) and shared >= (_TOLD if opened else _MOST) * len(asked)


def _within(word: Token, found: Sequence[Condition]) -> bool:
    """Whether the word stands in a condition; they are in order of their starts, and may overlap."""
    at = word.start
    if len(found) == 1:  # nearly always
        return found[0].start <= at < found[0].end
    before = bisect_right(found, at, key=_start)
    near = found[max(0, before - _OVERLAP) : before]
    return any(at < c.end for c in near)


def _start(condition: Condition) -> int:
    return condition.start


def _entry(pair: Pair, match: Match, found: Sequence[Condition], reading: Reading) -> LedgerEntry | None:
    mine, theirs = pair.statement, match.statement
    condition = found[0]
    inside = [w for w in theirs.words if _within(w, found)]
    main = [w for w in theirs.words if not _within(w, found)]
    own = _coverage(mine, theirs, inside)
    governed, opens = _governed(theirs, condition), not _before(theirs, condition)
    alone = condition.start > theirs.words[0].start  # what it is set to is not all the rest of the sentence
    told = max(_coverage(mine, theirs, main), own, _coverage(mine, theirs, governed) if alone else 0)
    if told < _TOLD or (own < _TOLD and not _sets(governed, opens, pair, theirs, reading)):
        return None
    sure = condition.sure and told >= _MOST and not _is_hedged(mine)
    return LedgerEntry(
        kind=EntryKind.CONDITION,
        verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
        article=mine.mention(),
        source=theirs.mention(condition.start, condition.end),
        reason="modality.condition-dropped" if sure else "modality.condition-perhaps-dropped",
    )


def _sets(words: Sequence[Token], opens: bool, pair: Pair, theirs: Statement, reading: Reading) -> bool:
    """Whether the article’s sentence tells what a condition is set to, rather than another clause. Of one
    that `opens` its sentence that clause is known; of another it begins somewhere before."""
    if opens:
        return _speaks_of(pair.statement, theirs, words)
    return bears(pair.statement, theirs, (words[0].start, words[-1].end), reading)


def _governed(theirs: Statement, condition: Condition) -> Sequence[Token]:
    """The words that a condition is set to: after one which opens its sentence, or what a semicolon parts
    from the rest of it, those up to a comma, before another those back to the word that opens a clause."""
    text, words = theirs.passage.text, theirs.words
    if before := _before(theirs, condition):
        return before[max((at for at, w in enumerate(before) if w.folded in _OPENS), default=0) :]
    after = [w for w in words if w.start >= condition.end]
    for at in range(_FEWEST, len(after)):
        if "," in text[after[at - 1].end : after[at].start]:
            return after[:at]
    return after


def _before(theirs: Statement, condition: Condition) -> Sequence[Token]:
    """The words before a condition, back to a semicolon."""
    start = theirs.passage.text.rfind(";", theirs.start, condition.start)
    return [w for w in theirs.words if start < w.start and w.end <= condition.start]


def _speaks_of(mine: Statement, theirs: Statement, words: Sequence[Token]) -> bool:
    """Whether the article's sentence has a content word of these, if they have some; a form of « dire » or
    the like is none."""
    asked = {w.folded for w in words if w.folded in theirs.content and not _is_light(w.folded, theirs)}
    return len(asked) < _FEWEST or any(mine.has(word, theirs.lang) for word in asked)


def _is_light(word: str, theirs: Statement) -> bool:
    return theirs.lang == "fr" and not LIGHT.isdisjoint((word, *lemmas(word, "fr")))


def _is_hedged(statement: Statement) -> bool:
    return any(True for _ in french_hedges(statement.passage.text, statement.words))


def _coverage(mine: Statement, theirs: Statement, words: Sequence[Token]) -> float:
    """The share of these words of the source that the article's sentence has, 0 for too few."""
    asked = {w.folded for w in words if w.folded in theirs.content}
    told = sum(not concepts(w, theirs.lang).isdisjoint(mine.concepts) for w in asked)
    return told / len(asked) if told >= _FEWEST else 0.0
