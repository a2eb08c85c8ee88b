"""One voice made many: what one named person says in the source, told as what « les experts » say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.once import lasting
from rewriter.ledger.original import Original
from rewriter.ledger.shifts.surroundings import Surroundings
from rewriter.text.claims.groups import Lang, Voices, groups, groups_of, many_speak, stands_free, voices
from rewriter.text.lexicon import concepts

_MOST = 20  # groups of one sentence that are looked at, against hostile input
_FOUND_ABROAD = 0.5  # the same of a translation, which shares fewer words with its source
_FOUND = 0.6  # share of a French sentence from which its source sentences are all it came from


def voices_multiplied(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each group that the article makes speak where the source has no such group."""
    known = _Groups(around=Surroundings(reading=reading))
    for pair in reading.pairs:
        statement = pair.statement
        for voice in islice(voices(statement.folded), _MOST):
            if not statement.is_quoted(statement.words[voice.first].start):
                yield from _judged(known, pair, voice)


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class _Groups:
    """Which families of people the source names in the plural, sentence by sentence. A group that stands in
    a quotation is spoken of, and speaks no more for that."""

    around: Surroundings

    @lasting
    def _named(self) -> Sequence[frozenset[str]]:
        return self.around.reading.original.once(_groups)

    def backs(self, pair: Pair, voice: Voices) -> bool:
        """Whether the source lets such people, or for a pronoun more than one person, speak there."""
        if not voice.families:
            near = self.around.near(pair)
            return any(many_speak(_own(s), s.lang) or _has(s, voice.noun) for s in near)
        if pair.source.lang == "fr" and pair.share >= _FOUND:
            first = pair.matches[0].statement  # the others may be there for the noun alone
            return _has(first, voice.noun) or any(_lets_speak(m.statement, voice) for m in pair.matches)
        if pair.share >= _FOUND_ABROAD:
            placed = [m.statement for m in pair.matches]
            many = many_speak(_own(placed[0]), placed[0].lang)
            named = any(voice.families & self._named[s.index] for s in placed)
            return many or named or any(_has_several(s, voice.noun) for s in placed)
        near = self.around.near(pair)
        return any(voice.families & self._named[s.index] or s.has(voice.noun) for s in near)

    @lasting
    def _free(self) -> frozenset[str]:
        """The concepts and families of the people whom the source names otherwise than as a complement."""
        return self.around.reading.original.once(_named_freely)

    def acts_anywhere(self, voice: Voices) -> bool:
        """Whether such people stand anywhere in the source otherwise than as a complement."""
        return not self._free.isdisjoint((*concepts(voice.noun, "fr"), *voice.families))

    def has_anywhere(self, voice: Voices) -> bool:
        """Whether the source names such people at all, in whatever number."""
        if self.around.reading.stated.has(voice.noun):
            return True
        return any(not voice.families.isdisjoint(families) for families in self._named)


def _groups(original: Original) -> Sequence[frozenset[str]]:
    return [groups(_own(s), s.lang) for s in original.statements.all]


def _named_freely(original: Original) -> frozenset[str]:
    lang = original.source.language
    free = {word for s in original.statements.all for word in _free(_own(s), lang)}
    return frozenset(key for word in free for key in (*concepts(word, lang), *groups_of(word, lang)))


def _free(words: Sequence[str], lang: Lang) -> Iterator[str]:
    return (word for at, word in enumerate(words) if stands_free(words, at, lang))


def _own(statement: Statement) -> Sequence[str]:
    """Its words outside quotation marks as they are looked up."""
    return statement.once(_folded)


def _folded(statement: Statement) -> Sequence[str]:
    return [w.folded for w in statement.own]


def _lets_speak(statement: Statement, voice: Voices) -> bool:
    return any(voice.families & v.families for v in voices(_own(statement)))


def _has(statement: Statement, noun: str) -> bool:
    keys = concepts(noun, "fr")
    return any(not keys.isdisjoint(concepts(w.folded, statement.lang)) for w in statement.own)


def _has_several(statement: Statement, noun: str) -> bool:
    """Whether an English sentence has a plural that means that noun: “constituents” for « électeurs »."""
    keys = concepts(noun, "fr")
    plurals = (w.folded for w in statement.own if w.folded.endswith("s"))
    return any(not keys.isdisjoint(concepts(word, statement.lang)) for word in plurals)


def _judged(known: _Groups, pair: Pair, voice: Voices) -> Iterator[LedgerEntry]:
    verdict = _as_complement(known, voice) if known.backs(pair, voice) else _verdict(known, pair, voice)
    if verdict is None:
        return
    statement = pair.statement
    words = statement.words
    yield LedgerEntry(
        kind=EntryKind.EXTENT,
        verdict=verdict,
        article=statement.mention(words[voice.first].start, words[voice.last].end),
        source=pair.best.mention() if pair.best else None,
        reason=f"extent.voices{'-doubt' if verdict is Verdict.UNCERTAIN else ''}",
    )


def _as_complement(known: _Groups, voice: Voices) -> Verdict | None:
    """A doubt where the source has such people as a complement alone: « le collectif d’usagers » told as
    « les usagers »."""
    return Verdict.UNCERTAIN if voice.families and not known.acts_anywhere(voice) else None


def _verdict(known: _Groups, pair: Pair, voice: Voices) -> Verdict | None:
    """Invented when the source names no such people at all, altered when it has them elsewhere and one voice
    here, but for a heading or a list, « élus divisés, parents inquiets », which may speak of any place. What
    may be a benefit rather than a view (« pour les voyageurs ») is a doubt, once its place is found."""
    if voice.benefit:
        return Verdict.UNCERTAIN if pair.matches else None
    if voice.families and not known.has_anywhere(voice):
        return Verdict.INVENTED
    listed = bool(voice.families) and pair.statement.folded[voice.first] == voice.noun
    if pair.statement.is_heading or listed or _as_complement(known, voice):
        return _as_complement(known, voice)
    if pair.best and pair.best.where == "title" and voice.families:
        return None  # a title names nobody whom its text does not: what comes from it has no place yet
    if pair.best and _speaks_alone(pair.best):
        return Verdict.ALTERED
    return Verdict.UNCERTAIN


def _speaks_alone(statement: Statement) -> bool:
    """Whether one person, with a name or as « je », and no « ils », stands in the source sentence."""
    words = {w.folded for w in statement.words}
    if words & {"je", "j", "i"}:
        return True
    many = {"ils", "elles", "they", "nous", "we"}.intersection(words)
    named = [w for w in statement.words[1:] if statement.passage.text[w.start].isupper()]
    return bool(named) and not many
