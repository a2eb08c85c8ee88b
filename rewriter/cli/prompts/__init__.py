"""`rewriter prompts`: the instructions that a model gets, as files."""

from rewriter.cli.lazy import group

COMMANDS = {
    "list": "rewriter.cli.prompts.looking:listing",
    "show": "rewriter.cli.prompts.looking",
    "render": "rewriter.cli.prompts.rendering",
    "check": "rewriter.cli.prompts.checking",
    "init": "rewriter.cli.prompts.changing",
    "diff": "rewriter.cli.prompts.changing",
    "history": "rewriter.cli.prompts.looking",
    "test": "rewriter.cli.prompts.testing",
    "record": "rewriter.cli.prompts.testing",
}


@group("prompts.help", COMMANDS)
def prompts() -> None:
    """Prompt templates."""
