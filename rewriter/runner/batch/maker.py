"""What a host does, wherever it lives: one class, written without a thought of processes."""

from typing import Protocol

from rewriter.article import Reply, Source
from rewriter.article.batch import Entry, Step


class Maker(Protocol):
    """Makes several articles, turn by turn. Raises RewriterError when outputs cannot be written; an input
    that cannot be used ends as a failed article."""

    def begin(self, entry: Entry, source: Source | None) -> Step:
        """The article's first step; in a thread of its own where `waits` says that it waits for a network."""
        ...

    def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:
        """Its next step."""
        ...

    def drop(self, position: int) -> None:
        """Forget it."""
        ...


def waits(entry: Entry, source: Source | None) -> bool:
    """Whether beginning an article fetches its input."""
    return source is None and entry.row.url is not None


class NearHost:
    """A maker in this very process: for tests, and where there is one article to make."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker

    async def begin(self, entry: Entry, source: Source | None) -> Step:
        """The article's first step."""
        return self._maker.begin(entry, source)

    async def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:
        """Its next step."""
        return self._maker.resume(position, replies)

    async def drop(self, position: int) -> None:
        """Forget it."""
        self._maker.drop(position)

    async def aclose(self) -> None:
        """Nothing to let go of."""
