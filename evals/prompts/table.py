"""The kept results, one line a run: what was accepted, repaired and paid."""

import json
from pathlib import Path
from statistics import mean
from typing import Any

RESULTS = Path(__file__).parent / "results"
OUTPUT_PRICE = 8  # a token of output costs about eight of input at the services that publish prices
Rows = list[dict[str, Any]]

_HEAD = (
    f"{'run':20} {'n':>3} {'ready 1st':>9} {'ready':>5} {'rounds':>6} {'calls':>5} {'faults 1st':>10} "
    f"{'seo 1st':>7} {'read 1st':>8} {'tokens/ready':>12} {'/again':>6} {'price/again':>11}"
)


def kept() -> dict[str, Rows]:
    """Every run kept beside this file, by name."""
    files = sorted(RESULTS.glob("*.jsonl"))
    return {f.stem: [json.loads(line) for line in f.read_text(encoding="utf-8").splitlines()] for f in files}


def show(runs: dict[str, Rows]) -> int:
    """Print the table."""
    print(_HEAD)
    for name, rows in runs.items():
        print(_line(name, [r for r in rows if "error" not in r]))
    return 0


def _line(name: str, rows: Rows) -> str:
    if not rows:
        return f"{name:20}   0"
    faults = mean(len(r["first"].get("findings", [])) for r in rows)
    return (
        f"{name:20} {len(rows):3} {_ready(rows, 'first'):9} {_ready(rows, 'final'):5} "
        f"{mean(r['rounds'] for r in rows):6.2f} {mean(r['calls'] for r in rows):5.2f} {faults:10.2f} "
        f"{_mean(rows, 'seo'):>7} {_mean(rows, 'readability'):>8} "
        f"{int(_each(rows, 'tokens', 'final', 1)):12} {against_again(rows, 1):6.2f} "
        f"{against_again(rows, OUTPUT_PRICE):11.2f}"
    )


def against_again(rows: Rows, output_price: float) -> float:
    """What an accepted article took, against writing it whole again until it is accepted at once: the
    first draft's tokens over the share of first drafts accepted. An output token counts `output_price`."""
    again = _each(rows, "first_tokens", "first", output_price)
    return _each(rows, "tokens", "final", output_price) / again


def _each(rows: Rows, tokens: str, state: str, output_price: float) -> float:
    """All tokens of a kind, divided by the articles accepted in that state (at least one)."""
    paid = sum(r[tokens][0] + output_price * r[tokens][1] for r in rows)
    return float(paid / max(1, _ready(rows, state)))


def _ready(rows: Rows, state: str) -> int:
    return sum(r[state]["status"] == "ready" for r in rows)


def _mean(rows: Rows, name: str) -> str:
    found = [r["first"][name] for r in rows if name in r["first"]]
    return f"{mean(found):.1f}" if found else "–"
