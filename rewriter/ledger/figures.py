"""Figures and dates: each of the article's looked for in the source, and the other way round."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
_ROUNDED = 0.06  # relative distance within which « environ » may round a value


@dataclass(frozen=True, slots=True)
class _Stated:
    """The source's amounts, and the content words of the sentence each stands in."""

    amounts: Sequence[Amount]
    contexts: Sequence[frozenset[str]]

    def closest(self, content: frozenset[str], like: Amount) -> tuple[float, Amount | None]:
        """The comparable amount whose sentence shares most with these words, and the share, 0–1."""
        best: tuple[float, Amount | None] = (0.0, None)
        for amount, context in zip(self.amounts, self.contexts):
            if like.comparable(amount):
                share = len(content & context) / max(_FEWEST, len(content))
                best = max(best, (share, amount), key=lambda pair: pair[0])
        return best


def account_figures(
    article: Sequence[Passage], source: Sequence[Passage], aside: Sequence[Passage], lang: Lang
) -> Iterator[LedgerEntry]:
    """One entry for each figure and date of the article, then one for each that it leaves out. Values are
    compared with their unit and scale, so 86 milliards de dollars is $86bn and no other."""
    stated = _stated(amounts_of([*source, *aside], lang))
    mine = amounts_of(article, "fr")
    for amount in mine:
        yield from _judge(amount, mine, stated, lang)
    yield from _lost([a for a in stated.amounts if a.passage.where != "aside"], mine)


def _stated(amounts: Sequence[Amount]) -> _Stated:
    return _Stated(amounts, [_context(a) for a in amounts])


def _context(amount: Amount) -> frozenset[str]:
    words = amount.passage.words_between(*amount.passage.sentence_at(amount.start))
    return frozenset(w.folded for w in words if len(w.folded) >= _CONTENT and not w.folded.isdigit())


def _judge(amount: Amount, mine: Sequence[Amount], stated: _Stated, lang: Lang) -> Iterator[LedgerEntry]:
    equal = [(a, c) for a, c in zip(stated.amounts, stated.contexts) if amount.equals(a)]
    if not equal:
        yield from _unsupported(amount, stated)
        return
    content = _context(amount)
    share, source = max(((len(content & c) / max(_FEWEST, len(content)), a) for a, c in equal), key=_share)
    rival = _rival(amount, mine, stated, content) if lang == "fr" and share < _LOOSE else None
    if rival:
        yield _entry(amount, Verdict.UNCERTAIN, "ledger.figure-elsewhere", rival)
    elif amount.bound not in {a.bound for a, _ in equal}:
        yield _entry(amount, Verdict.UNCERTAIN, _bound_reason(amount, source), source)
    else:
        yield _entry(amount, Verdict.VERIFIED, "", source)


def _share(pair: tuple[float, Amount]) -> float:
    return pair[0]


def _rival(amount: Amount, mine: Sequence[Amount], stated: _Stated, content: frozenset[str]) -> Amount | None:
    """The amount that the closest source sentence gives instead, if this article sentence leaves it out."""
    share, closest = stated.closest(content, amount)
    if share < _CLOSE or closest is None or amount.equals(closest):
        return None
    span = amount.passage.sentence_at(amount.start)
    beside = [m for m in mine if m.passage is amount.passage and span[0] <= m.start < span[1]]
    return None if any(m.equals(closest) for m in beside) else closest


def _bound_reason(amount: Amount, source: Amount) -> str:
    if not amount.bound:
        return "ledger.figure-approximation-dropped"
    return "ledger.figure-approximation-changed" if source.bound else "ledger.figure-approximation-added"


def _unsupported(amount: Amount, stated: _Stated) -> Iterator[LedgerEntry]:
    near = _nearly(amount, stated)
    if near:
        yield _entry(amount, near[0], near[1], near[2])
        return
    if amount.spelled:
        if amount.value != 2:  # « les deux », « tous deux » speak of what was just named
            yield _entry(amount, Verdict.UNCERTAIN, "ledger.figure-small-count", None)
        return
    share, closest = stated.closest(_context(amount), amount)
    declared = [
        a for a in stated.amounts if a.passage.where in amount.passage.sources and amount.comparable(a)
    ]
    other = closest if share >= _CLOSE else declared[0] if len(declared) == 1 else None
    yield _entry(amount, Verdict.ALTERED if other else Verdict.INVENTED, "", other)


def _nearly(amount: Amount, stated: _Stated) -> tuple[Verdict, str, Amount] | None:
    """Same value with its unit left out or added, a date completed, a value rounded."""
    for other in stated.amounts:
        if amount.kind is EntryKind.DATE:
            if other.kind is EntryKind.DATE and other.date.within(amount.date):
                return _completed(amount, other, stated)
        elif other.kind is EntryKind.FIGURE and amount.value == other.value and amount.unit != other.unit:
            if not amount.unit and other.unit not in ("%", "time", "ordinal"):
                return Verdict.DERIVED, "ledger.figure-unit-left-out", other
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
    for other in stated.amounts:
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
    told: list[Amount] = []
    for amount in stated:
        if _passes(amount) or any(_covers(m, amount) for m in mine) or any(t.equals(amount) for t in told):
            continue
        told.append(amount)
        yield LedgerEntry(
            kind=amount.kind,
            verdict=Verdict.LOST,
            source=amount.mention,
            essential=amount.passage.where in _LEAD,
        )


def _passes(amount: Amount) -> bool:
    """What is not told as lost: a number in a name or a quotation, a small count in letters, a weekday."""
    lone_day = amount.date.weekday is not None and amount.date.day is None
    return amount.in_name or amount.spelled or lone_day or _quoted(amount)


def _quoted(amount: Amount) -> bool:
    """Whether it stands in a quotation, which is lost or kept as a whole."""
    spans = quoted_spans(amount.passage.text)
    return any(s.start <= amount.start < s.end for s in spans)


def _covers(mine: Amount, lost: Amount) -> bool:
    if mine.kind is EntryKind.DATE and lost.kind is EntryKind.DATE:
        return mine.date.within(lost.date) or lost.date.within(mine.date)
    return mine.value == lost.value and (mine.unit == lost.unit or not mine.unit)
