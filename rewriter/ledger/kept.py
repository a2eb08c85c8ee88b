"""What an account made of its texts, kept for the account of the same article's next draft."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

from rewriter.article import Source

T = TypeVar("T")
_NOTHING = object()


class Kept:
    """Lets an editor's keystroke cost what it changes: passages, sentences and pairs that a draft shares with
    the one before are measured once. What is kept is a function of its key, so that an account with it is the
    same as one without. Bounded: what neither of the last two accounts asked for is forgotten. One thread at
    a time."""

    def __init__(self) -> None:
        self._source: Source | None = None
        self._fresh: dict[Hashable, Any] = {}
        self._older: dict[Hashable, Any] = {}

    def begin(self, source: Source) -> None:
        """Another account begins; of another source, with nothing known."""
        same = self._source is source
        self._source, self._fresh, self._older = source, {}, self._fresh if same else {}

    def of(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made when first asked for under that key. A key may hold the `id` of a
        value that is kept itself, and asked for by every account that asks for this: both go together."""
        found = self._fresh.get(key, _NOTHING)
        if found is _NOTHING:
            found = self._older.get(key, _NOTHING)
            self._fresh[key] = found = make() if found is _NOTHING else found
        return cast("T", found)
