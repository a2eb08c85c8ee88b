"""Good documents to break: what libraries write, and by hand what only editors' programs write."""

from io import BytesIO

from docx import Document
from odfdo import Document as OpenDocument
from odfdo import Header, Link, List, Note, Paragraph, Table

from tests.reporting import sample
from tests.sources.parsing.office import docx, odt, p, part, r

_TEXTS = tuple(sample.P.values())
_MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_BOX = "<w:txbxContent>{}</w:txbxContent>"
_CELL = "<w:tc>{}</w:tc>"
_BODY = "".join((
    p("Le tramway revient", properties='<w:pStyle w:val="Titre1"/>'),
    p(_TEXTS[0], f'<w:hyperlink r:id="rId9">{r("une enquête")}</w:hyperlink>'),
    p(_TEXTS[1], "<w:ins>" + r(" Un ajout.") + "</w:ins>", "<w:del><w:r><w:delText>Un retrait.</w:delText></w:r></w:del>"),
    p(_MARK.format("begin"), '<w:r><w:instrText>HYPERLINK "https://a.example/"</w:instrText></w:r>',
      _MARK.format("separate"), r("Un lien ancien"), _MARK.format("end"), r(" et sa suite.")),
    p(r("Caché.", "<w:vanish/>"), r("10"), r("6", '<w:vertAlign w:val="superscript"/>'), r(" fois, biffé", "<w:strike/>")),
    f"<w:tbl><w:tr>{_CELL.format(p('Année'))}{_CELL.format(p('Coût'))}</w:tr>"
    f"<w:tr>{_CELL.format(p('2024'))}{_CELL.format(p('186 millions'))}</w:tr></w:tbl>",
    f"<w:tbl><w:tr>{_CELL.format(p(_TEXTS[2] + ' ' + _TEXTS[3]))}{_CELL.format(p('À côté.'))}</w:tr></w:tbl>",
    f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wps:wsp><wps:txbx>"
    f"{_BOX.format(p('Un encadré.'))}</wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    f"<v:shape style='visibility:hidden'><v:textbox>{_BOX.format(p('Un encadré.'))}</v:textbox></v:shape></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
    f"<w:p><w:moveFrom>{r('Ce qui bouge.')}</w:moveFrom></w:p>",
    f"<w:p><w:moveTo>{r('Ce qui bouge.')}</w:moveTo><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
    f"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
    f"<w:sdtContent>{p('Sommaire 1')}</w:sdtContent></w:sdt>",
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
    f"{r('Un élément')}</w:p>",
    p(_TEXTS[4], "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"),
    p(*(f'<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>{r(text)}<w:r><w:br/></w:r><w:r><w:br/></w:r>' for text in _TEXTS[5:7])),
))  # fmt: skip
_ODT_BODY = "".join((
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>Un retrait.</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>",
    '<text:h text:outline-level="1">Le tramway revient</text:h>',
    f"<text:p>{_TEXTS[0]}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Une note.</text:p>"
    "</text:note-body></text:note></text:p>",
    f'<text:p text:style-name="P1">{_TEXTS[1]} <text:span text:style-name="T1">Caché.</text:span><text:s text:c="3"/>'
    '<text:a xlink:href="https://a.example/">Un lien</text:a><text:line-break/><text:line-break/>Et la suite.</text:p>',
    "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Année</text:p></table:table-cell>"
    "<table:table-cell><text:p>Coût</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
    "<table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>186</text:p></table:table-cell>"
    "</table:table-row></table:table>",
    f"<text:list><text:list-item><text:p>{_TEXTS[2]}</text:p></text:list-item></text:list>",
    "<text:p><draw:frame><draw:text-box><text:p>Un encadré.</text:p></draw:text-box></draw:frame>"
    "<office:annotation><dc:creator>A</dc:creator><text:p>Une remarque.</text:p></office:annotation></text:p>",
    f'<text:section text:display="none"><text:p>{_TEXTS[3]}</text:p></text:section>',
    "<text:table-of-content><text:index-body><text:p>Sommaire</text:p></text:index-body></text:table-of-content>",
    f'<text:p><text:hidden-text text:string-value="Secret."/>{_TEXTS[4]}</text:p><text:p>{_TEXTS[5]}</text:p>',
))  # fmt: skip
_AUTOMATIC = (
    '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
)


def word_documents() -> list[bytes]:
    """Word documents."""
    related = [
        ("n", "footnotes", "footnotes.xml"),
        ("h", "header", "header1.xml"),
        ("c", "comments", "comments.xml"),
    ]
    parts = {
        "footnotes.xml": part("footnotes", f"<w:footnote>{p('Une note.')}</w:footnote>"),
        "header1.xml": part("hdr", p("Le Journal")),
        "comments.xml": part("comments", f"<w:comment>{p('À vérifier.')}</w:comment>"),
    }
    styles = '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    by_hand = docx(
        _BODY, styles=styles, related=[*related, ("rId9", "hyperlink", "https://b.example/")], parts=parts
    )
    return [_by_python_docx(), by_hand]


def open_documents() -> list[bytes]:
    """OpenDocument texts."""
    masters = (
        "<style:master-page><style:header><text:p>Le Journal</text:p></style:header></style:master-page>"
    )
    return [_by_odfdo(), odt(_ODT_BODY, automatic=_AUTOMATIC, masters=masters)]


def _by_python_docx() -> bytes:
    document, out = Document(), BytesIO()
    document.add_heading("Le tramway revient", 0)
    for text in _TEXTS[:3]:
        document.add_paragraph(text)
    document.add_heading("Un chantier", 1)
    document.add_paragraph("un élément", style="List Bullet")
    document.add_paragraph(_TEXTS[3], style="Intense Quote")
    document.add_paragraph("Le pont, hier.", style="Caption")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "Année", "186"
    document.add_paragraph(_TEXTS[4]).add_run(" En gras.").bold = True
    document.save(out)
    return out.getvalue()


def _by_odfdo() -> bytes:
    document, out = OpenDocument("text"), BytesIO()
    document.body.clear()
    noted, linked = Paragraph(_TEXTS[0]), Paragraph(_TEXTS[1])
    noted.append(Note(note_id="n1", citation="1", body="Une note."))
    linked.append(Link("https://a.example/", text="Un lien"))
    table = Table("Coûts", width=2, height=2)
    table.set_value((0, 0), "Année")
    for element in (
        Header(1, "Le tramway revient"),
        noted,
        linked,
        table,
        List(["un", "deux"]),
        Paragraph(_TEXTS[2]),
    ):
        document.body.append(element)
    document.save(out)
    return out.getvalue()
