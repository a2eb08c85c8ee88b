"""Who is made to speak: true words given to somebody else.

Quotations are compared one by one with the source's they come from, reported speech sentence by sentence.
Two voices differ only when both are persons named in full in either text; a pronoun is somebody when only
one person could be meant, and then a difference is a doubt.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.people.persons import Named, named, persons, same_person
from rewriter.text.saying.speech import Attribution, Voice, attributions_in, speaker_of

_ROOT = 5  # letters that cognates share at their start
_LEAST = 0.5  # share of a sentence that its source holds before their speakers are compared
_ALIKE = 0.75  # the same, from which the sentences around the source's are not looked at
_PEOPLE = 20  # names looked at between a speaker and a pronoun
_BACK = 3  # paragraphs back in which the person is named whom a pronoun means
_CLAIM = 4  # words of content a claim must have for its speakers to be compared


@dataclass(frozen=True, slots=True)
class _Said:
    """A voice resolved: its words, where it stands, and whether a pronoun had to be resolved."""

    kind: str
    words: tuple[str, ...]
    mention: Mention
    resolved: bool


def speakers(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each quotation or reported claim that the article gives to another person than the
    source does, or to several where the source names one."""
    people = _People(reading)
    told: set[tuple[str, int]] = set()
    for entry in [*_quotations(reading, people), *_claims(reading, people)]:
        place = (entry.article.where, entry.article.start) if entry.article else ("", 0)
        if place not in told:
            told.add(place)
            yield entry


class _People:
    """Every person that either text names."""

    def __init__(self, reading: Reading) -> None:
        passages = [*reading.article, *reading.said, *reading.aside]
        self.full = persons(p.text for p in passages)
        self.source_words = reading.source_words
        self._named: dict[str, list[Named]] = {}
        every = Counter(n.key for p in reading.said for n in self.named(p.text))
        self.main = (every.most_common(1)[0][0],) if every else ()

    def knows(self, words: Sequence[str]) -> bool:
        """Whether these words name a person that a text names in full."""
        return bool(words) and (words[-1] in self.full or words[0] in self.full)

    def named(self, text: str) -> list[Named]:
        """The persons a text names, in order."""
        if text not in self._named:
            self._named[text] = [n for n in named(text) if not n.of and self.knows(n.words)]
        return self._named[text]


def _quotations(reading: Reading, people: _People) -> Iterator[LedgerEntry]:
    for mine, origin in _surely(reading):
        here = _voice(mine, reading.article, "fr", people)
        if here and not here.resolved and (pronoun := _far(here, origin, reading, people)):
            yield _entry(here, pronoun, Verdict.UNCERTAIN, "speech.speaker-perhaps")
            continue
        theirs = _voice(origin, reading.said, reading.lang, people)
        if here and theirs:
            around = [origin.passage.text[slice(*_around(origin))], mine.passage.text[slice(*_around(mine))]]
            yield from _compare(here, theirs, people, around)


def _surely(reading: Reading) -> Iterator[tuple[Quoted, Quoted]]:
    """The quotations with those they come from: French ones by their words, translated ones when a word
    bears it out, or when one beside them is borne out and stands beside theirs."""
    borne = [reading.lang == "fr" or _corroborated(*pair) for pair in reading.quoted]
    places = {p.where: at for at, p in enumerate([*reading.said, *reading.article])}
    for at, pair in enumerate(reading.quoted):
        beside = (i for i in (at - 1, at + 1) if 0 <= i < len(borne) and borne[i])
        if borne[at] or any(_together(pair, reading.quoted[i], places) for i in beside):
            yield pair


def _together(pair: tuple[Quoted, Quoted], other: tuple[Quoted, Quoted], places: Mapping[str, int]) -> bool:
    """Whether two quotations stand in the same paragraph or in neighbouring ones, in both texts."""
    apart = (abs(places[a.passage.where] - places[b.passage.where]) for a, b in zip(pair, other))
    return all(number <= 1 for number in apart)


def _around(quoted: Quoted) -> tuple[int, int]:
    passage = quoted.passage
    return passage.sentence_at(quoted.start)[0], passage.sentence_at(quoted.end - 1)[1]


def _corroborated(mine: Quoted, origin: Quoted) -> bool:
    """Whether words bear out that one translates the other, not their places alone."""
    theirs = {w.folded[:_ROOT] for w in origin.words if len(w.folded) >= _ROOT}
    keys = frozenset(k for w in origin.words for k in concepts(w.folded, "en"))
    content = [w.folded for w in mine.words if w.folded not in FRENCH and len(w.folded) > 2]
    shared = [w for w in content if w[:_ROOT] in theirs or not keys.isdisjoint(concepts(w, "fr"))]
    return bool(shared)


def _voice(quoted: Quoted, passages: Sequence[Passage], lang: Lang, people: _People) -> _Said | None:
    passage = quoted.passage
    found = speaker_of(passage.text, quoted.start, quoted.end, lang)
    return _said(found.voice, passage, passages, lang, people) if found else None


def _far(here: _Said, origin: Quoted, reading: Reading, people: _People) -> _Said | None:
    """The source's pronoun, when it cannot well mean the person whom the article names: the source names
    others nearby, and not this one, who is not the person it speaks of most."""
    passage = origin.passage
    found = speaker_of(passage.text, origin.start, origin.end, reading.lang)
    if here.kind != "name" or found is None or found.voice.kind != "pronoun":
        return None
    at = next((i for i, p in enumerate(reading.said) if p is passage), 0)
    near = [n.words for p in reading.said[max(0, at - _BACK) : at + 1] for n in people.named(p.text)]
    single = found.voice.words[0] in ("he", "she", "il", "elle")
    named_here = here.words[-1] in people.source_words
    if not near or not single or not named_here or same_person(here.words, people.main or ("",)):
        return None
    if any(same_person(words, here.words) for words in near):
        return None
    voice = found.voice
    return _Said("pronoun", voice.words, passage.mention(voice.start, voice.end), resolved=True)


def _said(
    voice: Voice, passage: Passage, passages: Sequence[Passage], lang: Lang, people: _People
) -> _Said | None:
    mention = passage.mention(voice.start, voice.end)
    if voice.kind == "name":
        return _Said("name", voice.words, mention, resolved=False) if people.knows(voice.words) else None
    if voice.kind == "group":
        return _Said("group", voice.words, mention, resolved=False)
    if voice.kind == "pronoun" and voice.words[0] in ("il", "elle", "he", "she", "lui"):
        found = _antecedent(voice, passage, passages, lang, people)
        return _Said("name", found, mention, resolved=True) if found else None
    return None


def _antecedent(
    voice: Voice, passage: Passage, passages: Sequence[Passage], lang: Lang, people: _People
) -> tuple[str, ...]:
    """The one person whom a pronoun can mean: the last to speak before it in its paragraph, or in the one
    before if this names nobody, when nobody else is named since."""
    at = next((i for i, p in enumerate(passages) if p is passage), 0)
    here = _last_to_speak(passage, voice.start, lang, people)
    if here or not at or any(n.end <= voice.start for n in people.named(passage.text)[:1]):
        return here
    previous = passages[at - 1]
    return _last_to_speak(previous, len(previous.text), lang, people)


def _last_to_speak(passage: Passage, end: int, lang: Lang, people: _People) -> tuple[str, ...]:
    """Who was the last to speak before that offset, when nobody else is named after."""
    near = reversed(attributions_in(passage.text, lang, 0, end)[-_PEOPLE:])
    spoke = next((a.voice for a in near if a.voice.kind == "name" and a.voice.end <= end), None)
    if spoke is None or not people.knows(spoke.words):
        return ()
    every = named(passage.text)  # « l’attaché d’Anne Martin » too: a pronoun may mean her
    since = every[bisect_left(every, spoke.start + 1, key=_start) : bisect_left(every, end, key=_start)]
    others = (n for n in since[:_PEOPLE] if people.knows(n.words))
    return spoke.words if all(same_person(n.words, spoke.words) for n in others) else ()


def _start(name: Named) -> int:
    return name.start


def _compare(here: _Said, theirs: _Said, people: _People, around: Sequence[str]) -> Iterator[LedgerEntry]:
    if theirs.kind == "name" and here.kind == "group":
        if not theirs.resolved and not _self(here, people):
            yield _entry(here, theirs, Verdict.ALTERED, "speech.speaker-many")
        return
    if here.kind != "name" or theirs.kind != "name" or same_person(here.words, theirs.words):
        return
    if here.words[-1] not in people.source_words:
        return  # a name the source has not is told as such
    if here.resolved:
        return  # whom a French « il » means is guessed too often wrong to doubt what the source says outright
    doubtful = theirs.resolved
    if doubtful and any(same_person(n.words, here.words) for n in people.named(around[0])):
        return
    if doubtful:
        yield _entry(here, theirs, Verdict.UNCERTAIN, "speech.speaker-perhaps")
    else:
        yield _entry(here, theirs, Verdict.ALTERED, "speech.speaker-other")


def _self(here: _Said, people: _People) -> bool:
    """Whether the group is named with the persons in it."""
    return bool(people.named(here.mention.text))


def _claims(reading: Reading, people: _People) -> Iterator[LedgerEntry]:
    for pair in reading.pairs:
        best = pair.best
        if best is None or pair.matches[0].share < _LEAST or len(pair.statement.content) < _CLAIM:
            continue
        mine = _one(pair.statement, people)
        theirs = _one(best, people) if mine else None
        if mine and theirs and not _elsewhere(pair, mine, people):
            yield from _compare(mine, theirs, people, ("", ""))


def _one(statement: Statement, people: _People) -> _Said | None:
    """The only voice of a sentence that quotes nothing, when it is a person or a group."""
    found = _in(statement)
    if len(found) != 1 or statement.quotes:
        return None
    voice = found[0].voice
    if voice.kind == "pronoun":
        return None
    return _said(voice, statement.passage, (), statement.lang, people)


def _in(statement: Statement) -> Sequence[Attribution]:
    return attributions_in(statement.passage.text, statement.lang, statement.start, statement.end)


def _elsewhere(pair: Pair, mine: _Said, people: _People) -> bool:
    """Whether the source names the article's speaker in the sentences near, for another claim perhaps."""
    if mine.kind != "name":
        return True
    near = [pair.matches[0].statement] if _claimed(pair) >= _ALIKE else pair.near
    return any(same_person(n.words, mine.words) for s in near for n in people.named(s.text))


def _claimed(pair: Pair) -> float:
    """Share of what the article's sentence says, who says it left out, that its best source sentence has."""
    spans = [(min(a.start, a.voice.start), max(a.end, a.voice.end)) for a in _in(pair.statement)]
    said = [w for w in pair.statement.content.values() if not any(a <= w.start < b for a, b in spans)]
    held = [w for w in said if pair.matches[0].statement.has(w.folded)]
    return len(held) / len(said) if said else 0.0


def _entry(here: _Said, theirs: _Said, verdict: Verdict, reason: str) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.SPEAKER, verdict=verdict, article=here.mention, source=theirs.mention, reason=reason
    )
