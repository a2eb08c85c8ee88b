"""`python -m evals.ledger.own [--show] [--raise]`: what is told of rewritings of our own stories, sentence by
sentence.

Invented stories, French and English, each rewritten in one pass with a plain prompt or an expert's by a
strong model that knew no rule, then labelled by another as the first table's are. They belong to the
repository, so that anyone can measure. Those of `rewritten/read` may be read by whoever writes a rule, those
of `rewritten/held` are counted and not shown. Floors (`floors.json`) rise.
"""

import sys
from itertools import product

from evals.ledger.floors import broken, measured_gold, raised
from evals.ledger.gold import measured, print_table
from evals.ledger.labelled import OWN

HALVES = ("read", "held")


def measured_own(*, show: bool = False) -> dict[str, float]:
    """Prints the tables of both halves and languages; their shares."""
    shares: dict[str, float] = {}
    for half, language in product(HALVES, ("en", "fr")):
        tally = measured(OWN / half, language=language, show=show and half == "read")
        print(f"\n{half}, from {language}")
        print_table(tally, by_kind=half == "read")
        shares |= measured_gold(tally, f"own {half} {language}")
    return shares


def main() -> int:
    """The tables; 1 when a floor gives way."""
    shares = measured_own(show="--show" in sys.argv)
    if "--raise" in sys.argv:
        raised(shares, {})
    faults = list(broken(shares))
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
