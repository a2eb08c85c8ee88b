"""Dates of the article against the times that the source tells from its day of writing."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.counting.calendar_words import When
from rewriter.ledger.counting.displaced import Displaced
from rewriter.ledger.counting.rivals import ELSEWHERE, Judged
from rewriter.ledger.once import lasting
from rewriter.text.lexicon.stems import stem
from rewriter.text.numbers.figures import find_figures
from rewriter.text.numbers.relative_dates import Relative, relative_dates, resolved, weekday_near

_DATELINE = 60  # characters at the head of a text in which a full date is that of its writing
_LINE = 120  # characters of a line that ends with a date and says who wrote the text where
_HEAD = ("p1", "p2", "p3", "aside")
_CLOSES = re.compile(r"[ \u00a0]*(?:\([^()]{2,40}\))?[ \u00a0]*[-–—]?[ \u00a0]*\.?")
_GAP = 3  # characters between a day of the week and its date
_MIDDLE = 15  # of a month
_HALF_A_YEAR = 182  # days
_PLAINLY = 130  # days within which a month without a day is that of one year only
_MOST = 60  # dates of one kind that are looked at
_PLAIN = 0.5  # share of the article's sentence from which the source's is plainly the same statement


class Resolved:
    """The source's relative times and days of the week, as dates where its day of writing is known."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._displaced = Displaced(reading)
        self._pairs = {(p.statement.where, p.statement.start): p for p in reading.pairs}

    @lasting
    def written(self) -> date | None:
        """The day the source was written: its date of publication, or its dateline."""
        published = self._reading.source.attribution.published or ""
        for figure in find_figures(published, self._reading.lang):
            if day := _day(figure.unit if figure.kind == "date" else ""):
                return day
        return next((day for a in self._reading.theirs if _opens(a) and (day := _of(a.date))), None)

    def judge(self, amount: Amount) -> Judged | None:
        """`DERIVED` where the article's date is one that the source's sentences tell from its own day;
        `INVENTED` where they tell one so and nothing says which day that was; `ALTERED` where it was another;
        None where they tell none."""
        told = list(self._told(amount))
        if not told:
            return None
        if self.written:
            days = next((other for other, span in told if span and _fits(amount.date, *span)), None)
            if days and (self._is_alone(days) or not self._leaves_a_weekday(amount)):
                return Verdict.DERIVED, "ledger.date-resolved", days
            return (Verdict.ALTERED, "ledger.date-other-day", told[0][0]) if amount.date.day else None
        return Verdict.INVENTED, "ledger.date-made-absolute", told[0][0]

    def completed(self, amount: Amount) -> Judged | None:
        """`DERIVED` where the article adds the year to a date of the source sentence: that of the day, or of
        the month, which lies nearest to the day of writing."""
        year, month, day = amount.date.year, amount.date.month, amount.date.day
        pair = self._pairs.get((amount.passage.where, amount.sentence))
        if not (year and month and pair and self.written) or year != _nearest_year(month, day, self.written):
            return None
        there = {(m.statement.where, m.statement.start) for m in pair.matches}
        for other in self._dated.get(When(None, month, day), ()):
            if other.date.year is None and (other.passage.where, other.sentence) in there:
                return Verdict.DERIVED, "ledger.date-from-context", other
        return None

    def named(self, amount: Amount) -> Judged | None:
        """`DERIVED` for the day of the week that the article writes before a date of the source, where it is
        that day’s."""
        beside = self._mine.get((id(amount.passage), amount.sentence), ())
        after = next((a for a in beside if a.date.day and 0 < a.start - amount.end <= _GAP), None)
        if amount.date.weekday is None or after is None or not after.date.month:
            return None
        year = after.date.year or (
            _nearest_year(after.date.month, after.date.day, self.written) if self.written else None
        )
        day = _of(after.date._replace(year=year))
        there = next(iter(self._dated.get(after.date, ())), None)
        same = day is not None and day.isoweekday() == amount.date.weekday
        return (Verdict.DERIVED, "ledger.date-from-context", there) if there and same else None

    def elsewhere(self, amount: Amount) -> Judged | None:
        """A doubt where the source gives the year of something else only, and tells a relative time in the
        sentence that says the same as the article's; of an English source, where that sentence has another
        day or month."""
        pair = self._pairs.get((amount.passage.where, amount.sentence))
        if pair and self._reading.lang == "en":
            return self._displaced.judge(amount, pair)
        best = pair.best if pair and pair.matches and pair.matches[0].share >= _PLAIN else None
        if not pair or not best or amount.date.day:
            return None
        holding = [self._sentence(a) for a in self._dated.get(amount.date, ())]
        if any(s is None or s is best or _shared(pair.statement, s) for s in holding):
            return None
        told = [(r, resolved(r, self.written) if self.written else None) for r in relatives_of(best)]
        if not told or any(span and _fits(amount.date, *span) for _, span in told):
            return None
        return Verdict.UNCERTAIN, ELSEWHERE, _as_amount(best.passage, told[0][0])

    def _sentence(self, amount: Amount) -> Statement | None:
        return self._statements.get((amount.passage.where, amount.sentence))

    @lasting
    def _dated(self) -> dict[When, list[Amount]]:
        """The source's dates by all that each says, the first few of each."""
        found: dict[When, list[Amount]] = {}
        for amount in self._reading.theirs:
            for part in amount.date.parts():
                kept = found.setdefault(part, [])
                kept += [amount] if len(kept) < _MOST else []
        return found

    @lasting
    def _statements(self) -> dict[tuple[str, int], Statement]:
        return {(s.where, s.start): s for s in self._reading.stated.all}

    def _told(self, amount: Amount) -> Iterator[tuple[Amount, tuple[date, date] | None]]:
        """The relative times and days of the week of the sentences that the amount's comes from."""
        pair = self._pairs.get((amount.passage.where, amount.sentence))
        for match in pair.matches if pair else ():
            for relative in relatives_of(match.statement):
                span = resolved(relative, self.written) if self.written else None
                yield _as_amount(match.statement.passage, relative), span
                yield from self._of_the_story(match.statement.passage, relative)
            yield from self._weekdays(match.statement)

    def _of_the_story(
        self, passage: Passage, relative: Relative
    ) -> Iterator[tuple[Amount, tuple[date, date]]]:
        """« la veille », from the day of the week that its paragraph named last."""
        named = [a for a in self._days.get(passage.where, ()) if a.start < relative.start]
        if relative.span != "story-day" or not named or not self.written:
            return
        for day in weekday_near(named[-1].date.weekday or 0, self.written):
            told = day + timedelta(relative.offset) if day else None
            if told:
                yield _as_amount(passage, relative), (told, told)

    def _is_alone(self, told: Amount) -> bool:
        """Whether a relative time shares its sentence with no day of the week that could be meant."""
        named = self._days.get(told.passage.where, ())
        return told.date.weekday is None and all(a.sentence != told.sentence for a in named)

    def _leaves_a_weekday(self, amount: Amount) -> bool:
        """Whether it is a lone day of the week in whose place the source's sentences have another."""
        if amount.date.weekday is None or amount.date.day is not None:
            return False
        kept = {a.date.weekday for a in self._mine.get((id(amount.passage), amount.sentence), ())}
        pair = self._pairs.get((amount.passage.where, amount.sentence))
        said = (a for m in pair.matches for a, _ in self._weekdays(m.statement)) if pair else ()
        return any(a.date.weekday not in kept for a in said)

    @lasting
    def _mine(self) -> dict[tuple[int, int], list[Amount]]:
        """The article's figures and dates by their sentence."""
        found: dict[tuple[int, int], list[Amount]] = {}
        for amount in self._reading.mine:
            found.setdefault((id(amount.passage), amount.sentence), []).append(amount)
        return found

    def _weekdays(self, statement: Statement) -> Iterator[tuple[Amount, tuple[date, date] | None]]:
        for other in self._days.get(statement.passage.where, ()):
            if statement.start <= other.start < statement.end and other.date.weekday:
                days = weekday_near(other.date.weekday, self.written) if self.written else (None, None)
                for day in days:
                    yield other, (day, day) if day else None

    @lasting
    def _days(self) -> dict[str, list[Amount]]:
        found: dict[str, list[Amount]] = {}
        for amount in self._reading.theirs:
            if amount.date.weekday is not None and amount.date.day is None:
                found.setdefault(amount.passage.where, []).append(amount)
        return found


def _shared(statement: Statement, source: Statement) -> int:
    """How many of the article sentence's words a French source's sentence has: themselves, for words that
    mean alike (« lancer », « inaugurer ») may be said of two things."""
    theirs = {stem(word) for word in source.content}
    return sum(stem(word) in theirs for word in statement.content if not word.isdigit())


def relatives_of(statement: Statement) -> Sequence[Relative]:
    """A sentence's relative times, with offsets in its passage."""
    return list(relative_dates(statement.passage.text, statement.lang, statement.start, statement.end))


def _as_amount(passage: Passage, relative: Relative) -> Amount:
    return Amount(passage=passage, kind=EntryKind.DATE, start=relative.start, end=relative.end)


def _opens(amount: Amount) -> bool:
    """Whether it is a dateline's: at the head of the text, or all that a line above it ends with."""
    where, text = amount.passage.where, amount.passage.text
    if amount.kind is not EntryKind.DATE or where not in _HEAD:
        return False
    ends = len(text) <= _LINE and _CLOSES.fullmatch(text, amount.end)
    return bool(ends) or (where in ("p1", "aside") and amount.start < _DATELINE)


def _nearest_year(month: int, day: int | None, written: date) -> int | None:
    """The year in which that day is nearest to the day of writing; None where two are as near, or nearly."""
    middle = day or _MIDDLE
    days = [d for n in (-1, 0, 1) if (d := _of(When(written.year + n, month, middle)))]
    near = [d for d in days if abs((d - written).days) <= (_HALF_A_YEAR if day else _PLAINLY)]
    return near[0].year if len(near) == 1 else None


def _of(when: When) -> date | None:
    if not (when.year and when.month and when.day):
        return None
    try:
        return date(when.year, when.month, when.day)
    except ValueError:
        return None


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _fits(when: When, first: date, last: date) -> bool:
    """Whether a date, as precise as it is written, lies in that time or holds all of it; a day of the week
    alone, whether it is that of the one day which the time is."""
    if when.weekday and when.day is None:
        return first == last and first.isoweekday() == when.weekday
    if when.day is None and when.month is None:
        return when.year is not None and first.year == when.year == last.year
    if when.day is None:
        in_year = when.year in (None, first.year)
        return in_year and first.month == when.month == last.month and first.year == last.year
    for year in {first.year, last.year} if when.year is None else {when.year}:
        day = _of(When(year, when.month, when.day))
        if day and first <= day <= last:
            return True
    return False
