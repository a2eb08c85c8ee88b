"""`python -m evals.referee`: our lights beside Yoast SEO's on the same articles; exit 1 under a floor.

--raise    raise the floors to what was measured
--open     name each disagreement that nobody has judged yet
"""

import sys
from collections.abc import Sequence

from evals.referee import floors
from evals.referee.agreement import Row, Verdict, adjudicated, compared, rows
from evals.referee.corpus import CORPUS, cases
from evals.referee.yoast import PLACE, folder

_HEAD = ("assessment", "n", "agree", "%", "ours", "theirs", "design", "open", "% judged")


def main() -> int:
    """The table, then what is under its floor; 0 when the referee or the corpus is not there."""
    place = folder()
    if place is None or not CORPUS.is_dir():
        print(f"referee: not measured; {PLACE} names a folder with the installed judge, corpus beside")
        return 0
    found = compared(place, list(cases()))
    measured = rows(found, adjudicated())
    print(_line(_HEAD))
    for row in measured:
        print(_line(_shown(row)))
    if "--open" in sys.argv:
        _show_open(found)
    if "--raise" in sys.argv:
        floors.raised(measured)
    broken = list(floors.broken(measured))
    print("\n".join(broken) or "no floor broken")
    return 1 if broken else 0


def _show_open(found: Sequence[Verdict]) -> None:
    judged = adjudicated()
    for each in found:
        if each.ours != each.theirs and each.key not in judged:
            print(*each.key, sep="\t")


def _shown(row: Row) -> tuple[str, ...]:
    counts = (row.ours, row.theirs, row.design, row.open)
    return (
        row.assessment, str(row.n), str(row.agreed), f"{100 * row.agreement:.1f}",
        *map(str, counts), f"{100 * row.judged:.1f}",
    )  # fmt: skip


def _line(cells: Sequence[str]) -> str:
    return f"{cells[0]:26}" + "".join(f"{cell:>9}" for cell in cells[1:])


if __name__ == "__main__":
    sys.exit(main())
