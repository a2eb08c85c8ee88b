"""Two figures that share what stands once: the unit of « entre 5 et 10 % », the century of "2019-20"."""

import re
from dataclasses import replace
from itertools import pairwise

from rewriter.text.numbers._figure import Figure
from rewriter.text.numbers._units import Lang, scale_in

_SP = "[ \u00a0\u202f\u2009]"
_RANGE = re.compile(rf"{_SP}?[-–—]{_SP}?|{_SP}(?:à|to|et|and|ou|or){_SP}", re.IGNORECASE)
_BETWEEN = re.compile(rf"\b(?:entre|between){_SP}$", re.IGNORECASE)
_SEASON = re.compile(r"[-–/]")


def with_shared_units(text: str, figures: list[Figure], lang: Lang) -> list[Figure]:
    """« entre 5 et 10 % », « 2 à 3 millions d’euros », "$5-10 million": both ends get the unit and scale
    that stand once."""
    for i, (low, high) in enumerate(pairwise(figures)):
        joint = text[low.end : high.start]
        if _SEASON.fullmatch(joint) and (year := _second_year(low, high)):
            figures[i + 1] = year
            continue
        if _RANGE.fullmatch(joint) and (
            joint.strip().lower() not in ("et", "and")
            or _BETWEEN.search(text, max(0, low.start - 10), low.start)
        ):
            figures[i : i + 2] = _shared(low, high, lang)
    return figures


def _shared(low: Figure, high: Figure, lang: Lang) -> list[Figure]:
    if low.value is None or high.value is None or low.in_name or high.in_name:
        return [low, high]
    if (low.kind, low.unit, high.kind) == ("unit", "h", "time"):  # « de 9 h à 18 h »
        return [replace(low, kind="time", unit="", value=low.value * 60), high]
    scale = scale_in(high.text, lang, money="money" in (low.kind, high.kind))
    if low.kind in ("number", "money") and scale_in(low.text, lang) == 1 and low.value * scale < high.value:
        low = replace(low, value=low.value * scale)
    if low.kind == "number" and high.kind in ("percent", "money", "unit"):
        low = replace(low, kind=high.kind, unit=high.unit)
    elif low.kind == "money" and high.kind == "number":
        high = replace(high, kind="money", unit=low.unit)
    return [low, high]


def _second_year(low: Figure, high: Figure) -> Figure | None:
    """The year that two digits after another one stand for: « la saison 2019-20 »."""
    short = low.kind == "year" and not low.unit and high.kind == "number" and len(high.text) == 2
    if not short or low.value is None or high.value != (low.value + 1) % 100:
        return None
    return replace(high, kind="year", value=low.value + 1)
