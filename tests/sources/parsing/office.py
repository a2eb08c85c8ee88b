"""Documents made by hand, with what no library writes."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from rewriter.article import LeftOut, Page

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:evil="urn:evil"'
)
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODF = " ".join(
    f'xmlns:{name}="{_OASIS}:{ns}:1.0"'
    for name, ns in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"), ("manifest", "manifest"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
_OUTSIDE = ' TargetMode="External"'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def relationships(*related: tuple[str, str, str]) -> str:
    """A relationships part: (id, kind, target); web addresses are outside the document."""
    found = "".join(
        f'<Relationship Id="{name}" Type="{_R}/{kind}" Target="{target}"{_OUTSIDE if ":" in target else ""}/>'
        for name, kind, target in related
    )
    return f'<Relationships xmlns="{_RELS}">{found}</Relationships>'


def docx(
    body: str,
    *,
    styles: str = "",
    related: Iterable[tuple[str, str, str]] = (),
    parts: Mapping[str, str] | None = None,
    core: str = "",
) -> bytes:
    """A Word document with this body; `parts` stand in its folder `word`, `related` are its relationships."""
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    whole = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships(
            ("rId1", "officeDocument", "word/document.xml"), ("rId2", "core-properties", "docProps/core.xml")
        ),
        "docProps/core.xml": f"<coreProperties {dc}>{core}</coreProperties>",
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {WORD}>{styles}</w:styles>",
        "word/_rels/document.xml.rels": relationships(("rIdS", "styles", "styles.xml"), *related),
    }
    return zipped(whole | {f"word/{name}": text for name, text in (parts or {}).items()})


def part(name: str, inner: str) -> str:
    """A part of a Word document with this root."""
    return f"<w:{name} {WORD}>{inner}</w:{name}>"


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of Word; text that is no markup becomes a run."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of Word."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def styled(style: str) -> str:
    """The paragraph properties that name a style."""
    return f'<w:pStyle w:val="{style}"/>'


def odt(body: str, *, automatic: str = "", styles: str = "", masters: str = "", meta: str = "") -> bytes:
    """An OpenDocument text with this body."""
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {ODF}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {ODF}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
        "meta.xml": f"<office:document-meta {ODF}><office:meta>{meta}</office:meta></office:document-meta>",
    })  # fmt: skip


def live(page: Page) -> list[str]:
    """The texts of a page's own blocks."""
    return [block.text for block in page.blocks if block.left_out is None]


def aside(page: Page, reason: LeftOut) -> list[str]:
    """The texts that a page sets aside for a reason."""
    return [block.text for block in page.blocks if block.left_out == reason]
