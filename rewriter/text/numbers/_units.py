"""How French and English write scales, currencies and units, and the one name each goes by."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal

Lang = Literal["fr", "en"]


_SCALES: Mapping[Lang, Mapping[str, int]] = {
    "fr": {"mille": 3, "millier": 3, "milliers": 3, "million": 6, "millions": 6, "milliard": 9,
           "milliards": 9, "billion": 12, "billions": 12, "md": 9, "mds": 9, "mrd": 9, "mrds": 9},
    "en": {"thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9, "trillion": 12, "mn": 6,
           "bn": 9, "tn": 12},
}  # fmt: skip
_MONEY_SCALES: Mapping[Lang, Mapping[str, int]] = {
    "fr": {"k": 3, "m": 6, "g": 9},
    "en": {"k": 3, "m": 6, "b": 9, "t": 12},
}

CURRENCIES: Mapping[str, str] = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "us$": "USD", "c$": "CAD", "ca$": "CAD", "a$": "AUD",
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "dollars américains": "USD",
    "us dollars": "USD", "dollars canadiens": "CAD", "canadian dollars": "CAD", "dollars australiens": "AUD",
    "australian dollars": "AUD", "livres sterling": "GBP", "livre sterling": "GBP", "pounds sterling": "GBP",
    "yen": "JPY", "yens": "JPY", "yuan": "CNY", "yuans": "CNY", "rouble": "RUB", "roubles": "RUB",
    "ruble": "RUB", "rubles": "RUB", "roupie": "INR", "roupies": "INR", "rupee": "INR", "rupees": "INR",
    "francs suisses": "CHF", "swiss francs": "CHF", "francs": "franc", "francs cfa": "XOF", "wons": "KRW",
    "eur": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF", "cad": "CAD", "jpy": "JPY", "cny": "CNY",
}  # fmt: skip

# The same unit goes by the same name in both languages, so that a translation keeps it. Words in any case;
# symbols as written: « To » is a terabyte, "to" is not.
_WORDS: Mapping[Lang, Mapping[str, str]] = {
    "fr": {
        "km": "kilomètre kilomètres", "m": "mètre mètres", "cm": "centimètre centimètres",
        "mm": "millimètre millimètres", "mi": "mile miles", "ft": "pied pieds", "in": "pouce pouces",
        "ha": "hectare hectares", "acre": "acre acres", "l": "litre litres",
        "kg": "kilo kilos kilogramme kilogrammes", "g": "gramme grammes", "t": "tonne tonnes",
        "degree": "degré degrés", "°C": "degrés_Celsius degré_Celsius",
        "°F": "degrés_Fahrenheit degré_Fahrenheit", "cent": "centime centimes cents",
        "W": "watt watts", "kW": "kilowatt kilowatts", "MW": "mégawatt mégawatts", "GW": "gigawatt gigawatts",
        "kWh": "kilowattheure kilowattheures", "MWh": "mégawattheure mégawattheures", "V": "volt volts",
        "GB": "gigaoctet gigaoctets", "px": "pixels", "h": "heure heures",
        "km²": "kilomètres_carrés kilomètre_carré", "m²": "mètres_carrés mètre_carré", "yd": "yards yard",
        "m³": "mètres_cubes mètre_cube",
        "mph": "miles_à_l’heure mile_à_l’heure miles_par_heure miles/h",
        "km/h": "kilomètres_à_l’heure kilomètres-heure kilomètres_par_heure",
        "min": "minute minutes mn",
        "s": "seconde secondes", "day": "jour jours journée journées", "week": "semaine semaines",
        "fortnight": "quinzaine", "month": "mois", "year": "an ans année années",
        "decade": "décennie décennies", "century": "siècle siècles", "x": "fois",
    },
    "en": {
        "km": "kilometre kilometres kilometer kilometers", "m": "metre metres meter meters",
        "cm": "centimetre centimetres centimeter centimeters",
        "mm": "millimetre millimetres millimeter millimeters", "mi": "mile miles", "ft": "foot feet ft",
        "in": "inch inches", "ha": "hectare hectares", "acre": "acre acres", "l": "litre litres liter liters",
        "kg": "kilo kilos kilogram kilograms", "g": "gram grams", "t": "tonne tonnes ton tons",
        "degree": "degree degrees", "°C": "degrees_Celsius degree_Celsius degrees_C",
        "°F": "degrees_Fahrenheit degree_Fahrenheit degrees_F", "cent": "cent cents",
        "lb": "pound pounds lb lbs", "fortnight": "fortnight fortnights",
        "W": "watt watts", "kW": "kilowatt kilowatts", "MW": "megawatt megawatts", "GW": "gigawatt gigawatts",
        "kWh": "kilowatt-hour kilowatt-hours", "MWh": "megawatt-hour megawatt-hours", "V": "volt volts",
        "GB": "gigabyte gigabytes", "px": "pixels", "h": "hour hours hr hrs",
        "km²": "square_kilometres square_kilometers", "m²": "square_metres square_meters",
        "m³": "cubic_metres cubic_meters", "mph": "miles_per_hour miles_an_hour", "yd": "yards yard",
        "km/h": "kilometres_per_hour kilometers_per_hour", "min": "minute minutes mins",
        "s": "second seconds sec secs", "day": "day days", "week": "week weeks", "month": "month months",
        "year": "year years", "decade": "decade decades", "century": "century centuries", "x": "times",
    },
}  # fmt: skip
_SYMBOLS = {
    symbol: symbol
    for symbol in "km m cm mm ha l kg mg g t kW MW GW W kWh MWh GWh TWh Hz kHz MHz GHz V px h min s km/h mph "
    "km² m² m³ °C °F kB MB GB TB".split()
} | {"Ko": "kB", "ko": "kB", "Mo": "MB", "Go": "GB", "To": "TB", "KB": "kB", "°": "degree", "km2": "km²",
     "m2": "m²", "m3": "m³", "kph": "km/h"}  # fmt: skip
UNITS: Mapping[Lang, Mapping[str, str]] = {
    lang: {name.replace("_", " "): unit for unit, names in words.items() for name in names.split()} | _SYMBOLS
    for lang, words in _WORDS.items()
}

_SP = "[ \u00a0\u202f\u2009]"
_LAST_OR_NEXT: Mapping[Lang, str] = {  # « les quatre dernières années », "5 or more days", "metric tons"
    "fr": "derni(?:ers|ères)|prochaine?s|premi(?:ers|ères)|bonnes|longues|longs",
    "en": "last|next|past|first|good|long|more|full|consecutive|straight|successive|metric|"
    f"or{_SP}(?:more|fewer|less)",
}
_END = r"(?![\w’'])"


def _any(names: Iterable[str]) -> str:
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    return "|".join(longest_first).replace("’", "[’']")


def _after(lang: Lang) -> re.Pattern[str]:
    link = rf"(?:{_SP}(?:de{_SP}|d[’']|des{_SP}))?" if lang == "fr" else ""
    words = [name for name in UNITS[lang] if name not in _SYMBOLS]
    scale = rf"(?:(?:{_SP}|-)?(?P<scale>{_any(_SCALES[lang])})(?![^\W\d]))"
    coin = rf"{_SP}?(?:[€$£]|(?:euros?|dollars?|pounds?|francs?)\b)"
    short = rf"(?:{_SP}?(?P<short>{_any(_MONEY_SCALES[lang])})(?={coin}))"
    percent = rf"(?:{_SP}?(?P<percent>%|pour{_SP}cent|pour-cent|per{_SP}cent|percent)(?!\w))"
    thousandth = (
        rf"(?:{_SP}?(?P<thousandth>‰|(?:pour|per){_SP}(?:mille|thousand|1[,{_SP[1:-1]}]?000))(?![\w%]))"
    )
    money = rf"(?:{link}(?:{_SP}|-)?(?P<money>{_any(CURRENCIES)}){_END})"
    points = rf"(?:{_SP}(?P<points>points?{_SP}de{_SP}pourcentage|percentage{_SP}points?){_END})"
    names = rf"(?P<unit>{_any(words)}|(?-i:{_any(_SYMBOLS)}))"
    unit = rf"(?:{link}(?:{_SP}(?:{_LAST_OR_NEXT[lang]}))?(?:{_SP}|-)?{names}{_END})"
    return re.compile(
        rf"(?:{scale}|{short})?(?:{percent}|{thousandth}|{money}|{points}|{unit})?", re.IGNORECASE
    )


_AFTER: Mapping[Lang, re.Pattern[str]] = {"fr": _after("fr"), "en": _after("en")}
_NEXT = re.compile(rf"(?:{_SP}|-)?(?:(?P<word>[^\W\d_]{{1,20}})|[%‰€$£¥°])")


def _first_words(lang: Lang) -> frozenset[str]:
    names = [
        *_SCALES[lang],
        *_MONEY_SCALES[lang],
        *CURRENCIES,
        *UNITS[lang],
        "pour",
        "per",
        "percent",
        "percentage",
        "point",
        "points",
    ]
    links = ["de", "d", "des"] if lang == "fr" else []
    links += "derniers dernières prochains prochaines premiers premières bonnes longues longs".split()
    links += "last next past first good long more full consecutive straight successive metric or".split()
    return frozenset(m["word"].lower() for name in [*names, *links] if (m := _NEXT.match(name)) and m["word"])


_FIRST_WORDS: Mapping[Lang, frozenset[str]] = {"fr": _first_words("fr"), "en": _first_words("en")}
QuantityKind = Literal["percent", "money", "unit", ""]


def what_follows(text: str, at: int, lang: Lang) -> tuple[QuantityKind, str, Decimal, int]:
    """What the number that ends there is a number of: kind ("" for a plain number), unit, by how much it
    is multiplied (« millions »: 1000000), and where the whole ends."""
    following = _NEXT.match(text, at)  # a look-up tells most words apart ten times faster than _AFTER
    if not following or (following["word"] and following["word"].lower() not in _FIRST_WORDS[lang]):
        return "", "", Decimal(1), at
    found = _AFTER[lang].match(text, at)
    if not found:
        return "", "", Decimal(1), at
    kind, unit = _unit_of(found, lang)
    return kind, unit, _scale_of(found, lang), found.end()


def _unit_of(match: re.Match[str], lang: Lang) -> tuple[QuantityKind, str]:
    if match["percent"]:
        return "percent", "%"
    if match["thousandth"]:
        return "unit", "‰"
    if match["money"]:
        return "money", CURRENCIES[" ".join(match["money"].lower().split())]
    if match["points"]:
        return "unit", "point"
    if match["unit"]:
        name = match["unit"].replace("'", "’")
        return "unit", UNITS[lang].get(name) or UNITS[lang][name.lower()]
    return "", ""


def _scale_of(match: re.Match[str], lang: Lang) -> Decimal:
    word, letter = match["scale"], match["short"]
    if word:
        return Decimal(10) ** _SCALES[lang][word.lower()]
    return Decimal(10) ** _MONEY_SCALES[lang][letter.lower()] if letter else Decimal(1)


def scale_in(written: str, lang: Lang, *, money: bool = False) -> Decimal:
    """The scale that stands in a figure as written, 1 when none does."""
    known = {**_MONEY_SCALES[lang], **_SCALES[lang]} if money else _SCALES[lang]
    words = re.findall(r"[^\W\d_]+", written.lower())
    return Decimal(10) ** next((known[w] for w in words if w in known), 0)


def glued_scale(letters: str) -> Decimal:
    """The scale glued to an amount after its sign: "$5m", "$86bn". KeyError for other letters."""
    return Decimal(10) ** {**_MONEY_SCALES["en"], **_SCALES["en"]}[letters.lower()]
