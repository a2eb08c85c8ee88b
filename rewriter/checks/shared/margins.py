"""What a finished article has above and below its text on its own page: by whom and when, the way to its site's
other articles, whose pictures. Pasted with an article of somebody else, the same lines are leftovers: who
judges an article with its source still looks at them."""

from dataclasses import dataclass

from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.furniture import furniture
from rewriter.text.words import count_words

_PROSE_WORDS = 8  # of a paragraph that ends as a sentence does; « Photo : A. Roux. » has fewer
_CLOSERS = " \u00a0\u202f»”\"')]*_"
_ENDS = (".", "!", "?", "…", ":", ";")
_HEADING = -1  # where a paragraph has its index
_STANDFIRST = 1  # paragraphs of prose above a byline

Where = tuple[int, int]
"""Section, paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """The paragraphs above an article's text (`top`: above its standfirst too), those below it, and the words that
    lead to other pages."""

    above: frozenset[Where] = frozenset()
    top: frozenset[Where] = frozenset()
    below: frozenset[Where] = frozenset()
    links: tuple[str, ...] = ()
    known: bool = False

    def hold(self, placed: PlacedText) -> bool:
        """Whether a paragraph, or a line taken for a heading, stands above or below the article's text."""
        return _where(placed) in self.above | self.below

    def opens(self, placed: PlacedText) -> bool:
        """Whether it stands above all prose."""
        return _where(placed) in self.top

    def end(self, placed: PlacedText) -> bool:
        """Whether it stands below."""
        return _where(placed) in self.below

    def lead(self, placed: PlacedText, paper: Paper) -> bool:
        """Whether a line has a link, or is the head of lines that are links: the way to pages of the site."""
        return any(link in text for text in (placed.text, _behind(placed, paper)) for link in self.links)


def margins(paper: Paper) -> Margins:
    """Those of a finished article whose source nobody gave; of all others, none is known."""
    if paper.made_here or paper.source:
        return Margins()
    told = [(s, p) for s, p, par in paper.paragraphs if _is_prose(par.text)]
    first = told[_STANDFIRST : _STANDFIRST + 1] or told[-1:]
    every = sorted(
        [(s, p) for s, p, _ in paper.paragraphs] + [(n, _HEADING) for n in range(len(paper.draft.sections))]
    )
    embedded = paper.draft.embedded
    return Margins(
        above=frozenset(at for at in every if first and at < first[0] and at[0] == every[0][0]),
        top=frozenset(at for at in every if told and at < told[0] and at[0] == every[0][0]),
        below=frozenset(at for at in every if told and at > told[-1]),
        links=tuple(link.text for link in embedded.links if link.text.strip()) if embedded else (),
        known=True,
    )


def heads_text(placed: PlacedText, paper: Paper) -> bool:
    """Whether a heading has prose under it, or smaller headings: then it is the article's, whatever it says."""
    at = placed.place.section
    if placed.place.part != "heading" or at is None:
        return False
    section, rest = paper.draft.sections[at], paper.draft.sections[at + 1 :]
    deeper = bool(rest) and rest[0].level > section.level
    return any(_is_prose(par.text) for par in section.paragraphs) or (deeper and not section.paragraphs)


def _is_prose(text: str) -> bool:
    ended = text.rstrip(_CLOSERS).endswith(_ENDS)
    return ended and count_words(text) >= _PROSE_WORDS and furniture(text) is None


def _where(placed: PlacedText) -> Where:
    place = placed.place
    return (
        -1 if place.section is None else place.section,
        -1 if place.paragraph is None else place.paragraph,
    )


def _behind(placed: PlacedText, paper: Paper) -> str:
    """The paragraph behind a line, or under a heading."""
    section, at = placed.place.section, placed.place.paragraph
    if section is None:
        return ""
    rest = paper.draft.sections[section].paragraphs[0 if at is None else at + 1 :]
    return rest[0].text if rest else ""
