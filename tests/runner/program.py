"""A whole program for tests that kill or interrupt it: `python -m tests.runner.program URL JOURNAL TEXT…`
asks each text in turn and prints what came back."""

import sys
from pathlib import Path

from rewriter.backends import connect
from rewriter.journal import SqliteJournal
from rewriter.runner import run
from rewriter.settings import Secret, Settings
from tests.runner.flows import asking, said


def main(url: str, journal: str, *texts: str) -> None:
    settings = Settings(model="m", base_url=url, api_key=Secret("none"))
    with SqliteJournal(Path(journal)) as kept:
        outcome = run(asking(*([text] for text in texts)), connect(settings), kept)
    sys.stdout.write("\n".join(said(outcome)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
