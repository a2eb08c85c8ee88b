"""`rewriter batch`: many articles."""

from rewriter.cli.lazy import group

COMMANDS = {
    "estimate": "rewriter.cli.batch.estimate",
}


@group("estimate.help-batch", COMMANDS)
def batch() -> None:
    """Many articles."""
