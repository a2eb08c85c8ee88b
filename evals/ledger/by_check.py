"""`python -m evals.ledger.by_check [--reasons]`: which check earns its place on labelled sentences.

Over the labelled rewritings and those of our own stories, read and held: how often a check falls on a
sentence that an editor calls wrong (an error, or a minor one), on a right one, on one of background, by the
source's language and by whether it forbids Ready. `--reasons` parts each check by the ledger's reason. Alarms
that are right less than four times of five should be doubts; doubts that are mostly wrong, advice.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from evals.ledger.gold import VERDICTS, told
from evals.ledger.labelled import GOLD, OWN


@dataclass(frozen=True, slots=True, order=True)
class Kind:
    """What is counted together: alarms or doubts of one check, of sources of one language; with its reason,
    where reasons are parted."""

    doubt: bool
    language: str
    code: str
    reason: str = ""


def by_check(*, reasons: bool = False) -> Mapping[Kind, Counter[str]]:
    """By kind, how many findings fall on sentences of each verdict."""
    found: dict[Kind, Counter[str]] = {}
    for kind, verdict in _told(reasons=reasons):
        found.setdefault(kind, Counter())[verdict] += 1
    return found


def _told(*, reasons: bool) -> Iterator[tuple[Kind, str]]:
    for folder in (GOLD, *(half for half in sorted(OWN.iterdir()) if half.is_dir())):
        for rewriting, sentence, findings in told(folder):
            for finding in findings if sentence.label.verdict in VERDICTS else ():
                reason = str(finding.params.get("reason", "")) if reasons else ""
                language = rewriting.source.language
                yield Kind(not finding.forbids, language, finding.code, reason), sentence.label.verdict


def right_share(count: Counter[str]) -> float:
    """Of a kind's findings on sentences that state something, the share on wrong ones, 0–1."""
    wrong = count["error"] + count["minor"]
    return wrong / max(1, wrong + count["ok"])


def main() -> int:
    """Prints the table; 0 always: it says where to look."""
    print(f"{'forbids Ready':44}{'error':>7}{'minor':>7}{'ok':>5}{'background':>12}{'right':>7}")
    rows = sorted(by_check(reasons="--reasons" in sys.argv).items())
    for at, (kind, count) in enumerate(rows):
        if at and kind.doubt and not rows[at - 1][0].doubt:
            print("doubts")
        name = f"  {kind.language} {kind.code} {kind.reason.partition('.')[2]}"
        figures = f"{count['error']:7}{count['minor']:7}{count['ok']:5}{count['background']:12}"
        print(f"{name:44}{figures}{right_share(count):7.0%}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
