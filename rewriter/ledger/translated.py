"""Quotations of an English source: their French words cannot be compared, so what can be is: how many
there are, how long, which figures and names they hold, and where they come from."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.names import stands_for
from rewriter.ledger.passages import Passage, Strands, letters
from rewriter.ledger.quoted import Quoted
from rewriter.text.function_words import ENGLISH
from rewriter.text.tokens import Token

_LONGEST = 2.2  # French words for one English word at most; French runs 1.1–1.3 longer, short ones vary
_SHORTEST = 0.8  # French words for one English word at least, in a whole translation
_ROOM = 3  # words by which a short quotation may exceed that ratio
_ROOT = 5  # letters that cognates share at their start: « exceptionnelle », “exceptional”
_AROUND = 2  # points at most that the names around a quotation may give
_NEARBY = 300  # characters around a quotation within which names speak for it
_WINDOW = 100  # quotations to either side that are compared: no news article has as many
_PAIRS = 40_000  # compared at most in all, from where only the nearest few are
_FEWEST = 4  # compared to either side at least
_NAMING = 2  # words: a term quoted twice must be translated once
_ABOVE = ("headline", "seo_title", "standfirst", "description")  # fields, which name no source paragraph
_FULL = 1.5  # French words for one English word from which a quotation is wholly said: the rest is another’s
_STAGE = 8  # words at most of a work’s title between marks
_SET_OFF = 3  # words of the source at most that marks set off as a term, nobody being made to speak
_SPEAKING = 40  # characters around marks within which a verb of saying makes them a quotation
_SAYS = re.compile(
    r"(?:déclar|affirm|expliqu|ajout|assur|indiqu|estim|précis|annonc|reconn|confi[eéa]|répond|soulign"
    r"|promet|jug[eé]|dit|disai|dire|selon|d[’']après|raconte|écri[tv]|lanc|conclu|poursui)",
    re.IGNORECASE,
)

_NAME_DIFFERS = "ledger.quotation-name-differs"
Judged = tuple[LedgerEntry, Quoted | None]


@dataclass(frozen=True, slots=True)
class _Traits:
    """What of a quotation can be compared across languages: its letters, the first letters of its longer
    words, its numbers, and the capitalised words of the sentences it stands in."""

    quoted: Quoted
    letters: str
    roots: frozenset[str]
    digits: Counter[str]
    around: frozenset[str]


def _traits(quoted: Quoted) -> _Traits:
    return _Traits(
        quoted,
        letters(quoted.words),
        frozenset(w.folded[:_ROOT] for w in quoted.words if len(w.folded) >= _ROOT),
        _digits(quoted.words),
        _capitalised_around(quoted),
    )


def _capitalised_around(quoted: Quoted) -> frozenset[str]:
    passage = quoted.passage
    first = max(passage.sentence_at(quoted.start)[0], quoted.start - _NEARBY)
    last = min(passage.sentence_at(quoted.end - 1)[1], quoted.end + _NEARBY)
    words = passage.words_between(first, last)
    return frozenset(w.folded for w in words if passage.text[w.start].isupper() and len(w.folded) > 2)


def translated_quotations(
    mine: Sequence[Quoted], theirs: Sequence[Quoted], passages: Sequence[Passage] = ()
) -> list[Judged]:
    """What became of each quotation of the article, in order, and the English one it translates. `passages`
    are the source's: marks may set off what it names."""
    traits = [_traits(quoted) for quoted in theirs]
    matching = _Matching(theirs, traits, reach=_reach(len(mine), len(theirs)))
    known = Strands(q.strand for q in theirs), Strands(p.strand for p in passages)
    return [
        _named(quoted, known, passages) or matching.judge(quoted, index / len(mine))
        for index, quoted in enumerate(mine)
    ]


def _reach(mine: int, theirs: int) -> int:
    """Quotations to either side that are compared: all of them, but in hostile texts, where so many pairs
    would take minutes."""
    return _WINDOW if mine * min(theirs, 2 * _WINDOW) <= _PAIRS else max(_FEWEST, _PAIRS // (2 * mine))


def _named(quoted: Quoted, known: tuple[Strands, Strands], passages: Sequence[Passage]) -> Judged | None:
    """The verdict on marks that set off a work's title or a term in the source's own words, which it does not
    quote; None when they make somebody speak."""
    wanted = letters(quoted.words)
    quotations, written = known
    if len(quoted.words) > _STAGE or quotations.first(wanted) is not None or _spoken(quoted):
        return None
    for passage in (passages[index] for index in written.holding(wanted)):
        found = passage.strand.find(wanted)
        words = passage.words[found[0] : found[1] + 1] if found else ()
        if words and (len(words) <= _SET_OFF or _is_title(passage, words)):
            origin = passage.mention(words[0].start, words[-1].end)
            return _entry(quoted, origin, Verdict.DERIVED, "ledger.quotation-marks-added"), None
    return None


def _is_title(passage: Passage, words: Sequence[Token]) -> bool:
    """Whether English writes these words as a title: a capital on all but the little ones."""
    return all(passage.text[w.start].isupper() or w.folded in ENGLISH for w in words)


def _spoken(quoted: Quoted) -> bool:
    """Whether a verb of saying stands by the marks, in their sentence."""
    text = quoted.passage.text
    first, last = quoted.passage.sentence_at(quoted.start)
    before = text[max(first, quoted.start - _SPEAKING) : quoted.start]
    return bool(_SAYS.search(before) or _SAYS.search(text[quoted.end : min(last, quoted.end + _SPEAKING)]))


def carried_on(
    mine: Sequence[Quoted], origins: Sequence[Quoted | None], theirs: Sequence[Quoted]
) -> Iterator[Quoted]:
    """The English quotations that a French one translates besides its own: an English quotation may run over
    several paragraphs, a French writer closes it once. Counted in as long as the French is long enough."""
    places = {id(quoted): index for index, quoted in enumerate(theirs)}
    for quoted, origin in zip(mine, origins):
        last, needed = origin, len(origin.words) if origin else 0
        while last and not last.passage.text[last.end :].strip():  # no mark closes it there
            last = next(iter(theirs[places[id(last)] + 1 :][:1]), None)
            needed += len(last.words) if last else 0
            if last is None or last.start > 1 or len(quoted.words) < _SHORTEST * needed:
                break
            yield last


@dataclass(slots=True)
class _Matching:
    """Gives each French quotation the English one it most likely translates, keeping account of how much
    of each is used: two quotations cannot both be the same four words."""

    sources: Sequence[Quoted]
    traits: Sequence[_Traits]
    reach: int = _WINDOW
    used: dict[int, list[Quoted]] = field(default_factory=dict)
    last: tuple[Quoted, int] | None = None

    def judge(self, quoted: Quoted, position: float) -> Judged:
        """What became of one quotation; `position` is how far down the article it stands, 0–1."""
        traits = _traits(quoted)
        ranked = sorted(
            ((*self._evidence(traits, i, position), -i) for i in self._candidates(position)), reverse=True
        )
        for evidence, _, minus in ranked:
            if self._room(quoted, -minus):
                self.last = (quoted, -minus)
                return self._judge_pair(quoted, -minus, evidence)
        return _entry(quoted, None, Verdict.INVENTED, "ledger.quotation-too-many"), None

    def _candidates(self, position: float) -> range:
        """The English quotations about as far down their text: all of them, but in a hostile one."""
        middle = round(position * len(self.sources))
        return range(max(0, middle - self.reach), min(len(self.sources), middle + self.reach))

    def _evidence(self, mine: _Traits, index: int, position: float) -> tuple[int, float]:
        """How much speaks for this pair, and how near the two stand to the same place in their texts."""
        source, theirs = self.sources[index], self.traits[index]
        score = 2 * (source.passage.where in mine.quoted.passage.sources)
        score += 2 * len(mine.roots & theirs.roots) + 2 * (mine.digits & theirs.digits).total()
        score += 4 * (source.strand.find(mine.letters) is not None)
        score += min(_AROUND, len(mine.around & theirs.around)) + self._follows(mine.quoted, index)
        score += source.passage.where == "title" and mine.quoted.passage.where in _ABOVE
        score -= (not source.closed) + 2 * self._full(mine.quoted, index)
        free = index not in self.used  # of two alike, the one that nothing translates yet
        return score, free - abs(position - index / max(1, len(self.sources)))

    def _full(self, quoted: Quoted, index: int) -> bool:
        """Whether other words of the article already translate all of that English quotation."""
        others = [o for o in self.used.get(index, ()) if not (_holds(o, quoted) or _holds(quoted, o))]
        said = sum(len(o.words) for o in others) + len(quoted.words)
        return bool(others) and said > _FULL * len(self.sources[index].words)

    def _follows(self, quoted: Quoted, index: int) -> int:
        """1 when the quotation just before this one was found just before that one."""
        before, at = self.last or (None, -2)
        return int(before is not None and before.passage is quoted.passage and at == index - 1)

    def _room(self, quoted: Quoted, index: int) -> bool:
        """Whether that English quotation is long enough for all that is said to translate it."""
        others = self.used.get(index, [])
        if any(_holds(o, quoted) or _holds(quoted, o) for o in others):
            others = [o for o in others if not (_holds(o, quoted) or _holds(quoted, o))]
        total = sum(len(o.words) for o in others) + len(quoted.words)
        return total <= _LONGEST * len(self.sources[index].words) + _ROOM

    def _judge_pair(self, quoted: Quoted, index: int, evidence: int) -> Judged:
        source = self.sources[index]
        others = self.used.setdefault(index, [])
        reason, verdict = self._difference(quoted, source, others, evidence)
        others.append(quoted)
        about = _strange_name(quoted, source) if reason == _NAME_DIFFERS else ""
        return _entry(quoted, source.mention, verdict, reason, about), source

    def _difference(
        self, quoted: Quoted, source: Quoted, others: Sequence[Quoted], evidence: int
    ) -> tuple[str, Verdict]:
        if _digits(quoted.words) - _digits(source.words):
            return "ledger.quotation-figure-differs", Verdict.ALTERED
        if _strange_name(quoted, source):
            return _NAME_DIFFERS, Verdict.UNCERTAIN
        if len(source.words) <= _NAMING and any(_root(o) != _root(quoted) for o in others):
            return "ledger.quotation-two-translations", Verdict.UNCERTAIN
        if not source.closed or not quoted.closed:
            return "ledger.quotation-source-unclosed", Verdict.UNCERTAIN
        if not evidence:
            return "ledger.quotation-no-counterpart", Verdict.UNCERTAIN
        return "", Verdict.TRANSLATED


def _root(quoted: Quoted) -> str:
    """The first letters: « sérieux » and « sérieuses » are one translation."""
    return letters(quoted.words)[:_ROOT]


def _strange_name(quoted: Quoted, source: Quoted) -> str:
    """The first name in a quotation that the English one does not have; "" when there is none."""
    english = frozenset(w.folded for w in source.words)
    text = quoted.passage.text
    inner = [w for w in quoted.words[1:] if text[w.start].isupper() and not _opens_sentence(text, w)]
    strange = (w for w in inner if not stands_for(w.folded, english, source.passage))
    return next((text[w.start : w.end] for w in strange), "")


def _entry(
    quoted: Quoted, source: Mention | None, verdict: Verdict, reason: str, about: str = ""
) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.QUOTATION,
        verdict=verdict,
        article=quoted.mention,
        source=source,
        reason=reason,
        about=about,
    )


def _opens_sentence(text: str, word: Token) -> bool:
    return text[max(0, word.start - 12) : word.start].rstrip(" \u00a0\u202f«“\"'’(–—-")[-1:] in (
        ".",
        "!",
        "?",
        "…",
        ":",
        "",
    )


def _holds(outer: Quoted, inner: Quoted) -> bool:
    return outer.strand.find(inner.strand.joined) is not None


def _digits(words: Sequence[Token]) -> Counter[str]:
    return Counter(w.folded for w in words if w.folded.isdigit())
