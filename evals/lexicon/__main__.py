"""`python -m evals.lexicon [--held-out] [--show]`: what of a translation the lists find in its source."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log, sqrt

from evals.lexicon.corpus import Pair, pairs
from rewriter.text.lexicon.english import cognates, equivalents
from rewriter.text.tokens import tokens

_FOUND = 0.58  # share of words found in the aligned segment
_BY_CHANCE = 0.10  # and at most in another one
_RETRIEVED = 0.90  # segments whose own source segment comes first
_ENDING = 3  # letters that inflection may change: stemming for want of better
_STEM = 4


class Segment:
    """An English segment, by what its words may become in French."""

    def __init__(self, text: str) -> None:
        self.words = tuple(dict.fromkeys(t.folded for t in tokens(text)))
        self._renderings = {french for word in self.words for french in equivalents(word)}
        self._stems: dict[int, set[str]] = {}

    def has(self, french: str) -> bool:
        """Whether some word of the segment may be rendered by the French word."""
        length = max(_STEM, len(french) - _ENDING)
        if length not in self._stems:
            self._stems[length] = {r[:length] for r in self._renderings}
        known = french[:length] in self._stems[length] or french.rstrip("sx") in self._renderings
        return known or any(cognates(word, french) for word in self.words)


def main() -> int:
    """The measurements; 1 when a floor gives way."""
    documents = list(pairs(held_out="--held-out" in sys.argv))
    if not documents:
        print("translations: not here, nothing measured")
        return 0
    sources = {pair.name: [Segment(text) for text in pair.english] for pair in documents}
    missed: Counter[str] = Counter()
    places = [(pair, index) for pair in documents for index in range(len(pair.french))]
    own = _share(((pair, i, i) for pair, i in places), sources, missed)
    other = _share(((pair, i, _other(pair, i)) for pair, i in places), sources, Counter())
    first, of = _retrieved(documents, sources)
    print(f"{len(documents)} documents; words found in the aligned segment {own:.1%}, in another {other:.1%}")
    print(f"own segment first among its document's: {first} of {of} ({first / of:.1%})")
    if "--show" in sys.argv:
        print(" ".join(f"{word}:{n}" for word, n in missed.most_common(600)))
    return 0 if own >= _FOUND and other <= _BY_CHANCE and first >= _RETRIEVED * of else 1


def _other(pair: Pair, index: int) -> int:
    """A segment far from this one, always the same."""
    return (index + max(1, len(pair.english) // 2)) % len(pair.english)


def _share(
    looks: Iterable[tuple[Pair, int, int]], sources: dict[str, list[Segment]], missed: Counter[str]
) -> float:
    found = total = 0
    for pair, french, english in looks:
        for word in pair.french[french]:
            has = sources[pair.name][english].has(word)
            found, total = found + has, total + 1
            missed[word] += not has
    return found / total


def _retrieved(documents: Sequence[Pair], sources: dict[str, list[Segment]]) -> tuple[int, int]:
    segments = [set(words) for pair in documents for words in pair.french]
    seen = Counter(word for words in segments for word in words)
    weights = {word: log(len(segments) / n) for word, n in seen.items()}
    first = of = 0
    for pair in documents:
        for index, words in enumerate(pair.french):
            if words:
                of += 1
                first += _nearest(words, sources[pair.name], weights) == index
    return first, of


def _nearest(words: tuple[str, ...], segments: list[Segment], weights: dict[str, float]) -> int:
    """The segment that shares most, by the weight of the words and the segment's length."""
    held = [sum(weights[w] for w in set(words) if s.has(w)) / sqrt(1 + len(s.words)) for s in segments]
    return held.index(max(held))


if __name__ == "__main__":
    sys.exit(main())
