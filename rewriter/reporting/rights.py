"""Where the source comes from, what its page reserves, and every link: what an editor answers for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rewriter.article import Article, LinkOrigin, PlacedLink
from rewriter.output import day, web_address
from rewriter.reporting.places import Spot, spots
from rewriter.wording import Lang, say

Line = tuple[str, str, str | None]
Row = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """`origin`: label, value ("" when not stated) and address of each line; `reserved`: sentences."""

    origin: tuple[Line, ...]
    reserved: tuple[str, ...]
    unknown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkList:
    """Links of one kind; a row is words, address, and the place in the report with its label."""

    title: str
    intro: str
    rows: tuple[Row, ...]


def rights_of(article: Article, lang: Lang) -> Rights:
    """The rights block. What is always asked for (outlet, author, address, date, licence) is shown even when
    nothing is known of it."""
    return Rights(
        origin=tuple(_origin(article, lang)),
        reserved=tuple(_reserved(article, lang)),
        unknown=say("rights.unknown", lang),
    )


def links_of(article: Article, lang: Lang) -> tuple[LinkList, ...]:
    """The links placed, those of the source left aside, and those proposed to the editor's own pages."""
    draft = article.outcome.draft
    if draft is None:
        return ()
    at_place = spots(article.source, draft, lang)
    of_source = [at for at in draft.links if at.origin is LinkOrigin.SOURCE]
    put = [at for at in draft.links if at.origin is LinkOrigin.SITE]
    lists = (
        _list("links-source", "links-source-intro", _rows(at_place, of_source), lang),
        _list("links-left", "", _left(article, of_source), lang),
        _list("links-site", "links-site-put", _rows(at_place, put), lang),
        _list("links-site", "links-site-intro", _rows(at_place, article.outcome.proposals), lang),
    )
    return tuple(found for found in lists if found.rows)


def _origin(article: Article, lang: Lang) -> Iterator[Line]:
    known, image = article.source.attribution, article.source.image
    asked = (
        ("outlet", known.outlet, None),
        ("author", known.author, None),
        ("url", known.url, web_address(known.url)),
        ("published", day(known.published or "", lang), None),
        ("licence", known.licence, web_address(known.licence)),
    )
    for name, value, href in asked:
        yield say(f"rights.{name}", lang), value or "", href
    credit = image.credit or say("rights.image-uncredited", lang, url=image.url) if image else ""
    more = (
        ("biography", known.biography),
        ("photo-credits", ", ".join(known.photo_credits)),
        ("image", credit),
        ("trailer", known.trailer),
    )
    for name, value in more:
        if value:
            yield say(f"rights.{name}", lang), value, None


def _reserved(article: Article, lang: Lang) -> Iterator[str]:
    for reserved in article.source.reserved:
        yield say(f"rights.reserved-{reserved.kind}", lang, evidence=reserved.evidence)
    if not article.source.reserved:
        yield say("rights.none-reserved", lang)
    elif article.brief.rights_stated:
        yield say("rights.stated", lang)


def _list(title: str, intro: str, rows: tuple[Row, ...], lang: Lang) -> LinkList:
    told = say(f"rights.{intro}", lang) if intro else ""
    return LinkList(title=say(f"rights.{title}", lang), intro=told, rows=rows)


def _rows(places: Mapping[str, Spot], links: Iterable[PlacedLink]) -> tuple[Row, ...]:
    return tuple(_row(places[f"{at.section}/{at.paragraph}"], at) for at in links)


def _row(spot: Spot, at: PlacedLink) -> Row:
    return spot.text[at.start : at.end], at.url, spot.href, spot.label


def _left(article: Article, placed: list[PlacedLink]) -> tuple[Row, ...]:
    used = {at.url for at in placed}
    left = {link.url: link for link in article.source.links if link.url not in used}
    return tuple((link.text, url, f"#s-{link.paragraph}", link.paragraph) for url, link in left.items())
