"""A whole draft from the source alone: its sentences, word for word, arranged for the web."""

from collections.abc import Sequence

from rewriter.article import Brief, Draft, DraftParagraph, Origin, Section, Source
from rewriter.flow.credit import credit_line
from rewriter.flow.no_model import titles
from rewriter.flow.no_model.headings import Candidate
from rewriter.flow.no_model.keyphrases import keyphrase_for, title_of
from rewriter.flow.no_model.sections import Cut, Cutting, Piece, pieces_of
from rewriter.flow.no_model.summaries import description, lengthened, standfirst, tellings
from rewriter.text.typography import mend


def draft_from(source: Source, brief: Brief) -> Draft:
    """The article that needs no model: sections at topic boundaries under headings in the source's own
    words, and every field that search and an editor's desk ask for. Sentences stay word for word,
    typography mended; each paragraph names its source paragraph. French sources; deterministic."""
    keyphrase = brief.keyphrase or source.asked.keyphrase or keyphrase_for(source)
    texts = [mend(p.text) for p in source.paragraphs]
    title = title_of(source)
    pieces = pieces_of(source, brief, keyphrase)
    headline = titles.headline(title, keyphrase, _clauses(pieces), _openings(pieces))
    cuts = Cutting(pieces, brief, headline).best()
    told = tellings(texts, keyphrase, title)
    made = [cut.heading for cut in cuts if cut.heading]
    return Draft(
        headline=headline,
        sections=tuple(_section(cut, pieces) for cut in cuts),
        seo_title=titles.seo_title(keyphrase, headline, title, told, brief),
        standfirst=standfirst(texts, keyphrase, title),
        description=lengthened(description(texts, keyphrase, title, brief), title, made, brief),
        slug=titles.slug(keyphrase, headline),
        keyphrase=keyphrase,
        tags=titles.tags(source, texts, keyphrase),
        credit=credit_line(source.attribution),
    )


def _clauses(pieces: Sequence[Piece]) -> list[Candidate]:
    return [candidate for piece in pieces[:15] for candidate in piece.offers]


def _openings(pieces: Sequence[Piece]) -> list[str]:
    return [piece.opening.text for piece in pieces if piece.opening]


def _section(cut: Cut, pieces: Sequence[Piece]) -> Section:
    paragraphs: list[DraftParagraph] = []
    for piece in pieces[cut.start : cut.end]:
        sources: tuple[str, ...] = (piece.source,)
        if piece.left and not paragraphs and piece.opening and cut.heading == piece.opening.text:
            sources = (piece.left[1], piece.source)  # the line before it is the heading now
        elif piece.left:
            paragraphs.append(_as_it_stood(piece.left[0], (piece.left[1],)))
        paragraphs.append(_as_it_stood(piece.text, sources))
    return Section(heading=cut.heading, paragraphs=tuple(paragraphs), candidates=cut.candidates)


def _as_it_stood(text: str, sources: tuple[str, ...]) -> DraftParagraph:
    return DraftParagraph(text=text, sources=sources, origin=Origin.SOURCE)
