"""How much two texts share: n-grams, the longest common run, likeness of two short strings.

Words are compared folded (no case, accents or marks). Everything is exact: no hashing that could collide.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from rewriter.text.remembered import remembered
from rewriter.text.tokens import folded_words, tokens

Numbered = frozenset[str | tuple[str, int]]
"""Things that may be there more than once, the second and further ones with their number: what two have in
common is counted by sets in a tenth of the time that counters take."""


def containment(a: str, b: str, n: int = 5) -> float:
    """Share of `a`'s runs of `n` words that `b` has too, 0–1: 1.0 when `a` was copied whole, about 0
    for another article. 0 when `a` has fewer than `n` words. Source: Broder 1997, containment of
    shingles."""
    ours, theirs = _shingles(a, n), _shingles(b, n)
    return len(ours & theirs) / len(ours) if ours else 0.0


def longest_common_run(a: str, b: str) -> tuple[int, str]:
    """The longest run of words that stands in both: how many words, and the run as it stands in `a`
    (its first occurrence there); (0, "") when they share no word. Near-linear: n·log(run)."""
    first, second = tokens(a), tokens(b)
    length, at = _longest([t.folded for t in first], [t.folded for t in second])
    if not length:
        return 0, ""
    return length, a[first[at].start : first[at + length - 1].end]


def alike(a: str, b: str) -> float:
    """Likeness of two short strings (titles, headings), 0–1: the greater of what their words and what
    their pairs of letters have in common, as Dice coefficients. 1.0 for the same words in whatever
    order, 0.0 when either has no word. Source: Dice 1945; letter pairs after White 1992."""
    return max(_dice(first, second) for first, second in zip(_counted(a), _counted(b)))


@remembered  # each heading is held against all that stand before it
def _counted(text: str) -> tuple[Numbered, Numbered]:
    """A text's words, and its pairs of letters."""
    words = folded_words(text)
    return _numbered(words), _numbered(x + y for word in words for x, y in pairwise(f" {word} "))


def _numbered(items: Iterable[str]) -> Numbered:
    times = Counter(items)
    return frozenset([*times, *((item, n) for item, most in times.items() for n in range(1, most))])


def _shingles(text: str, n: int) -> set[tuple[str, ...]]:
    words = folded_words(text)
    return set(zip(*(words[i:] for i in range(n))))


def _dice(a: Numbered, b: Numbered) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


Windows = list[int]
"""For each position, a number that is the same for equal windows of a certain length."""


def _longest(a: list[str], b: list[str]) -> tuple[int, int]:
    """Length of the longest common run and where it starts in `a`. Windows of 1, 2, 4, 8 … words are
    numbered as long as the two share one; the length is then put together from the largest down."""
    levels = [_number(a, b)]
    while _share(*levels[-1]):
        levels.append(_joined(levels[-1], levels[-1], 2 ** (len(levels) - 1)))
    levels.pop()
    if not levels:
        return 0, 0
    best = levels[-1]
    length = 2 ** (len(levels) - 1)
    for power in range(len(levels) - 2, -1, -1):
        longer = _joined(best, levels[power], length)
        if _share(*longer):
            best, length = longer, length + 2**power
    theirs = set(best[1])
    return length, next(i for i, window in enumerate(best[0]) if window in theirs)


def _number(a: list[str], b: list[str]) -> tuple[Windows, Windows]:
    numbers: dict[str, int] = {}
    return (
        [numbers.setdefault(w, len(numbers)) for w in a],
        [numbers.setdefault(w, len(numbers)) for w in b],
    )


def _joined(
    heads: tuple[Windows, Windows], tails: tuple[Windows, Windows], length: int
) -> tuple[Windows, Windows]:
    """Windows of `heads` (of that length) each followed by the window of `tails` right after it."""
    numbers: dict[tuple[int, int], int] = {}
    a, b = (
        [numbers.setdefault(pair, len(numbers)) for pair in zip(head, tail[length:])]
        for head, tail in zip(heads, tails)
    )
    return a, b


def _share(a: Windows, b: Windows) -> bool:
    return not set(a).isdisjoint(b)
