"""The parts of `article.docx` that are the same in all of them (ECMA-376, WordprocessingML)."""

from collections.abc import Mapping

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
LANGUAGE = '<w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/>'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_TYPE = "application/vnd.openxmlformats-"
_OFFICE = f"{_TYPE}officedocument.wordprocessingml"
_PROPERTIES = f"{PACKAGE}/relationships/metadata/core-properties"
_CONTENT_TYPES = (
    f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="{_TYPE}package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_OFFICE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_OFFICE}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_OFFICE}.settings+xml"/>'
    f'<Override PartName="/docProps/core.xml" ContentType="{_TYPE}package.core-properties+xml"/>'
    "</Types>"
)
_RELATIONS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PROPERTIES}" Target="docProps/core.xml"/>'
    "</Relationships>"
)
_SETTINGS = (
    f'{HEAD}<w:settings xmlns:w="{MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="fr-FR"/></w:settings>'
)


def _style(kind: str, style: str, name: str, inner: str) -> str:
    usual = ' w:default="1"' if style == "Normal" else ""
    based = (
        "" if usual else f'<w:basedOn w:val="{"Normal" if kind == "paragraph" else "DefaultParagraphFont"}"/>'
    )
    following = '<w:next w:val="Normal"/>' if kind == "paragraph" and not usual else ""
    return (
        f'<w:style w:type="{kind}"{usual} w:styleId="{style}"><w:name w:val="{name}"/>{based}{following}'
        f"<w:qFormat/>{inner}</w:style>"
    )


def _heading(level: int, size: int) -> str:
    """A heading's look; `size` in half-points."""
    return _style(
        "paragraph",
        f"Heading{level}",
        f"heading {level}",
        '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="80"/>'
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr>',
    )


_STYLES = (
    f'{HEAD}<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
    f'<w:sz w:val="22"/><w:szCs w:val="22"/>{LANGUAGE}</w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
    + _style("paragraph", "Normal", "Normal", "")
    + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>'
    + _style(
        "paragraph",
        "Title",
        "Title",
        '<w:pPr><w:keepNext/><w:spacing w:after="200" w:line="240" w:lineRule="auto"/></w:pPr>'
        '<w:rPr><w:b/><w:sz w:val="44"/></w:rPr>',
    )
    + _style("paragraph", "Subtitle", "Subtitle", '<w:rPr><w:b/><w:sz w:val="24"/></w:rPr>')
    + "".join(_heading(level, size) for level, size in ((1, 36), (2, 30), (3, 26)))
    + _style("paragraph", "Mention", "Mention", '<w:rPr><w:i/><w:sz w:val="20"/></w:rPr>')
    + _style(
        "character",
        "Hyperlink",
        "Hyperlink",
        '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>',
    )
    + "</w:styles>"
)

PARTS: Mapping[str, str] = {
    "[Content_Types].xml": _CONTENT_TYPES,
    "_rels/.rels": _RELATIONS,
    "word/styles.xml": _STYLES,
    "word/settings.xml": _SETTINGS,
}
"""The parts by name, in the order in which they are written; the first must be the first of the archive."""
