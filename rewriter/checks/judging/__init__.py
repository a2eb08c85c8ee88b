"""From a paper to its report: every check is run, what is found is told once, the figures are taken."""

from rewriter.checks.judging.running import judge

__all__ = ["judge"]
