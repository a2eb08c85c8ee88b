"""What several detectors make of one value, made once."""

from collections.abc import Callable
from typing import TypeVar, cast

S = TypeVar("S", bound="Once")
T = TypeVar("T")


class Once:
    """A frozen value that keeps, for as long as it lives itself, what was made of it: nothing outlives the
    article that it belongs to."""

    def once(self: S, make: Callable[[S], T]) -> T:
        """What that function makes of this value, made when first asked for. `make` must be a function of a
        module, the same at each call; what it makes must not hold the value, or only the collector of cycles
        could free the two."""
        kept = self.__dict__.setdefault("_kept", {})
        if make not in kept:
            kept[make] = make(self)
        return cast("T", kept[make])
