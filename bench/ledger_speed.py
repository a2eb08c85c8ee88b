"""How fast the ledger of meaning is made: `python -m bench.ledger_speed`.

Goal: under a tenth of the time that the referee (../shared/referee, Yoast SEO's own analysis, an external
program) takes to judge the same articles, both in this run; and linear in length. Skips the ratio where node,
npm or the referee is absent.
"""

import sys
import time
from collections.abc import Sequence

from bench._referee import referee
from bench.check_speed import Pair, article
from evals.ledger.labelled import rewritings
from rewriter.garbage import collect_seldom
from rewriter.ledger import account

MOST_OF_REFEREE = 0.10
MOST_GROWTH = {2: 2.6, 4: 5.5}  # time for so many times the words: linear is 2 and 4, the rest is noise


def pairs() -> list[Pair]:
    """The labelled rewritings of real articles; made-up ones where they are not there."""
    real = [(r.source, r.draft) for r in rewritings()]
    return real or [article(seed) for seed in range(8)]


def seconds(work: Sequence[Pair]) -> float:
    """Processor time of the ledger of one pair, best of four rounds, the first round's tables read."""
    return min(_timed(work) for _ in range(4)) / len(work)


def _timed(work: Sequence[Pair]) -> float:
    start = time.process_time()
    for source, draft in work:
        account(source, draft)
    return time.process_time() - start


def growth(times: int, words: int = 2000) -> float:
    """How many times as long the ledger of so many times the words takes; no text is seen twice."""
    short, long = ([article(100 * times + seed, words * n) for seed in range(3)] for n in (1, times))
    return seconds(long) / seconds(short)


def main() -> int:
    """Measure, print, and say whether the limits hold."""
    collect_seldom()  # as the command line does
    work = pairs()
    ours = seconds(work)
    print(f"ledger:  {1000 * ours:.1f} ms a pair")
    held = []
    theirs = referee([draft for _, draft in work])
    if theirs is None:
        print("referee: skipped, for node, npm or ../shared/referee is not there")
    else:
        print(f"referee: {1000 * theirs:.1f} ms an article")
        print(f"ratio:   {ours / theirs:.3f} (at most {MOST_OF_REFEREE})")
        held.append(ours / theirs <= MOST_OF_REFEREE)
    for times, most in MOST_GROWTH.items():
        grown = growth(times)
        print(f"{times} times the words take {grown:.1f} times as long (at most {most})")
        held.append(grown <= most)
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
