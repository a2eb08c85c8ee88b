"""Drives a flow: asks the journal first, the model second, and hands the replies back in order."""

from rewriter.runner.driving import run_article
from rewriter.runner.interrupting import run
from rewriter.runner.stopping import Stop

__all__ = ["Stop", "run", "run_article"]
