"""The templates that ship with rewriter."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from rewriter.prompting.templates import Templates


@cache
def packaged() -> Templates:
    """The shipped templates: `_prompts` inside an installed package, `prompts/` beside it in a checkout."""
    return Templates({entry.name: entry.read_text(encoding="utf-8") for entry in _entries()})


def _entries() -> list[Traversable]:
    package = files("rewriter")
    installed = package.joinpath("_prompts")
    folder = installed if installed.is_dir() else package.joinpath("..", "prompts")
    return sorted((e for e in folder.iterdir() if e.name.endswith(".j2")), key=lambda e: e.name)
