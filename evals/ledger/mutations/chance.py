"""The same choice on every machine and in every run: chosen by the hash of a key, never by a clock."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")
SEED = "mutations-1"


def number(*key: object) -> int:
    """A whole number that depends on the key alone, evenly spread over 0 … 2^64."""
    return int.from_bytes(sha256("\0".join(map(str, (SEED, *key))).encode()).digest()[:8], "big")


def pick(options: Sequence[T], *key: object) -> T:
    """One of the options."""
    return options[number(*key) % len(options)]


def shuffled(options: Iterable[T], *key: object) -> list[T]:
    """All of them, in an order that the key decides."""
    return [option for _, option in sorted(enumerate(options), key=lambda o: number(*key, o[0]))]


def split_of(doc: str) -> str:
    """ "held" for a third of the documents, "dev" for the others."""
    return "held" if number("split", doc) % 3 == 0 else "dev"
