"""Rows for a person, and whether what was promised holds."""

import os
from collections.abc import Mapping, Sequence

Row = Mapping[str, object]


def show(title: str, rows: Sequence[Row]) -> None:
    """Print rows as a table, under a title with the machine's load."""
    load = " ".join(f"{n:.1f}" for n in os.getloadavg())
    print(f"\n{title} (load {load} on {os.cpu_count()} cores)")
    if not rows:
        return
    names = list(rows[0])
    cells = [names, *([str(row.get(name, "")) for name in names] for row in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(names))]
    for line in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def verdict(broken: Sequence[str]) -> int:
    """Say which promises were broken; 1 when any was."""
    for each in broken:
        print(f"BROKEN: {each}")
    print("every promise held" if not broken else f"{len(broken)} broken", flush=True)
    return int(bool(broken))
