"""`python -m evals.passive`: which of 167 sentences are seen as passive, then the floors.

Exit 1 under one.
"""

import sys
from pathlib import Path

from evals.passive.parsed import reader
from rewriter.text.grammar.voice import is_passive

GOLD = Path(__file__).with_name("gold.tsv")
FLOORS = {"precision": 1.0, "recall": 1.0}  # measured, and only ever raised


def main() -> int:
    """Print what is missed and what is seen in vain; both figures must hold their floor."""
    rows = [line.split("\t") for line in GOLD.read_text(encoding="utf-8").splitlines()]
    passive = {sentence for mark, sentence in rows if mark == "+"}
    seen = {sentence for _, sentence in rows if is_passive(sentence)}
    for sentence in sorted(passive ^ seen):
        print(f"  {'missed' if sentence in passive else 'in vain':8} {sentence}")
    print(f"{len(rows)} sentences, {len(passive)} passive")
    figures = _told("ours", seen, passive)
    if parse := reader():
        parsed = {sentence for _, sentence in rows if parse(sentence)}
        for name, both in (("spaCy", parsed), ("either", seen | parsed), ("both", seen & parsed)):
            _told(name, both, passive)
    else:
        print("spaCy with fr_core_news_sm is not installed, so not measured beside")
    faults = [
        f"{name} {figure:.3f} is under the floor, {FLOORS[name]}"
        for name, figure in figures.items()
        if figure < FLOORS[name]
    ]
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _told(name: str, seen: set[str], passive: set[str]) -> dict[str, float]:
    right = len(passive & seen)
    figures = {"precision": right / max(1, len(seen)), "recall": right / len(passive)}
    print(f"  {name:8}", ", ".join(f"{of} {figure:.3f}" for of, figure in figures.items()))
    return figures


if __name__ == "__main__":
    sys.exit(main())
