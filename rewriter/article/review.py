"""What a person did with an article, and who answers for it."""

from dataclasses import dataclass

from rewriter.article.exchange import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A finding overruled: its check, the words it stood on, the reason given, by whom and when (UTC, ISO
    8601; both empty in records of before they were kept)."""

    code: str
    words: str
    reason: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A section that a model wrote anew because a person asked, and that she accepted. `section` counts from
    0, as it was then; `template` is the name and version of what asked; `cost` is None without prices."""

    section: int
    model: str
    template: str
    usage: Usage = Usage()
    cost: float | None = None
    currency: str = "USD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A release. `edits` counts changes that stand, `repairs` are those of them that a model wrote;
    `released` is a moment in UTC, ISO 8601."""

    reviewer: str
    released: str
    edits: int
    dismissals: tuple[Dismissal, ...] = ()
    repairs: tuple[Rewritten, ...] = ()
    note: str = ""
