"""`rewriter batch`: many articles."""

from rewriter.cli.lazy import group

COMMANDS = {
    "estimate": "rewriter.cli.batch.estimate",
    "run": "rewriter.cli.batch.running",
    "status": "rewriter.cli.batch.looking",
    "resume": "rewriter.cli.batch.running",
    "retry": "rewriter.cli.batch.running",
    "export": "rewriter.cli.batch.looking",
}


@group("batch.help", COMMANDS)
def batch() -> None:
    """Many articles."""
