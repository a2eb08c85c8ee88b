"""How fast the family of style is judged: `python -m bench.style_speed`.

Goal: under 2 ms for 800 words on an idle core, less than textstat's Flesch score of the same articles, which
is measured in the same run. Sentences, words and texts of the paper are measured before: other families ask
for them too.
"""

import sys
import time
from itertools import count

from bench.check_speed import ARTICLES, WORDS, article, peer, seconds
from rewriter.article import Brief
from rewriter.checks.catalogue import all_checks
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.garbage import collect_seldom

MOST_TIMES_PEER = 1.5  # 0.7 to 1.2 on a busy machine, the goal is 1
_STYLE = tuple(check for check in all_checks() if check.family == "style")
_SEEDS = count(1_000_000)


def papers() -> list[Paper]:
    """Articles that no measure has seen, with what every family shares measured."""
    made = [Paper(draft, Brief()) for _, draft in (article(next(_SEEDS)) for _ in range(ARTICLES))]
    for paper in made:
        assert paper.sentences
        assert paper.texts
        assert paper.words
    return made


def style_seconds() -> float:
    """Processor time of the family for one article, best of five batches."""
    best = float("inf")
    for _ in range(5):
        batch = papers()
        start = time.process_time()
        for paper in batch:
            for check in _STYLE:
                list(check.judge(paper))
        best = min(best, time.process_time() - start)
    return best / ARTICLES


def main() -> int:
    """Measure, print, and say whether the limit holds."""
    collect_seldom()
    for paper in papers():  # imports and tables are not what is measured
        judge(paper, _STYLE)
    peer([article(next(_SEEDS))])
    ours, theirs = style_seconds(), seconds(peer)
    print(f"style: {1000 * ours:.2f} ms for {WORDS} words; textstat's Flesch alone {1000 * theirs:.2f} ms")
    print(f"ratio: {ours / theirs:.2f} (at most {MOST_TIMES_PEER})")
    return 0 if ours / theirs <= MOST_TIMES_PEER else 1


if __name__ == "__main__":
    sys.exit(main())
