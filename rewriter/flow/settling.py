"""What can honestly be asked: a brief fitted to its source."""

from dataclasses import replace

from rewriter.article import Brief, Depth, Source
from rewriter.text.words import count_words

# Words an article can have for each word of its source without padding. A rewriting that keeps every fact
# of a French source lands at 0.65 to 0.95 of its length; French runs 15 to 20 % longer than English.
_SUPPORT = {
    ("fr", Depth.STRUCTURE): 1.0,
    ("fr", Depth.EDIT): 0.9,
    ("fr", Depth.REWRITE): 0.9,
    ("en", Depth.EDIT): 1.05,
    ("en", Depth.REWRITE): 1.0,
}
_WORDS_FOR_A_HEADING = 200


def supported_words(source: Source, depth: Depth) -> int:
    """How many words an article of that depth can have without padding, rounded down to tens."""
    share = _SUPPORT.get((source.language, depth), 0.9)
    return int(count_words(source.text) * share) // 10 * 10


def settle(brief: Brief, source: Source) -> Brief:
    """The brief with `min_words` and `min_headings` lowered to what the source supports; `asked_words`
    keeps what was asked, where somebody asked. Settling twice changes nothing more."""
    words = min(brief.min_words, supported_words(source, brief.depth))
    headings = min(brief.min_headings, words // _WORDS_FOR_A_HEADING)
    asked = words if brief.free_length else brief.asked_words
    return replace(brief, min_words=words, asked_words=asked, min_headings=headings)
