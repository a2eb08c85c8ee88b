"""What checks look at: a draft with its brief and source, measured once however many checks ask."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from rewriter.article import Brief, Draft, DraftParagraph, Ledger, Origin, Place, Source, Span
from rewriter.article.finding import Part
from rewriter.ports import GrammarReader
from rewriter.text import keyphrase
from rewriter.text.expressions import Expression, expressions
from rewriter.text.grammar import transitions, voice
from rewriter.text.sentences import read_spans
from rewriter.text.typography import MASK, masked
from rewriter.text.words import count_words

_PLAIN = (("\u2019", "'"), ("\u2018", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body: its section's and paragraph's indexes, its offsets in the paragraph."""

    text: str
    section: int
    paragraph: int
    start: int
    end: int
    words: int

    @property
    def place(self) -> Place:
        """Where it stands, for a finding."""
        span = Span(start=self.start, end=self.end)
        return Place(part="paragraph", section=self.section, paragraph=self.paragraph, span=span)


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Any text of the draft a reader sees, and where it stands. `origin` is None outside paragraphs.
    `plain` is for searching: lower case, straight apostrophes, ordinary spaces, offsets unchanged."""

    text: str
    place: Place
    plain: str
    origin: Origin | None = None
    sources: tuple[str, ...] = ()

    def at(self, start: int, end: int) -> Place:
        """The place narrowed to characters of this text."""
        place, span = self.place, Span(start=start, end=end)
        return Place(part=place.part, section=place.section, paragraph=place.paragraph, span=span)


def plain(text: str) -> str:
    """`text` as `PlacedText.plain` has it, the same length."""
    straight = text
    for typographic, typed in _PLAIN:  # str.translate takes ten times as long
        straight = straight.replace(typographic, typed)
    lowered = straight.lower()
    return lowered if len(lowered) == len(straight) else straight  # "İ" becomes two characters


class Paper:
    """A draft as checks read it. Everything is measured at most once, on first use.

    `source` and `ledger` are None when a finished article is judged without its source, `grammar` where that
    extra is not asked."""

    def __init__(
        self,
        draft: Draft,
        brief: Brief,
        source: Source | None = None,
        ledger: Ledger | None = None,
        grammar: GrammarReader | None = None,
    ) -> None:
        self.draft = draft
        self.brief = brief
        self.source = source
        self.ledger = ledger
        self.grammar = grammar

    @property
    def keyphrase(self) -> str:
        """What the article is to be found by: the brief's, else the draft's proposal, else empty."""
        return self.brief.keyphrase or self.draft.keyphrase

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int, DraftParagraph], ...]:
        """Every body paragraph with its section's and its own index."""
        return tuple(self.draft.paragraphs())

    @cached_property
    def made_here(self) -> bool:
        """False for a finished article, whose absent fields are unknown rather than missing."""
        return any(par.origin is not Origin.FINISHED for _, _, par in self.paragraphs)

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
    def subheadings(self) -> tuple[str, ...]:
        """The headings below the headline's level: a second headline heads a section and is none."""
        return tuple(s.heading for s in self.draft.sections if s.heading and s.level > 1)

    @cached_property
    def code(self) -> frozenset[str]:
        """The paragraphs, or pieces of them, that a finished article's page marks as code."""
        return frozenset(self.draft.embedded.code if self.draft.embedded else ())

    @cached_property
    def captions(self) -> frozenset[str]:
        """The paragraphs that stand under an image of a finished article, and say what it shows."""
        return frozenset(self.draft.embedded.captions if self.draft.embedded else ())

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of the body, in order; code has none."""
        return tuple(
            Sentence(par.text[a:b], s, p, a, b, count_words(par.text[a:b]))
            for s, p, par in self.paragraphs
            if par.text not in self.code
            for a, b in read_spans(par.text)
        )

    @cached_property
    def passive_sentences(self) -> tuple[Sentence, ...]:
        """Sentences with a verb in the passive voice."""
        return tuple(s for s in self.sentences if voice.is_passive(s.text))

    @cached_property
    def linked_sentences(self) -> tuple[Sentence, ...]:
        """Sentences with a linking word."""
        return tuple(s for s in self.sentences if transitions.has_transition(s.text))

    @cached_property
    def keyphrase_words(self) -> tuple[str, ...]:
        """The keyphrase's content words; empty when there is none to look for."""
        return tuple(keyphrase.content_words(self.keyphrase))

    @cached_property
    def keyphrase_hits(self) -> int:
        """How often headings and sentences use the keyphrase. A sentence with all its words, in
        whatever order, counts once at least. Source: Yoast SEO, which reads headings as sentences."""
        if not self.keyphrase_words:
            return 0
        texts = [s.text for s in self.sentences] + list(self.draft.headings)
        return sum(map(self.hits_in, texts))

    def hits_in(self, text: str) -> int:
        """How often one sentence or heading uses the keyphrase."""
        covered = keyphrase.covers(text, self.keyphrase)
        return max(1, len(keyphrase.find(text, self.keyphrase))) if covered else 0

    @cached_property
    def keyphrase_gap(self) -> float:
        """The longest part of body and headings without the keyphrase, as a share of them, 0–1; 1 when it is
        nowhere."""
        if not self.keyphrase_words:
            return 0.0
        units = sorted(
            [(s.section, 1 + s.paragraph, s.start, s.text, s.words) for s in self.sentences]
            + [
                (n, 0, 0, s.heading, count_words(s.heading))
                for n, s in enumerate(self.draft.sections)
                if s.heading
            ]
        )
        return keyphrase.greatest_stretch(
            (words, keyphrase.covers(text, self.keyphrase)) for *_, text, words in units
        )

    @cached_property
    def texts(self) -> tuple[PlacedText, ...]:
        """Every text a reader sees: title fields, headings, paragraphs; empty ones left out."""
        draft = self.draft
        parts: tuple[tuple[Part, str], ...] = (
            ("headline", draft.headline),
            ("seo_title", draft.seo_title),
            ("standfirst", draft.standfirst),
            ("description", draft.description),
        )
        fields = [PlacedText(t, Place(part=part), plain(t)) for part, t in parts if t]
        headings = [
            PlacedText(s.heading, Place(part="heading", section=i), plain(s.heading))
            for i, s in enumerate(draft.sections)
            if s.heading
        ]
        return (*fields, *headings, *self._body)

    @cached_property
    def expressions(self) -> tuple[tuple[PlacedText, tuple[Expression, ...]], ...]:
        """Those of `texts` that have expressions of the tables of style, with these."""
        read = ((placed, expressions(placed.plain)) for placed in self.texts)
        return tuple((placed, found) for placed, found in read if found)

    @cached_property
    def labels(self) -> tuple[PlacedText, ...]:
        """What the model proposed for search and the desk: the keyphrase where the brief has none, the tags,
        the slug in words. Readers see them apart from the article."""
        draft = self.draft
        parts: tuple[tuple[Part, str], ...] = (
            ("keyphrase", "" if self.brief.keyphrase else draft.keyphrase),
            *(("tags", tag) for tag in draft.tags),
            ("slug", draft.slug.replace("-", " ")),
        )
        return tuple(PlacedText(text, Place(part=part), plain(text)) for part, text in parts if text)

    @cached_property
    def _body(self) -> tuple[PlacedText, ...]:
        return tuple(
            PlacedText(
                par.text,
                Place(part="paragraph", section=s, paragraph=p),
                plain(par.text),
                par.origin,
                par.sources,
            )
            for s, p, par in self.paragraphs
        )

    @cached_property
    def plain(self) -> str:
        """All of `texts` as `plain` has them, a line each: to see at once that something is nowhere."""
        return "\n".join(placed.plain for placed in self.texts)

    @cached_property
    def typeset(self) -> str:
        """All of `texts`, a blank line between two, covered where typography must not look."""
        texts = (MASK * len(each.text) if each.text in self.code else each.text for each in self.texts)
        return masked("\n\n".join(texts))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(accumulate((len(placed.text) + 2 for placed in self.texts[:-1]), initial=0))

    def placed(self, at: int) -> tuple[PlacedText, int]:
        """The text that a character of `typeset` stands in, and its offset there."""
        n = bisect_right(self._starts, at) - 1
        return self.texts[n], at - self._starts[n]

    @cached_property
    def source_plain(self) -> str:
        """The source's title and text as `plain` has it; empty without a source."""
        return plain(f"{self.source.title}\n{self.source.text}") if self.source else ""

    @cached_property
    def has(self) -> Mapping[str, bool]:
        """Which of the things a check may need are there (`Check.needs`)."""
        return {
            "source": self.source is not None,
            "grammar": self.grammar is not None,
            "headline": bool(self.draft.headline),
            "seo_title": bool(self.draft.seo_title),
            "description": bool(self.draft.description),
            "keyphrase": bool(self.keyphrase_words),
            "slug": bool(self.draft.slug),
            "sections": bool(self.paragraphs),
            "provenance": any(par.sources for _, _, par in self.paragraphs),
        }
