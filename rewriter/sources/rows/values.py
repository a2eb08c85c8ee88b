"""What the readers of lists share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rewriter.article import Reason
from rewriter.article.finding import Param

LONGEST_ROW = 4_000_000
"""Characters of one line of a list: an article of 200,000, the default limit, twenty times over."""

Tell = Callable[[Reason], None]
"""Takes what an operator should know of the lists, beside the rows."""


class FaultError(Exception):
    """Why a row cannot be used: the key of a sentence in `rewriter.wording.rows` and what fills it."""

    def __init__(self, key: str, **params: Param) -> None:
        super().__init__(key)
        self.reason = Reason(key=f"rows.{key}", params=params)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One value of a row, under the name that the list itself gives to its column."""

    column: str
    value: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One line of a table, or one object of JSON, by what its columns mean; `line` is where it begins, from
    1."""

    line: int
    cells: Mapping[str, Cell] = field(default_factory=dict)
    fault: FaultError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A list: its name as typed, the folder that its paths start from, and whether these may leave it."""

    name: str
    folder: Path
    allow_outside: bool = False
