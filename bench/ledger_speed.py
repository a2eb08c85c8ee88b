"""How fast the ledger of meaning is made: `python -m bench.ledger_speed`.

Goal: under a tenth of the time that the referee (../shared/referee, Yoast SEO's own analysis, an external
program) takes to judge the same articles, both in this run; and linear in length. Skips the ratio where node,
npm or the referee is absent.
"""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.check_speed import Pair, article
from evals.ledger.labelled import rewritings
from rewriter.article import Draft
from rewriter.collecting import collect_seldom
from rewriter.ledger import account

MOST_OF_REFEREE = 0.10
MOST_GROWTH = {2: 2.6, 4: 5.5}  # time for so many times the words: linear is 2 and 4, the rest is noise
_ROOT = Path(__file__).resolve().parent.parent
_REFEREE = _ROOT.parent / "shared" / "referee"
_INSTALLED = _ROOT / "build" / "referee"  # ignored by git, never shipped


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


def referee(drafts: Sequence[Draft]) -> float | None:
    """Processor time that the referee takes for one article, its start left out: what twice the articles take
    more. None where it cannot run."""
    folder = _installed()
    if folder is None:
        return None
    lines = [_line(draft) for draft in drafts]
    once, twice = (min(_judged(folder, lines * n) for _ in range(2)) for n in (1, 2))
    return (twice - once) / len(lines)


def _installed() -> Path | None:
    """A copy of the referee with what it needs; None where it cannot be had."""
    if not (shutil.which("node") and shutil.which("npm") and _REFEREE.is_dir()):
        return None
    if not (_INSTALLED / "node_modules" / "yoastseo").is_dir():
        shutil.copytree(_REFEREE, _INSTALLED, dirs_exist_ok=True)
        install = ["npm", "install", "--no-audit", "--no-fund", "--silent"]
        if subprocess.run(install, cwd=_INSTALLED, check=False).returncode:
            return None
    return _INSTALLED


def _line(draft: Draft) -> str:
    item = {
        "html": "".join(_html(draft)),
        "title": draft.seo_title,
        "description": draft.description,
        "keyphrase": draft.keyphrase or draft.headline,
        "locale": "fr_FR",
    }
    return json.dumps(item)


def _html(draft: Draft) -> Iterator[str]:
    for section in draft.sections:
        if section.heading:
            yield f"<h2>{section.heading}</h2>"
        yield from (f"<p>{paragraph.text}</p>" for paragraph in section.paragraphs)


def _judged(folder: Path, lines: Sequence[str]) -> float:
    """Processor time of one run of the referee over these articles."""
    command = ["bash", "-c", "TIMEFORMAT='%U %S'; time node yoast_judge.mjs --jsonl --quiet >/dev/null"]
    done = subprocess.run(
        command, cwd=folder, input="\n".join(lines), text=True, capture_output=True, check=True
    )
    return sum(map(float, done.stderr.split()[-2:]))


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
