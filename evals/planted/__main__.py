"""`python -m evals.planted`: how many planted faults each check catches, and whether it is silent on the
same article without. Exit 1 under a floor (`floors.json`, only ever raised). `--missed` shows what is missed."""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from evals.planted.faults import Planted, planted
from rewriter.article import Brief, Draft, Source
from rewriter.checks.catalogue import by_code
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper

FLOORS = Path(__file__).with_name("floors.json")
_LEAST = 20  # faults a check
_LEFTOVERS = ("junk-line", "source-trailer-left")  # lines of a page: either may tell of one
_BRIEF = Brief(min_words=150, asked_words=150)


def main() -> int:
    """Each check's catch rate and silence, against its floor."""
    floors: dict[str, dict[str, int]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for case in planted():
        _count(case, counts[case.code])
    faults = []
    for code, count in sorted(counts.items()):
        print(f"  {code:34} {count['planted']:4} {count['caught']:4} {count['clean']:4}")
        floor = floors.get(code, {})
        if count["planted"] < _LEAST or any(count[kind] < least for kind, least in floor.items()):
            faults.append(f"{code}: {dict(count)}, the floor is {floor}")
        if code not in floors:
            faults.append(f"{code} has no floor")
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _count(case: Planted, count: Counter[str]) -> None:
    caught = _found(case.code, case.wrong, case.source)
    clean = not _found(case.code, case.right, case.source)
    count.update(planted=1, caught=caught, clean=clean)
    if "--missed" in sys.argv and not (caught and clean):
        print(
            f"{'found unplanted' if caught else 'missed'}: {case.code} {case.wrong.headline}\n{case.wrong.text}"
        )


def _found(code: str, draft: Draft, source: Source | None) -> bool:
    told_by = _LEFTOVERS if code in _LEFTOVERS else (code,)
    found = judge(Paper(draft, _BRIEF, source), [by_code()[name] for name in told_by]).found
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
