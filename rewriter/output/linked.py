"""A paragraph parted into plain words and words that are links."""

from collections.abc import Iterable, Iterator

from rewriter.article import Draft, PlacedLink
from rewriter.text.web_addresses import web_address

Piece = tuple[str, str | None]


def pieces(draft: Draft, section: int, paragraph: int) -> tuple[Piece, ...]:
    """The paragraph's text in pieces, each with its address or None; joined they are the text again. Links
    whose address is not harmless, or whose place is not in the text, are left out."""
    text = draft.sections[section].paragraphs[paragraph].text
    here = (at for at in draft.links if (at.section, at.paragraph) == (section, paragraph))
    return tuple(_pieces(text, sorted(here, key=lambda at: at.start)))


def _pieces(text: str, links: Iterable[PlacedLink]) -> Iterator[Piece]:
    done = 0
    for link in links:
        url = web_address(link.url)
        if url is None or not done <= link.start < link.end <= len(text):
            continue
        if link.start > done:
            yield text[done : link.start], None
        yield text[link.start : link.end], url
        done = link.end
    if done < len(text):
        yield text[done:], None
