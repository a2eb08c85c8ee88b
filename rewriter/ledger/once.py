"""What several detectors make of one value, made once."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

O = TypeVar("O")  # noqa: E741 - the owner
S = TypeVar("S", bound="Once")
T = TypeVar("T")


class lasting(Generic[O, T]):  # noqa: N801 - a decorator, as `property` is
    """A measure of a frozen value, made when first asked for and then an attribute as any other: what
    `functools.cached_property` does, without the lock that it takes up to Python 3.11. Two threads may make
    the same measure twice."""

    def __init__(self, make: Callable[[O], T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "lasting[O, T]": ...

    @overload
    def __get__(self, owner: O, kind: type) -> T: ...

    def __get__(self, owner: O | None, kind: type) -> "T | lasting[O, T]":
        if owner is None:
            return self
        found = owner.__dict__[self._name] = self._make(owner)
        return found


class Once:
    """A frozen value that keeps, for as long as it lives itself, what was made of it: nothing outlives the
    article that it belongs to."""

    def once(self: S, make: Callable[[S], T]) -> T:
        """What that function makes of this value, made when first asked for. `make` must be a function of a
        module, the same at each call; what it makes must not hold the value, or only the collector of cycles
        could free the two."""
        made = self._made
        if make not in made:
            made[make] = make(self)
        found: T = made[make]
        return found

    @lasting
    def _made(self) -> dict[Any, Any]:
        """By its maker, each thing that was made."""
        return {}
