"""What a page says of itself: title, author, outlet, date, address, licence, language; as found."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

from lxml.html import HtmlElement

from rewriter.sources.parsing.html.addresses import same_family
from rewriter.sources.parsing.html.keys import key_of
from rewriter.sources.parsing.html.structured import article_data, is_person, names_in, text_in
from rewriter.text.glyphs.characters import article_line
from rewriter.text.likeness.similarity import alike
from rewriter.text.web_addresses import href_address

_LONGEST = 500  # characters of a field
_BETWEEN = re.compile(r"\s[|–—·•»/:-]{1,2}\s|\s?\|\s?")
_BY = re.compile(
    r"(?:par|by|texte(?: de)?|écrit par|written by|auteure?s?|authors?)[\s\u00a0]?:?[\s\u00a0]{1,3}",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?<!\d)(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?=\D|$)")
_PUBLISHED = (
    "article:published_time og:published_time og:article:published_time datepublished date.published "
    "publish-date publish_date publication_date publicationdate pubdate date dc.date dc.date.issued "
    "dcterms.date dcterms.issued "
    "dcterms.created dc.date.created citation_publication_date citation_date parsely-pub-date sailthru.date "
    "cxenseparse:recs:publishtime article.published originalpublicationdate timestamp"
).split()
_AUTHORS = (
    "author article:author dc.creator dcterms.creator parsely-author sailthru.author byl citation_author"
).split()
_BYLINES = frozenset(
    "author author-name author__name byline byline__name byline-name article-author article__author auteur "
    "signature c-byline post-author entry-author meta-author article-byline fn p-author".split()
)
_LONGEST_BYLINE = 120
_SAME_TITLE = 0.7  # likeness: « Guide to … in 2024 » for machines, « Guide to … in 2025 » for readers is 0.93
_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_NAME = (
    rf"[{_UPPER}][\w.’'-]{{1,30}}"
    rf"(?: (?:(?:de|du|van|von|der|le|la|el|ben) )?[{_UPPER}][\w.’'-]{{0,30}}){{1,3}}"
)
_SIGNED = re.compile(rf"(?:[Pp]ar|PAR|[Bb]y|BY) ({_NAME}(?:(?:,| et| and| &) {_NAME}){{0,3}})")
_LICENCES = re.compile(
    r"https?://(?:www\.)?(?:creativecommons\.org/(?:licenses|publicdomain)/|etalab\.gouv\.fr/licence)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A page's statements about itself, before any is chosen: its meta elements by name in lower case, its
    JSON-LD, and the root they stand in."""

    root: HtmlElement
    meta: Mapping[str, tuple[str, ...]]
    data: Mapping[str, Any]
    url: str | None

    def first(self, *names: str) -> str:
        """The first meta element of these names that says something."""
        return next(iter(self.all(names)), "")

    def all(self, names: Iterable[str]) -> tuple[str, ...]:
        """All that the meta elements of these names say."""
        return tuple(value for name in names for value in self.meta.get(name, ()))


def said_by(root: HtmlElement, url: str | None) -> Said:
    """Everything that a page says of itself."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = article_line(element.get("content") or "")[:_LONGEST]
        if name and content:
            found.setdefault(name.strip().lower(), []).append(content)
    meta = {name: tuple(values) for name, values in found.items()}
    return Said(root=root, meta=meta, data=article_data(root), url=href_address(url))


def title_of(said: Said, headings: list[str]) -> str:
    """The article's title, without the site's name. `headings` are the page's visible headings of level 1:
    the one that says the same is the title as readers see it."""
    told = (said.first("og:title", "twitter:title"), text_in(said.data.get("headline")), _page_title(said))
    title = next((article_line(t)[:_LONGEST] for t in told if article_line(t)), "")
    if not title:
        return headings[0] if headings else ""
    title = _without_site(title, outlet_of(said), said.url)
    first = key_of(_BETWEEN.split(title, maxsplit=1)[0])  # « Title | a site that is not known »
    likeness = [(1.0 if key_of(h) == first else alike(h, title), h) for h in headings[:10]]
    best, heading = max(likeness, default=(0.0, ""))
    return heading if best >= _SAME_TITLE else title


def _page_title(said: Said) -> str:
    return next((article_line("".join(t.itertext())) for t in said.root.iter("title")), "")


def author_of(said: Said, texts: Iterable[str] = ()) -> str | None:
    """Who signed it, several names joined by commas; never the outlet itself. `texts` are the page's visible
    pieces, among which a line may be a signature."""
    told = said.data.get("author") or said.data.get("creator")
    named = names_in(told) if is_person(told) else ()
    found = (
        _names(named) or _names(said.all(_AUTHORS)) or _names(_bylines(said.root)) or _names(_signed(texts))
    )
    outlet = key_of(outlet_of(said) or "")
    kept: list[str] = []
    for name in found:
        if key_of(name) != outlet and not any(key_of(name) in key_of(other) for other in kept):
            kept.append(name)
    return ", ".join(kept[:10]) or None


def outlet_of(said: Said) -> str | None:
    """The site's or the publisher's name; else the end of the page's title where the address spells it."""
    publisher = next(iter(names_in(said.data.get("publisher"))), "")
    told = said.first("og:site_name") or publisher
    told = told or said.first("application-name", "publisher", "dc.publisher") or _at_the_end(said)
    return article_line(told)[:_LONGEST] or None


def _at_the_end(said: Said) -> str:
    title = _page_title(said)
    cuts = list(_BETWEEN.finditer(title))
    last = title[cuts[-1].end() :].strip() if cuts else ""
    spelled = key_of(last).replace(" ", "")
    return last if len(spelled) > 2 and spelled in _host(said.url) else ""


def _host(url: str | None) -> str:
    """The host's letters: « www.ouest-infos.example » is « ouestinfosexample »."""
    return re.sub(r"\W", "", re.sub(r"^https?://(?:www\.)?|/.*$", "", url or ""))


def published_of(said: Said) -> str | None:
    """The day of publication, as YYYY-MM-DD."""
    told = [text_in(said.data.get("datePublished")), *said.all(_PUBLISHED), *_times(said.root)]
    return next((day for value in told if (day := _day(value))), None)


def address_of(said: Said) -> str | None:
    """The page's own address where it is of the house that it came from; else the one it came from."""
    links = (
        e.get("href") for e in said.root.iter("link") if "canonical" in (e.get("rel") or "").lower().split()
    )
    for told in (*links, said.first("og:url")):
        found = href_address(told, said.url)
        if found and (said.url is None or same_family(found, said.url)):
            return said.url if said.url and _bare(found) == _bare(said.url) else found
    return said.url


def licence_of(said: Said) -> str | None:
    """The address or the name of the licence that the page states for itself; pictures' own are left out."""
    told = text_in(said.data.get("license"))
    if told:
        return article_line(told)[:_LONGEST]
    for element in said.root.iter("a", "link"):
        href = href_address(element.get("href"), said.url)
        stated = "license" in (element.get("rel") or "").lower().split()
        if href and (stated or _LICENCES.match(href)) and next(element.iterancestors("figure"), None) is None:
            return href
    return None


def language_of(said: Said, headers: Mapping[str, str]) -> str | None:
    """Two letters, as the page or the server says; the text itself may say otherwise."""
    html = said.root if said.root.tag == "html" else next(said.root.iter("html"), said.root)
    told = html.get("lang") or said.first("og:locale") or headers.get("content-language", "")
    code = re.match(r"[A-Za-z]{2}(?![A-Za-z])", told.strip())
    return code.group().lower() if code else None


def _bare(address: str) -> str:
    return address.partition("://")[2].rstrip("/")


def _without_site(title: str, outlet: str | None, url: str | None) -> str:
    """The title without a last or first part that names the site."""
    cuts = list(_BETWEEN.finditer(title))
    if not cuts:
        return title
    host = _host(url)
    for kept, part in (
        (title[: cuts[-1].start()], title[cuts[-1].end() :]),
        (title[cuts[0].end() :], title[: cuts[0].start()]),
    ):
        short = key_of(part).replace(" ", "")
        named = bool(outlet) and short == key_of(outlet or "").replace(" ", "")
        if kept.strip() and len(short) > 2 and (named or short in host):
            return _without_site(kept.strip(), outlet, url)
    return title


def _names(told: Iterable[str]) -> tuple[str, ...]:
    unsigned = (_unsigned(article_line(name)) for name in told)
    named = (name for name in unsigned if 2 < len(name) <= 200 and "://" not in name)
    return tuple(name for name in named if not name.startswith(("@", "www.")))


def _unsigned(name: str) -> str:
    """« Par Anne Vial » is Anne Vial."""
    opened = _BY.match(name)
    return name[opened.end() :] if opened else name


def _bylines(root: HtmlElement) -> tuple[str, ...]:
    """The first elements marked as a signature, short enough to be one."""
    found: list[str] = []
    for element in root.iter("a", "span", "p", "div", "address", "strong", "li", "cite"):
        classes = set((element.get("class") or "").lower().split())
        marked = "author" in (element.get("rel") or "").lower().split() or element.get("itemprop") == "author"
        if not marked and classes.isdisjoint(_BYLINES):
            continue
        text = article_line("".join(element.itertext())[: 2 * _LONGEST_BYLINE])
        if 3 < len(text) <= _LONGEST_BYLINE and any(c.isupper() for c in text) and not re.search(r"\d", text):
            found.append(text)
            break
    return tuple(found)


def _signed(texts: Iterable[str]) -> tuple[str, ...]:
    lines = (_SIGNED.fullmatch(text) for text in texts if len(text) <= _LONGEST_BYLINE)
    return next(((line.group(1),) for line in lines if line), ())


def _times(root: HtmlElement) -> list[str]:
    """The dates of <time> elements: those marked as publication, else the only one outside lists of
    articles."""
    times = list(root.iter("time"))
    marked = [t for t in times if t.get("itemprop") == "datePublished" or "pubdate" in t.attrib]
    marked += [t for t in times if "published" in (t.get("class") or "").lower()]
    told = marked or (times if len(times) == 1 else [])
    return [t.get("datetime") or "" for t in told]


def _day(value: str) -> str | None:
    found = _DAY.search(value[:60])
    try:
        if found:
            return date(*(int(n) for n in found.groups())).isoformat()
        return parsedate_to_datetime(value[:60]).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None
