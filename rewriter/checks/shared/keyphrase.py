"""How often, and how completely, an article should use its keyphrase. Source: Yoast SEO for French."""

from collections.abc import Sequence
from math import ceil, floor

from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import counted_words, headline_in_text
from rewriter.text.keyphrase import covers
from rewriter.text.words import count_words

LOWEST = 0.5  # percent; Yoast: green from here, weighted by the keyphrase's length


def uses(paper: Paper, *, as_yoast: bool) -> int:
    """How often the article uses its keyphrase; as Yoast counts, in a headline within the text too."""
    return paper.keyphrase_hits + (paper.hits_in(headline_in_text(paper)) if as_yoast else 0)


def density(paper: Paper, *, as_yoast: bool) -> float:
    """Uses of the keyphrase for each hundred words of body and headings, in percent."""
    words = _all_words(paper, as_yoast)
    return 100 * uses(paper, as_yoast=as_yoast) / words if words else 0.0


def fewest_hits(paper: Paper, least: float, *, as_yoast: bool = False) -> int:
    """Fewest uses of the keyphrase that read well in this article, for a density of `least` percent: never
    fewer than two, but one is enough under 100 words."""
    return 1 if _words(paper, as_yoast) < 100 else max(2, ceil(least * _weighted(paper, as_yoast)))


def most_hits(paper: Paper, most: float, *, as_yoast: bool = False) -> int:
    """Most uses of the keyphrase that read well in this article, for a density of `most` percent: never
    fewer than two, but under 100 words two at most are well, one up to 50 words."""
    words = _words(paper, as_yoast)
    if words < 100:
        return 1 if words <= 50 else 2
    return max(2, floor(most * _weighted(paper, as_yoast)))


def _words(paper: Paper, as_yoast: bool) -> int:
    return counted_words(paper) if as_yoast else paper.words


def _weighted(paper: Paper, as_yoast: bool) -> float:
    """The uses that make a density of 1 percent. Longer keyphrases weigh more: the density is multiplied by
    0.7 + n/3 for n content words."""
    return _all_words(paper, as_yoast) / 100 / (0.7 + len(paper.keyphrase_words) / 3)


def _all_words(paper: Paper, as_yoast: bool) -> int:
    headline = headline_in_text(paper) if as_yoast else ""
    return paper.words + sum(count_words(h) for h in (headline, *paper.draft.headings))


def words_found(text: str, words: Sequence[str]) -> int:
    """How many of those content words the text has."""
    return sum(covers(text, word) for word in words)


def images_having(paper: Paper) -> int:
    """How many images have at least half of the keyphrase's content words in their alternative text."""
    images = paper.draft.embedded.images if paper.draft.embedded else ()
    words = paper.keyphrase_words
    return sum(2 * words_found(text, words) >= len(words) for text in images)
