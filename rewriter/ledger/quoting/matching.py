"""Each French quotation with the English one that it most likely translates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.passages import letters
from rewriter.ledger.quoting.closed import shared_word
from rewriter.ledger.quoting.differing import strange_figure, strange_name
from rewriter.ledger.quoting.joined import Run, best_run, parts, strange_clause
from rewriter.ledger.quoting.meant import share
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.ledger.quoting.reworded import swapped_word
from rewriter.ledger.quoting.traits import LONGEST, ROOT, Traits, traits

_WEIGHT = 8  # points that a quotation gives whose words all mean what the other’s mean
_LENGTH = 2  # points that a like length gives to one that says the same
_BESIDE = 3  # points that a sentence gives to a term whose own words say the same
_ALONGSIDE = 0.5  # share of its words that it must have to do so
_ROOM = 3  # words by which a short quotation may exceed that ratio
_AROUND = 2  # points at most that the names around a quotation may give
_PAIRS = 20_000  # compared at most in all, from where only the nearest few are
_LEAST = 4  # compared to either side at least
_WINDOW = 100  # quotations to either side that are compared: no news article has as many
_NAMING = 2  # words: a term quoted twice must be translated once
_ABOVE = ("headline", "seo_title", "standfirst", "description")  # fields, which name no source paragraph
_FULL = 1.5  # French words for one English word from which a quotation is wholly said: the rest is another’s
_OVER = 1.35  # French words for one English word above which some of them say something else
_SAME = 0.4  # share of the content words from which two quotations say the same
_SOME = 0.2  # the least that must be shared where only the order of quotations speaks for a pair
_FEW = 3  # content words at most of which none need be shared for that: the lexicon may miss them all
_TERM = 2  # content words at most of a term, for which what stands around it may speak
_SPEAKING = 40  # characters around marks within which a verb of saying makes them a quotation
_SAYS = re.compile(
    r"(?:déclar|affirm|expliqu|ajout|assur|indiqu|estim|précis|annonc|reconn|confi[eéa]|répond|soulign"
    r"|promet|jug[eé]|dit|disai|dire|selon|d[’']après|raconte|écri[tv]|lanc|conclu|poursui)",
    re.IGNORECASE,
)

_TELLING = frozenset("said says told tells added adds explained wrote tweeted replied insisted".split())

NO_COUNTERPART = "ledger.quotation-no-counterpart"
MORE_THAN_SOURCE = "ledger.quotation-more-than-source"
_NAME_DIFFERS = "ledger.quotation-name-differs"
_WORD_DIFFERS = "ledger.quotation-word-differs"
Judged = tuple[LedgerEntry, Quoted | None]


def reach(mine: int, theirs: int) -> int:
    """Quotations to either side that are compared: all of them, but in hostile texts, where so many pairs
    would take minutes."""
    return _WINDOW if mine * min(theirs, 2 * _WINDOW) <= _PAIRS else max(_LEAST, _PAIRS // (2 * mine))


@dataclass(slots=True)
class Matching:
    """Gives each French quotation the English one it most likely translates, keeping account of how much
    of each is used: two quotations cannot both be the same four words."""

    sources: Sequence[Quoted]
    traits: Sequence[Traits]
    reach: int = _WINDOW
    runs: Sequence[Run] = ()
    used: dict[int, list[Quoted]] = field(default_factory=dict)
    last: tuple[Quoted, int] | None = None

    def judge(self, quoted: Quoted, position: float) -> Judged:
        """What became of one quotation; `position` is how far down the article it stands, 0–1."""
        mine = traits(quoted, french=True)
        if run := self._run(mine, position):
            return self._judge_run(quoted, run)
        ranked = sorted(
            ((*self._evidence(mine, i, position), -i) for i in self._candidates(position)), reverse=True
        )
        for evidence, _, minus in ranked:
            if self._room(quoted, -minus):
                if not self._tied(mine, -minus, evidence):
                    near = self.sources[-minus].mention
                    return entry(quoted, near, Verdict.UNCERTAIN, NO_COUNTERPART), None
                self.last = (quoted, -minus)
                return self.judge_as(quoted, -minus)
        return entry(quoted, None, Verdict.INVENTED, "ledger.quotation-too-many"), None

    def _run(self, mine: Traits, position: float) -> Run | None:
        """The quotations of one speaker that this one runs together, if it is no mere term."""
        near = self._candidates(position)
        if not self.runs or len(mine.meant) <= _FEW:
            return None
        runs = [run for run in self.runs if run.first in near]
        return best_run(mine, [self.traits[at] for at in near], runs)

    def _judge_run(self, quoted: Quoted, run: Run) -> Judged:
        """What became of a quotation that translates several of one speaker's."""
        source = self.sources[run.first]
        for at in run.ranks:
            self.used.setdefault(at, [])
        for at, clause in parts(quoted, run, self.sources):
            self.used[at].append(clause)
        self.last = (quoted, run.last)
        return self._told(quoted, run.read, source, []), source

    def _candidates(self, position: float) -> range:
        """The English quotations about as far down their text: all of them, but in a hostile one."""
        middle = round(position * len(self.sources))
        return range(max(0, middle - self.reach), min(len(self.sources), middle + self.reach))

    def _evidence(self, mine: Traits, index: int, position: float) -> tuple[int, float]:
        """How much speaks for this pair, and how near the two stand to the same place in their texts."""
        source, theirs = self.sources[index], self.traits[index]
        score = 2 * (source.passage.where in mine.quoted.passage.sources)
        score += 2 * len(mine.roots & theirs.roots) + 2 * (mine.digits & theirs.digits).total()
        score += 4 * (source.strand.find(mine.letters) is not None) + round(_WEIGHT * mine.alike(theirs))
        score += min(_AROUND, len(mine.around & theirs.around)) + self._follows(mine.quoted, index)
        score += source.passage.where == "title" and mine.quoted.passage.where in _ABOVE
        score += _LENGTH * mine.length_alike(theirs) if mine.alike(theirs) >= _SAME else 0
        score += _BESIDE * (len(mine.meant) <= _TERM and share(mine.beside, theirs.context) >= _ALONGSIDE)
        score -= (not source.closed) + 2 * self._full(mine.quoted, index)
        free = index not in self.used  # of two alike, the one that nothing translates yet
        return score, free - abs(position - index / max(1, len(self.sources)))

    def _full(self, quoted: Quoted, index: int) -> bool:
        """Whether other words of the article already translate all of that English quotation."""
        others = [o for o in self.used.get(index, []) if not (_holds(o, quoted) or _holds(quoted, o))]
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
        return total <= LONGEST * len(self.sources[index].words) + _ROOM

    def _tied(self, mine: Traits, index: int, evidence: int) -> bool:
        """Whether enough speaks for it that the one translates the other: what they say; their letters; of a
        term, its sentence; of one that nobody is made to say, whatever does."""
        if mine.alike(self.traits[index]) >= _SAME:
            return True
        source = self.sources[index]
        if source.strand.find(mine.letters) is not None:
            return True
        if source.passage.where in mine.quoted.passage.sources and self._some(mine, index):
            return True
        if self._some(mine, index) and index not in self.used and shared_word(mine.quoted, source):
            return True
        if len(mine.meant) > _TERM:
            return False
        if mine.roots & self.traits[index].roots:
            return True
        beside = share(mine.beside, self.traits[index].context) >= _ALONGSIDE and index not in self.used
        return (beside and mine.length_alike(self.traits[index])) or (
            evidence > 0 and not spoken(mine.quoted)
        )

    def _some(self, mine: Traits, index: int) -> bool:
        """Whether something of what they say, and their lengths, would do if more spoke for it."""
        return mine.length_alike(self.traits[index]) and mine.alike(self.traits[index]) >= _SOME

    def by_order(self, mine: Sequence[Quoted], judged: Sequence[Judged]) -> Iterator[tuple[int, int]]:
        """The quotations left over between two that are tied, each with the English one of its rank: only
        where as many English ones are left over there, as long, and nothing says that they differ."""
        places = {id(source): index for index, source in enumerate(self.sources)}
        tied = [(at, places[id(origin)]) for at, (_, origin) in enumerate(judged) if origin]
        for (at, source), (to, until) in pairwise([(-1, -1), *tied, (len(mine), len(self.sources))]):
            left = [i for i in range(at + 1, to) if judged[i][0].verdict is not Verdict.DERIVED]
            free = [i for i in range(source + 1, until) if i not in self.used]
            if len(left) == len(free):
                yield from ((i, j) for i, j in zip(left, free) if self._could_be(mine[i], j))

    def _could_be(self, quoted: Quoted, index: int) -> bool:
        mine, length = traits(quoted, french=True), len(self.sources[index].words)
        alike = len(mine.meant) <= _FEW or mine.alike(self.traits[index]) >= _SOME
        return alike and length <= LONGEST * len(quoted.words) + _ROOM and self._room(quoted, index)

    def judge_as(self, quoted: Quoted, index: int) -> Judged:
        """What became of a quotation that translates that English one."""
        source = self.sources[index]
        others = self.used.setdefault(index, [])
        judged = self._told(quoted, source, source, others)
        others.append(quoted)
        return judged, source

    def _told(self, quoted: Quoted, read: Quoted, source: Quoted, others: Sequence[Quoted]) -> LedgerEntry:
        """The entry of a quotation that translates `read`, which begins with `source`."""
        reason, verdict = self._difference(quoted, read, others)
        about = strange_name(quoted, read) if reason == _NAME_DIFFERS else ""
        about = swapped_word(quoted, read) if reason == _WORD_DIFFERS else about
        strange = (
            None
            if reason or not _exceeds(quoted, read, source)
            else strange_clause(quoted, read, self._others(read, source))
        )
        if strange:
            return entry(strange, source.mention, Verdict.UNCERTAIN, NO_COUNTERPART)
        return entry(quoted, source.mention, verdict, reason, about)

    def _others(self, read: Quoted, source: Quoted) -> list[Traits]:
        """The English quotations near it that it does not translate."""
        at = next((i for i, each in enumerate(self.sources) if each is source), 0)
        near = self.traits[max(0, at - self.reach) : at + self.reach]
        return [t for t in near if read.strand.find(t.letters) is None]

    def _difference(self, quoted: Quoted, source: Quoted, others: Sequence[Quoted]) -> tuple[str, Verdict]:
        if strange_figure(quoted, source):
            return "ledger.quotation-figure-differs", Verdict.ALTERED
        if strange_name(quoted, source):
            return _NAME_DIFFERS, Verdict.UNCERTAIN
        if len(source.words) <= _NAMING and any(_root(o) != _root(quoted) for o in others):
            return "ledger.quotation-two-translations", Verdict.UNCERTAIN
        if _is_open(quoted, source):
            return "ledger.quotation-source-unclosed", Verdict.UNCERTAIN
        if swapped_word(quoted, source):
            return _WORD_DIFFERS, Verdict.UNCERTAIN
        return "", Verdict.TRANSLATED


def _exceeds(quoted: Quoted, read: Quoted, source: Quoted) -> bool:
    """Whether it holds more than the English one, whole, has room for; of several, any
    part may be another’s."""
    return read is not source or len(quoted.words) > _OVER * len(source.words)


def _is_open(quoted: Quoted, source: Quoted) -> bool:
    """Whether nobody can tell how far a translated quotation reaches: the English one lacks a mark, and may
    hold the journalist's own words; or the French one does, and is no speech of several paragraphs."""
    text = source.passage.text
    if not source.closed and any(w.folded in _TELLING and text[w.start].islower() for w in source.words):
        return True
    return not quoted.closed and not (_runs_out(source) if quoted.opened else _runs_in(source))


def _runs_out(quoted: Quoted) -> bool:
    """Whether it ends with its paragraph."""
    return not quoted.passage.words_between(quoted.end, len(quoted.passage.text))


def _runs_in(quoted: Quoted) -> bool:
    """Whether it begins with its paragraph."""
    return not quoted.passage.words_between(0, quoted.start)


def _root(quoted: Quoted) -> str:
    """The first letters: « sérieux » and « sérieuses » are one translation."""
    return letters(quoted.words)[:ROOT]


def entry(
    quoted: Quoted, source: Mention | None, verdict: Verdict, reason: str, about: str = ""
) -> LedgerEntry:
    """What became of a quotation of the article."""
    return LedgerEntry(
        kind=EntryKind.QUOTATION,
        verdict=verdict,
        article=quoted.mention,
        source=source,
        reason=reason,
        about=about,
    )


def spoken(quoted: Quoted) -> bool:
    """Whether a verb of saying stands by the marks, in their sentence."""
    text = quoted.passage.text
    first, last = quoted.passage.sentence_at(quoted.start)
    before = text[max(first, quoted.start - _SPEAKING) : quoted.start]
    return bool(_SAYS.search(before) or _SAYS.search(text[quoted.end : min(last, quoted.end + _SPEAKING)]))


def _holds(outer: Quoted, inner: Quoted) -> bool:
    return outer.strand.find(letters(inner.words)) is not None
