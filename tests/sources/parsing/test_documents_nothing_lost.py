"""Every run of text of a document stands in one block, whatever it is in; and no bytes do more harm."""

from collections.abc import Callable
from io import BytesIO
from itertools import count

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from odfdo import Document as OpenDocument
from odfdo import Paragraph

from rewriter.article import Page
from rewriter.errors import InputError
from rewriter.sources.parsing.documents import read_docx, read_odt
from tests.sources.parsing.office import docx, odt, p, part

RUN_LOOKS = """
<w:b/> <w:vanish/> <w:strike/> <w:color w:val="FFFFFF"/> <w:sz w:val="1"/> <w:rStyle w:val="X"/>
<w:vertAlign w:val="superscript"/>
""".replace("/> <", "/>\n<").split("\n")
AROUND_RUNS = """
<w:ins>{}</w:ins>
<w:del>{}</w:del>
<w:moveTo>{}</w:moveTo>
<w:smartTag>{}</w:smartTag>
<w:unheardOf>{}</w:unheardOf>
<w:hyperlink r:id="x">{}</w:hyperlink>
<w:fldSimple w:instr="TOC">{}</w:fldSimple>
<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>
<w:r><w:fldChar w:fldCharType="begin"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:r><w:fldChar w:fldCharType="begin"/></w:r>{}
<w:br>{}</w:br>
<w:r><w:fldChar>{}</w:fldChar></w:r>
<w:r><w:instrText>{}</w:instrText></w:r>
<w:r><w:sym w:font="Symbol" w:char="F061">{}</w:sym></w:r>
<m:oMath><m:f><m:den>{}</m:den></m:f></m:oMath>
<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>
<mc:AlternateContent><mc:Choice Requires='evil'>{}</mc:Choice></mc:AlternateContent>
""".strip().split("\n")
PARAGRAPHS = """
{}
<w:p>{}</w:p>
<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>{}</w:p>
<w:p><w:pPr><w:pStyle w:val="Legende"/></w:pPr>{}</w:p>
<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>
<w:p><w:r><w:br/></w:r><w:r><w:br/></w:r>{}</w:p>
""".strip().split("\n")
BOX = "<w:txbxContent>{}</w:txbxContent>"
AROUND_PARAGRAPHS = f"""
<w:tbl>{{}}</w:tbl>
<w:tbl><w:tr>{{}}</w:tr></w:tbl>
<w:tbl><w:tr><w:tc>{{}}</w:tc></w:tr></w:tbl>
<w:tbl><w:tr><w:tc>{{}}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{{}}</w:tc></w:tr></w:tbl>
<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>{{}}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>
<w:sdt><w:sdtContent>{{}}</w:sdtContent></w:sdt>
<w:customXml>{{}}</w:customXml>
<w:p><w:r><w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict></w:r></w:p>
<w:p><w:r><w:drawing><wps:wsp><wps:txbx>{BOX}</wps:txbx></wps:wsp></w:drawing></w:r></w:p>
""".strip().split("\n")
ODT_RUNS = """
<text:span text:style-name="X">{}</text:span>
<text:a xlink:href="https://a.example/">{}</text:a>
<text:meta-field>{}</text:meta-field>
<text:variable-set text:display="none">{}</text:variable-set>
<text:placeholder>{}</text:placeholder>
<text:unheard-of>{}</text:unheard-of>
<text:line-break>{}</text:line-break>
<text:s>{}</text:s>
<text:ruby><text:ruby-base>{}</text:ruby-base></text:ruby>
""".strip().split("\n")
ODT_PARAGRAPHS = """
<text:p>{}</text:p>
<text:h>{}</text:h>
<text:h text:outline-level="2">{}</text:h>
""".strip().split("\n")
CELL = "<table:table-cell>{}</table:table-cell>"
ODT_AROUND = f"""
<text:list><text:list-item>{{}}</text:list-item></text:list>
<text:section text:display="none">{{}}</text:section>
<table:table>{{}}</table:table>
<table:table><table:table-row>{{}}</table:table-row></table:table>
<table:table><table:table-row>{CELL}</table:table-row></table:table>
<table:table><table:table-row>{CELL}<table:table-cell/></table:table-row></table:table>
<text:p><draw:frame><draw:text-box>{{}}</draw:text-box></draw:frame></text:p>
<text:p><text:note><text:note-body>{{}}</text:note-body></text:note></text:p>
<text:p><office:annotation>{{}}</office:annotation></text:p>
<text:table-of-content><text:index-body>{{}}</text:index-body></text:table-of-content>
<text:tracked-changes><text:changed-region><text:deletion>{{}}</text:deletion></text:changed-region></text:tracked-changes>
<draw:g><draw:custom-shape>{{}}</draw:custom-shape></draw:g>
<text:unheard-of>{{}}</text:unheard-of>
""".strip().split("\n")


def _trees(
    leaves: st.SearchStrategy[str], runs: list[str], paragraphs: list[str], around: list[str]
) -> st.SearchStrategy[str]:
    inner = st.recursive(leaves, lambda of: _wrapped(of, runs), max_leaves=4)
    blocks = st.builds(str.format, st.sampled_from(paragraphs), inner)
    return st.recursive(blocks, lambda of: _wrapped(of, around), max_leaves=8)


def _wrapped(of: st.SearchStrategy[str], around: list[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda form, parts: form.format("".join(parts)), st.sampled_from(around), st.lists(of, max_size=3)
    )


def _numbered(xml: str) -> tuple[str, list[str]]:
    """The XML with a word of its own at each mark, and those words."""
    numbers = count()
    parts = xml.split("MARK")
    words = [f"mot{next(numbers)}z" for _ in parts[1:]]
    return "".join(a + b for a, b in zip(parts, [*words, ""], strict=True)), words


def _all_stand(page: Page, words: list[str]) -> bool:
    said = [block.text for block in page.blocks]
    return all(sum(text.count(word) for text in said) == 1 for word in words)


WORD_RUNS = st.sampled_from(RUN_LOOKS).map(lambda look: f"<w:r><w:rPr>{look}</w:rPr><w:t>MARK </w:t></w:r>")


@settings(deadline=None)
@given(st.lists(_trees(WORD_RUNS, AROUND_RUNS, PARAGRAPHS, AROUND_PARAGRAPHS), max_size=4))
def test_every_run_of_a_word_document_stands_once(parts: list[str]) -> None:
    body, words = _numbered("".join(parts))
    assert _all_stand(read_docx(docx(body)), words)


@settings(deadline=None, max_examples=30)
@given(_trees(WORD_RUNS, AROUND_RUNS, PARAGRAPHS, AROUND_PARAGRAPHS))
def test_every_run_of_a_note_or_header_stands_once(xml: str) -> None:
    body, words = _numbered(xml)
    related = [("a", "footnotes", "a.xml"), ("b", "header", "b.xml")]
    parts = {
        "a.xml": part("footnotes", f"<w:footnote>{body}</w:footnote>"),
        "b.xml": part("hdr", p("Journal")),
    }
    page = read_docx(docx(p("Un."), related=related, parts=parts))
    assert _all_stand(page, [*words, "Un.", "Journal"])
    assert all(block.left_out for block in page.blocks[1:])


@settings(deadline=None)
@given(st.lists(_trees(st.just("MARK "), ODT_RUNS, ODT_PARAGRAPHS, ODT_AROUND), max_size=4))
def test_every_text_of_an_open_document_stands_once(parts: list[str]) -> None:
    body, words = _numbered("".join(parts))
    assert _all_stand(read_odt(odt(body)), words)


def test_two_texts_of_a_damaged_open_document_are_both_read() -> None:
    both = odt("<text:p>Un.</text:p></office:text><office:text><text:p>Deux.</text:p>")
    assert [block.text for block in read_odt(both).blocks] == ["Un.", "Deux."]


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co", "Cf", "Zl", "Zp", "Mn", "So"))
).filter(str.strip)


@settings(deadline=None, max_examples=40)
@given(st.lists(TEXTS, max_size=4))
def test_a_library_s_paragraphs_are_read_as_they_were_written(texts: list[str]) -> None:
    written, opened = Document(), OpenDocument("text")
    opened.body.clear()
    for text in texts:
        written.add_paragraph(text)
        opened.body.append(Paragraph(text))
    word, oasis = BytesIO(), BytesIO()
    written.save(word)
    opened.save(oasis)
    told = [_squeezed(text) for text in texts]
    assert [_squeezed(b.text) for b in read_docx(word.getvalue()).blocks] == told
    assert [_squeezed(b.text) for b in read_odt(oasis.getvalue()).blocks] == told


def _squeezed(text: str) -> str:
    return "".join(text.split())


READERS: list[tuple[Callable[[bytes], Page], bytes]] = [
    (read_docx, docx(p("Le pont ferme.") * 3)),
    (read_odt, odt("<text:p>Le pont ferme.</text:p>" * 3)),
]


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(READERS), st.data())
def test_a_damaged_document_is_a_page_or_a_sentence(
    reader: tuple[Callable[[bytes], Page], bytes], drawn: st.DataObject
) -> None:
    read, data = reader
    damaged = bytearray(data)
    for _ in range(drawn.draw(st.integers(1, 6))):
        damaged[drawn.draw(st.integers(0, len(data) - 1))] = drawn.draw(st.integers(0, 255))
    try:
        page = read(bytes(damaged[: drawn.draw(st.integers(0, len(data)))]))
    except InputError as error:
        assert error.key.startswith("pages.")  # noqa: PT017 – either end is right, and this is one of them
    else:
        assert isinstance(page, Page)
