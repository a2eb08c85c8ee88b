"""`python -m evals.lexicon.told_apart [--held-out]`: how well the words found tell what a source says from
what it does not: each sentence of a translation against its source, then without the piece it translates."""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from statistics import mean

from evals.ledger.mutations.cases import Article, Unit, draft
from evals.ledger.mutations.chance import split_of
from evals.ledger.mutations.corpus import articles
from rewriter.article import Paragraph, Source
from rewriter.ledger.bearing.pairing import Pair, pairs
from rewriter.ledger.bearing.passages import article_passages
from rewriter.ledger.both_texts import Reading

_TOLD_APART = 0.89  # floor of the chance that the sentence which its source bears out has the greater share
_FEWEST = 3  # telling words of a sentence that is asked about
_AT = 0.05  # of right sentences that may be told, where the share of the others told is read


def main() -> int:
    """The shares and how they part; 1 when the floor gives way."""
    split = "held" if "--held-out" in sys.argv else "dev"
    chosen = [a for a in articles() if a.direction == "en-fr" and split_of(a.doc) == split]
    if not chosen:
        print("translations: not here, nothing measured")
        return 0
    there = sorted(share for article in chosen for share in _there(article))
    gone = sorted(share for article in chosen for share in _gone(article))
    parted, limit = told_apart(there, gone), there[int(_AT * len(there))]
    print(
        f"share of what a sentence says that is found: {mean(there):.3f}, its piece left out {mean(gone):.3f}"
    )
    print(
        f"told apart {parted:.3f}; at {_AT:.0%} of right ones told {bisect_left(gone, limit) / len(gone):.0%}"
    )
    return 0 if parted >= _TOLD_APART else 1


def told_apart(there: Sequence[float], gone: Sequence[float]) -> float:
    """The chance that one of `there` is greater than one of `gone`, both in order, equals counting half: the
    area under the curve of found against wrongly told."""
    below = sum(bisect_left(gone, share) + bisect_right(gone, share) for share in there)
    return below / 2 / len(there) / len(gone)


def _there(article: Article) -> Iterator[float]:
    return (p.borne_out for p in _read(article, article.units).pairs if _is_asked(p))


def _gone(article: Article) -> Iterator[float]:
    """The shares of the sentences of each piece, that piece of the source left out."""
    for at in range(len(article.units)):
        reading = _read(article, [u for index, u in enumerate(article.units) if index != at])
        found = pairs(reading.statements, reading.stated)
        yield from (p.borne_out for p in found if p.statement.where == f"0/{at}" and _is_asked(p))


def _read(article: Article, asked: Sequence[Unit]) -> Reading:
    body = tuple(Paragraph(id=f"p{at}", text=unit.source) for at, unit in enumerate(asked, 1))
    source = Source(name=article.id, title=article.title, language="en", paragraphs=body)
    told = draft(article.headline, tuple(unit.text for unit in article.units))
    return Reading(source=source, draft=told, article=article_passages(told))


def _is_asked(pair: Pair) -> bool:
    return len(pair.telling) >= _FEWEST and not pair.statement.is_heading


if __name__ == "__main__":
    sys.exit(main())
