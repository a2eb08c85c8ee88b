"""What a person did with an article, and who answers for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A finding overruled: its check, the words it stood on, the reason given."""

    code: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A release. `edits` counts changes that stand; `released` is a moment in UTC, ISO 8601."""

    reviewer: str
    released: str
    edits: int
    dismissals: tuple[Dismissal, ...] = ()
    note: str = ""
