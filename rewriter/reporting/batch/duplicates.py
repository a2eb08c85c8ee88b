"""Articles of a run that say nearly the same, found without comparing each with each.

Sketches are cut into 16 bands of 4 values; only articles that have a whole band in common are compared. Two
articles that share 0.8 of their runs of words meet in at least one band in 9,998 cases of 10,000, two that
share 0.3 in 12 of 100, two that share nothing never. The comparison is an estimate (`sketches.shared`).
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rewriter.text.likeness.sketches import SIZE, shared

NEAR = 0.8  # where an editor would call two articles the same one with other words
_ROWS = 4
_ALL_PAIRS = 60  # articles that share a band up to which each is compared with each: 1,770 pairs
_HEADS = 40  # beyond, each is compared with the first of every group, of at most that many groups

Packed = Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A group of articles, each near to at least one other: their keys and, for each, the greatest share
    estimated with another of the group."""

    members: tuple[tuple[int, float], ...]

    @property
    def greatest(self) -> float:
        """The greatest share in the group."""
        return max(estimate for _, estimate in self.members)


def pack(sketch: Sequence[int]) -> Sequence[int]:
    """A sketch in 256 bytes: ten thousand take 4 MB."""
    return array("I", sketch)


def near_duplicates(sketches: Packed) -> tuple[Near, ...]:
    """Groups of keys whose sketches share 0.8 or more, the largest first. Empty sketches are near to none.
    Time grows with the articles and with those that share a band, not with all pairs."""
    groups = _Groups()
    for bucket in _buckets(sketches):
        for one, other in _pairs(bucket, groups):
            if shared(sketches[one], sketches[other]) >= NEAR:
                groups.join(one, other)
    found = (Near(members=_nearest(members, sketches)) for members in groups.members())
    return tuple(sorted(found, key=lambda near: (-len(near.members), near.members)))


class _Groups:
    """Keys joined into groups (union–find)."""

    def __init__(self) -> None:
        self._above: dict[int, int] = {}

    def head(self, key: int) -> int:
        """The key that stands for the group."""
        while (above := self._above.get(key, key)) != key:
            self._above[key] = self._above.get(above, above)
            key = above
        return key

    def join(self, one: int, other: int) -> None:
        """Two keys are of one group."""
        first, second = sorted((self.head(one), self.head(other)))
        self._above[second] = self._above[first] = first

    def members(self) -> Iterable[list[int]]:
        """Every group of two or more, its keys in order."""
        found: dict[int, list[int]] = defaultdict(list)
        for key in sorted(self._above):
            found[self.head(key)].append(key)
        return found.values()


def _nearest(members: Sequence[int], sketches: Packed) -> tuple[tuple[int, float], ...]:
    """Each key with the greatest share estimated with another of the group; in a large group, with one of
    its first."""
    others = members[:_ALL_PAIRS]
    return tuple(
        (key, max(shared(sketches[key], sketches[other]) for other in others if other != key))
        for key in members
    )


def _buckets(sketches: Packed) -> Iterator[list[int]]:
    """Keys that have a band in common, band by band: only one band's are in memory."""
    for start in range(0, SIZE, _ROWS):
        buckets: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for key, sketch in sketches.items():
            if sketch:
                buckets[tuple(sketch[start : start + _ROWS])].append(key)
        yield from (keys for keys in buckets.values() if len(keys) > 1)


def _pairs(bucket: list[int], groups: _Groups) -> Iterator[tuple[int, int]]:
    """The pairs to compare, those already in one group left out."""
    if len(bucket) <= _ALL_PAIRS:
        yield from (pair for pair in combinations(bucket, 2) if groups.head(pair[0]) != groups.head(pair[1]))
        return
    heads: list[int] = []
    for key in bucket:
        if groups.head(key) in map(groups.head, heads):
            continue
        yield from ((head, key) for head in heads)
        if len(heads) < _HEADS and groups.head(key) not in map(groups.head, heads):
            heads.append(key)
