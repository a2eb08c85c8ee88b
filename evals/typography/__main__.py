"""`python -m evals.typography`: how right the checks are on clean prose, how much that is planted they
catch, and what they cost beside a peer. Exit 1 under a floor. `--wrong` shows what they get wrong or miss.

The clean prose: posts of a blog, news by volunteers and by translators, 204 documents by people.
"""

import sys
import time
from collections import Counter, defaultdict

from bench.check_speed import article
from evals.typography.corpus import HYGIENE, TYPOGRAPHY, Firing, firings, verdicts
from evals.typography.planted import planted
from rewriter.article import Brief, Draft, DraftParagraph, Section
from rewriter.checks.catalogue import by_code
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper

LEAST_READ = 200
PRECISION = {"typography": 0.99, "hygiene": 0.95}  # floors, only ever raised
CAUGHT = 0.95  # of each check's planted faults
LEAST_PLANTED = 20
MOST_TIMES_PEER = 1.0  # all of typography beside textstat's Flesch of the same text: 0.5 measured


def main() -> int:
    """Precision, catch rate and cost, each against its floor."""
    shown = "--wrong" in sys.argv
    faults = [*_precision(shown), *_caught(shown), *_cost()]
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _precision(shown: bool) -> list[str]:
    known, found = verdicts(), list(firings())
    if not found:
        print("corpus not there, precision not measured")
        return []
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    faults = []
    for firing in found:
        if firing.key not in known:
            continue
        digest, right = known[firing.key]
        if digest != firing.sha256:
            faults.append(f"{firing.key} is not the text that was read")
        counts[firing.code][right] += 1
        if shown and not right:
            print(f"  wrong: {firing.code} {firing.shown}")
    return [*faults, *_against_floors(counts, found)]


def _against_floors(counts: dict[str, Counter[bool]], found: list[Firing]) -> list[str]:
    fired = Counter(firing.code for firing in found)
    print("on clean prose: fired, read, right")
    for code in sorted(fired):
        print(f"  {code:26} {fired[code]:5} {counts[code].total():5} {counts[code][True]:5}")
    faults = []
    for family, floor in PRECISION.items():
        own = [count for code, count in counts.items() if by_code()[code].family == family]
        read, right = sum(c.total() for c in own), sum(c[True] for c in own)
        print(f"{family}: {right} of {read} right, {right / max(1, read):.4f} (floor {floor})")
        if right < floor * read:
            faults.append(f"{family}: precision {right / read:.4f} is under {floor}")
    read = sum(c.total() for c in counts.values())
    return [*faults, *([f"only {read} of the firings read still fire"] if read < LEAST_READ else [])]


def _caught(shown: bool) -> list[str]:
    """What is planted must be found; the same sentence without it must be clean for that check."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for case in planted():
        counts[case.code]["planted"] += 1
        caught, clean = case.code in _codes(case.wrong), case.code not in _codes(case.right)
        counts[case.code]["caught"] += caught
        counts[case.code]["clean"] += clean
        if shown and not (caught and clean):
            print(f"  {'missed' if not caught else 'found unplanted'}: {case.code} {case.wrong!r}")
    print("planted, caught, clean without")
    faults = []
    for code, count in sorted(counts.items()):
        print(f"  {code:26} {count['planted']:5} {count['caught']:5} {count['clean']:5}")
        if (
            count["planted"] < LEAST_PLANTED
            or min(count["caught"], count["clean"]) < CAUGHT * count["planted"]
        ):
            faults.append(f"{code}: {dict(count)}, the floor is {CAUGHT} of at least {LEAST_PLANTED}")
    return faults


def _codes(sentence: str) -> set[str]:
    section = Section(heading=None, paragraphs=(DraftParagraph(text=sentence),))
    paper = Paper(Draft(headline="", sections=(section,)), Brief())
    return {finding.code for finding in judge(paper, (*TYPOGRAPHY, *HYGIENE)).found}


def _cost() -> list[str]:
    """Processor time of all typography of an article of 800 words beside textstat's Flesch of it."""
    from textstat import textstat

    textstat.set_lang("fr")
    ours = theirs = float("inf")
    for seed in range(5):
        drafts = [article(40_000 + 20 * seed + n)[1] for n in range(20)]
        start = time.process_time()
        for draft in drafts:
            judge_typography(draft)
        middle = time.process_time()
        for draft in drafts:
            textstat.flesch_reading_ease(draft.text)
        ours, theirs = min(ours, middle - start), min(theirs, time.process_time() - middle)
    print(f"typography of 800 words: {1000 * ours / 20:.2f} ms, {ours / theirs:.2f} times textstat's Flesch")
    return [f"typography takes {ours / theirs:.2f} times the peer"] if ours > MOST_TIMES_PEER * theirs else []


def judge_typography(draft: Draft) -> None:
    """What the checks of this family do with one article, the paper's own reading included."""
    paper = Paper(draft, Brief())
    for check in TYPOGRAPHY:
        list(check.judge(paper))


if __name__ == "__main__":
    sys.exit(main())
