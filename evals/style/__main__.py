"""`python -m evals.style`: how many of the remarks on style are right, against verdicts from reading.

`verdicts.jsonl` holds no text: the article, the check, where, and whether a copy editor would say so too.
`words` are the expressions that two checks only count (commonplaces, superlatives), each read where it
stands. A remark that nobody has read fails the run, as does a precision under its floor.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from evals.style.corpus import MACHINE, papers, pasted
from rewriter.checks.catalogue import all_checks
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found

VERDICTS = Path(__file__).with_name("verdicts.jsonl")
FLOORS = {"human": 0.95, "machine": 0.95, "pasted": 0.95, "words": 0.85}
OF_A_CHECK = 0.9
"""Share of a check's own remarks that must be right, in each set where it makes five or more."""
MOST_ON_HUMANS = 0.5
"""Remarks an article of clean human prose, at most: measured 0.34."""
_ENOUGH = 5  # remarks that make a share of a check's own
_STYLE = tuple(check for check in all_checks() if check.family == "style")
Key = tuple[str, str, str, int, int, int, int]
"""Set, article, check or kind; section, paragraph, first character, last (-1 for none)."""


def remarks(name: str, told: Iterable[tuple[str, Paper]]) -> Iterator[Key]:
    """Every finding of the family on the articles."""
    for article, paper in told:
        for finding in judge(paper, _STYLE).found:
            place = finding.place
            span = (place.span.start, place.span.end) if place.span else (-1, -1)
            section = -1 if place.section is None else place.section
            paragraph = -1 if place.paragraph is None else place.paragraph
            yield name, article, finding.code, section, paragraph, *span


def words(told: Iterable[tuple[str, Paper]]) -> Iterator[Key]:
    """Every expression that is only counted."""
    for article, paper in told:
        for hit in found(paper, "commonplace", "superlative"):
            place = hit.placed.place
            where = (
                -1 if place.section is None else place.section,
                -1 if place.paragraph is None else place.paragraph,
            )
            yield "words", article, hit.entry.kind, *where, hit.start, hit.end


def told() -> list[Key]:
    """All that is said of every set."""
    return [
        *remarks("human", papers()),
        *remarks("machine", papers(MACHINE)),
        *remarks("pasted", pasted()),
        *words(papers()),
    ]


def verdicts() -> dict[Key, bool]:
    """What was found right (true) and wrong when read."""
    rows = map(json.loads, VERDICTS.read_text(encoding="utf-8").splitlines())
    return {(*row[:3], *row[3:7]): bool(row[7]) for row in rows}


def main() -> int:
    """Precision by set and check; the floors."""
    keys = told()
    if not keys:
        print("corpus not there, nothing measured")
        return 0
    read = verdicts()
    faults = [f"not read: {key}" for key in keys if key not in read]
    for name, floor in FLOORS.items():
        own = [key for key in keys if key[0] == name and key in read]
        faults += _set(name, floor, own, read)
    articles = sum(1 for _ in papers())
    density = sum(key[0] == "human" for key in keys) / articles
    print(f"\n{density:.2f} remarks an article of human prose, {articles} articles")
    faults += (
        [f"{density:.2f} remarks an article is over {MOST_ON_HUMANS}"] if density > MOST_ON_HUMANS else []
    )
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _set(name: str, floor: float, own: list[Key], read: dict[Key, bool]) -> list[str]:
    right = sum(read[key] for key in own)
    share = right / len(own) if own else 1.0
    print(f"\n{name}: {right} of {len(own)} right, {share:.3f} (floor {floor})")
    said, good = Counter(key[2] for key in own), Counter(key[2] for key in own if read[key])
    for code, count in said.most_common():
        print(f"  {code:32} {good[code]:4} of {count}")
    weak = [c for c, n in said.items() if name != "words" and n >= _ENOUGH and good[c] < OF_A_CHECK * n]
    faults = [f"{name}, {code}: {good[code]} of {said[code]} right" for code in weak]
    return faults + ([f"{name}: {share:.3f} right is under the floor, {floor}"] if share < floor else [])


if __name__ == "__main__":
    sys.exit(main())
