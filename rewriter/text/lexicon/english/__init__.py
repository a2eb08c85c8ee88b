"""French equivalents of an English word, none yet."""


def equivalents(word: str) -> frozenset[str]:
    """The folded French lemmas that may translate an English word, folded."""
    return frozenset()
