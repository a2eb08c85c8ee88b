"""The article as a Word document, for editors who work in one."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from rewriter.article import Article, Draft
from rewriter.output import pieces, visible, web_address
from rewriter.output.linked import Piece
from rewriter.publishing.disclosure import disclosure_line
from rewriter.publishing.document_parts import HEAD, LANGUAGE, MAIN, PACKAGE, PARTS, RELATIONS

_SPACES = re.compile(r"[ \t\n\r\f\v\u0085\u2028\u2029]+")
_LONG_AGO = (
    1980,
    1,
    1,
    0,
    0,
    0,
)  # the first day that an archive can name: the same article is the same bytes
_A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" '
    'w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
)
_HEADINGS = {2: "Heading2", 3: "Heading3"}


def to_docx(article: Article, draft: Draft) -> bytes:
    """The bytes of a DOCX: headline (style Title), standfirst (Subtitle), headings, paragraphs with their
    links, credit and disclosure; title, description, tags and language among its properties. No author is
    made up, and no part of the report is in it. The same article gives the same bytes."""
    links = _Links()
    body = "".join(_body(article, draft, links))
    return _archive({
        **PARTS,
        "word/document.xml": f'{HEAD}<w:document xmlns:w="{MAIN}" xmlns:r="{RELATIONS}"><w:body>{body}{_A4}'
        "</w:body></w:document>",
        "word/_rels/document.xml.rels": links.part(),
        "docProps/core.xml": _properties(article, draft),
    })  # fmt: skip


class _Links:
    """The addresses that the document leads to, each with the name it has inside."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def name(self, url: str) -> str:
        return self.names.setdefault(url, f"rIdL{len(self.names) + 1}")

    def part(self) -> str:
        links = "".join(
            f'<Relationship Id="{name}" Type="{RELATIONS}/hyperlink" Target="{escape(url)}" '
            'TargetMode="External"/>'
            for url, name in self.names.items()
        )
        return (
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{RELATIONS}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rId2" Type="{RELATIONS}/settings" Target="settings.xml"/>{links}'
            "</Relationships>"
        )


def _body(article: Article, draft: Draft, links: _Links) -> Iterator[str]:
    yield _plain("Title", draft.headline, links)
    yield _plain("Subtitle", draft.standfirst, links)
    for n, section in enumerate(draft.sections):
        yield _plain(_HEADINGS.get(section.level, "Heading2"), section.heading or "", links)
        for m in range(len(section.paragraphs)):
            yield _paragraph("Normal", pieces(draft, n, m), links)
    credit: Piece = (draft.credit, web_address(article.source.attribution.url))
    yield _paragraph("Mention", (credit,), links)
    yield _plain("Mention", disclosure_line(article), links)


def _plain(style: str, text: str, links: _Links) -> str:
    return _paragraph(style, ((text, None),), links)


def _paragraph(style: str, parts: tuple[Piece, ...], links: _Links) -> str:
    """A paragraph of a style; nothing where there is nothing to say."""
    if not "".join(text for text, _ in parts).strip():
        return ""
    runs = "".join(_linked(text, links.name(url)) if url else _run(text) for text, url in parts)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _linked(text: str, name: str) -> str:
    return f'<w:hyperlink r:id="{name}" w:history="1">{_run(text, "Hyperlink")}</w:hyperlink>'


def _run(text: str, style: str = "") -> str:
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    return f'<w:r><w:rPr>{look}{LANGUAGE}</w:rPr><w:t xml:space="preserve">{_written(text)}</w:t></w:r>'


def _written(text: str) -> str:
    """The text as XML: nothing in it is markup, white space is one space, no-break spaces stay."""
    return escape(_SPACES.sub(" ", visible(text)))


def _properties(article: Article, draft: Draft) -> str:
    said = {
        "dc:title": draft.headline,
        "dc:description": draft.description,
        "cp:keywords": ", ".join(draft.tags),
        "dc:language": "fr-FR",
    }
    found = "".join(f"<{name}>{_written(text)}</{name}>" for name, text in said.items() if text)
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{found}{_made(article.record.finished)}'
        "</cp:coreProperties>"
    )


def _made(moment: str) -> str:
    """When the article was made, if that is told in a way that can be read."""
    try:
        found = datetime.fromisoformat(moment)
        made = found.astimezone(UTC) if found.tzinfo else found
    except (ValueError, OverflowError):
        return ""
    told = made.strftime("%Y-%m-%dT%H:%M:%SZ")
    return "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{told}</dcterms:{name}>'
        for name in ("created", "modified")
    )


def _archive(parts: dict[str, str]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, text in parts.items():
            entry = ZipInfo(name, _LONG_AGO)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
            archive.writestr(entry, text.encode())
    return out.getvalue()
