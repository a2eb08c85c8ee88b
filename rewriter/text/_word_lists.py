"""Tables of words that lie beside the modules of this room: lines of « name: words », remarks after #."""

import re
from importlib.resources import files

_LINE = re.compile(r"(\w+): (.*)")


def word_lists(table: str) -> dict[str, list[str]]:
    """The words of each list of a table (its path below `text`), in order; one may go over lines."""
    lists: dict[str, list[str]] = {}
    text = files(__package__).joinpath(table).read_text(encoding="utf-8")
    for found in filter(None, map(_LINE.match, text.splitlines())):
        lists.setdefault(found[1], []).extend(found[2].split())
    return lists
