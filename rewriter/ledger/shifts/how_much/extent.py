"""How much the article speaks of where the source speaks of less: « certains élus » told as « tous les
élus », « souvent » as « toujours »."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.how_much.parts import parts_dropped
from rewriter.ledger.shifts.how_much.shares import shares_dropped
from rewriter.text.claims.extents import ALL, Extent, extents, is_part
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.lexicon import concepts

_REACH = 4  # words after a quantity in which its noun stands, adjectives before it included
_ALIKE = 0.5  # share of the sentence found in the source, from which its adverbs compare
_FAR = 3  # reach from which a quantity is worth comparing: many, most, all
_MOST = 20  # quantities of one sentence that are looked at, against hostile input
_PLACED = 0.6  # share from which it came from its own source sentences only
_SURE = 0.75
_DIVIDING = frozenset("parmi certains certaines plusieurs partie autres part".split())
_SOME = 2  # reach of « certains », « plusieurs »
_PLAIN = frozenset("les des ces leurs the these".split())
_BUT = frozenset("sauf hormis excepte exception".split())
_THEM = frozenset("them us you eux elles".split())  # “most of them are still”: no noun follows
_WHICH = frozenset("qui que qu dont".split())
_NEAR = 3  # words before a noun in which its article stands
_VAGUE = frozenset(("gens", "personnes", "cas", "fois"))


def extent_widened(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each quantity that reaches further than the source's of the same thing, or for a part that
    is told as the whole."""
    for pair in reading.pairs:
        if pair.matches:
            yield from list(reading.in_pair(pair, _of_pair)) or parts_dropped(pair, reading)


def _of_pair(pair: Pair, _reading: Reading) -> Iterator[LedgerEntry]:
    found = list(_widened(pair)) or list(_undivided(pair)) or list(_made_general(pair))
    yield from found or shares_dropped(pair)


def _widened(pair: Pair) -> Iterator[LedgerEntry]:
    statement = pair.statement
    words = statement.folded
    for mine in _extents(statement)[:_MOST]:
        quoted = statement.is_quoted(statement.words[mine.first].start)
        if quoted or mine.reach < _FAR or _is_otherwise(words, mine):
            continue
        found = _of_things(pair, mine) if mine.scale == "amount" else _of_adverbs(pair, mine)
        if found:
            theirs, said, sure = found
            yield LedgerEntry(
                kind=EntryKind.EXTENT,
                verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
                article=_mention(statement, mine),
                source=_mention(theirs, said),
                reason="extent.widened" if sure else "extent.widened-doubt",
                about=_wording(theirs, said),
            )


def _extents(statement: Statement) -> Sequence[Extent]:
    """Its quantities, found once for all that ask."""
    return statement.once(_found)


def _found(statement: Statement) -> Sequence[Extent]:
    return list(extents(statement.folded, statement.lang))


def _undivided(pair: Pair) -> Iterator[LedgerEntry]:
    """« Certaines des grandes questions » told as « les grandes questions »: a part told as the whole."""
    theirs = pair.matches[0].statement
    words = theirs.folded
    for said in _extents(theirs):
        if said.scale != "amount" or said.reach >= ALL or not is_part(said, words, theirs.lang):
            continue
        keys = _keys(_things(theirs, said), theirs.lang)
        at = _plain_plural(pair.statement, keys)
        if at and not _plainly_elsewhere(theirs, said, keys):
            yield LedgerEntry(
                kind=EntryKind.EXTENT,
                verdict=Verdict.UNCERTAIN,
                article=pair.statement.mention(*at),
                source=_mention(theirs, said),
                reason="extent.some-dropped-doubt",
                about=_wording(theirs, said),
            )


def _plainly_elsewhere(theirs: Statement, said: Extent, keys: frozenset[str]) -> bool:
    """Whether the source’s sentence has such things in the plural apart from that quantity too: « l’un des
    responsables du drame …, dont les auteurs … »."""
    apart = (*theirs.words[: said.first], *theirs.words[said.last + 1 + _REACH :])
    return any(
        one.folded in _PLAIN and not keys.isdisjoint(concepts(word.folded, theirs.lang))
        for one, word in pairwise(apart)
    )


def _plain_plural(statement: Statement, keys: frozenset[str]) -> tuple[int, int] | None:
    """Where the article has one of these nouns after a bare « les », when it has no quantity at all."""
    words = statement.words
    divided = any(e.scale == "amount" for e in _extents(statement))
    if divided or not _DIVIDING.isdisjoint(statement.folded):
        return None
    for at, word in enumerate(words):
        if not keys.isdisjoint(concepts(word.folded, "fr")) and not statement.is_quoted(word.start):
            before = [w.folded for w in words[max(0, at - _NEAR) : at]]
            if "les" in before:
                first = max(0, at - _NEAR) + before.index("les")
                return words[first].start, word.end
    return None


def _made_general(pair: Pair) -> Iterator[LedgerEntry]:
    """« Certains éleveurs vendent » told as « les éleveurs vendent »: subjects that nothing else counts."""
    if pair.share < _ALIKE or not (at := _leading(pair.statement)):
        return
    noun, first = pair.statement.words[at], pair.statement.words[at - 1]
    keys = frozenset(concepts(noun.folded, "fr"))
    matched = [match.statement for match in pair.matches]
    if any(_plainly(theirs, keys) for theirs in matched):
        return
    for theirs in matched:
        said = _some(theirs)
        things = _things(theirs, said) if said else ()
        if said and things and not keys.isdisjoint(concepts(things[0], theirs.lang)):
            yield LedgerEntry(
                kind=EntryKind.EXTENT,
                verdict=Verdict.UNCERTAIN,
                article=pair.statement.mention(first.start, noun.end),
                source=_mention(theirs, said),
                reason="extent.some-dropped-doubt",
                about=_wording(theirs, said),
            )
            return


def _plainly(theirs: Statement, keys: frozenset[str]) -> bool:
    """Whether the source's sentence also has the noun without counting it: « les équipes », "the teams"."""
    words = theirs.words
    return any(
        one.folded in _PLAIN and not keys.isdisjoint(concepts(word.folded, theirs.lang))
        for one, word in pairwise(words)
    )


def _leading(statement: Statement) -> int | None:
    """Where the noun of a subject after a bare « les » stands, in a sentence that has no quantity and does
    not say which ones (« les éleveurs qui »)."""
    words = statement.folded
    if any(e.scale == "amount" for e in _extents(statement)) or not _DIVIDING.isdisjoint(words):
        return None
    for at, word in islice(enumerate(words[1:-1], 1), _MOST):
        plain = words[at - 1] == "les" and word not in FRENCH and words[at + 1] not in _WHICH
        if plain and _opens(statement, at - 1):
            return at
    return None


def _some(statement: Statement) -> Extent | None:
    """The quantity of a subject that speaks of some: « certains élus », "a few farmers"."""
    some = (e for e in _extents(statement) if e.scale == "amount" and e.reach == _SOME)
    return next((e for e in some if _opens(statement, e.first)), None)


def _opens(statement: Statement, at: int) -> bool:
    """Whether a word of the writer's own opens the sentence, or the clause after what introduces it."""
    word = statement.words[at]
    before = statement.passage.text[statement.start : word.start].rstrip()
    return (not before or before[-1] in ",:;") and not statement.is_quoted(word.start)


_Lesser = tuple[Statement, Extent, bool]


def _of_things(pair: Pair, mine: Extent) -> _Lesser | None:
    """The source's lesser quantity of the same noun; none when it also has one that reaches as far."""
    things = _things(pair.statement, mine)
    lesser: _Lesser | None = None
    for theirs in pair.near:
        for said in _extents(theirs):
            if said.scale != "amount" or not _same(things, theirs, said):
                continue
            if said.reach >= mine.reach:
                return None
            lesser = lesser or (theirs, said, True)
    return lesser or (_untold(pair, mine) if pair.source.lang == "en" else None)


def _untold(pair: Pair, mine: Extent) -> _Lesser | None:
    """An English sentence’s only quantity, where it is less than all and the article says all: what each is
    of cannot be compared without a dictionary."""
    best = pair.matches[0].statement
    said = [e for e in _extents(best) if e.scale == "amount"]
    written = [e for e in _extents(pair.statement) if e.scale == "amount"]
    if len(written) > 1 or mine.reach < ALL or pair.share < _ALIKE or len(said) != 1 or said[0].reach >= ALL:
        return None
    return best, said[0], False


def _of_adverbs(pair: Pair, mine: Extent) -> _Lesser | None:
    """The source sentence’s lesser adverb of the same scale; none when it has one that reaches as far."""
    if mine.reach < ALL or pair.share < _ALIKE:
        return None
    placed = pair.near if pair.share < _PLACED else [m.statement for m in pair.matches]
    near = [(s, e) for s in placed for e in _extents(s) if e.scale == mine.scale]
    if any(said.reach >= mine.reach for _, said in near):
        return None
    best = pair.matches[0].statement
    lesser = next(((s, e) for s, e in near if s is best), None)
    return (*lesser, pair.share >= _SURE) if lesser else None


def _things(statement: Statement, extent: Extent) -> Sequence[str]:
    """The words after a quantity that may be its noun: « tous les grands élus » has two."""
    known = FRENCH if statement.lang == "fr" else ENGLISH
    after = statement.words[extent.last + 1 : extent.last + 1 + _REACH]
    if any(word.folded in _THEM for word in after[:1]):
        return ()
    found: list[str] = []
    for word in after:
        if word.folded in known and found:
            break
        if word.folded not in known and word.folded not in _VAGUE:
            found.append(word.folded)
    return found[:2]


def _same(things: Sequence[str], theirs: Statement, said: Extent) -> bool:
    keys = _keys(_things(theirs, said), theirs.lang)
    return not keys.isdisjoint(_keys(things, "fr"))


def _keys(words: Sequence[str], lang: Lang) -> frozenset[str]:
    return frozenset(key for word in words for key in concepts(word, lang))


def _is_otherwise(words: Sequence[str], extent: Extent) -> bool:
    """Whether it reaches less far than it seems: « pas tous les élus », « tous sauf », « toujours pas », and
    « tous les élus ne sont pas »."""
    if words[extent.first] in ("tous", "toutes") and not extent.first and _denied_behind(words, extent.last):
        return True
    if words[extent.first] == "toujours" and words[extent.last + 1 : extent.last + 2] == ["pas"]:
        return True
    return "pas" in words[max(0, extent.first - 2) : extent.first] or not _BUT.isdisjoint(words)


def _denied_behind(words: Sequence[str], last: int) -> bool:
    """Whether « ne … pas » follows within a few words."""
    near = words[last + 1 : last + 1 + 2 * _REACH]
    return any(word in ("ne", "n") and "pas" in near[at:] for at, word in enumerate(near))


def _mention(statement: Statement, extent: Extent) -> Mention:
    words = statement.words
    last = min(extent.last + 1, len(words) - 1)
    return statement.mention(words[extent.first].start, words[last].end)


def _wording(statement: Statement, extent: Extent) -> str:
    words = statement.words
    return statement.mention(words[extent.first].start, words[extent.last].end).text.lower()
