"""Figures made wrong: another value, another order of magnitude, another unit."""

import re
from collections.abc import Iterator

from evals.ledger.mutations.chance import number, pick
from evals.ledger.mutations.french import put
from evals.ledger.mutations.spots import Spot

_S = "[ \u00a0\u202f]"
_DIGITS = re.compile(
    rf"(?<![\w.,/’–°#:\[\0-])(?<!n°{_S})\d{{1,3}}(?:{_S}\d{{3}})*(?:,\d+)?(?![\w/:°²³-]|[.,]\d|{_S}\d|\.\w)"
)
_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_NOT_A_FIGURE = re.compile(
    rf"(?:\b(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|en|[Aa]rticle|[Ll]oi|n°|page|version|phase|Galaxy|"
    rf"saison|promotion|EIG|numéro|agence|[A-Z][\w-]+){_S}|\d{_S}(?:à|et|ou){_S})$"
)
_AFTER = re.compile(rf"{_S}(?:{_MONTH})\b|er\b|{_S}?(?:h|heures){_S}?\d|-\d|{_S}(?:et|ou|à|au|-){_S}\d")
_WORDS = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante cent".split()
)
_IN_WORDS = re.compile(
    r"(?<![\w’-])("
    + "|".join(_WORDS)
    + r")(?= (?!cent|mille|et|ou|à|fois|premier|dernier|poids|mesures)[a-zéèêà]{3,}s\b)"
)
_COUPLED = re.compile(
    r"(?:\b(?:un|les|des|ces|nos|leurs|ses|mes|vos|tous|toutes|entre|à|vingt|cent|Les|Ces|Des|Tous|Toutes)|\d) $"
)


_ONE = re.compile(rf"^0\d|^1(?:,\d+)?(?={_S}[a-zé])|^\d+(?:,\d+)?{_S}(?:million|milliard)\b")


def figure(spot: Spot) -> Iterator[str]:
    """Another value: « 14 morts », « 23 morts »."""
    for found in _DIGITS.finditer(spot.outside):
        before, after = spot.text[: found.start()], spot.text[found.end() :]
        if (
            not _NOT_A_FIGURE.search(before)
            and not _AFTER.match(after)
            and not _year(found[0])
            and not _ONE.search(found[0] + after)
        ):
            new = _other(found[0], spot.key, after)
            yield before + new + after
    for found in _IN_WORDS.finditer(spot.outside):
        if not _COUPLED.search(spot.text[: found.start()]):
            at = _WORDS.index(found[0])
            new = _WORDS[(at + 2 + number(spot.key, "word") % 5) % 15]
            changed = put(spot.text, found.start(), found.end(), new)
            if changed:
                yield changed


def _year(digits: str) -> bool:
    return bool(re.fullmatch(r"(?:1[6-9]|20)\d\d", digits))


def _other(digits: str, key: str, after: str) -> str:
    """A number written alike, between half and twice the old one, at least a tenth away from it."""
    whole, comma, decimals = digits.partition(",")
    value = int(re.sub(_S, "", whole))
    factor = (55, 62, 74, 81, 87, 119, 127, 138, 161, 183)[number("factor", key) % 10]
    new = max(2, value * factor // 100)
    if new == value or (value < 100 and new % 10 == 0):
        new += 1
    if new == value:
        new += 1
    if value <= 100 and re.match(rf"{_S}?(?:%|pour cent)", after):
        new = min(new, 97) if value != 97 else 83
    return _like(new, whole) + comma + decimals


def _like(value: int, model: str) -> str:
    space = re.search(_S, model)
    if value > 9999 or (space and value > 999):
        return f"{value:,}".replace(",", space[0] if space else "\u202f")
    return str(value)


_SCALES = {
    "million": "milliard", "millions": "milliards", "milliard": "million", "milliards": "millions",
    "dizaines": "centaines", "centaines": "milliers", "milliers": "centaines", "dizaine": "centaine",
    "millier": "million", "centaine": "dizaine", "milliardième": "millionième",
}  # fmt: skip
_SCALE = re.compile(rf"(?<![\w’-])({'|'.join(sorted(_SCALES, key=len, reverse=True))})(?![\w-])")
_ROUND = re.compile(rf"(?<![\w.,/’\0-])(?<!\d{_S})(\d{{1,3}}){_S}(\d{{3}})(?![\w/:]|[.,]\d|{_S}\d|-)")


def scale(spot: Spot) -> Iterator[str]:
    """Another order of magnitude: « 3 millions », « 3 milliards »; « 4 000 », « 40 000 »."""
    for found in _SCALE.finditer(spot.outside):
        yield spot.text[: found.start()] + _SCALES[found[0]] + spot.text[found.end() :]
    for found in _ROUND.finditer(spot.outside):
        around = spot.text[: found.start()], spot.text[found.end() :]
        if re.search(rf"\d{_S}(?:à|et|ou){_S}$|\bau{_S}$", around[0]) or _AFTER.match(around[1]):
            continue
        value = int(found[1] + found[2])
        new = value * 10 if number("up", spot.key) % 2 or value < 2000 else value // 10
        yield (
            spot.text[: found.start()]
            + _like(new, "1\u202f000" if new > 999 else "1")
            + spot.text[found.end() :]
        )


_UNITS = {
    "euros": "dollars", "euro": "dollar", "dollars": "euros", "dollar": "euro", "€": "$", "$": "€", "livres": "euros",
    "£": "€", "yens": "dollars", "km": "m", "kilomètres": "mètres", "kilomètre": "mètre", "mètres": "kilomètres", "m": "km",
    "kg": "g", "kilos": "grammes", "kilogrammes": "grammes", "tonnes": "kilos", "grammes": "kilos", "tonne": "kilo",
    "ans": "mois", "années": "semaines", "mois": "ans", "semaines": "mois", "jours": "semaines", "heures": "jours",
    "minutes": "heures", "secondes": "minutes", "hectares": "kilomètres carrés", "cm": "mm", "mm": "cm",
    "centimètres": "millimètres", "pouces": "centimètres", "miles": "kilomètres", "Mo": "Go", "Go": "Mo",
    "degrés": "dixièmes de degré", "%": "points", "pour cent": "points", "litres": "mètres cubes", "km/h": "m/s",
    "mètres carrés": "hectares", "watts": "kilowatts", "MW": "kW", "GW": "MW", "semaine": "année", "heure": "minute",
}  # fmt: skip
_NUMBER = rf"(?:\d|\b(?:{'|'.join(_WORDS)})|\bmillions?|\bmilliards?|\bdizaines?|\bcentaines?|\bmilliers?)"
_UNIT = re.compile(
    rf"{_NUMBER}{_S}?(?:d(?:e {_S}?|’))?(?:(?<=[\d \u00a0\u202f’]))({'|'.join(map(re.escape, sorted(_UNITS, key=len, reverse=True)))})(?![\w’²³/-])"
)
_RATE = re.compile(
    r"\b(?:hausse|baisse|augment\w+|diminu\w+|progress\w+|recul\w*|chut\w+|croissance|gagn\w+|perd\w*|inflation)\b"
)
_CALENDAR = re.compile(rf"(?:{_S}(?:de l’après|plus tôt du|du matin|du soir)|{_S}?\d)")


def unit(spot: Spot) -> Iterator[str]:
    """Another unit: « 40 euros », « 40 dollars »."""
    for found in _UNIT.finditer(spot.outside):
        old = found[1]
        by_so_much = re.search(rf"\bde{_S}[\d,]+{_S}?$", spot.text[: found.start(1)])
        if old in ("%", "pour cent") and not (by_so_much and _RATE.search(spot.outside)):
            continue
        if old in ("heure", "heures", "semaine") and (_clock(spot.text, found) or old != "heures"):
            continue
        new = put(spot.text, found.start(1), found.end(1), _UNITS[old])
        if new and pick((1,), old):
            yield new


def _clock(text: str, found: re.Match[str]) -> bool:
    """Whether it is a time of day: « à 15 heures »."""
    before = re.search(r"(?:à|vers|dès|avant|après|jusqu’à|entre|et|de) \S*$", text[: found.start(1) - 1])
    return bool(before or _CALENDAR.match(text[found.end() :]))
