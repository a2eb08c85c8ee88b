"""Numbers as French writes them: grouped by three, the unit apart, 2e, 10 h 30, 100 €."""

import re

from rewriter.text.typography.kept import NBSP, NNBSP
from rewriter.text.typography.rules import SP, Change, Rule

_DIGITS = tuple("0123456789")
_SIGNS = tuple("%‰€£$")
_UNITS = (
    r"km/h|km²|km2|km|m²|m³|m2|m3|cm|mm|kg|mg|kWh|MWh|GWh|TWh|kW|MW|GW|Wh|kHz|MHz|GHz|Hz|°C|°F|ha|Go|Mo|To|"
    r"Ko|ko|dB|px|min|ms|h|g|m|t|l|L|s|W|V"
)
_GLUED_UNITS = r"km/h|km²|km|cm|mm|kg|kWh|MWh|GWh|TWh|kW|MW|GW|°C|°F"
_MONEY = r"(?:k|M|Mds?|G)?[€£$]"
_GROUPED = re.compile(rf"\d{SP}\d\d\d")
# What may stand before a match is asked behind its first character: looking for one is ten times as fast.
_GROUP = re.compile(rf"[1-9](?<![\d.,].)(?<!\d{SP}.)\d{{0,2}}(?:{SP}\d{{3}})+(?!\d|{SP}\d)")


def _grouped(match: re.Match[str]) -> str | None:
    return NNBSP.join(match.group().split())


def _unit(match: re.Match[str]) -> Change:
    return match.start(), match.start(1), NBSP


SPACES: tuple[Rule, ...] = (
    Rule(tuple(f"{d} " for d in "0123456789") + tuple(f"{d}\u00a0" for d in "0123456789")
         + tuple(f"{d}\u2009" for d in "0123456789"), _GROUP, _grouped),
    Rule(_SIGNS, re.compile(rf"(?<=\d){SP}?(%|‰|{_MONEY})(?![\w%])"), _unit),
    Rule(_DIGITS, re.compile(rf"{SP}(?<=\d.)({_UNITS})(?![\w’'])"), _unit),
    Rule(
        _DIGITS,
        re.compile(rf"\d(?<![\w.,].)\d{{0,8}}(?:[.,]\d{{1,9}})?({_GLUED_UNITS})(?![\w’'])"),
        lambda m: (m.start(1), m.start(1), NBSP),
    ),
)  # fmt: skip

_COUNTED = (
    r"€|euros?\b|dollars?\b|habitants\b|personnes\b|kilomètres\b|km\b|m²|mètres\b|tonnes\b|voix\b|salariés\b|"
    r"emplois\b|exemplaires\b|hectares\b|morts\b|blessés\b|visiteurs\b|spectateurs\b|manifestants\b|"
    r"kg\b|logements\b|entreprises\b|élèves\b|étudiants\b"
)
_YEARS = range(1900, 2100)


def _thousands(match: re.Match[str]) -> str | None:
    digits = match.group(1)
    if len(digits) == 4 and int(digits) in _YEARS and not match.group(2).startswith(("€", "euro", "dollar")):
        return None
    first = len(digits) % 3 or 3
    groups = [digits[:first], *(digits[n : n + 3] for n in range(first, len(digits), 3))]
    return NNBSP.join(groups)


_STAMP = re.compile(rf"\d/\d\d/\d{{4}}(?:,?{SP}?[àa–-]?{SP}?)$")  # « 12/05/2026 à 09h00 »: a machine's
_STAMP_LENGTH = 16


def _hour(match: re.Match[str]) -> str | None:
    if _STAMP.search(match.string[max(0, match.start() - _STAMP_LENGTH) : match.start()]):
        return None
    hours, minutes = match.groups()
    return f"{hours}{NBSP}h{NBSP}{minutes}" if minutes else f"{hours}{NBSP}h"


def _before_amount(match: re.Match[str]) -> str:
    return f"{match.group(2)}{NBSP}{match.group(1)}"


FORMS: tuple[Rule, ...] = (
    Rule(
        ("ème", "eme", "iè", "è", "éme"),
        re.compile(r"([\dIVX](?<![\w.,].)(?:(?<=\d)\d{0,3}|(?<=[IVX])[IVX]{1,6}|(?<=[IVX])(?=è|i?ème)))(?:i?[èeé]me|è)(s?)(?!\w)"),
        lambda m: f"{m.group(1)}e{m.group(2)}",
    ),
    Rule(("1ère", "1ere", "1ière"), re.compile(r"(?<![\w.,])1i?[èe]re(s?)(?!\w)"), r"1re\1"),
    Rule(("1ier",), re.compile(r"(?<![\w.,])1ier(s?)(?!\w)"), r"1er\1"),
    Rule(
        tuple(f"{d}h" for d in _DIGITS),
        re.compile(r"(?<![\w.,:/-])([01]?\d|2[0-4])h([0-5]\d)?(?![\w/’'\-])"),
        _hour,
    ),
    Rule(
        ("€", "$", "£"),
        re.compile(rf"(?<![\w$€£])([€$£]){SP}?(\d{{1,9}}(?:[.,]\d{{1,3}})?)(?![\d.,]|\w|{SP}?(?:[mb]illi|M|k|\d|[€$£]))"),
        _before_amount,
    ),
    Rule(
        _DIGITS,
        re.compile(rf"([1-9](?<![\w.,/-].)(?<!\d{SP}.)\d{{3,8}})(?={SP}?({_COUNTED}))"),
        lambda m: None if (new := _thousands(m)) is None else (m.start(1), m.end(1), new),
    ),
    Rule(
        tuple(f".{d}" for d in "0123456789"),
        re.compile(rf"(?<![\w.,])\d{{1,3}}(\.)\d{{1,2}}(?={SP}?(?:%|€|millions?\b|milliards?\b))"),
        lambda m: (m.start(1), m.end(1), ","),
    ),
    Rule(
        ("n°", "nº", "n °", "n º"),
        re.compile(rf"\bn{SP}?[°º]{SP}?(?=\d)"),
        lambda m: None if m.group() in (f"n°{NBSP}", f"n°{NNBSP}", "n° ") else f"n°{NBSP}",
    ),
    Rule(("m2", "m3"), re.compile(rf"(?<=\d)({SP}?[kc]?m)([23])(?![\w’'])"),
         lambda m: (m.start(2), m.end(2), "²" if m.group(2) == "2" else "³")),
)  # fmt: skip
