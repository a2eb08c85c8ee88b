"""Measures of a text that several readers ask for, made once a text while it is being worked on."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

CHARACTERS = 300_000  # of texts in each half: an article and its source have 20,000 as a rule
_ENTRY = 200  # characters that an entry counts for beside its text
_TIMES = 4  # a text is measured whole, by paragraph, by sentence, and in parts of one
_room = CHARACTERS


def make_room(characters: int) -> None:
    """Let a work of so many characters, its source included, be remembered whole, however long it is: a cache
    that it overflows is filled in vain, and each reader measures it anew. The next work, if it is shorter,
    gives the room back."""
    global _room  # noqa: PLW0603 - it is the caches' size, and changes no result
    _room = max(CHARACTERS, _TIMES * characters)


def remembered(measure: Callable[[str, *Ts], T]) -> Callable[[str, *Ts], T]:
    """The measure, with the texts of the last articles remembered, however many paragraphs they have. What is
    kept is bounded by the texts' length, not their number: a cache of so many texts is emptied in vain by an
    article of one paragraph more, and then measures each of them anew for each reader. Two halves: the one
    that fills up takes the place of the other, whose texts are forgotten unless asked for meanwhile. A
    single text, however long, is remembered until the next."""
    fresh: dict[str | tuple[str, *Ts], T] = {}  # the text alone is found in half the time of a tuple of it
    older: dict[str | tuple[str, *Ts], T] = {}
    held = 0

    def keep(key: str | tuple[str, *Ts], text: str, found: T) -> T:
        nonlocal fresh, older, held
        size = len(text) + _ENTRY
        held += size
        if held > _room:
            fresh, older, held = {}, fresh, size
        fresh[key] = found
        return found

    @wraps(measure)
    def ask(text: str, *rest: *Ts) -> T:
        key, new, old = (text, *rest) if rest else text, fresh, older  # another thread may put others there
        if key in new:
            return new[key]
        return keep(key, text, old[key] if key in old else measure(text, *rest))

    return ask
