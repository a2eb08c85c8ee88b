"""French equivalents of an English word, none yet."""


def equivalents(word: str) -> frozenset[str]:  # noqa: ARG001 — the table is still to be drawn up
    """The folded French lemmas that may translate an English word, folded."""
    return frozenset()
