"""What Yoast SEO counts as an article's sentences and words: the headings among them, and a headline that
stands in the text. Our own shares leave them out: nobody asks a heading for a linking word.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.article import Place, Span
from rewriter.article.finding import Part
from rewriter.checks.paper import Paper, Sentence
from rewriter.text.sentences import read_spans
from rewriter.text.words import count_words


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence as Yoast counts it. `sentence` is the body's; None in a heading."""

    text: str
    place: Place
    words: int
    sentence: Sentence | None = None


def counted(paper: Paper, *, headings: bool) -> tuple[Counted, ...]:
    """The sentences of body and, where asked, headings, as a reader meets them."""
    body = [(s.section, 1, Counted(s.text, s.place, s.words, s)) for s in paper.sentences]
    rows = sorted([*body, *_headings(paper)], key=lambda row: row[:2]) if headings else body
    return tuple(row[2] for row in rows)


def counted_words(paper: Paper) -> int:
    """The words of body and headings."""
    return paper.words + sum(each.words for *_, each in _headings(paper))


def headline_in_text(paper: Paper) -> str:
    """The headline, where it stands in the text rather than in a field of its own; else nothing."""
    draft = paper.draft
    return draft.headline if draft.embedded and draft.embedded.headlines else ""


def _headings(paper: Paper) -> Iterator[tuple[int, int, Counted]]:
    """Each sentence of a heading, with its section and its rank there; the headline's before all sections."""
    yield from ((-1, 0, each) for each in _split(headline_in_text(paper), "headline", None))
    for at, section in enumerate(paper.draft.sections):
        if section.heading:
            yield from ((at, 0, each) for each in _split(section.heading, "heading", at))


def _split(text: str, part: Part, section: int | None) -> Iterator[Counted]:
    for start, end in read_spans(text):
        place = Place(part=part, section=section, span=Span(start=start, end=end))
        yield Counted(text[start:end], place, count_words(text[start:end]))
