"""What the article turns about: a fall told as a rise, a defeat as a victory, « avant » as « après »."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.places import Sentence, Turn, facing, keys, overlap
from rewriter.ledger.shifts.which_way.converses import Counterpart, one_subject, replaces, shares, unrendered
from rewriter.ledger.shifts.which_way.degrees import degrees_reversed
from rewriter.ledger.shifts.which_way.no_direction import is_of_a_term, says
from rewriter.text.claims.antonyms import Pole, contraries, is_phrasal, is_seldom, poles, sides
from rewriter.text.claims.turns import turned
from rewriter.text.saying.speech_words import REPORTING

_ALIKE = 0.4  # share of the words around that both have, for the two to state one thing
_ACROSS = 0.25  # the same, where words are compared through a dictionary
_BACK = 0.25  # the same of the words around the English one
_SHORT = 0.5  # the same, of a few words, for a word that nothing renders
_SURE = 0.6
_SAID = 0.5  # share of the article's sentence that its source has, for a turn of several words to be compared
_SAID_SURE = 0.75
_FEW = 2
_MANY = 4  # words around that both have, for words of two languages to be compared whatever their rule
_MARGIN = 0.15  # by how much the opposite must stand among more of the same words than the word itself
_CLOSE = (5, 3)  # words before and after one in which a denial turns its direction about
_TERM = range(1, 5)  # words after « avant » in which its term stands

_BESIDE = range(-2, 3)  # words about an adjective in which its noun stands

_THINKING = frozenset("thought think thinks believed believe believes".split())  # « ils seraient »
_LESS = frozenset("moins peu less least".split())


def direction_reversals(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each sentence of the article that says of something the opposite of the source."""
    for pair in reading.pairs:
        yield from reading.in_pair(pair, _reversals)


def _reversals(pair: Pair, reading: Reading) -> Iterator[LedgerEntry]:
    mine, near = facing(pair, reading)
    if pair.matches:
        turning = _turning(mine, near[: len(pair.matches)])
        found = list(_reversed(pair, mine, turning, near)) or list(_exchanged(pair, mine, near))
        yield from found or _turned_about(pair, mine, near)
        yield from () if found else degrees_reversed(pair, mine, near[0])


def _turning(mine: Sentence, near: Sequence[Sentence]) -> Sequence[Turn]:
    """Its words with an opposite, where one of these sentences has a word that may say the opposite."""
    told = mine.turns if _may_oppose(mine, near) else ()
    return [t for t in told if _is_comparable(mine, t.at) and not says(mine, t.at)]


def _may_oppose(mine: Sentence, near: Sequence[Sentence]) -> bool:
    against = mine.against
    return any(not against.isdisjoint(theirs.leanings) for theirs in near)


def _is_comparable(mine: Sentence, at: int) -> bool:
    """Whether a word is the writer's own, or what a translator has somebody say: what a French source is made
    to say is compared letter by letter."""
    return mine.across or not mine.statement.is_quoted(mine.words[at].start)


def _turned_about(pair: Pair, mine: Sentence, near: Sequence[Sentence]) -> Iterator[LedgerEntry]:
    """At most one turn of several words whose contrary stands in its place in the best source sentence."""
    theirs, share = near[0], pair.matches[0].share
    if mine.across or share < _SAID or len(mine.negations) != len(theirs.negations):
        return
    told = next(turned(pair.statement.own, theirs.statement.words), None)
    if told:
        yield LedgerEntry(
            kind=EntryKind.DIRECTION,
            verdict=Verdict.ALTERED if share >= _SAID_SURE else Verdict.UNCERTAIN,
            article=pair.statement.mention(*told[0]),
            source=theirs.statement.mention(*told[1]),
            reason=f"polarity.direction-{'reversed' if share >= _SAID_SURE else 'doubtful'}",
        )


def _reversed(
    pair: Pair, mine: Sentence, turned: Sequence[Turn], near: Sequence[Sentence]
) -> Iterator[LedgerEntry]:
    found = []
    for turn in turned:
        against = _against(mine, turn, near[: len(pair.matches)])
        if against is None:
            continue
        alike = _best(_counterparts(mine, turn.at, turn.sides, near))
        if alike and alike.share >= against.share - _MARGIN and not _outnumbers(mine, turn, against):
            continue
        if not _told_too(mine, turn, turned, against):
            found.append((turn, against, alike is None))
    pairs = {frozenset(side.pair for side in turn.sides) for turn, _, _ in found}
    if len(pairs) == 1:  # two opposites at once make one sense: less unemployment, more jobs
        turn, against, lone = found[0]
        yield _entry(mine, turn.at, against, sure=against.share >= _SURE and lone)


def _outnumbers(mine: Sentence, turn: Turn, against: Counterpart) -> bool:
    """Whether the article’s sentence says that side more often than the English one, whose opposite it does
    not render: “inside … outside” told as « à l’extérieur … à l’extérieur »."""
    here = sum(not t.sides.isdisjoint(turn.sides) for t in mine.turns)
    there = sum(not t.sides.isdisjoint(turn.sides) for t in against.sentence.turns)
    return mine.across and here > there > 0 and unrendered(mine, against)


def _against(mine: Sentence, turn: Turn, near: Sequence[Sentence]) -> Counterpart | None:
    """The source's opposite of that word among the same words, unless something denies it there."""
    opposite = {side.opposite for side in turn.sides}
    found = [
        c
        for c in _counterparts(mine, turn.at, opposite, near)
        if _among_the_same(mine, turn.at, c) and _as_affirmed(mine, turn.at, c)
    ]
    return _best(c for c in found if _comparable(mine, turn, c))


def _exchanged(pair: Pair, mine: Sentence, near: Sequence[Sentence]) -> Iterator[LedgerEntry]:
    """At most one word that the source has not, where a word that may say the contrary stands among the same
    words of the source and has no counterpart in the article’s sentence."""
    found = []
    matched = near[: len(pair.matches)]
    for at, wanted in _contraries(mine):
        if not _stands(wanted, matched) or not _is_own(mine, at, near) or _is_another(mine, at):
            continue
        for theirs in matched:
            others = (there for there in theirs.find(wanted) if _is_alone(theirs, there, mine))
            met = (Counterpart(theirs, there, *overlap(mine, at, theirs, there)) for there in others)
            best = _best(c for c in met if _among_the_same(mine, at, c) and _as_affirmed(mine, at, c))
            if best:
                found.append((at, best))
    if len(found) == 1:
        yield _entry(mine, *found[0], sure=False)


def _contraries(mine: Sentence) -> list[tuple[int, frozenset[str]]]:
    """The words that have a contrary, by their index, and what this one is looked up under."""
    wanted = map(_contrary, mine.statement.folded)
    return [(at, keys) for at, keys in enumerate(wanted) if keys]


def _stands(wanted: frozenset[str], near: Sequence[Sentence]) -> bool:
    """Whether any of these sentences has a word that means so."""
    return any(theirs.has(wanted) for theirs in near)


def _is_another(mine: Sentence, at: int) -> bool:
    """Whether what stands around makes it another word, with no contrary: « ses relevés »."""
    return bool(sides(mine.words[at].folded, "fr")) and not poles(mine.words, at, "fr")


def _is_alone(theirs: Sentence, there: int, mine: Sentence) -> bool:
    """Whether no word of the article's sentence renders that one, which is whole."""
    word = theirs.words[there].folded
    if is_of_a_term(theirs, there):
        return False
    if theirs.lang == "fr":
        return not is_seldom(word) and not mine.find(theirs.keys(there))
    another = is_phrasal(theirs.words, there) or word in REPORTING["en"] or word in _THINKING
    return not another and not mine.find(theirs.keys(there))


@lru_cache(maxsize=32768)
def _contrary(word: str) -> frozenset[str]:
    """What the words that say the contrary of a French one are looked up under."""
    return frozenset(key for each in contraries(word) for key in keys(each, "fr"))


def _is_own(mine: Sentence, at: int, near: Sequence[Sentence]) -> bool:
    """Whether a word of content outside quotation marks has no counterpart in the source’s sentences."""
    if not mine.tells(at) or not _is_comparable(mine, at):
        return False
    wanted = mine.keys(at)
    if mine.doubted(at, 2, 0) or says(mine, at):  # « perdu la vie », « a-t-il lancé »
        return False
    return not any(s.has(wanted) for s in near)


def _among_the_same(mine: Sentence, at: int, other: Counterpart) -> bool:
    """Whether the two words stand among enough of the same; in two languages those about either of the two,
    for of a long sentence a short one shares a word with many."""
    if mine.across:
        if overlap(other.sentence, other.at, mine, at)[1] < _BACK:
            return False
        few = other.share == 1 or (other.share >= _SHORT and unrendered(mine, other))
        return other.share >= _ACROSS and (other.shared >= _FEW or (other.shared > 0 and few))
    return other.share >= _ALIKE and (other.shared >= _FEW or other.share == 1)


def _as_affirmed(mine: Sentence, at: int, other: Counterpart) -> bool:
    """Whether both words are denied, or held back, alike: « n’a pas gagné » does say « a perdu »."""
    theirs = other.sentence
    if _lessened(mine, at) != _lessened(theirs, other.at):
        return False
    if not mine.doubted(at, *_CLOSE) and not theirs.doubted(other.at, *_CLOSE):
        return True
    same = mine.denials(at) == theirs.denials(other.at) and (at in mine.denied) == (other.at in theirs.denied)
    if mine.across:
        return same and mine.lone(at, theirs) == theirs.lone(other.at, mine)
    return same and mine.withheld(at) == theirs.withheld(other.at)


def _lessened(sentence: Sentence, at: int) -> bool:
    return any(w.folded in _LESS for w in sentence.words[max(0, at - 2) : at])


def _counterparts(
    mine: Sentence, at: int, wanted: Collection[Pole], near: Sequence[Sentence]
) -> Iterator[Counterpart]:
    for sentence in near:
        for turn in sentence.turns:
            if not turn.sides.isdisjoint(wanted) and not is_of_a_term(sentence, turn.at):
                yield Counterpart(sentence, turn.at, *overlap(mine, at, sentence, turn.at))


def _best(found: Iterable[Counterpart]) -> Counterpart | None:
    return max(found, key=lambda c: (c.share, c.shared), default=None)


def _comparable(mine: Sentence, turn: Turn, other: Counterpart) -> bool:
    """Whether the two words oppose each other there: converses with one subject, « avant » with one term."""
    facing = {p for t in other.sentence.turns if t.at == other.at for p in t.sides}
    rules = {side.rule for side in turn.sides if side.opposite in facing}
    if "" in rules:
        return True
    if mine.across and other.share >= _SURE and other.shared >= _MANY and rules.isdisjoint(("=", ">")):
        return True
    if "~" in rules and shares(mine, turn.at, other, _beside(mine, turn.at)):
        return True
    if "~" in rules and mine.across and mine.tells(turn.at) and _lies_alone(mine, other):
        return True
    if ">" in rules and mine.across and _is_lone_term(mine, turn, other):
        return True
    if ">" in rules:
        return shares(mine, turn.at, other, _TERM)
    return "=" in rules and (one_subject(mine, turn.at, other) or replaces(mine, turn.at, other))


def _is_lone_term(mine: Sentence, turn: Turn, other: Counterpart) -> bool:
    """Whether “after” is told as « avant » in sentences that have no other such word, and whose two events
    have not changed places."""
    pairs = {side.pair for side in turn.sides}
    told = [t for s in (mine, other.sentence) for t in s.turns if any(p.pair in pairs for p in t.sides)]
    if len(told) != len((mine, other)) or other.share < _ALIKE or _is_clause(mine, turn.at):
        return False
    ahead = {k for i in range(turn.at) for k in mine.keys(i)}
    after = range(other.at + 1, min(len(other.sentence.words), other.at + _TERM.stop + 2))
    return all(ahead.isdisjoint(other.sentence.keys(i)) for i in after)


def _is_clause(mine: Sentence, at: int) -> bool:
    """Whether « avant de partir », « avant qu’il parte » opens a clause, which often turns “after” about."""
    following = mine.words[at + 1].folded if at + 1 < len(mine.words) else ""
    return following in ("de", "d", "que", "qu")


def _lies_alone(mine: Sentence, other: Counterpart) -> bool:
    """Whether an English word that nothing renders stands among enough of the same words."""
    return other.share >= _ALIKE and unrendered(mine, other)


def _beside(mine: Sentence, at: int) -> range:
    """Where the noun of an adjective stands: after « de » only behind it (« de grande qualité »)."""
    return range(1, 3) if at and mine.words[at - 1].folded in ("de", "d") else _BESIDE


def _told_too(mine: Sentence, turn: Turn, turned: Sequence[Turn], other: Counterpart) -> bool:
    """Whether another word of the article’s sentence is the source word’s own counterpart."""
    opposite = {side.opposite for side in turn.sides}
    return any(
        overlap(mine, t.at, other.sentence, other.at)[1] >= other.share
        for t in turned
        if t.at != turn.at and not t.sides.isdisjoint(opposite)
    )


def _entry(mine: Sentence, at: int, other: Counterpart, *, sure: bool) -> LedgerEntry:
    word, theirs = mine.words[at], other.sentence.words[other.at]
    return LedgerEntry(
        kind=EntryKind.DIRECTION,
        verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
        article=mine.statement.mention(word.start, word.end),
        source=other.sentence.statement.mention(theirs.start, theirs.end),
        reason="polarity.direction-reversed" if sure else "polarity.direction-doubtful",
    )
