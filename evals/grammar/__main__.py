"""`python -m evals.grammar`: how many of the slips told by the extra `grammar` are slips, against verdicts
from reading. Exit 1 under a floor; nothing is measured where the extra or the corpus is not there.

`verdicts.jsonl` holds no text: set, article, part, section, paragraph, first character, last, rule, and
whether something is wrong there. Remarks that nobody has read are told, and fail the run when they are many.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from evals.style.corpus import HUMAN, MACHINE, papers, pasted
from rewriter.checks.language.grammar_slip import judge
from rewriter.checks.paper import Paper
from rewriter.evidence.grammar import installed
from rewriter.ports import GrammarReader

VERDICTS = Path(__file__).with_name("verdicts.jsonl")
FLOORS = {"read before": 0.9, "held out": 0.5}
"""Share of right remarks. Rules were switched off by what they did in the first set; the other was read
afterwards."""
MOST_UNREAD = 0.1  # of all remarks: another release of the rules says other things
_HELD_OUT = HUMAN[2:]  # translated news
Key = tuple[str, str, str, int, int, int, int, str]


def remarks(name: str, told: Iterable[tuple[str, Paper]], grammar: GrammarReader) -> Iterator[Key]:
    """Every slip told of the articles."""
    for article, paper in told:
        for finding in judge(Paper(paper.draft, paper.brief, grammar=grammar)):
            place, span = finding.place, finding.place.span
            section = -1 if place.section is None else place.section
            paragraph = -1 if place.paragraph is None else place.paragraph
            start, end = (span.start, span.end) if span else (-1, -1)
            yield name, article, place.part, section, paragraph, start, end, str(finding.params["rule"])


def sets(grammar: GrammarReader) -> Iterator[Key]:
    """All that is told: of articles read before rules were switched off, then of the others."""
    yield from remarks("read before", papers(HUMAN[:2]), grammar)
    for told in (papers(_HELD_OUT), papers(MACHINE), pasted()):
        yield from remarks("held out", told, grammar)


def verdicts() -> dict[Key, bool]:
    """What was found right (true) and wrong when read."""
    rows = map(json.loads, VERDICTS.read_text(encoding="utf-8").splitlines())
    return {(*row[:8],): bool(row[8]) for row in rows}


def main() -> int:
    """Share of right remarks by set and rule, against the floors."""
    grammar = installed()
    if grammar is None:
        print("the extra rewriter[grammar] is not installed, nothing measured")
        return 0
    keys, read = list(sets(grammar)), verdicts()
    if not keys:
        print("corpus not there, nothing measured")
        return 0
    unread = [key for key in keys if key not in read]
    print(f"{grammar.name} {grammar.version}", *(f"not read: {key}" for key in unread), sep="\n")
    faults = [fault for name, floor in FLOORS.items() for fault in _set(name, floor, keys, read)]
    if len(unread) > MOST_UNREAD * len(keys):
        faults.append(f"{len(unread)} of {len(keys)} remarks were never read")
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _set(name: str, floor: float, keys: list[Key], read: dict[Key, bool]) -> list[str]:
    own = [key for key in keys if key[0] == name and key in read]
    right = sum(read[key] for key in own)
    share = right / len(own) if own else 1.0
    print(f"\n{name}: {right} of {len(own)} right, {share:.3f} (floor {floor})")
    said, good = Counter(key[7] for key in own), Counter(key[7] for key in own if read[key])
    for rule, count in said.most_common():
        print(f"  {rule:32} {good[rule]:4} of {count}")
    return [f"{name}: {share:.3f} right is under the floor, {floor}"] if share < floor else []


if __name__ == "__main__":
    sys.exit(main())
