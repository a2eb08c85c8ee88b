"""One person's word spread over more: « un apiculteur dit » as « les apiculteurs disent » or « dans le
quartier, on dit », « un élu de la majorité estime » as « la majorité estime ».

Whose word it is shows in both texts, whatever the trade: a person by name, or one of a kind, on the one side;
a plural, « on » or the body that the person belongs to on the other.
"""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.whose_word.own_voice import attributions_of
from rewriter.text.claims.groups import groups_of, people_speaking
from rewriter.text.lexicon import concepts
from rewriter.text.saying.speech import Attribution

_ALIKE = {
    "fr": 0.25,
    "en": 0.2,
}  # share of the article's sentence from which its source sentence says the same
_MANY = {
    "fr": frozenset("ils elles nous on eux leur leurs plusieurs certains".split()),
    "en": frozenset("they we our their them several some many others both".split()),
}
_ONE = {"fr": frozenset(("un", "une")), "en": frozenset(("a", "an"))}
_DEFINITE = frozenset("le la l".split())
_OF = frozenset("de d du".split())
_BEFORE = 5  # words before a body among which who belongs to it stands
_LED = 5  # words before « on » that tell where it speaks
_PLURAL = ("s", "x")


def voices_spread(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for each sentence that gives to more what one person says there in the source."""
    for pair in reading.pairs:
        best = pair.best
        if best is None or pair.matches[0].share < _ALIKE[best.lang] or not _one_speaks(best):
            continue
        if found := next(_more(pair), None):
            yield LedgerEntry(
                kind=EntryKind.EXTENT,
                verdict=Verdict.UNCERTAIN,
                article=pair.statement.mention(*found),
                source=_speaker(best),
                reason="extent.voices-doubt",
            )


def _speaker(statement: Statement) -> Mention:
    said = attributions_of(statement)[0]
    start, end = min(said.start, said.voice.start), max(said.end, said.voice.end)
    return statement.mention(max(start, statement.start), min(end, statement.end))


def _one_speaks(statement: Statement) -> bool:
    """Whether whoever speaks in a sentence is one person, and nobody else is there."""
    found = [a for a in attributions_of(statement) if a.voice.words]
    return (
        bool(found)
        and all(_is_one(a, statement) for a in found)
        and _MANY[statement.lang].isdisjoint(w.folded for w in statement.own)
    )


def _is_one(said: Attribution, statement: Statement) -> bool:
    voice = said.voice
    return voice.full if voice.kind == "name" else voice.words[0] in _ONE[statement.lang]


def _more(pair: Pair) -> Iterator[tuple[int, int]]:
    """Where the article’s sentence gives what it says to more than one."""
    mine = pair.statement
    words = mine.words
    for first, last in people_speaking(mine.folded):
        if not mine.is_quoted(words[first].start) and not _is_known(pair, first):
            yield words[first].start, words[last].end
    for said in attributions_of(mine) if pair.source.lang == "fr" else ():
        voice = said.voice
        body = voice.kind == "noun" and voice.words[0] in _DEFINITE and not mine.is_quoted(said.start)
        if body and _completes_only(voice.words[1], pair):
            yield min(said.start, voice.start), max(said.end, voice.end)


def _is_known(pair: Pair, first: int) -> bool:
    """Whether the source has several of them there, or the place in which « on » speaks; of listed people
    `voices` tells."""
    mine = pair.statement
    if mine.folded[first] != "on":
        noun = mine.folded[first + 1]
        return bool(groups_of(noun, "fr")) or any(_has_plural(m.statement, noun) for m in pair.matches)
    led = mine.folded[:first][-_LED:]
    return any(w in mine.content and m.statement.has(w) for w in led for m in pair.matches)


def _has_plural(statement: Statement, noun: str) -> bool:
    """Whether a sentence has a plural that means that noun."""
    keys = concepts(noun, "fr")
    several = (w.folded for w in statement.words if w.folded.endswith(_PLURAL))
    return any(not keys.isdisjoint(concepts(word, statement.lang)) for word in several)


def _completes_only(noun: str, pair: Pair) -> bool:
    """Whether the source has a body only as what the one who speaks belongs to, « un élu de la majorité »,
    « conseillère d’opposition »: who heads it, « la présidente du club », may speak for it."""
    near = [s for s in pair.near if noun in s.held]
    places = [s.folded[max(0, at - _BEFORE) : at] for s in near for at, w in enumerate(s.folded) if w == noun]
    return pair.best in near and all(map(_belongs, places))


def _belongs(before: Sequence[str]) -> bool:
    """Whether the words before a body say that one of it is meant."""
    bare = before[-1:] in (["d"], ["de"])
    return bare or (not _OF.isdisjoint(before[-2:]) and not _ONE["fr"].isdisjoint(before))
