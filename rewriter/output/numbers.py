"""Numbers as people of each language write them."""

from datetime import date

from rewriter.wording import Lang

_NARROW = "\u202f"
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def day(moment: str, lang: Lang) -> str:
    """The day of an ISO 8601 moment in words: « 1er mars 2027 », “1 March 2027”; as it is if it is none."""
    try:
        found = date.fromisoformat(moment[:10])
    except ValueError:
        return moment
    first = "1er" if lang == "fr" and found.day == 1 else str(found.day)
    return f"{first}\u00a0{_MONTHS[lang][found.month - 1]} {found.year}"


def number(value: float, lang: Lang, digits: int = 0) -> str:
    """« 12 345,6 » in French (narrow no-break space, comma), “12,345.6” in English."""
    text = f"{value:,.{digits}f}"
    return text.replace(",", _NARROW).replace(".", ",") if lang == "fr" else text


def share(value: float, lang: Lang) -> str:
    """A share of 0–1 as a percentage with at most one decimal: « 12,5 % »."""
    digits = 0 if round(value * 100, 1).is_integer() else 1
    sign = "\u00a0%" if lang == "fr" else "%"
    return number(value * 100, lang, digits) + sign


def amount(value: float, currency: str, lang: Lang) -> str:
    """A price; four decimals below one unit, since an article costs cents."""
    digits = 2 if value >= 1 else 4
    return f"{number(value, lang, digits)}\u00a0{currency}"


def duration(seconds: float, lang: Lang) -> str:
    """A length of time in its two largest units: « 3 h 05 min », « 4 min 07 s », « 12 s »; below ten seconds
    with a decimal."""
    if seconds < 10:
        return f"{number(seconds, lang, 1)}\u00a0s"
    minutes, rest = divmod(int(seconds + 0.5), 60)
    if not minutes:
        return f"{rest}\u00a0s"
    if minutes < 60:
        return f"{minutes}\u00a0min\u00a0{rest:02}\u00a0s"
    return f"{number(minutes // 60, lang)}\u00a0h\u00a0{minutes % 60:02}\u00a0min"
