"""How often, and how completely, an article should use its keyphrase. Source: Yoast SEO for French."""

from collections.abc import Sequence
from math import ceil, floor

from rewriter.checks.paper import Paper
from rewriter.text.keyphrase import covers
from rewriter.text.words import count_words

_LOWEST = 0.5  # percent, Yoast: green from 0.5 …
_HIGHEST = 3.0  # … to 3, once weighted by the keyphrase's length


def recommended_hits(paper: Paper) -> tuple[int, int]:
    """Fewest and most uses of the keyphrase that read well in this article. Longer keyphrases weigh
    more: the density is multiplied by 0.7 + n/3 for n content words. Never fewer than two uses, but
    one is enough under 100 words, where two at most are well (one up to 50 words)."""
    if paper.words < 100:
        return 1, 1 if paper.words <= 50 else 2
    words = paper.words + sum(count_words(h) for h in paper.draft.headings)
    factor = 0.7 + len(paper.keyphrase_words) / 3
    fewest = max(2, ceil(_LOWEST * words / 100 / factor))
    return fewest, max(fewest, floor(_HIGHEST * words / 100 / factor))


def words_found(text: str, words: Sequence[str]) -> int:
    """How many of those content words the text has."""
    return sum(covers(text, word) for word in words)


def images_having(paper: Paper) -> int:
    """How many images have at least half of the keyphrase's content words in their alternative text."""
    images = paper.draft.embedded.images if paper.draft.embedded else ()
    words = paper.keyphrase_words
    return sum(2 * words_found(text, words) >= len(words) for text in images)
