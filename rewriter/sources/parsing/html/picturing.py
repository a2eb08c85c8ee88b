"""The picture above an article, with what the page says of who made it."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from rewriter.article import LeadImage
from rewriter.sources.parsing.html.metadata import Said
from rewriter.sources.parsing.html.structured import names_in, text_in
from rewriter.text.glyphs.characters import article_line
from rewriter.text.web_addresses import href_address

_CREDIT = re.compile(
    r"(?:©|\(c\)|(?:cr[ée]dits?(?: photos?)?|photos?|photographies?|images?|illustrations?)"
    r"(?: (?:par|by|de)|[ \u00a0]?:))"
    r"[ \u00a0]?([^.!?;|)]{2,120})\)?\.?$",
    re.IGNORECASE,
)
_CREDITS = re.compile(r"(?:^|[\s_-])(?:credits?|copyright|photographer|source)(?=$|[\s_-])", re.IGNORECASE)
_NOT_PICTURES = re.compile(
    r"logo|default|placeholder|avatar|favicon|sprite|pixel|social[-_ ]|seo-?image|opengraph", re.IGNORECASE
)
_LONGEST = 500


def lead_image(said: Said, base: str | None) -> LeadImage | None:
    """The picture that the page gives as its own, else the first in a figure that has a caption; a site's
    logo is none. Caption and credit from the figure where it stands, else from the page's data; never
    guessed."""
    data = _picture(said.data.get("image"))
    url = _first(
        base,
        said.first("og:image", "og:image:url", "twitter:image"),
        text_in(data.get("url")),
        text_in(data.get("contentUrl")),
    )
    figure = _figure_of(said.root, url)
    if url is None and figure is not None:
        image = next(figure.iter("img"), None)
        url = _first(base, *(image.get(a) or "" for a in ("src", "data-src"))) if image is not None else None
    if url is None:
        return None
    caption, credit = _caption(figure)
    told = text_in(data.get("creditText")) or next(iter(names_in(data.get("creator"))), "")
    return LeadImage(
        url=url,
        caption=(caption or article_line(text_in(data.get("caption"))))[:_LONGEST],
        credit=(credit or article_line(told))[:_LONGEST],
    )  # fmt: skip


def _picture(value: object) -> Mapping[str, Any]:
    first = value[0] if isinstance(value, list) and value else value
    return first if isinstance(first, dict) else {"url": first} if isinstance(first, str) else {}


def _first(base: str | None, *told: str) -> str | None:
    found = (href_address(address, base) for address in told if address)
    return next((a for a in found if a and not _NOT_PICTURES.search(urlsplit(a).path)), None)


def _figure_of(root: HtmlElement, url: str | None) -> HtmlElement | None:
    """The figure that shows this picture, told by its file's name; with none given, the first with a
    caption."""
    name = _stem(url or "")
    for count, figure in enumerate(root.iter("figure")):
        if count > 200:
            return None
        if url is None and next(figure.iter("figcaption"), None) is not None:
            return figure
        shown = (
            image.get(a) or ""
            for image in figure.iter("img", "source")
            for a in ("src", "data-src", "srcset")
        )
        if name and any(name in address for address in shown):
            return figure
    return None


def _stem(address: str) -> str:
    """The file's name without what sizes add to it (« pont-1200x630.jpg » is « pont »)."""
    name = address.partition("?")[0].rpartition("/")[2].rpartition(".")[0]
    return re.sub(r"[-_]\d{2,4}x\d{2,4}$", "", name) if len(name) > 3 else ""


def _caption(figure: HtmlElement | None) -> tuple[str, str]:
    element = next(figure.iter("figcaption"), None) if figure is not None else None
    if element is None:
        return "", ""
    text = article_line("".join(element.itertext())[: 4 * _LONGEST])
    marked = (
        article_line("".join(e.itertext())[:_LONGEST])
        for e in element.iter("span", "cite", "small", "em", "p", "div")
        if _CREDITS.search(e.get("class") or "")
    )
    credit = next((m for m in marked if m), "")
    if credit and text.endswith(credit) and credit != text:
        return text[: -len(credit)].rstrip(" –—-|/("), credit
    found = _CREDIT.search(text)
    return (text[: found.start()].rstrip(" –—-|/("), found.group().strip("() ")) if found else (text, "")
