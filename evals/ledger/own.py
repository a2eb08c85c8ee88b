"""`python -m evals.ledger.own [--show | --stories] [--raise]`: what is told of rewritings of our own
stories, sentence by sentence.

Invented stories, French and English, each rewritten in one pass with a plain prompt or an expert's by a
strong model that knew no rule, then labelled by another as the first table's are. They belong to the
repository, so that anyone can measure. Those of `rewritten/read` may be read by whoever writes a rule, those
of `rewritten/held` are counted and not shown. Once a held story is opened it goes to `read`, and a new one
takes its place. Floors (`floors.json`) hold the shares of all stories together, and begin anew, under a name
with their number, when stories are added.
"""

import sys

from evals.ledger.floors import broken, measured_gold, raised
from evals.ledger.gold import Tally, measured, print_table
from evals.ledger.labelled import OWN, rewritings

HALVES = ("read", "held")


def measured_own(*, show: bool = False) -> dict[str, float]:
    """Prints the tables of both halves and languages; the shares of all stories of a language together."""
    shares: dict[str, float] = {}
    for language in ("en", "fr"):
        together, stories = Tally(), set[str]()
        for half in HALVES:
            tally = measured(OWN / half, language=language, show=show and half == "read")
            print(f"\n{half}, from {language}")
            print_table(tally, by_kind=half == "read")
            together += tally
            stories |= {r.source.name for r in rewritings(OWN / half) if r.source.language == language}
        shares |= measured_gold(together, f"own {len(stories)} {language}")
    return shares


def print_stories() -> None:
    """A table for each story."""
    for half in HALVES:
        for name in dict.fromkeys(r.name.partition(".")[0] for r in rewritings(OWN / half)):
            print(f"\n{half}: {name}")
            print_table(measured(OWN / half, story=name), by_kind=False)


def main() -> int:
    """The tables; 1 when a floor gives way."""
    if "--stories" in sys.argv:
        print_stories()
        return 0
    shares = measured_own(show="--show" in sys.argv)
    if "--raise" in sys.argv:
        raised(shares, {})
    faults = list(broken(shares))
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
