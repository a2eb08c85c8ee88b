"""Links on words of the article: the source's own, and proposals to the editor's pages. Placed by us; a model
never writes an address."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rewriter.article import (
    Brief,
    Draft,
    DraftParagraph,
    Link,
    LinkOrigin,
    Outcome,
    PlacedLink,
    SitePage,
    Source,
)
from rewriter.text.keyphrase import content_words, find, stems, subject_stems
from rewriter.text.normalise import fold
from rewriter.text.saying.quotations import quoted_spans

MAX_SOURCE_LINKS = 10
MAX_PROPOSALS = 5
_SHORTEST = 3  # letters of an anchor: « ici » says nothing, « UE » is left to an editor
_EMPTY_ANCHORS = frozenset(
    "ici article articles lien liens page pages site suite lire voir plus texte source sources video "
    "photo here link links this read more click".split()
)


def source_links(draft: Draft, source: Source) -> tuple[PlacedLink, ...]:
    """The source's links whose words stand again in a paragraph that came from the same source paragraph,
    at most ten, each address once, never inside a quotation. In the article's order."""
    placed: dict[str, PlacedLink] = {}
    for link in source.links:
        if link.url in placed or not _speaks(link.text):
            continue
        found = next(_of_source(draft, link, tuple(placed.values())), None)
        if found:
            placed[link.url] = found
        if len(placed) == MAX_SOURCE_LINKS:
            break
    return _in_order(placed.values())


def site_links(draft: Draft, brief: Brief) -> tuple[PlacedLink, ...]:
    """Where the article speaks of a page of the editor's site: its keyphrase, or else its title, stands there
    word for word (plural and accents aside). At most five, the most telling first: given keyphrases before
    titles, longer before shorter."""
    present = stems(draft.text)
    known = [p for p in brief.site if _speaks(_phrase(p)) and subject_stems(_phrase(p)) <= present]
    placed: list[PlacedLink] = []
    for page in sorted(known, key=_telling):
        found = next(_of_site(draft, page, (*draft.links, *placed)), None)
        if found:
            placed.append(found)
        if len(placed) == MAX_PROPOSALS:
            break
    return tuple(placed)


def linked(outcome: Outcome, source: Source, brief: Brief) -> Outcome:
    """The outcome with the source's links in its draft; those to the editor's pages are proposed, or put in
    when the brief says so."""
    if outcome.draft is None:
        return outcome
    draft = replace(outcome.draft, links=source_links(outcome.draft, source))
    proposed = site_links(draft, brief)
    if brief.insert_links:
        return replace(outcome, draft=replace(draft, links=_in_order((*draft.links, *proposed))))
    return replace(outcome, draft=draft, proposals=proposed)


def _in_order(links: Iterable[PlacedLink]) -> tuple[PlacedLink, ...]:
    return tuple(sorted(links, key=lambda at: (at.section, at.paragraph, at.start)))


def _speaks(anchor: str) -> bool:
    words = [fold(w) for w in content_words(anchor)]
    return any(len(w) >= _SHORTEST and w not in _EMPTY_ANCHORS for w in words)


def _of_source(draft: Draft, link: Link, taken: tuple[PlacedLink, ...]) -> Iterator[PlacedLink]:
    for s, p, paragraph in draft.paragraphs():
        if link.paragraph in paragraph.sources:
            for start, end in _free(paragraph, link.text, s, p, taken):
                yield PlacedLink(
                    url=link.url, section=s, paragraph=p, start=start, end=end, origin=LinkOrigin.SOURCE
                )


def _of_site(draft: Draft, page: SitePage, taken: tuple[PlacedLink, ...]) -> Iterator[PlacedLink]:
    if any(link.url == page.url for link in taken):
        return
    for s, p, paragraph in draft.paragraphs():
        for start, end in _free(paragraph, _phrase(page), s, p, taken):
            yield PlacedLink(
                url=page.url,
                section=s,
                paragraph=p,
                start=start,
                end=end,
                origin=LinkOrigin.SITE,
                title=page.title,
            )


def _free(
    paragraph: DraftParagraph, phrase: str, s: int, p: int, taken: tuple[PlacedLink, ...]
) -> Iterator[tuple[int, int]]:
    """The occurrences of a phrase that are no part of a quotation or of another link."""
    spans = [(q.start, q.end) for q in quoted_spans(paragraph.text)]
    spans += [(t.start, t.end) for t in taken if (t.section, t.paragraph) == (s, p)]
    for start, end in find(paragraph.text, phrase):
        if not any(start < b and a < end for a, b in spans):
            yield start, end


def _phrase(page: SitePage) -> str:
    return page.keyphrase or page.title


def _telling(page: SitePage) -> tuple[bool, int]:
    return not page.keyphrase, -len(content_words(_phrase(page)))
