"""The figures and dates of both texts as items that can be compared across languages."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from rewriter.article import EntryKind, Mention
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.counting.bounds import bound_of
from rewriter.ledger.counting.calendar_words import TIME_NAMES, WEEKDAYS, When, from_iso, lone_time
from rewriter.ledger.counting.counted import counted
from rewriter.ledger.once import lasting
from rewriter.text.normalise import fold
from rewriter.text.numbers.figures import Figure, find_figures

Lang = Literal["fr", "en"]
_YEARS = range(1500, 2100)  # whole numbers written without unit or separator that are taken for years
LARGE = 10**6
"""Value from which a figure is money or the like, whose unit goes without saying or is said once for two."""
_TITLES = ("title", "headline", "seo_title", "standfirst", "description")
_SMALL = 10  # up to here a number in letters may just count what the source lists
_DEFINITE = frozenset("les ces ses leurs nos vos des aux".split())
_DATELINE = 5  # characters besides the date in a sentence that is nothing else: « 5 juillet 2012. - »
# One span of time has several units: “the past decade”, « dix ans ».
_IN_YEARS = {"decade": ("year", 10), "century": ("year", 100)}
_COUNTS = re.compile(  # behind it a bare number counts, and is no year: « devant 1500 personnes »
    r"[ \u00a0\u202f](?:personnes|people|habitants|inhabitants|residents|spectat(?:eur|or)s|manifestants|"
    r"protesters|salariés|employees|workers|emplois|postes|jobs|logements|homes|foyers|households|"
    r"familles|families|élèves|pupils|étudiants|students|visiteurs|visitors|entreprises|companies|exemplaires|copies|"
    r"morts|deaths|blessés|soldats|soldiers|bénévoles|volunteers|signatures|voitures|véhicules|vehicles)\b"
)
_BIRTHDAY = re.compile(r"[ \u00a0\u202f](?:anniversaire|anniversary|birthday)", re.I)  # 50th: fifty years
_BEFORE_MONTHS = frozenset(
    "in on by since until till from to last next this early late mid during before after between and or "
    "every each of for around about through".split()
)


@dataclass(frozen=True, kw_only=True)  # no slots: what is asked again and again is kept in the instance
class Amount:
    """A figure (`value` with its `unit`: "%", a currency, "km", or "" for a bare number) or a date
    (`date`). `bound` is what the words before it say: "about", "over", "under", "up to" or nothing;
    `bounded_at` is where those words start. `noun` is the stem of what a French figure counts. `measure`
    is what two figures must share to be compared: the unit, or for references that they are some."""

    passage: Passage
    kind: EntryKind
    start: int
    end: int
    value: Decimal | None = None
    unit: str = ""
    date: When = When()
    bound: str = ""
    bounded_at: int | None = None
    noun: str = ""
    measure: str = ""
    in_name: bool = False

    @lasting
    def mention(self) -> Mention:
        """Where it stands."""
        return self.passage.mention(self.start, self.end)

    @property
    def qualified(self) -> Mention:
        """Where it stands, the words that bound it included: « moins de 6 ans »."""
        start = self.start if self.bounded_at is None else self.bounded_at
        return self.passage.mention(start, self.end)

    @property
    def bounding(self) -> str:
        """The words that bound it, « moins de »; with the figure itself where they stand in it."""
        bound = self.passage.text[self.qualified.start : self.start].strip()
        return bound or self.qualified.text

    @lasting
    def said(self) -> object:
        """What it says, to be looked up: two amounts of the source with the same are one fact."""
        return self.date if self.kind is EntryKind.DATE else (self.value, self.unit)

    @lasting
    def sentence(self) -> int:
        """Where its sentence starts."""
        return self.passage.sentence_at(self.start)[0]

    @property
    def is_quoted(self) -> bool:
        """Whether it stands between quotation marks."""
        return self.passage.is_quoted(self.start)

    @property
    def alone(self) -> bool:
        """Whether it makes a sentence by itself, as the date does that opens a dispatch."""
        first, last = self.passage.sentence_at(self.start)
        return last - first - (self.end - self.start) <= _DATELINE

    @lasting
    def spelled(self) -> bool:
        """Whether it is a small number written in letters, which may just count what the source lists."""
        digits = any(c.isdigit() for c in self.passage.text[self.start : self.end])
        return not digits and self.unit in ("", "ordinal") and self.value is not None and self.value <= _SMALL

    @property
    def takes_up(self) -> bool:
        """Whether it counts what was just named: « les deux villes », « ces trois élus »."""
        if not self.spelled or self.unit:
            return False
        before = self.passage.words_between(max(0, self.start - 8), self.start)[-1:]
        return any(word.folded in _DEFINITE for word in before)

    @property
    def named_hour(self) -> bool:
        """Whether it is noon or midnight by name, which a faithful article may call otherwise."""
        return self.unit == "time" and not any(c.isdigit() for c in self.passage.text[self.start : self.end])

    def equals(self, other: "Amount") -> bool:
        """Whether the other says the same: value and unit, or at least this date."""
        if self.kind is not other.kind:
            return False
        if self.kind is EntryKind.DATE:
            return self.date.within(other.date)
        return self.value == other.value and self.unit == other.unit

    def comparable(self, other: "Amount") -> bool:
        """Whether the two measure the same thing, so that one could have been changed into the other."""
        if self.kind is not other.kind or self.in_name != other.in_name:
            return False
        if self.kind is EntryKind.DATE:
            return any(a is not None and b is not None for a, b in zip(self.date, other.date))
        return self.measure == other.measure


def amounts_of(passages: Iterable[Passage], lang: Lang) -> list[Amount]:
    """Every figure and date of these passages, in order; days and months standing alone included."""
    return [amount for p in passages for amount in _in_passage(p, lang)]


def _in_passage(passage: Passage, lang: Lang) -> list[Amount]:
    figures = [_amount(passage, f, lang) for f in find_figures(passage.text, lang) if not _part(passage, f)]
    taken = sorted((a.start, a.end) for a in figures)
    return sorted([*figures, *_lone_times(passage, taken, lang)], key=lambda a: a.start)


def _part(passage: Passage, figure: Figure) -> bool:
    """Whether a title's figure only numbers the parts of a series: « Recherche utilisateurs (1/3) »."""
    around = passage.text[max(0, figure.start - 4) : figure.end + 4]
    return passage.where in _TITLES and bool(re.search(r"\(\d{1,2}/\d{1,2}\)", around))


def _amount(passage: Passage, figure: Figure, lang: Lang) -> Amount:
    date = _date(passage.text, figure)
    if date:
        return Amount(passage=passage, kind=EntryKind.DATE, start=figure.start, end=figure.end, date=date)
    bound, bounded_at = bound_of(passage.text, figure)
    unit, value = _measure(passage.text, figure)
    return Amount(
        passage=passage,
        kind=EntryKind.FIGURE,
        start=figure.start,
        end=figure.end,
        value=value,
        unit=unit,
        bound=bound,
        bounded_at=bounded_at,
        noun=counted(passage, figure, lang),
        measure="reference" if figure.kind == "reference" else unit,
        in_name=figure.in_name,
    )


def _date(text: str, figure: Figure) -> When | None:
    """The date a figure is; a bare whole number from 1500 to 2099 is a year, whatever stands before it, but
    where people or things that it counts follow."""
    if figure.kind in ("date", "year"):
        return from_iso(figure.unit) or When(year=int(figure.value) if figure.value else None)
    bare = figure.kind == "number" and not figure.unit and not figure.in_name
    shown = text[figure.start : figure.end]
    four = len(shown) == len("2025") and shown.isdecimal() and not _COUNTS.match(text, figure.end)
    return When(year=int(shown)) if bare and four and int(shown) in _YEARS else None


def _measure(text: str, figure: Figure) -> tuple[str, Decimal | None]:
    """Its unit and value, decades, centuries and anniversaries in years."""
    unit, factor = _IN_YEARS.get(figure.unit, (_unit(figure), 1))
    if unit == "ordinal" and _BIRTHDAY.match(text, figure.end):
        unit = "year"
    return unit, figure.value if figure.value is None else figure.value * factor


def _unit(figure: Figure) -> str:
    if figure.kind in ("time", "ordinal"):
        return figure.kind
    if figure.kind == "percent":
        return "%"
    return figure.unit or ("" if figure.value is not None else fold(figure.text))


def _is_surname(passage: Passage, at: int) -> bool:
    """Whether an English month's name is somebody's: “Theresa May”, “Mrs May”, “Theresa-May”."""
    if passage.words[at].folded in WEEKDAYS:
        return False
    before = passage.words[at - 1] if at else None
    if before is None or before.folded in _BEFORE_MONTHS or before.folded in TIME_NAMES:
        return False
    text, gap = passage.text, passage.text[before.end : passage.words[at].start]
    return gap.strip(" .-") == "" and text[before.start].isupper() and text[passage.words[at].start].isupper()


def _lone_times(passage: Passage, taken: Sequence[tuple[int, int]], lang: Lang) -> list[Amount]:
    found = []
    for at, word in enumerate(passage.words):
        if word.folded not in TIME_NAMES or (lang == "en" and _is_surname(passage, at)):
            continue
        date = lone_time(word.folded, passage.text[word.start : word.end + 1], lang)
        last = bisect_right(taken, (word.start, len(passage.text))) - 1
        if date and not (last >= 0 and word.start < taken[last][1]):
            found.append(
                Amount(passage=passage, kind=EntryKind.DATE, start=word.start, end=word.end, date=date)
            )
    return found


def spelled_from(amount: Amount, size: int) -> str:
    """So many characters from where the amount begins, whatever spaces are between them made plain ones."""
    return " ".join(amount.passage.text[amount.start : amount.start + size].split())
