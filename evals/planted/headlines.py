"""`python -m evals.planted.headlines`: of bait headlines and sober ones on the same subjects (`headlines.json`),
how many `title-clickbait` tells, in the half it was made on and in the half it was not. `--missed` shows which.
Exit 1 under a floor (`headline_floors.json`)."""

import json
import sys
from pathlib import Path

from rewriter.article import Brief, Draft
from rewriter.checks.paper import Paper
from rewriter.checks.title.title_clickbait import CHECK

_HERE = Path(__file__).parent
_CLAIM = "bait"


def told(headline: str) -> bool:
    """Whether the check tells the headline."""
    return any(CHECK.judge(Paper(Draft(headline=headline, sections=()), Brief(), None)))


def main() -> int:
    """Both halves against their floors."""
    halves: dict[str, dict[str, list[str]]] = json.loads((_HERE / "headlines.json").read_text("utf-8"))
    floors: dict[str, dict[str, int]] = json.loads((_HERE / "headline_floors.json").read_text("utf-8"))
    faults = []
    for half, kinds in halves.items():
        for kind, headlines in kinds.items():
            right = [h for h in headlines if told(h) == (kind == _CLAIM)]
            print(f"  {half:12} {kind:6} {len(right):3} of {len(headlines)} judged rightly")
            faults += [f"{half} {kind}: under {floors[half][kind]}"] * (len(right) < floors[half][kind])
            _show(headlines, right)
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _show(headlines: list[str], right: list[str]) -> None:
    if "--missed" in sys.argv:
        print(*(f"    {headline}" for headline in headlines if headline not in right), sep="\n")


if __name__ == "__main__":
    sys.exit(main())
