"""`python -m evals.ledger.mutations [--held | --sample CLASS]`: the cases counted, and what two simple
detectors find of them. `--sample` shows fifteen cases of a class in each direction, to be read and not kept."""

import sys
from collections import Counter
from collections.abc import Iterator

from evals.ledger.baselines import content_words, five_grams, numbers
from evals.ledger.mutations.cases import Case
from evals.ledger.mutations.chance import shuffled
from evals.ledger.mutations.drawing import CLASSES, cases
from evals.ledger.mutations.score import score, table

_READ = 15
_DIRECTIONS = ("fr-fr", "en-fr")


def counts() -> Iterator[str]:
    """How many cases each class has, by direction and split, and of how many documents."""
    found: Counter[tuple[str, str, str]] = Counter((c.klass, c.direction, c.split) for c in cases())
    docs: dict[tuple[str, str], set[str]] = {}
    for case in cases():
        docs.setdefault((case.klass, case.direction), set()).add(case.doc)
    yield f"{'':30}" + "".join(f"{d:>6} dev  held  docs" for d in _DIRECTIONS)
    for klass in CLASSES:
        cells = (
            f"{found[klass, d, 'dev']:10}{found[klass, d, 'held']:6}{len(docs.get((klass, d), ())):6}"
            for d in _DIRECTIONS
        )
        yield f"{klass:30}" + "".join(cells)


def sample(klass: str, seed: str = "") -> Iterator[str]:
    """Fifteen cases of a class in each direction, the sentence before and after."""
    for direction in _DIRECTIONS:
        found = [c for c in cases() if (c.klass, c.direction) == (klass, direction)]
        yield f"{klass}, {direction}: {len(found)}"
        for case in shuffled(found, "sample", seed)[:_READ]:
            yield from _shown(case)


def _shown(case: Case) -> Iterator[str]:
    if case.lost:
        paragraph = case.source.paragraph(case.lost)
        yield f"  lost: {paragraph.text[case.start : case.end] if paragraph else ''}\n"
        return
    index = int(case.where.split("/")[1])
    old, new = (d.sections[0].paragraphs[index].text for d in (case.faithful, case.mutated))
    yield f"  was:  {old[case.was_start : case.was_end]}"
    yield f"  is:   {new[case.start : case.end]}\n"


def main() -> int:
    """Prints what was asked for; 0 always: nothing here can be wrong but the reader."""
    if "--sample" in sys.argv:
        print("\n".join(sample(sys.argv[sys.argv.index("--sample") + 1])))
        return 0
    if next(iter(cases()), None) is None:
        print("mutations: no texts here, nothing planted")
        return 0
    print("\n".join(counts()))
    split = "held" if "--held" in sys.argv else "dev"
    for name, detector in (("numbers", numbers), ("five-grams", five_grams()), ("words", content_words())):
        print(f"\n{name}\n{table(score(detector, split))}")
    print("\nfive-grams and words mean nothing from English: a translation shares no words with its source")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
