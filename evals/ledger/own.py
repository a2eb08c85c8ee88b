"""`python -m evals.ledger.own [--show] [--raise]`: what is told of rewritings of our own stories, sentence by
sentence.

Invented stories, French and English, each rewritten in one pass with a plain prompt or an expert's by a
strong model that knew no rule, then labelled by another as the first table's are. They belong to the
repository, so that anyone can measure. Those of `rewritten/read` may be read by whoever writes a rule, those
of `rewritten/held` are counted and not shown. Floors (`floors.json`) rise.
"""

import sys

from evals.ledger.floors import broken, measured_gold, raised
from evals.ledger.gold import measured, print_table
from evals.ledger.labelled import OWN

HALVES = ("read", "held")


def main() -> int:
    """The tables of both halves and languages; 1 when a floor gives way."""
    shares: dict[str, float] = {}
    for half in HALVES:
        for language in ("en", "fr"):
            show = "--show" in sys.argv and half == "read"
            tally = measured(OWN / half, language=language, show=show)
            print(f"\n{half}, from {language}")
            print_table(tally, by_kind=half == "read")
            shares |= measured_gold(tally, f"own {half} {language}")
    if "--raise" in sys.argv:
        raised(shares, {})
    faults = list(broken(shares))
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
