"""The kept results, one line a run: what was accepted, repaired and paid."""

import json
from pathlib import Path
from statistics import mean
from typing import Any

RESULTS = Path(__file__).parent / "results"
Rows = list[dict[str, Any]]


def kept() -> dict[str, Rows]:
    """Every run kept beside this file, by name."""
    files = sorted(RESULTS.glob("*.jsonl"))
    return {f.stem: [json.loads(line) for line in f.read_text(encoding="utf-8").splitlines()] for f in files}


def show(runs: dict[str, Rows]) -> int:
    """Print the table."""
    print(
        f"{'run':28} {'n':>3} {'ready 1st':>9} {'ready':>6} {'rounds':>6} {'calls':>6} "
        f"{'tokens/ready':>12} {'/whole':>6} {'seo 1st':>8} {'read 1st':>8} {'findings 1st':>12}"
    )
    for name, rows in runs.items():
        print(_line(name, [r for r in rows if "error" not in r]))
    return 0


def _line(name: str, rows: Rows) -> str:
    if not rows:
        return f"{name:28}   0"
    return (
        f"{name:28} {len(rows):3} {_ready(rows, 'first'):9} {_ready(rows, 'final'):6} "
        f"{mean(r['rounds'] for r in rows):6.2f} {mean(r['calls'] for r in rows):6.2f} "
        f"{_tokens_each(rows):12} {against_whole(rows):6.2f} "
        f"{_mean(rows, 'seo'):>8} {_mean(rows, 'readability'):>8} "
        f"{mean(len(r['first'].get('findings', [])) for r in rows):12.2f}"
    )


def against_whole(rows: Rows) -> float:
    """Tokens paid for the accepted articles, against writing each whole again in every round; 1 when none
    needed a repair, 0 when none was accepted."""
    accepted = [r for r in rows if r["final"]["status"] == "ready"]
    again = sum(r["whole_tokens"] * (1 + r["rounds"]) for r in accepted)
    return sum(r["tokens"] for r in accepted) / again if again else 0.0


def _tokens_each(rows: Rows) -> int:
    """All tokens of the run, divided by the articles accepted."""
    return int(sum(r["tokens"] for r in rows) / max(1, _ready(rows, "final")))


def _ready(rows: Rows, state: str) -> int:
    return sum(r[state]["status"] == "ready" for r in rows)


def _mean(rows: Rows, name: str) -> str:
    found = [r["first"][name] for r in rows if name in r["first"]]
    return f"{mean(found):.1f}" if found else "–"
