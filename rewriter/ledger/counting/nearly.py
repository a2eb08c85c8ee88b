"""Values that are the source's in another form: unit left out, date completed, rounded, a share."""

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.counting.amounts import Amount, Lang
from rewriter.ledger.counting.rivals import AHEAD, Judged, other_date, replaced
from rewriter.ledger.counting.stated import Stated

AGES = range(1, 121)  # “Jones, 52” is « Jones, 52 ans »
_ABOUT = Decimal("0.06")  # relative distance, either side, within which « près de » rounds a value
_OVER = Decimal("0.10")  # « plus de 7 millions » for 7,3: the source’s value is that much beyond at most
_HALF_A_POINT = Decimal("0.5")  # « un tiers » is 33 %, 33,3 % and no 30 %
_RELATED = 0.3  # kinship from which a rounded value is of the fact it rounds
_DAYS = range(1, 32)
_DAY_FR = re.compile(r"(?<!\w)(?:le|du|au)[ \u00a0]$", re.IGNORECASE)
_DAY_EN = re.compile(r"(?<!\w)(?:on|by|from|until|till|since|before|after|for|to) the $", re.IGNORECASE)
_ENDS_A_DATE = re.compile(  # neither « le 12 de l’équipe » nor “the 12th man”
    r"[,;:.!?)–—]|$|[ \u00a0](?:à|au|aux|en|dans|chez|et|ou|après|avant|at|in|and|or|after|before|when)(?!\w)"
)
_UNROUNDED = ("time", "ordinal", "year")
_FIFTIETH = 50
_HOUR = 60  # minutes
_HALF_DAY = 12 * _HOUR
_HALF_UNSAID = re.compile(r"clock$|[a-z] (?:past|to) [a-z]", re.IGNORECASE)
_REACH = 24  # characters before a number in which « divisé par » or « un … sur » makes it a share
_NUMBERS = {
    word: n
    for words in (
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "une two three four five six seven eight nine ten eleven twelve",
        "one",
    )
    for n, word in enumerate(words.split(), start=1)
}
_OUT_OF = r"(?:sur|in|out of)[ \u00a0]"
_NUMBER = rf"(?<![\w.,])(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)})(?![\w.,]\w)"
_OF_SO_MANY = re.compile(rf"(?:[ \u00a0][^\W\d_]{{2,14}})?[ \u00a0]{_OUT_OF}{_NUMBER}(?!\w)", re.IGNORECASE)
_SO_MANY_OF = re.compile(rf"{_NUMBER}(?:[ \u00a0][^\W\d_]{{2,14}})?[ \u00a0]{_OUT_OF}$", re.IGNORECASE)
_ON_THE = re.compile(r"\b[Ll]e[ \u00a0]$")
_COUNTS = re.compile(
    r"[ \u00a0](?!(?:au|à|dans|en|vers|puis|et|ou|le|la|l[’']|ce|cet|un|une)\b)[^\W\d_]|\w|[.,]\d"
)
_DIVIDED = re.compile(r"\bdivis\w{1,8} par[ \u00a0]$", re.IGNORECASE)


def nearly(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    """The verdict when the source gives the same in another form; None when it gives nothing near."""
    if amount.kind is EntryKind.DATE:
        return _completed(amount, stated)
    judged = _after_noon(amount, stated) or _day(amount, stated, lang) or _same_number(amount, stated, lang)
    if (
        judged
        and lang == "fr"
        and not _there(amount, judged, stated)
        and (other := _instead(amount, judged, stated))
    ):
        return Verdict.ALTERED, "", other
    return judged or _share(amount, stated) or rounded(amount, stated)


def _there(amount: Amount, judged: Judged, stated: Stated) -> bool:
    """Whether it is the source's in a sentence that the amount's comes from, its unit said once for two."""
    verdict, reason, source = judged
    unsaid = verdict is Verdict.DERIVED and reason == "ledger.figure-unit-left-out" and amount.unit != ""
    return unsaid and source is not None and stated.paired(amount, source)


def _instead(amount: Amount, judged: Judged, stated: Stated) -> Amount | None:
    """The amount it has replaced, when the source gives the same number of something else only."""
    same = judged[2]
    kinship, other = replaced(amount, stated)
    own = stated.kinship(amount, same) if same else 0.0
    return other if kinship >= max(_RELATED, own + AHEAD) else None


def _completed(amount: Amount, stated: Stated) -> Judged | None:
    """« juin 2018 » where the source says « en juin » just after naming 2018."""
    parts = [a for a in stated.distinct if a.kind is EntryKind.DATE and a.date.within(amount.date)]
    for other in parts:
        if other.date._replace(year=stated.year_before(other)) == amount.date:
            return Verdict.DERIVED, "ledger.date-from-context", other
    if day := _day_alone(amount, stated):
        return Verdict.DERIVED, "ledger.date-from-context", day
    if not parts:
        return None
    if rival := other_date(amount, stated):
        return Verdict.ALTERED, "", rival
    return Verdict.UNCERTAIN, "ledger.date-completed", parts[0]


def _day_alone(amount: Amount, stated: Stated) -> Amount | None:
    """« le 5 » of a source, which is « le 5 novembre » where the last month that it named is November."""
    wanted = amount.date
    if wanted.day is None or wanted.month is None or wanted.weekday is not None:
        return None
    month: int | None = None
    for other in stated.amounts:
        month = other.date.month or month
        if month == wanted.month and other.value == wanted.day and _is_a_day(other):
            dated = wanted.year in (None, stated.year_before(other))
            return other if dated and stated.share(amount, other) >= _RELATED else None
    return None


def _is_a_day(other: Amount) -> bool:
    """Whether it is « le 5 » that counts nothing: « le 5 au soir », and no « le 5 bis » or « les 5 »."""
    text = other.passage.text
    bare = other.kind is EntryKind.FIGURE and not other.unit
    on = _ON_THE.search(text, max(0, other.start - _REACH), other.start)
    return bare and on is not None and not _COUNTS.match(text, other.end)


def _same_number(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    """The same number with its unit left out or added, or a time of day that may be a duration."""
    for other in stated.distinct:
        if other.kind is not EntryKind.FIGURE or amount.value is None or amount.unit == other.unit:
            continue
        if _same_hour(amount, other):
            known = lang == "en" or stated.share(amount, other) >= _RELATED
            return (Verdict.DERIVED if known else Verdict.UNCERTAIN), "ledger.figure-hour", other
        if amount.value != other.value:
            continue
        if not amount.unit and other.unit not in ("%", "‰", "time", "ordinal"):
            return Verdict.DERIVED, "ledger.figure-unit-left-out", other
        if lang == "en" and not other.unit and amount.unit == "year" and amount.value in AGES:
            return Verdict.DERIVED, "ledger.figure-age", other
        if not other.unit and amount.unit != "ordinal":
            return _unit_added(amount, other, stated)
    return None


def _unit_added(amount: Amount, other: Amount, stated: Stated) -> Judged:
    """A doubt, but where the source says the unit of another figure beside, once for both."""
    if amount.unit and (stated.unit_beside(other) == amount.unit or stated.has_near(other, amount.unit)):
        return Verdict.DERIVED, "ledger.figure-unit-left-out", other
    return Verdict.UNCERTAIN, "ledger.figure-unit-added", other


def _after_noon(amount: Amount, stated: Stated) -> Judged | None:
    """« 16 heures » for “four o’clock”, « 16 h 10 » for “ten past four”, whose half of the day is unsaid."""
    for other in stated.distinct if amount.unit == "time" else ():
        unsaid = other.unit == "time" and _HALF_UNSAID.search(other.mention.text)
        if unsaid and amount.value is not None and amount.value - _HALF_DAY == other.value:
            return Verdict.DERIVED, "ledger.figure-hour", other
    return None


def _day(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    """« le 12 » for “on the 12th”, a day of a month that both leave unsaid."""
    if lang == "fr" or amount.unit or not _is_day(amount, _DAY_FR):
        return None
    same = (a for a in stated.distinct if a.unit == "ordinal" and a.value == amount.value)
    found = next((a for a in same if _is_day(a, _DAY_EN)), None)
    return (Verdict.DERIVED, "ledger.figure-ordinal-day", found) if found else None


def _is_day(amount: Amount, opens: re.Pattern[str]) -> bool:
    """Whether an article before it, and no noun behind, show it to be the day of a month."""
    text = amount.passage.text
    led = opens.search(text, max(0, amount.start - _REACH), amount.start)
    return bool(led) and amount.value in _DAYS and bool(_ENDS_A_DATE.match(text, amount.end))


def _same_hour(amount: Amount, other: Amount) -> bool:
    """« 9 heures » read as a duration on one side and as a time of day on the other."""
    if {amount.unit, other.unit} == {"min", "time"}:  # « 1 h 30 » and « 90 minutes »
        return amount.value == other.value
    if {amount.unit, other.unit} == {"s", "time"}:  # « 9 min 58 s » for “9:58”
        timed = amount if amount.unit == "time" else other
        return amount.value == other.value and ":" in timed.mention.text
    if {amount.unit, other.unit} != {"h", "time"} or amount.value is None or other.value is None:
        return False
    hours, minutes = (amount, other) if amount.unit == "h" else (other, amount)
    return hours.value is not None and hours.value * _HOUR == minutes.value


def _share(amount: Amount, stated: Stated) -> Judged | None:
    """« la moitié » where the source gives 50 %, « divisé par deux » or « un sur deux »."""
    mine = _percent(amount)
    if mine is None:
        return None
    for other in stated.distinct:
        theirs = _percent(other) if other.measure != amount.measure else None
        bound = amount.bound in ("", other.bound, "about")
        if bound and theirs is not None and abs(mine - theirs) < _HALF_A_POINT:
            return Verdict.DERIVED, "ledger.figure-share", other
    return None


def _percent(amount: Amount) -> Decimal | None:
    """The share it gives in percent; None when it gives none."""
    if amount.value is None or amount.unit not in ("", "%", "fraction"):
        return None
    if amount.unit == "fraction":
        return amount.value * 100
    if amount.unit == "%":
        return amount.value
    return _ratio(amount)


def _ratio(amount: Amount) -> Decimal | None:
    """« neuf élèves sur dix », "one in three", « divisé par deux », from either of the two numbers."""
    text, value = amount.passage.text, amount.value
    if amount.unit or value is None or value < 1:
        return None
    before = text[max(0, amount.start - _REACH) : amount.start]
    if after := _OF_SO_MANY.match(text, amount.end):
        top, bottom = value, Decimal(_number(after))
    elif found := _SO_MANY_OF.search(before):
        top, bottom = Decimal(_number(found)), value
    else:
        return 100 / value if value > 1 and _DIVIDED.search(before) else None
    return 100 * top / bottom if top < bottom else None


def _number(found: re.Match[str]) -> int:
    written = found["number"].lower()
    return _NUMBERS.get(written) or int(written) or 1


def is_ratio(amount: Amount) -> bool:
    """Whether it is part of « un élève sur trois »: no mere count."""
    return _ratio(amount) is not None


def _over(mine: Decimal, theirs: Decimal) -> bool:
    return mine < theirs <= mine * (1 + _OVER)


def _under(mine: Decimal, theirs: Decimal) -> bool:
    return mine * (1 - _OVER) <= theirs < mine


def _about(mine: Decimal, theirs: Decimal) -> bool:
    return abs(theirs - mine) <= _ABOUT * mine


_WITHIN: dict[str, Callable[[Decimal, Decimal], bool]] = {"over": _over, "under": _under, "about": _about}


def rounded(amount: Amount, stated: Stated) -> Judged | None:
    """« plus de 7 millions » for 7,3: fewer digits than the source's, on the side the words say. One that
    is near without being rounder, or whose sentence speaks of something else, is a doubt."""
    if amount.bound not in _WITHIN or amount.unit in _UNROUNDED or amount.value is None or amount.in_name:
        return None
    close = [a for a in stated.distinct if _rounds(amount, a)]
    if not close:
        return None
    other = max(close, key=lambda a: stated.kinship(amount, a))
    true = stated.related(amount, other) and _rounder(amount, other)
    return (Verdict.DERIVED if true else Verdict.UNCERTAIN), "ledger.figure-rounded", other


def plainly_rounded(amount: Amount, stated: Stated) -> Judged | None:
    """A doubt about « 60 % » where the source has 59,7 %: rounded, and no word says so."""
    if amount.bound or amount.unit in _UNROUNDED or amount.value is None or amount.in_name:
        return None
    for other in stated.distinct:
        near = amount.comparable(other) and other.value and other.bound in ("", "about")
        if near and _is_rounding(amount, other) and stated.related(amount, other):
            return Verdict.UNCERTAIN, "ledger.figure-rounded", other
    return None


def _is_rounding(amount: Amount, other: Amount) -> bool:
    """Whether the one is the other with fewer digits, correctly rounded, and within a fiftieth of it."""
    mine, theirs = amount.value or Decimal(0), other.value or Decimal(0)
    digits = _digits(amount)
    if digits >= _digits(other) or abs(mine - theirs) * _FIFTIETH > abs(theirs):
        return False
    return theirs.quantize(Decimal(1).scaleb(theirs.adjusted() - digits + 1), ROUND_HALF_UP) == mine or (
        theirs.quantize(Decimal(1).scaleb(mine.normalize().adjusted() - digits + 1), ROUND_HALF_UP) == mine
    )


def _rounds(amount: Amount, other: Amount) -> bool:
    shares = {amount.measure, other.measure} == {"%", "fraction"}
    if not (shares or amount.comparable(other)) or other.bound not in ("", "about", amount.bound):
        return False
    mine, theirs = (_percent(amount), _percent(other)) if shares else (amount.value, other.value)
    return bool(mine and theirs and _WITHIN[amount.bound](mine, theirs))


def _rounder(amount: Amount, other: Amount) -> bool:
    return amount.unit == "fraction" or _digits(amount) < _digits(other)


def _digits(amount: Amount) -> int:
    """How many digits it takes, zeros at the end left out: 18 400 takes three."""
    return len((amount.value or Decimal(0)).normalize().as_tuple().digits)
