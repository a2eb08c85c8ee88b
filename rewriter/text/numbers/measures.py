"""Units that measure the same: how many of the one make one of the other, and which need converting."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

_METRIC: Mapping[str, Mapping[str, str]] = {
    "length": {"km": "1000", "m": "1", "cm": "0.01", "mm": "0.001"},
    "mass": {"t": "1000", "kg": "1", "g": "0.001", "mg": "0.000001"},
    "area": {"km²": "1000000", "ha": "10000", "m²": "1"},
    "volume": {"m³": "1000", "l": "1"},
    "speed": {"km/h": "1"},
    "power": {"GW": "1000000000", "MW": "1000000", "kW": "1000", "W": "1"},
    "energy": {"TWh": "1000000000", "GWh": "1000000", "MWh": "1000", "kWh": "1"},
    "data": {"TB": "1000000", "GB": "1000", "MB": "1", "kB": "0.001"},
    "time": {"s": "1", "min": "60", "h": "3600", "day": "86400", "week": "604800", "fortnight": "1209600"},
    "months": {"month": "1", "year": "12"},
    "temperature": {"°C": "1"},
}
_IMPERIAL: Mapping[str, Mapping[str, str]] = {
    "length": {"mi": "1609.344", "yd": "0.9144", "ft": "0.3048", "in": "0.0254"},
    "mass": {"lb": "0.45359237"},
    "area": {"acre": "4046.8564"},
    "speed": {"mph": "1.609344"},
    "temperature": {"°F": "1"},
}
_THIRTY_TWO = Decimal(32)
# Bounds of what one unit of a currency has been worth in euros since 2002: wide on purpose, no quoted series.
_IN_EUROS: Mapping[str, tuple[str, str]] = {
    "EUR": ("1", "1"), "USD": ("0.62", "1.17"), "GBP": ("1.05", "1.66"), "CHF": ("0.60", "1.10"),
    "CAD": ("0.58", "0.85"), "AUD": ("0.50", "0.85"), "JPY": ("0.0054", "0.0108"), "CNY": ("0.088", "0.157"),
}  # fmt: skip


class Quantity(NamedTuple):
    """How much of what: `amount` in the dimension's own unit, and whether the unit was imperial."""

    dimension: str
    amount: Decimal
    imperial: bool


def quantity(value: Decimal, unit: str) -> Quantity | None:
    """What a value with that unit measures; None for units that measure nothing here (%, euros)."""
    if unit == "°F":
        return Quantity("temperature", (value - _THIRTY_TWO) * 5 / 9, imperial=True)
    if unit not in _FACTORS:
        return None
    dimension, factor, imperial = _FACTORS[unit]
    return Quantity(dimension, value * factor, imperial)


def dimension(unit: str) -> str:
    """What a unit measures: "length", "mass" …; "money" for a currency, "" for none of these."""
    if unit in _IN_EUROS:
        return "money"
    return _FACTORS[unit][0] if unit in _FACTORS else ""


def exchanged(unit: str, other: str) -> tuple[Decimal, Decimal] | None:
    """The least and the most that one `unit` was ever worth in the `other` currency; None for rarer ones."""
    if unit not in _IN_EUROS or other not in _IN_EUROS:
        return None
    (low, high), (least, most) = _IN_EUROS[unit], _IN_EUROS[other]
    return Decimal(low) / Decimal(most), Decimal(high) / Decimal(least)


_FACTORS: Mapping[str, tuple[str, Decimal, bool]] = {
    unit: (name, Decimal(factor), imperial)
    for system, imperial in ((_METRIC, False), (_IMPERIAL, True))
    for name, units in system.items()
    for unit, factor in units.items()
}
