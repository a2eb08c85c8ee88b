"""`python -m evals.prompts run OUT` makes the fixed articles with the configured model; without arguments
the kept results are shown side by side."""

import argparse
import sys
from pathlib import Path

from evals.prompts.articles import cases, pages
from evals.prompts.running import run_all
from evals.prompts.table import kept, show


def main(arguments: list[str] | None = None) -> int:
    """0, or 1 when there is nothing to run on."""
    if not arguments:
        return show(kept())
    parser = argparse.ArgumentParser(prog="python -m evals.prompts")
    parser.add_argument("action", choices=["run"])
    parser.add_argument("out", type=Path)
    parser.add_argument("--pages", action="store_true", help="the web pages instead of the articles")
    parser.add_argument("--at-once", type=int, default=4)
    parser.add_argument("--only", nargs="*", help="ids to make")
    given = parser.parse_args(arguments)
    chosen = tuple(c for c in (pages() if given.pages else cases()) if not given.only or c.id in given.only)
    rows = run_all(chosen, given.out.resolve(), given.at_once)
    return show({str(given.out): rows}) if rows else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
