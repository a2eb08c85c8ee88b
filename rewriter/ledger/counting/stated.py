"""The source's amounts as they are looked up: by what they say, by what they count, by their sentence."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from typing import Any

from rewriter.article import EntryKind
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.counting.amounts import LARGE, Amount, Lang, spelled_from
from rewriter.ledger.counting.calendar_words import Dates
from rewriter.ledger.counting.counted import stem
from rewriter.ledger.counting.gapped import gapped_unit, may_share
from rewriter.ledger.counting.sentences import FEW, Sentence, by_sentence, sentence_before
from rewriter.ledger.once import lasting
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.tokens import Token

_CONTENT = 4  # letters from which a word counts as content
_FEWEST = 3  # content words a sentence needs to be recognised by
_MOST = 60  # amounts compared one by one; a list of prices must not make the work quadratic
_NEAR = 4  # words on either side of a figure that speak of it rather than of its sentence
_REACH = 400  # characters in which these words stand
_NEAR_SHARE = 0.1  # what each word near both figures adds to the share of their sentences
_BESIDE_SHARE = 0.2  # what each figure that stands in both sentences adds
_RELATED = 0.3  # kinship from which two amounts are of one fact
_COMPANY = 2  # figures beside one, in both sentences, that show its place
_FROM_TO = frozenset("à to contre against from".split())  # between the two ends of a change
_LITTLE = frozenset("le la les l un une de d des du et a au aux en".split())

Paired = Mapping[Sentence, frozenset[Sentence]]  # the source sentences that say most of each of the article's


class Stated:
    """The source's amounts against those of the article, `told`."""

    def __init__(
        self,
        amounts: Sequence[Amount],
        told: Sequence[Amount],
        lang: Lang = "fr",
        paired: Paired | None = None,
        words: Container[str] = (),
    ) -> None:
        self.amounts = amounts
        self.words = words
        self._lang = lang
        self._paired = paired or {}
        self._told = by_sentence(told)
        self._sentences = by_sentence(amounts)
        self._contexts: dict[Sentence, frozenset[str]] = {}
        self._near: dict[tuple[str, int], frozenset[str]] = {}
        self._shares: dict[tuple[Sentence, Sentence], float] = {}
        self._both: dict[tuple[int, int, int, int], int] = {}
        self._written: dict[int, dict[str, Amount]] = {}
        self._same: dict[object, list[Amount]] = {}
        self._counting: dict[tuple[str, str], list[Amount]] = {}
        for amount in amounts:
            _keep(self._same, amount.said, amount)
            _keep(self._counting, (amount.unit, amount.noun), amount)
        self._dated: dict[object, list[Amount]] = {}
        for same in self._same.values():
            for part in same[0].date.parts():
                kept = self._dated.setdefault(part, [])
                kept += same[: _MOST - len(kept)]
        self.distinct = list(islice((a for same in self._same.values() for a in same), _MOST))
        self._nouns: dict[object, set[str]] = {}
        for amount in told:
            self._nouns.setdefault(amount.said, set()).add(amount.noun)
        self._dates = Dates(a.date for a in told if a.kind is EntryKind.DATE)
        self._years = _years_before(amounts)
        self.missing = [a for a in self.distinct if self.left_out(a)]

    def is_written(self, source: Amount, digits: str) -> bool:
        """Whether these digits, with whatever spaces between them, stand where that amount begins."""
        return spelled_from(source, len(digits)) == digits

    def written(self, digits: str) -> Amount | None:
        """The source's first amount where they do; looked up, for an article may ask as often as it has."""
        size = len(digits)
        if size not in self._written:
            self._written[size] = {spelled_from(a, size): a for a in reversed(self.amounts)}
        return self._written[size].get(digits)

    def following(self, source: Amount, last: int) -> Iterator[Amount]:
        """The amounts of its passage that begin behind that one and before an offset."""
        for rank in range(self._ranks[id(source)] + 1, len(self.amounts)):
            other = self.amounts[rank]
            if other.passage is not source.passage or other.start >= last:
                return
            if other.start > source.start:
                yield other

    @lasting
    def _ranks(self) -> Mapping[int, int]:
        """Which amount each is, in the source's order."""
        return {id(amount): rank for rank, amount in enumerate(self.amounts)}

    def year_before(self, source: Amount) -> int | None:
        """The last year the source has named before that amount of its own."""
        return self._years[id(source)]

    def left_out(self, source: Amount) -> bool:
        """Whether the article gives that amount nowhere: not of these things, if it says of which."""
        if source.kind is EntryKind.DATE:
            return not self._dates.near(source.date)
        nouns = self._nouns.get(source.said)
        if "" in self._nouns.get((source.value, ""), ()):  # its unit is not repeated
            return False
        return nouns is None or not (not source.noun or "" in nouns or source.noun in nouns)

    def beside(self, amount: Amount) -> Sequence[Amount]:
        """The article's amounts in the sentence of one of them, itself included, as many as are ever
        compared."""
        return self._told.get((amount.passage.where, amount.sentence), [])[:_MOST]

    def goes_on(self, amount: Amount, source: Amount) -> bool:
        """Whether the sentence right before the amount's gives another amount of that source sentence:
        « 38 cas dans un groupe. Dans l’autre, 79. »"""
        others = [o for o in self._beside_source(source) if not o.equals(source)]
        return any(m.equals(o) for m in self.told_before(amount) for o in others)

    def told_before(self, amount: Amount) -> Sequence[Amount]:
        """The first of the article's amounts in the sentence right before one of them."""
        return sentence_before(self._told, amount)

    def equal(self, amount: Amount) -> Sequence[Amount]:
        """The amounts that say the same; for a date also those that say it more precisely."""
        if amount.kind is EntryKind.FIGURE:
            return self._same.get(amount.said, [])
        return self._dated.get(amount.date, [])

    def counting(self, amount: Amount) -> Sequence[Amount]:
        """The amounts that count the same thing, by the noun after them; none when it names no noun."""
        return self._counting.get((amount.unit, amount.noun), []) if amount.noun else []

    def share(self, amount: Amount, source: Amount) -> float:
        """Share of the article sentence's content words that the source sentence has, 0–1, and over 1
        when figures beside them are the same too."""
        mine, theirs = (amount.passage.text, amount.sentence), (source.passage.text, source.sentence)
        if (mine, theirs) not in self._shares:
            content = self._context(amount)
            common = len(content & self._context(source)) / max(_FEWEST, len(content))
            self._shares[mine, theirs] = common
        return self._shares[mine, theirs]

    def kinship(self, amount: Amount, source: Amount) -> float:
        """How much speaks for the two standing for one fact: the share of their sentences, the same words
        close by, the same bound, other figures that both sentences give."""
        near = len(self._nearby(amount) & self._nearby(source)) + (amount.bound == source.bound != "")
        both = self._in_both(amount, source)
        return self.share(amount, source) + _NEAR_SHARE * near + _BESIDE_SHARE * min(both, 2)

    def goes_with(self, amount: Amount, source: Amount) -> bool:
        """Whether two other figures stand beside it in both sentences: it stands where it stood."""
        return self._in_both(amount, source) >= _COMPANY

    def _in_both(self, amount: Amount, source: Amount) -> int:
        """How many of the first figures of the one sentence stand among those of the other, the two
        themselves left out; counted once for all of two sentences’ figures that are not among these."""
        mine, theirs = self.beside(amount)[: FEW + 1], self._beside_source(source)
        first = next((n for n, a in enumerate(mine) if a is amount), FEW + 1)
        other = next((n for n, o in enumerate(theirs) if o is source), FEW + 1)
        key = (id(mine[0]) if mine else 0, first, id(theirs[0]), other)
        if key not in self._both:
            others = [o for o in theirs if o is not source]
            beside = [a for a in mine if a is not amount]
            self._both[key] = sum(any(a.equals(o) for o in others) for a in beside)
        return self._both[key]

    def _beside_source(self, source: Amount) -> Sequence[Amount]:
        return self._sentences[source.passage.where, source.sentence][:FEW]

    def _before_source(self, source: Amount) -> Sequence[Amount]:
        """The first amounts of the sentence right before the amount's."""
        return sentence_before(self._sentences, source)

    def has_near(self, source: Amount, unit: str) -> bool:
        """Whether a bare figure of the source may have that unit, told near it, see `may_share`."""
        before = [sentence_before(self._sentences, source, back=n) for n in (1, 2)]
        return may_share(source, unit, [*self._beside_source(source), *before[0], *before[1]])

    def unit_beside(self, source: Amount) -> str:
        """The unit that a source figure without one takes from another before it, see `gapped_unit`; a large
        one from those of its sentence: « 640 millions d’euros, contre 655 millions ». Where they have none,
        the one currency in which the source counts all that is as large: « la subvention de 38 millions ».
        "" where there is none, or several."""
        if unit := gapped_unit(source, self._beside_source(source), self._before_source(source)):
            return unit
        if source.value is None or source.value < LARGE or source.in_name:
            return ""
        units = frozenset(
            a.unit for a in self._beside_source(source) if a.kind is EntryKind.FIGURE and a.unit
        )
        if len(units) != 1 and not source.noun:
            units = self._large
        return next(iter(units)) if len(units) == 1 else ""

    def measured(self, source: Amount) -> Amount:
        """A source figure with the unit that it takes from one beside, if it takes any."""
        bare = source.kind is EntryKind.FIGURE and not source.unit
        unit = self.unit_beside(source) if bare else ""
        return replace(source, unit=unit) if unit else source

    @lasting
    def _large(self) -> frozenset[str]:
        """What its large figures measure, those without a unit aside."""
        measured = (a for a in self.amounts if a.value is not None and a.value >= LARGE)
        return frozenset(a.unit or a.noun for a in measured if a.unit or a.noun)

    @lasting
    def changes(self) -> Sequence[tuple[Amount, Amount]]:
        """The pairs of figures between which the source says that something went: « passé de 212 à 287 »."""
        return list(islice((pair for pair in pairwise(self.amounts) if _is_change(*pair)), _MOST))

    def paired(self, amount: Amount, source: Amount) -> bool:
        """Whether the source's amount stands in one of the sentences that the article's comes from."""
        places = self._paired.get((amount.passage.where, amount.sentence), frozenset())
        return (source.passage.where, source.sentence) in places

    def related(self, amount: Amount, source: Amount) -> bool:
        """Whether both plainly speak of one fact, in either language."""
        kin = self.kinship(amount, source) >= _RELATED or amount.noun == source.noun != ""
        return kin or self.paired(amount, source) or self._alone(source)

    def _alone(self, source: Amount) -> bool:
        """Whether it is all that an English source measures so: its words cannot be compared."""
        return self._lang == "en" and sum(source.comparable(a) for a in self.distinct) == 1

    def closest(self, amount: Amount, told: Sequence[Amount] = ()) -> tuple[float, Amount | None]:
        """The comparable amount whose sentence shares most with the amount's, and the share; of several in
        one sentence, one that is not among those `told` beside it."""
        best: tuple[float, bool, Amount | None] = (0.0, False, None)
        for other in self.distinct:
            if amount.comparable(other):
                left = not any(m.equals(other) for m in told[:_MOST])
                share = self.share(amount, other)
                best = (share, left, other) if (share, left) > best[:2] else best
        return best[0], best[2]

    def _context(self, amount: Amount) -> frozenset[str]:
        span = amount.passage.sentence_at(amount.start)
        key = (amount.passage.text, span[0])
        if key not in self._contexts:
            self._contexts[key] = _content(amount.passage, span)
        return self._contexts[key]

    def _nearby(self, amount: Amount) -> frozenset[str]:
        key = (amount.passage.text, amount.start)
        if key not in self._near:
            self._near[key] = _around(amount)
        return self._near[key]


def _is_change(one: Amount, two: Amount) -> bool:
    alike = one.passage is two.passage and one.unit == two.unit and None not in (one.value, two.value)
    return alike and one.passage.text[one.end : two.start].strip() in _FROM_TO


def _years_before(amounts: Sequence[Amount]) -> dict[int, int | None]:
    year: int | None = None
    found: dict[int, int | None] = {}
    for amount in amounts:
        found[id(amount)] = year
        year = amount.date.year or year
    return found


def _keep(index: dict[Any, list[Amount]], key: object, amount: Amount) -> None:
    kept = index.setdefault(key, [])
    if len(kept) < _MOST:
        kept.append(amount)


def _content(passage: Passage, span: tuple[int, int]) -> frozenset[str]:
    words = (w.folded for w in passage.words_between(*span))
    return frozenset(stem(w) for w in words if len(w) >= _CONTENT and w not in FRENCH and not w.isdigit())


def _around(amount: Amount) -> frozenset[str]:
    """The stems close to a figure in its own sentence, its own words and the smallest ones left out;
    prepositions stay: « avant 2027 » is not « fin 2027 »."""
    first, last = amount.passage.sentence_at(amount.start)
    first, last = max(first, amount.start - _REACH), min(last, amount.end + _REACH)
    before = _telling(amount.passage.words_between(first, amount.start))[-_NEAR:]
    after = _telling(amount.passage.words_between(amount.end, last))[:_NEAR]
    return frozenset(stem(word) for word in (*before, *after))


def _telling(words: Iterable[Token]) -> list[str]:
    return [w.folded for w in words if w.folded not in _LITTLE and not w.folded.isdigit()]
