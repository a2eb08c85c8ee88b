"""Parts of a known whole that the article tells as the whole: « quatre des conteneurs » as « les
conteneurs », “partly destroyed” as « détruit »."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice, pairwise

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.borne import bears
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.counting.amounts import Amount
from rewriter.text.claims.parts import Part, is_told_in_part, partly, parts, speaks_of_a_part
from rewriter.text.lexicon import concepts

_ALIKE = 0.35  # share of the article's sentence from which a source sentence is taken to say the same
_WHOLE = 0.6  # the same, for a part that is not told at all
_MOST = 12  # parts of one sentence that are looked at, against hostile input
_BESIDE = 2  # sentences on either side in which the part may be told
_NEAR = 3  # words before a noun in which its article stands
_AFTER = 4  # words after « dont » in which its number stands
_ALL = frozenset("les ses leurs aux ces nos".split())
_DEGREES = frozenset("plus moins".split())
_PLAIN = frozenset("les des ces ses leurs aux the these its their".split())

_Values = Mapping[tuple[str, int], Sequence[Amount]]


def parts_dropped(pair: Pair, reading: Reading) -> Iterator[LedgerEntry]:
    """At most one doubt: of a part that its source sentence tells, a sentence tells the whole."""
    if pair.statement.is_heading or pair.matches[0].share < _ALIKE:
        return
    told = (_as_whole(pair, reading), _among(pair, reading), _in_full(pair))
    yield from islice((entry for each in told for entry in each), 1)


def _as_whole(pair: Pair, reading: Reading) -> Iterator[LedgerEntry]:
    """« quatre des conteneurs » told as « les conteneurs », or not at all where the rest is told."""
    theirs, share = pair.matches[0]
    for part in islice(parts(theirs.folded, theirs.lang), _MOST):
        source = _mention(theirs, part.first, part.last)
        if _is_told(_value(source, reading), pair, reading):
            continue
        keys = frozenset(key for noun in part.nouns for key in concepts(noun, theirs.lang))
        if part.degree and not _DEGREES.isdisjoint(pair.statement.held):
            continue
        at = _all_of(pair.statement, keys)
        if at and not _plainly(part, keys, pair):
            yield _entry(at, source)
        elif not at and part.whole and share >= _WHOLE and _is_left_out(part, pair, reading):
            yield _entry(pair.statement.mention(), source)


def _value(part: Mention, reading: Reading) -> Decimal | None:
    """The number of a part."""
    there = reading.once(_said).get(part.where, ())
    return next((a.value for a in there if a.start < part.end and part.start < a.end), None)


def _is_told(value: Decimal | None, pair: Pair, reading: Reading) -> bool:
    """Whether the sentence, or one beside it, gives the number of the part."""
    near = _beside(pair.statement, reading)
    told = reading.once(_told)
    return value is not None and any(a.value == value for s in near for a in told.get(_place(s), ()))


def _beside(mine: Statement, reading: Reading) -> Sequence[Statement]:
    near = reading.statements.all[max(0, mine.index - _BESIDE) : mine.index + _BESIDE + 1]
    return [s for s in near if s.passage is mine.passage]


def _place(statement: Statement) -> tuple[str, int]:
    return statement.where, statement.start


def _told(reading: Reading) -> _Values:
    """The article's figures by their sentence."""
    found: dict[tuple[str, int], list[Amount]] = {}
    for amount in reading.mine:
        found.setdefault((amount.passage.where, amount.sentence), []).append(amount)
    return found


def _said(reading: Reading) -> Mapping[str, Sequence[Amount]]:
    """The source's figures by their paragraph."""
    found: dict[str, list[Amount]] = {}
    for amount in reading.theirs:
        found.setdefault(amount.passage.where, []).append(amount)
    return found


def _all_of(mine: Statement, keys: frozenset[str]) -> Mention | None:
    """Where the sentence has one of these nouns in the plural after « les », « ses », and tells no part."""
    words = mine.folded
    for at, word in enumerate(mine.words):
        if keys.isdisjoint(concepts(word.folded, "fr")) or mine.is_quoted(word.start):
            continue
        before = words[max(0, at - _NEAR) : at]
        if not _ALL.isdisjoint(before) and not is_told_in_part(words, at):
            return mine.mention(mine.words[at - 1].start, word.end)
    return None


def _plainly(part: Part, keys: frozenset[str], pair: Pair) -> bool:
    """Whether the source has such things there without counting them too: « les équipes », "the teams"."""
    best = pair.best
    for theirs in pair.near:
        words = theirs.folded
        if theirs is best:
            words = [*words[: part.first], *words[part.last + 2 :]]
        after = (two for one, two in pairwise(words) if one in _PLAIN)
        if any(not keys.isdisjoint(concepts(word, theirs.lang)) for word in after):
            return True
    return False


def _is_left_out(part: Part, pair: Pair, reading: Reading) -> bool:
    """Whether neither the sentence nor one beside it speaks of a part or names the things, though it tells
    the clause that does."""
    mine, (theirs, _) = pair.statement, pair.matches[0]
    named = part.nouns[:1] if theirs.lang == "fr" else part.nouns
    for beside in _beside(mine, reading):
        if speaks_of_a_part(beside.folded) or any(beside.has(noun, theirs.lang) for noun in named):
            return False
    source = _mention(theirs, part.first, part.last)
    return bears(mine, theirs, (source.start, source.end), reading)


def _among(pair: Pair, reading: Reading) -> Iterator[LedgerEntry]:
    """« 31 plaignants, dont dix ont été entendus » told as « les 31 plaignants ont été entendus »."""
    theirs, mine = pair.matches[0].statement, pair.statement
    said = [a for a in reading.once(_said).get(theirs.where, ()) if theirs.start <= a.start < theirs.end]
    told = [a for a in reading.once(_told).get(_place(mine), ()) if a.value]
    for at in [at for at, word in enumerate(theirs.folded) if word == "dont"][:_MOST]:
        reach = theirs.words[min(at + _AFTER, len(theirs.words) - 1)].end
        some = next((a for a in said if theirs.words[at].end <= a.start < reach), None)
        whole = next((a for a in reversed(said) if a.end <= theirs.words[at].start), None)
        if some is None or whole is None or some.value is None or _is_told(some.value, pair, reading):
            continue
        taken = next((a for a in told if a.value == whole.value and _is_definite(a)), None)
        last = theirs.words[min(at + 2 * _AFTER, len(theirs.words) - 1)].end
        clause = [w.folded for w in theirs.words if some.end <= w.start < last and w.folded in theirs.content]
        if taken and any(mine.has(word, theirs.lang) for word in clause):
            yield _entry(taken.mention, theirs.mention(theirs.words[at].start, reach))


def _is_definite(amount: Amount) -> bool:
    before = amount.passage.words_between(max(0, amount.start - len("toutes les ")), amount.start)[-1:]
    return any(word.folded in _ALL for word in before)


def _in_full(pair: Pair) -> Iterator[LedgerEntry]:
    """“Partly destroyed” told as « détruit »."""
    theirs, mine = pair.matches[0].statement, pair.statement
    found = list(islice(partly(theirs.folded, theirs.lang), _MOST))
    if not found or speaks_of_a_part(mine.folded):
        return
    for at, said in found:
        keys = concepts(said, theirs.lang)
        told = (w for w in mine.own if not keys.isdisjoint(concepts(w.folded, "fr")))
        if word := next(told, None):
            yield _entry(mine.mention(word.start, word.end), _mention(theirs, at, at))


def _mention(theirs: Statement, first: int, last: int) -> Mention:
    words = theirs.words
    return theirs.mention(words[first].start, words[min(last, len(words) - 1)].end)


def _entry(mine: Mention, theirs: Mention) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.EXTENT,
        verdict=Verdict.UNCERTAIN,
        article=mine,
        source=theirs,
        reason="extent.some-dropped-doubt",
        about=theirs.text.lower(),
    )
