"""A journal that remembers nothing, for work that pays nothing."""

from rewriter.article import Completion, Reply, Request


class NullJournal:
    """Finds nothing and stores nothing: with it, the same request is paid for again."""

    def find(self, digest: str) -> Completion | None:  # noqa: ARG002 – the protocol's name
        """Always None."""
        return None

    def start(self, request: Request) -> None:
        """Nothing is noted."""

    def finish(self, request: Request, reply: Reply) -> None:
        """Nothing is stored."""
