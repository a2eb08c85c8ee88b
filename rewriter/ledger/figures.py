"""Figures and dates: each of the article's looked for in the source, and the other way round."""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.amounts import Amount, Lang, amounts_of
from rewriter.ledger.calendar_words import When
from rewriter.ledger.passages import Passage
from rewriter.text.quotations import quoted_spans

_CLOSE = 0.5  # share of an article sentence's content words in a source sentence: the same statement
_LOOSE = 0.3  # below this share the sentence that holds the value is about something else
_CONTENT = 4  # letters from which a word counts as content
_FEWEST = 3  # content words a sentence needs to be recognised by
_LEAD = ("title", "p1", "p2")  # what an article must not lose at any depth
_MOST = 60  # amounts compared one by one; a list of prices must not make the work quadratic
_AGES = range(1, 121)  # “Jones, 52” is « Jones, 52 ans »
_ROUNDED = 0.06  # relative distance within which « environ » may round a value


class _Stated:
    """The source's amounts, each with the content words of its sentence, found by what they say."""

    def __init__(self, amounts: Sequence[Amount]) -> None:
        self.amounts = amounts
        self._contexts: dict[tuple[str, int], frozenset[str]] = {}
        self._shares: dict[tuple[str, int, str, int], float] = {}
        self._same: dict[object, list[Amount]] = {}
        for amount in amounts:
            same = self._same.setdefault(amount.said, [])
            if len(same) < _MOST:
                same.append(amount)
        self.distinct = [a for same in self._same.values() for a in same][:_MOST]

    def equal(self, amount: Amount) -> list[Amount]:
        """The amounts that say the same; for a date also those that say it more precisely."""
        if amount.kind is EntryKind.FIGURE:
            return self._same.get(amount.said, [])
        return [a for same in self._same.values() if amount.equals(same[0]) for a in same]

    def context(self, amount: Amount) -> frozenset[str]:
        """The content words of the sentence an amount of either text stands in."""
        span = amount.passage.sentence_at(amount.start)
        key = (amount.passage.text, span[0])
        if key not in self._contexts:
            self._contexts[key] = _content(amount.passage, span)
        return self._contexts[key]

    def share(self, amount: Amount, source: Amount) -> float:
        """Share of the article sentence's content words that the source sentence has, 0–1."""
        pair = (amount.passage.text, amount.sentence, source.passage.text, source.sentence)
        if pair not in self._shares:
            content = self.context(amount)
            self._shares[pair] = len(content & self.context(source)) / max(_FEWEST, len(content))
        return self._shares[pair]

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


def _content(passage: Passage, span: tuple[int, int]) -> frozenset[str]:
    words = passage.words_between(*span)
    return frozenset(w.folded for w in words if len(w.folded) >= _CONTENT and not w.folded.isdigit())


def account_figures(
    article: Sequence[Passage], source: Sequence[Passage], aside: Sequence[Passage], lang: Lang
) -> Iterator[LedgerEntry]:
    """One entry for each figure and date of the article, then one for each that it leaves out. Values are
    compared with their unit and scale, so 86 milliards de dollars is $86bn and no other."""
    stated = _Stated(amounts_of([*source, *aside], lang))
    mine = amounts_of(article, "fr")
    sentences: dict[tuple[str, int], list[Amount]] = {}
    for amount in mine:
        sentences.setdefault((amount.passage.where, amount.sentence), []).append(amount)
    for amount in mine:
        beside = sentences[amount.passage.where, amount.sentence]
        yield from _judge(amount, beside, stated, lang)
    yield from _lost([a for a in stated.amounts if a.passage.where != "aside"], mine)


def _judge(amount: Amount, beside: Sequence[Amount], stated: _Stated, lang: Lang) -> Iterator[LedgerEntry]:
    equal = stated.equal(amount)[:_MOST]
    if not equal:
        yield from _unsupported(amount, beside, stated)
        return
    share, source = max(((stated.share(amount, a), a) for a in equal), key=_share)
    rival = _rival(amount, beside, stated) if lang == "fr" and share < _LOOSE else None
    if rival:
        yield _entry(amount, Verdict.UNCERTAIN, "ledger.figure-elsewhere", rival)
    elif amount.bound not in {a.bound for a in equal}:
        yield _entry(amount, Verdict.UNCERTAIN, _bound_reason(amount, source), source)
    else:
        yield _entry(amount, Verdict.VERIFIED, "", source)


def _share(pair: tuple[float, Amount]) -> float:
    return pair[0]


def _rival(amount: Amount, beside: Sequence[Amount], stated: _Stated) -> Amount | None:
    """The amount that the closest source sentence gives instead, if this article sentence leaves it out."""
    share, closest = stated.closest(amount)
    if share < _CLOSE or closest is None or amount.equals(closest):
        return None
    return None if any(m.equals(closest) for m in beside[:_MOST]) else closest


def _bound_reason(amount: Amount, source: Amount) -> str:
    if not amount.bound:
        return "ledger.figure-approximation-dropped"
    return "ledger.figure-approximation-changed" if source.bound else "ledger.figure-approximation-added"


def _unsupported(amount: Amount, beside: Sequence[Amount], stated: _Stated) -> Iterator[LedgerEntry]:
    near = _nearly(amount, stated)
    if near:
        yield _entry(amount, near[0], near[1], near[2])
        return
    if amount.spelled:
        if amount.value != 2:  # « les deux », « tous deux » speak of what was just named
            yield _entry(amount, Verdict.UNCERTAIN, "ledger.figure-small-count", None)
        return
    share, closest = stated.closest(amount, beside)
    sources = amount.passage.sources
    declared = [a for a in stated.distinct if a.passage.where in sources and amount.comparable(a)]
    other = closest if share >= _CLOSE else declared[0] if len(declared) == 1 else None
    yield _entry(amount, Verdict.ALTERED if other else Verdict.INVENTED, "", other)


def _nearly(amount: Amount, stated: _Stated) -> tuple[Verdict, str, Amount] | None:
    """Same value with its unit left out or added, a date completed, a value rounded."""
    for other in stated.distinct:
        if amount.kind is EntryKind.DATE:
            if other.kind is EntryKind.DATE and other.date.within(amount.date):
                return _completed(amount, other, stated)
        elif other.kind is EntryKind.FIGURE and amount.value == other.value and amount.unit != other.unit:
            if not amount.unit and other.unit not in ("%", "time", "ordinal"):
                return Verdict.DERIVED, "ledger.figure-unit-left-out", other
            if not other.unit and amount.unit == "year" and amount.value in _AGES:
                return Verdict.DERIVED, "ledger.figure-age", other
            if not other.unit and amount.unit != "ordinal":
                return Verdict.UNCERTAIN, "ledger.figure-unit-added", other
    return _rounded(amount, stated)


def _completed(amount: Amount, other: Amount, stated: _Stated) -> tuple[Verdict, str, Amount]:
    """« juin 2018 » where the source says « en juin » just after naming 2018."""
    earlier = [a for a in stated.amounts[: stated.amounts.index(other)] if a.date.year]
    told = When(year=earlier[-1].date.year) if earlier else When()
    if other.date._replace(year=told.year) == amount.date:
        return Verdict.DERIVED, "ledger.date-from-context", other
    return Verdict.UNCERTAIN, "ledger.date-completed", other


def _rounded(amount: Amount, stated: _Stated) -> tuple[Verdict, str, Amount] | None:
    if amount.bound != "about" or amount.value is None:
        return None
    for other in stated.distinct:
        close = other.value and abs(float(amount.value / other.value) - 1) <= _ROUNDED
        if close and amount.comparable(other):
            return Verdict.UNCERTAIN, "ledger.figure-rounded", other
    return None


def _entry(amount: Amount, verdict: Verdict, reason: str, source: Amount | None) -> LedgerEntry:
    return LedgerEntry(
        kind=amount.kind,
        verdict=verdict,
        article=amount.mention,
        source=source.mention if source else None,
        reason=reason,
    )


def _lost(stated: Sequence[Amount], mine: Sequence[Amount]) -> Iterator[LedgerEntry]:
    values: set[object] = {(m.value, m.unit) for m in mine} | {m.value for m in mine if not m.unit}
    values |= {(m.value, "") for m in mine if m.unit == "year" and m.value in _AGES}
    dates = {m.date for m in mine if m.kind is EntryKind.DATE}
    told: set[object] = set()
    for amount in stated:
        if amount.said in told or _covered(amount, values, dates) or _passes(amount):
            continue
        told.add(amount.said)
        yield LedgerEntry(
            kind=amount.kind,
            verdict=Verdict.LOST,
            source=amount.mention,
            essential=amount.passage.where in _LEAD,
        )


def _covered(lost: Amount, values: set[object], dates: set[When]) -> bool:
    if lost.kind is EntryKind.DATE:
        return any(d.within(lost.date) or lost.date.within(d) for d in dates)
    return (lost.value, lost.unit) in values or lost.value in values


def _passes(amount: Amount) -> bool:
    """What is not told as lost: a number in a name or a quotation, a small count in letters, a weekday."""
    lone_day = amount.date.weekday is not None and amount.date.day is None
    return amount.in_name or amount.spelled or lone_day or _quoted(amount)


def _quoted(amount: Amount) -> bool:
    """Whether it stands in a quotation, which is lost or kept as a whole."""
    spans = quoted_spans(amount.passage.text)
    return any(s.start <= amount.start < s.end for s in spans)
