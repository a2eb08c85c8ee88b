"""A flow asks the same however Python orders its sets: replaying it against the journal depends on it."""

import subprocess
import sys
from os import environ

import pytest

PROGRAM = """
from rewriter.article import Strategy
from tests.flow.lengths import Verbose, asked_for, long_source
from tests.flow.sample import brief, source
from tests.flow.test_small_contexts import kit
from tests.flow.writers import drive
for article, wanted in ((long_source(700), asked_for(350)), (source(), brief())):
    outcome, rounds = drive(Verbose(), article, wanted, kit(strategy=Strategy.SECTIONS))
    print(outcome.status, [[r.digest for r in requests] for requests in rounds])
"""


def digests(seed: int) -> str:
    """What the flows asked, under that hash seed."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=dict(environ) | {"PYTHONHASHSEED": str(seed)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.slow
def test_two_hash_seeds_ask_the_same() -> None:
    first, second = digests(1), digests(2)
    assert first.count("[[") == 2
    assert first == second
