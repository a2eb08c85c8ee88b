"""`python -m evals.planted.headlines`: of bait headlines and sober ones on the same subjects (`headlines.json`),
how many `title-clickbait` tells. `--missed` shows which. Exit 1 under a floor (`headline_floors.json`).

At first sight, bait told and sober titles left alone: unseen 29 of 40 and 40 of 40, second development 16 of 20
and 10 of 10, second unseen 9 of 20 and 10 of 10, the three rounds of further development 13 of 20, 16 of 30, 10 of
30 and 48 of 50, last unseen 11 of 20 and 15 of 15. All but the last were mended on afterwards (the second unseen
only through what the others showed, by the one who had written it): what other titles would show is nearer to the
last. Of 204 titles of the press and of a public blog none is told."""

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
