"""Floors and ceilings of the ledger's quality, kept as data beside: they only rise (ceilings only fall).

`floors.json` holds shares, 0–1: what must be found at least (`floor`), what may be said wrongly at most
(`ceiling`), by the name of a measurement.
"""

import json
from collections.abc import Iterator, Mapping
from math import ceil, floor
from pathlib import Path

from evals.ledger.gold import Tally
from evals.ledger.mutations.score import Row, Score

_FILE = Path(__file__).with_name("floors.json")
_SLACK = 1e-9  # floating point
_PARTS = 10_000  # to which limits are written, on the side that holds what was measured
_FEWEST = 20  # cases from which a class's share is steady enough to hold


def measured_gold(tally: Tally, of: str = "gold") -> dict[str, float]:
    """Shares of labelled sentences that a warning falls on, by verdict; and of right ones, "alarmed" behind,
    those that forbid Ready."""
    if not tally.there["ok"]:
        return {}
    told = {f"{of} {v}": tally.warned[v] / tally.there[v] for v in ("error", "minor", "ok") if tally.there[v]}
    return told | {f"{of} ok alarmed": tally.blocked["ok"] / tally.there["ok"]}


def measured_planted(score: Score) -> dict[str, float]:
    """Shares of planted changes told (an alarm or a doubt), by direction and class, and of faithful sentences
    that are; and under the same names, "alarmed" behind, of those that an alarm falls on."""
    rows = (*score.rows, *score.wrong)
    told = {_name(score, row): row.flagged.value for row in rows}
    return told | {f"{_name(score, row)} alarmed": row.alarmed.value for row in rows}


def _name(score: Score, row: Row) -> str:
    return f"{score.split} {row.direction} {row.klass}"


def broken(measured: Mapping[str, float]) -> Iterator[str]:
    """A line for each share that is under its floor or over its ceiling."""
    limits = json.loads(_FILE.read_text("utf-8"))
    for name, share in measured.items():
        if share < limits["floor"].get(name, 0.0) - _SLACK:
            yield f"under its floor: {name} {share:.3f} < {limits['floor'][name]:.3f}"
        if share > limits["ceiling"].get(name, 1.0) + _SLACK:
            yield f"over its ceiling: {name} {share:.3f} > {limits['ceiling'][name]:.3f}"


def raised(measured: Mapping[str, float], counts: Mapping[str, int]) -> None:
    """Raise every floor to what was measured, and lower every ceiling: never the other way round. Classes of
    few cases get none."""
    limits = json.loads(_FILE.read_text("utf-8"))
    for name, share in measured.items():
        if " ok" in name or "faithful" in name:
            limits["ceiling"][name] = min(ceil(share * _PARTS) / _PARTS, limits["ceiling"].get(name, 1.0))
        elif counts.get(name.removesuffix(" alarmed"), _FEWEST) >= _FEWEST:
            limits["floor"][name] = max(floor(share * _PARTS) / _PARTS, limits["floor"].get(name, 0.0))
    _FILE.write_text(json.dumps(limits, indent=1, sort_keys=True) + "\n", encoding="utf-8")
