"""A figure of the source in the words that another language, or another sentence, has for it: « deux heures
du matin » of “shortly after two”, « les cinq autres » of four of nine, « plus de deux fois » 10 of 23."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.counting.amounts import Amount, Lang
from rewriter.ledger.counting.calendar_words import When
from rewriter.ledger.counting.rivals import Judged
from rewriter.ledger.counting.stated import Stated

_MOST = 12  # figures of the source’s sentences that are looked at
_COUNTS = 30  # counts of the source that are combined in twos
_REACH = 16  # characters before a figure in which its preposition stands
_FAR = 32  # characters before « zéro » in which « repartir de » stands
_HALF_HOUR, _HALF = 30, frozenset(("demi", "half"))
_HOURS = range(1, 13)
_O_CLOCK = re.compile(r"\b(?:at|after|before|until|till|by|around|about|since|past)[ \u00a0]$", re.I)
_OTHERS = re.compile(r"[ \u00a0]autres\b", re.I)
_RANGE = re.compile(r"[ \u00a0](?:à|et|ou)[ \u00a0](?:plus de |près de )?")
_THE = re.compile(r"\ble[ \u00a0]$", re.I)
_ONE = re.compile(r"\bune?[ \u00a0]$", re.I)
_SAID_OF = re.compile(
    r"[ \u00a0](?:voix|voie|raison|piste|point|camp|regard|avis|son|question|argument|élément|enjeu)\b", re.I
)
_STONES = {
    "k": "km",
    "m": "m",
    "mile": "mi",
    "min": "min",
    "d": "day",
    "j": "day",
    "w": "week",
    "s": "week",
    "l": "lap",
}
_STONE = (
    r"(?:(?P<k>kilom[èe]t(?:re|er)s?|km)|(?P<mile>miles?)|(?P<min>minutes?)|(?P<m>m[èe]t(?:re|er)s?)"
    r"|(?P<d>days?)|(?P<j>jours?)|(?P<w>weeks?)|(?P<s>semaines?)|(?P<l>laps?|tours?))"
)
_STONE_AFTER = re.compile(rf"[ \u00a0-]{_STONE}(?!\w)", re.I)
_STONE_BEFORE = re.compile(rf"(?<!\w){_STONE}[ \u00a0]$", re.I)
_FROM_NOTHING = re.compile(  # « repartir de zéro » counts nothing
    r"(?<!\w)(?:(?:re)?part\w*|recommen\w*|repris\w*|repren\w*|redémarr\w*|reconstrui\w*|compteurs?|remis\w*|remet\w*|tout)"
    r"(?: \w{1,8})? (?:de|à) $|(?<!\w)tolérance $",
    re.I,
)
_SCALES = (("milliard", Decimal(10) ** 9), ("million", Decimal(10) ** 6), ("mille", Decimal(10) ** 3))
_DAYS = range(1, 32)


def otherwise(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    """`DERIVED` where the source gives it in other words; None elsewhere."""
    if amount.kind is not EntryKind.FIGURE or amount.value is None or amount.in_name:
        return None
    near = [a for a in stated.distinct if stated.paired(amount, a)][:_MOST]
    if amount.unit == "min" and amount.value == _HALF_HOUR and any(w in stated.words for w in _HALF):
        return Verdict.DERIVED, "ledger.figure-computed", None
    if same := next(_said_otherwise(amount, near, lang), None):
        return Verdict.DERIVED, "ledger.figure-hour" if amount.unit == "h" else "ledger.figure-computed", same
    if same := _others(amount, stated):
        return Verdict.DERIVED, "ledger.figure-computed", same
    if same := _scaled(amount, near, stated) or _dated(amount, stated):
        return Verdict.DERIVED, "ledger.figure-unit-left-out", same
    if same := _at_a_milestone(amount, stated):
        return Verdict.DERIVED, "ledger.figure-other-unit", same
    return (Verdict.DERIVED, "ledger.figure-rank", None) if _counts_voices(amount) or _none(amount) else None


def _said_otherwise(amount: Amount, near: Sequence[Amount], lang: Lang) -> Iterator[Amount]:
    value = amount.value or Decimal(0)
    for other in near:
        bare = other.kind is EntryKind.FIGURE and not other.unit and other.value == value
        if bare and lang == "en" and (amount.unit == "x" or (amount.unit == "h" and _tells_the_hour(other))):
            yield other  # « neuf fois sa cage inviolée » of “nine clean sheets”
    for one, two in combinations([a for a in near if a.value], 2):
        more, less = sorted((one.value or Decimal(0), two.value or Decimal(0)), reverse=True)
        if amount.unit == "x" and amount.bound == "over" and _alike(one, two) and _times(more, less, value):
            yield one


def _others(amount: Amount, stated: Stated) -> Amount | None:
    """« les cinq autres », of a source sentence that has four of nine."""
    if amount.unit or not _OTHERS.match(amount.passage.text, amount.end):
        return None
    counts = [a for a in stated.distinct if a.kind is EntryKind.FIGURE and not a.unit and a.value][:_COUNTS]
    for one, two in combinations(counts, 2):
        together = one.passage is two.passage and one.sentence == two.sentence
        if together and abs((one.value or 0) - (two.value or 0)) == amount.value:
            return one
    return None


def _tells_the_hour(other: Amount) -> bool:
    before = other.passage.text[max(0, other.start - _REACH) : other.start]
    return other.value in _HOURS and bool(_O_CLOCK.search(before))


def _alike(one: Amount, two: Amount) -> bool:
    """Whether two figures may measure one thing: one unit, which a limit given beside leaves out."""
    kinds = {one.kind, two.kind} == {EntryKind.FIGURE}
    return kinds and (one.unit == two.unit or "" in (one.unit, two.unit))


def _times(more: Decimal, less: Decimal, value: Decimal) -> bool:
    return less > 0 and value < more / less < value + 1


def _scaled(amount: Amount, near: Sequence[Amount], stated: Stated) -> Amount | None:
    """« de 14 à 11 millions »: the scale and the unit are said once for both."""
    text = amount.passage.text
    for beside in stated.beside(amount) if not amount.unit else ():
        joined = _RANGE.match(text, amount.end)
        if joined is None or joined.end() != beside.start:
            continue
        said = beside.mention.text.lower()
        scale = next((n for word, n in _SCALES if word in said), Decimal(1))
        value = (amount.value or Decimal(0)) * scale
        return next((a for a in near if a.value == value and beside.unit in ("", a.unit)), None)
    return None


def _dated(amount: Amount, stated: Stated) -> Amount | None:
    """« le 2 juin et le 19 »: the month is said once for both."""
    text = amount.passage.text
    if (
        amount.unit
        or amount.value not in _DAYS
        or not _THE.search(text, max(0, amount.start - _REACH), amount.start)
    ):
        return None
    for beside in stated.beside(amount):
        if beside.date.month and beside.start < amount.start:
            wanted = When(None, beside.date.month, int(amount.value or 0))
            return next((a for a in stated.distinct if a.date.day and wanted.within(a.date)), None)
    return None


def _counts_voices(amount: Amount) -> bool:
    """« une troisième voix » counts what the article tells, and no fact."""
    text = amount.passage.text
    led = _ONE.search(text, max(0, amount.start - _REACH), amount.start)
    return amount.unit == "ordinal" and bool(led) and bool(_SAID_OF.match(text, amount.end))


def _at_a_milestone(amount: Amount, stated: Stated) -> Amount | None:
    """« le 37e kilomètre » for “at 37km”, « la 12e minute » for “12 minutes in”, either way."""
    mine = _milestone(amount)
    known = (a for a in stated.distinct if a.kind is EntryKind.FIGURE and a.unit != amount.unit)
    return next((a for a in known if mine and _milestone(a) == mine), None)


def _milestone(amount: Amount) -> tuple[Decimal | None, str] | None:
    """How many of what it lies from the start; None where it says nothing like it."""
    text = amount.passage.text
    if amount.unit == "ordinal":
        found = _STONE_AFTER.match(text, amount.end)
    elif amount.unit:
        return (amount.value, amount.unit) if amount.unit in _STONES.values() else None
    else:
        found = _STONE_BEFORE.search(text, max(0, amount.start - _REACH), amount.start)
    return (amount.value, _STONES[found.lastgroup or ""]) if found else None


def _none(amount: Amount) -> bool:
    """« repartir de zéro », « remettre les compteurs à zéro »: a way to say it."""
    text = amount.passage.text
    return amount.value == 0 and bool(_FROM_NOTHING.search(text, max(0, amount.start - _FAR), amount.start))
