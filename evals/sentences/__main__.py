"""`python -m evals.sentences`: ours beside those of other libraries, then the floors. Exit 1 under one.

Figures and how to measure the others are in the README beside this file.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from evals.sentences.corpus import Passage, passages, translated
from evals.sentences.splitters import Splitter, others, ours

FLOORS = {  # F1 of ends within paragraphs: measured, and only ever raised
    "ordinary, tuned on": 0.9958,
    "hard, tuned on": 0.9964,
    "ordinary, held out": 1.0,
    "hard, held out": 0.9750,
    "all": 0.9925,
    "all on one line": 0.9916,
    "translators' ends, fr": 0.9718,
    "translators' ends, en": 0.9893,
}
_SHOWN = 30  # characters on each side of an end that ours gets wrong


@dataclass(frozen=True, slots=True)
class Count:
    """Ends told, ends that stand, and those that are both."""

    right: int = 0
    told: int = 0
    stand: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.right + other.right, self.told + other.told, self.stand + other.stand)

    @property
    def precision(self) -> float:
        """Share of the ends told that stand."""
        return self.right / self.told if self.told else 0.0

    @property
    def recall(self) -> float:
        """Share of the ends that stand that are told."""
        return self.right / self.stand if self.stand else 0.0

    @property
    def f1(self) -> float:
        """Both at once."""
        return 2 * self.right / (self.told + self.stand) if self.told + self.stand else 0.0


def main() -> int:
    """Every set, every splitter that is installed; ours must hold each floor."""
    gold = list(passages())
    if not gold:
        print("corpus not there, nothing measured")
        return 0
    sets = {
        f"{kind}, {'held out' if held else 'tuned on'}": [
            p for p in gold if (p.kind, p.held_out) == (kind, held)
        ]
        for held in (False, True)
        for kind in ("ordinary", "hard")
    }
    sets |= {"all": gold, "all on one line": [p for p in gold if "\n" not in p.text]}
    sets |= {f"translators' ends, {of}": list(translated(of)) for of in ("fr", "en")}
    beside = {language: _beside(language) for language in ("fr", "en")}
    faults = [
        fault
        for name, read in sets.items()
        for fault in _measure(name, read, beside["en" if name.endswith(" en") else "fr"])
    ]
    _show_wrong(gold)
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _beside(language: str) -> Mapping[str, Splitter]:
    found, missing = others(language)
    if missing:
        print(f"not installed, so not measured on {language}: {', '.join(missing)}")
    return {"ours": ours} | dict(found)


def _measure(name: str, read: list[Passage], splitters: Mapping[str, Splitter]) -> list[str]:
    print(f"\n{name}: {len(read)} paragraphs, {sum(len(p.ends) for p in read)} ends within them")
    print(f"  {'':18} {'F1':>7} {'prec.':>7} {'recall':>7} {'F1, marks aside':>16}")
    f1 = {splitter: _row(splitter, read, split) for splitter, split in splitters.items()}["ours"]
    return [f"{name}: F1 {f1:.4f} is under the floor, {FLOORS[name]}"] if f1 < FLOORS[name] else []


def _row(splitter: str, read: list[Passage], split: Splitter) -> float:
    told = [_inner(split(p.text), p) for p in read]
    strict = _total(_count(ends, p.ends) for ends, p in zip(told, read))
    loose = _total(_count(_words(p, ends), _words(p, p.ends)) for ends, p in zip(told, read))
    figures = f"{strict.f1:7.4f} {strict.precision:7.4f} {strict.recall:7.4f} {loose.f1:16.4f}"
    print(f"  {splitter:18} {figures}")
    return strict.f1


def _total(counts: Iterable[Count]) -> Count:
    return reduce(Count.__add__, counts, Count())


def _count(told: frozenset[int], stand: frozenset[int]) -> Count:
    return Count(len(told & stand), len(told), len(stand))


def _inner(ends: list[int], passage: Passage) -> frozenset[int]:
    return frozenset(end for end in ends if 0 < end < len(passage.text))


def _words(passage: Passage, ends: frozenset[int]) -> frozenset[int]:
    """The letters and figures before each end: the same wherever a closing mark or a dash is put."""
    counts = [0]
    for char in passage.text:
        counts.append(counts[-1] + char.isalnum())
    return frozenset(counts[end] for end in ends if 0 < counts[end] < counts[-1])


def _show_wrong(gold: list[Passage]) -> None:
    """The ends that ours gets wrong, in the text that lies beside the repository."""
    print()
    for passage in gold:
        told = _inner(ours(passage.text), passage)
        for end in sorted(told ^ passage.ends):
            text = passage.text
            around = f"{text[max(0, end - _SHOWN) : end]}¦{text[end : end + _SHOWN]}"
            print(f"  {'needless' if end in told else 'missed':8} {passage.name}: {around!r}")


if __name__ == "__main__":
    sys.exit(main())
