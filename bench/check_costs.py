"""What each check costs: `python -m bench.check_costs`, or with how many of the dearest to print.

Shares of the time in which articles are judged, the ledger apart, each seen for the first time. What
several checks ask for is measured when the first of them asks; what a paper measures once (its sentences,
those with a linking word …) stands on a line of its own. No limit: a table to read before and after a change.
The milliseconds are the machine's, the shares are what two runs may be compared by.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, islice

from bench.check_speed import Pair, article
from evals.ledger.labelled import rewritings
from evals.style.corpus import papers
from rewriter.article import Brief
from rewriter.checks.catalogue import all_checks
from rewriter.checks.contract import Check
from rewriter.checks.judging.measures import measures
from rewriter.checks.paper import Paper
from rewriter.garbage import collect_seldom
from rewriter.ledger import account, not_looked_at

SHOWN = 40
_FIRST_USE = 60  # articles by which tables are read and patterns compiled
_SHARED = (
    "paragraph_words", "sentences", "passive_sentences", "linked_sentences", "texts", "plain", "typeset",
    "source_plain",
)  # fmt: skip


def main() -> int:
    """Measure and print, the dearest first."""
    collect_seldom()  # as the command line does
    for paper in _practice():
        costs(paper)
    work = [Paper(draft, Brief(), source, account(source, draft)) for source, draft in _pairs()]
    total = sum((costs(paper) for paper in work), Counter[str]())
    whole = total.total()
    print(f"{whole / 1e6 / len(work):8.2f} ms  100.0 %  an article, of {len(work)}")
    for name, spent in total.most_common(int(sys.argv[1]) if len(sys.argv) > 1 else SHOWN):
        print(f"{spent / 1e6 / len(work):8.2f} ms  {100 * spent / whole:5.1f} %  {name}")
    return 0


def costs(paper: Paper) -> Counter[str]:
    """Nanoseconds of processor time by what they are spent on."""
    spent = Counter[str]()
    for name, work in _parts(paper):
        start = time.process_time_ns()
        work()
        spent[name] += time.process_time_ns() - start
    return spent


def _parts(paper: Paper) -> Iterator[tuple[str, Callable[[], object]]]:
    for name in _SHARED:
        yield f"paper.{name}", partial(getattr, paper, name)
    for check in all_checks():
        if all(paper.has[need] for need in check.needs):
            yield check.code, partial(_judged, check, paper)
    yield "measures", partial(measures, paper)
    if paper.source:
        yield "not looked at", partial(not_looked_at, paper.source, paper.ledger)


def _judged(check: Check, paper: Paper) -> None:
    for _ in check.judge(paper):
        pass


def _pairs() -> list[Pair]:
    """The labelled rewritings of real articles; made-up ones where they are not there."""
    return [(r.source, r.draft) for r in rewritings()] or [article(seed) for seed in range(8)]


def _practice() -> Iterator[Paper]:
    """Other articles, by people where there are such: two in three of an article's words are in the last one
    too."""
    made_up = (Paper(draft, Brief()) for _, draft in (article(seed) for seed in count(100)))
    people = (paper for _, paper in papers())
    yield from islice(people, _FIRST_USE)
    yield from islice(made_up, 2)


if __name__ == "__main__":
    sys.exit(main())
