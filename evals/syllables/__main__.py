"""`python -m evals.syllables`: ours beside the counts of other libraries, then the floors. Exit 1 under one.

`--yoast FOLDER` also measures Yoast's, from a folder where `npm install yoastseo` was run. The convention and
the figures are in the README beside this file.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib import import_module
from pathlib import Path

from evals.syllables.yoast import counts_of
from rewriter.text.legibility.syllables import count_syllables

GOLD = Path(__file__).with_name("gold.tsv")
FLOORS = {  # percent exact: measured, and only ever raised
    "frequent, developed on": 100.0,
    "frequent, held out": 100.0,
    "spread, developed on": 100.0,
    "spread, held out": 100.0,
    "hard, developed on": 100.0,
    "hard, held out": 100.0,
    "all": 100.0,
}
_SHOWN = 12  # words that another counter gets wrong

Counter = Callable[[Sequence[str]], list[int]]


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its syllables, which list it is of."""

    text: str
    syllables: int
    kind: str

    @property
    def held_out(self) -> bool:
        """A third of the words, by a hash of each: no rule was changed for them."""
        return int(sha256(self.text.encode()).hexdigest(), 16) % 3 == 0

    @property
    def may_end_shorter(self) -> bool:
        """Whether a final e is counted here that other conventions leave out: « théâtre »."""
        bare = self.text.removesuffix("nt").removesuffix("s")
        return bare.endswith("e") and bare[-2:-1] in ("r", "l") and bare[-3:-2] in tuple("bcdfgkptv")


def main(argv: Sequence[str] = ()) -> int:
    """Every set, every counter; ours must hold each floor."""
    parser = argparse.ArgumentParser(prog="evals.syllables")
    parser.add_argument("--yoast", type=Path, help="folder that has node_modules/yoastseo")
    asked = parser.parse_args(argv)
    gold = [Word(w, int(n), kind) for w, n, kind in _rows()]
    sets = {
        f"{kind}, {'held out' if held else 'developed on'}": [
            w for w in gold if (w.kind, w.held_out) == (kind, held)
        ]
        for kind in ("frequent", "spread", "hard")
        for held in (False, True)
    } | {"all": gold}
    counters: dict[str, Counter] = {"ours": _ours, "pyphen (textstat)": _textstat}
    if asked.yoast:
        counters["Yoast"] = lambda words: counts_of(words, asked.yoast)
    told = {name: dict(zip(gold, count([w.text for w in gold]))) for name, count in counters.items()}
    _print_table(sets, told)
    faults = [
        f"{name}: {_exact(words, told['ours']):.2f} % is under the floor, {FLOORS[name]} %"
        for name, words in sets.items()
        if _exact(words, told["ours"]) < FLOORS[name]
    ]
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _rows() -> list[list[str]]:
    return [line.split("\t") for line in GOLD.read_text(encoding="utf-8").splitlines()]


def _ours(words: Sequence[str]) -> list[int]:
    return [count_syllables(word) for word in words]


def _textstat(words: Sequence[str]) -> list[int]:
    instance = type(import_module("textstat").textstat)()
    instance.set_lang("fr")
    return [instance.syllable_count(word) for word in words]


def _print_table(sets: dict[str, list[Word]], told: dict[str, dict[Word, int]]) -> None:
    print(f"{'':26} {'words':>6}" + "".join(f" {name:>18}" for name in told))
    for name, words in sets.items():
        print(f"{name:26} {len(words):6}" + "".join(f" {_exact(words, t):17.2f}%" for t in told.values()))
    every = sets["all"]
    print(f"{'all, either final e':33}" + "".join(f" {_lenient(every, t):17.2f}%" for t in told.values()))
    print(f"{'syllables told, of 100':33}" + "".join(f" {_sum(every, t):18.1f}" for t in told.values()))
    for name, counts in told.items():
        wrong = [f"{w.text} {counts[w]} for {w.syllables}" for w in every if counts[w] != w.syllables]
        print(f"{name}: {len(wrong)} wrong" + "".join(f"; {one}" for one in wrong[:_SHOWN]))


def _exact(words: list[Word], told: dict[Word, int]) -> float:
    return 100 * sum(told[w] == w.syllables for w in words) / len(words)


def _lenient(words: list[Word], told: dict[Word, int]) -> float:
    """As `_exact`, a final e after a consonant and l or r counted or not."""
    right = (w.syllables - told[w] in ((0, 1) if w.may_end_shorter else (0,)) for w in words)
    return 100 * sum(right) / len(words)


def _sum(words: list[Word], told: dict[Word, int]) -> float:
    return 100 * sum(told[w] for w in words) / sum(w.syllables for w in words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
