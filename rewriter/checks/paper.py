"""What checks look at: a draft with its brief and source, measured once however many checks ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from rewriter.article import Brief, Draft, DraftParagraph, Ledger, Source
from rewriter.text.sentences import sentence_spans
from rewriter.text.words import count_words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body: its section's and paragraph's indexes, its offsets in the paragraph."""

    text: str
    section: int
    paragraph: int
    start: int
    end: int
    words: int


class Paper:
    """A draft as checks read it. Everything is measured at most once, on first use.

    `source` and `ledger` are None when a finished article is judged without its source."""

    def __init__(
        self, draft: Draft, brief: Brief, source: Source | None = None, ledger: Ledger | None = None
    ) -> None:
        self.draft = draft
        self.brief = brief
        self.source = source
        self.ledger = ledger

    @property
    def keyphrase(self) -> str:
        """What the article is to be found by: the brief's, else the draft's proposal, else empty."""
        return self.brief.keyphrase or self.draft.keyphrase

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int, DraftParagraph], ...]:
        """Every body paragraph with its section's and its own index."""
        return tuple(self.draft.paragraphs())

    @cached_property
    def words(self) -> int:
        """Words of the body: paragraphs only, neither headings nor fields."""
        return sum(self.section_words)

    @cached_property
    def paragraph_words(self) -> Mapping[tuple[int, int], int]:
        """Words of each body paragraph, by (section, paragraph)."""
        return {(s, p): count_words(par.text) for s, p, par in self.paragraphs}

    @cached_property
    def section_words(self) -> tuple[int, ...]:
        """Words of each section's paragraphs."""
        totals = [0] * len(self.draft.sections)
        for (s, _), n in self.paragraph_words.items():
            totals[s] += n
        return tuple(totals)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of the body, in order."""
        return tuple(
            Sentence(par.text[a:b], s, p, a, b, count_words(par.text[a:b]))
            for s, p, par in self.paragraphs
            for a, b in sentence_spans(par.text)
        )

    @property
    def has(self) -> Mapping[str, bool]:
        """Which of the things a check may need are there (`Check.needs`)."""
        return {
            "source": self.source is not None,
            "headline": bool(self.draft.headline),
            "seo_title": bool(self.draft.seo_title),
            "description": bool(self.draft.description),
            "keyphrase": bool(self.keyphrase),
            "slug": bool(self.draft.slug),
            "sections": bool(self.paragraphs),
            "provenance": any(par.sources for _, _, par in self.paragraphs),
        }
