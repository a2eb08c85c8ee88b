"""Floors of the agreement, kept as data beside: they only rise."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from evals.referee.agreement import Row

_FILE = Path(__file__).with_name("floors.json")
_SLACK = 1e-9  # floating point


def broken(measured: Sequence[Row]) -> Iterator[str]:
    """A line for each share under its floor: plain agreement, and agreement once hand-checked."""
    limits = json.loads(_FILE.read_text("utf-8"))
    for kind, name, share in _shares(measured):
        floor = limits[kind].get(name, 0.0)
        if share < floor - _SLACK:
            yield f"under its floor: {name} ({kind}) {share:.4f} < {floor:.4f}"


def raised(measured: Sequence[Row]) -> None:
    """Raise every floor to what was measured."""
    limits = json.loads(_FILE.read_text("utf-8"))
    for kind, name, share in _shares(measured):
        floor = int(share * 10_000) / 10_000  # rounded down: never above what was measured
        limits[kind][name] = max(floor, limits[kind].get(name, 0.0))
    _FILE.write_text(json.dumps(limits, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _shares(measured: Sequence[Row]) -> Iterator[tuple[str, str, float]]:
    for row in measured:
        yield "agreement", row.assessment, row.agreement
        yield "judged", row.assessment, row.judged
