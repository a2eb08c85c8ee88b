"""A reading of one source text and one article text, for the tests of detectors."""

from collections.abc import Callable, Iterator
from typing import Literal

from rewriter.article import Draft, DraftParagraph, LedgerEntry, Paragraph, Section, Source
from rewriter.ledger.bearing.passages import article_passages
from rewriter.ledger.both_texts import Reading

Lang = Literal["fr", "en"]
Detector = Callable[[Reading], Iterator[LedgerEntry]]


def read(source: str, article: str, lang: Lang = "fr") -> Reading:
    """Paragraphs are lines; both texts have a neutral title."""
    paragraphs = tuple(Paragraph(id=f"p{i}", text=text) for i, text in enumerate(source.splitlines(), 1))
    told = tuple(
        DraftParagraph(text=text, sources=(f"p{i}",)) for i, text in enumerate(article.splitlines(), 1)
    )
    origin = Source(name="x", title="Melun", language=lang, paragraphs=paragraphs)
    draft = Draft(headline="Melun", sections=(Section(heading=None, paragraphs=told),))
    return Reading(
        source=origin,
        draft=draft,
        article=article_passages(draft),
    )


def found(detect: Detector, source: str, article: str, lang: Lang = "fr") -> list[str]:
    """What the detector says of the pair: each entry as "verdict reason: words"."""
    entries = detect(read(source, article, lang))
    return [f"{e.verdict} {e.reason}: {e.article.text if e.article else ''}" for e in entries]
