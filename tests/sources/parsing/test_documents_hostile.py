"""Documents that somebody made to do harm, or that something broke: a page or a sentence, never more."""

import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest

from rewriter.article import Page
from rewriter.errors import InputError
from rewriter.sources.parsing import page_from
from rewriter.sources.parsing.documents import read_docx, read_odt
from rewriter.sources.parsing.documents.package import MAX_ENTRIES
from tests.sources.parsing.office import WORD, docx, live, odt, p, r, relationships, zipped

PLAIN = docx(p("Le pont ferme."))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def _refused(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_docx(data)
    return caught.value.key


def _document(xml: str) -> bytes:
    return zipped({"word/document.xml": xml})


def test_an_old_document_and_a_sealed_one_are_told_apart() -> None:
    assert _refused(OLE) == "pages.old_document"
    assert _refused(OLE + "EncryptedPackage".encode("utf-16-le")) == "pages.encrypted"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "pages.not_a_document"),
        (b"{\\rtf1}", "pages.not_a_document"),
        (b"PK\x03\x04", "pages.unreadable"),
        (PLAIN[:-30], "pages.unreadable"),
        (PLAIN[: len(PLAIN) // 2], "pages.unreadable"),
        (zipped({"xl/workbook.xml": "<workbook/>"}), "pages.not_a_document"),
        (_document("<html/>"), "pages.not_a_document"),
        (_document("<w:document"), "pages.unreadable"),
        (_document(""), "pages.unreadable"),
        (
            _document(f"<w:document {WORD}>" + "<w:sdt>" * 400 + "</w:sdt>" * 400 + "</w:document>"),
            "pages.too_deep",
        ),
        (_document(f"<!DOCTYPE x [<!ENTITY a 'b'>]><w:document {WORD}>&a;</w:document>"), "pages.entities"),
        (_document(f"<!DOCTYPE x SYSTEM 'file:///etc/passwd'><w:document {WORD}/>"), "pages.entities"),
        (docx('<w:altChunk r:id="a"/>'), "pages.elsewhere"),
        (docx('<w:p><w:subDoc r:id="a"/></w:p>'), "pages.elsewhere"),
    ],
)
def test_what_is_no_sound_document_is_a_sentence(data: bytes, key: str) -> None:
    assert _refused(data) == key


def test_every_cut_of_a_document_is_a_sentence() -> None:
    for end in range(0, len(PLAIN) - 1, 37):
        with pytest.raises(InputError):
            read_docx(PLAIN[:end])


def test_a_bomb_is_stopped_while_it_inflates() -> None:
    text = f"<w:document {WORD}><w:body><w:p><w:r><w:t>" + "a" * 60_000_000
    assert _refused(_document(text)) == "pages.too_large_inside"


@pytest.mark.parametrize("properties", ["", "<w:vanish/>"])
def test_more_text_than_anyone_writes_is_refused(properties: str) -> None:
    data = docx(p(r("Le pont ferme. " * 4_000, properties)) * 90)
    assert _refused(data) == "pages.too_large_inside"


def test_a_bomb_in_many_parts_is_stopped() -> None:
    related = [(f"h{n}", "header", "header.xml") for n in range(20)]
    data = docx(p("Un."), related=related, parts={"header.xml": f"<x>{'a' * 4_000_000}</x>"})
    assert _refused(data) == "pages.too_large_inside"


def test_too_many_files_are_refused() -> None:
    parts = {f"word/{n}": "" for n in range(MAX_ENTRIES + 1)}
    assert _refused(zipped(parts)) == "pages.too_many_parts"


def test_two_files_of_one_name_are_refused() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        archive.writestr("word\\./document.xml", "<a/>")
    assert _refused(out.getvalue()) == "pages.unreadable"


def test_a_compression_that_documents_do_not_have_is_refused() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", f"<w:document {WORD}/>")
    assert _refused(out.getvalue()) == "pages.unreadable"


def test_an_encrypted_archive_is_told_as_such() -> None:
    data = bytearray(PLAIN)
    at = data.rindex(b"PK\x01\x02")
    data[at + 8 : at + 10] = struct.pack("<H", 1)
    assert _refused(bytes(data)) == "pages.encrypted"
    manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    with pytest.raises(InputError) as caught:
        read_odt(zipped({"content.xml": "\x00", "META-INF/manifest.xml": manifest}))
    assert caught.value.key == "pages.encrypted"


def test_what_is_inside_a_document_beside_its_text_is_never_opened() -> None:
    parts = {"embeddings/bombe.docx": "PK\x03\x04", "vbaProject.bin": "x", "../../../etc/passwd": "x"}
    related = [("o", "package", "embeddings/bombe.docx"), ("h", "header", "../../../../etc/passwd")]
    assert live(read_docx(docx(p("Le pont ferme."), parts=parts, related=related[:1]))) == ["Le pont ferme."]
    assert _refused(docx(p("Le pont ferme."), parts=parts, related=related)) == "pages.unreadable"


def test_parts_at_an_address_are_not_fetched() -> None:
    related = [("h", "header", "https://evil.example/header.xml"), ("s", "styles", "http://127.0.0.1/s.xml")]
    assert live(read_docx(docx(p("Le pont ferme."), related=related))) == ["Le pont ferme."]
    main = zipped({"_rels/.rels": relationships(("a", "officeDocument", "https://evil.example/d.xml"))})
    assert _refused(main) == "pages.not_a_document"


def test_as_deep_as_the_parser_allows_is_read() -> None:
    body = "<w:sdt>" * 250 + p("Le pont ferme.") + "</w:sdt>" * 250
    data = _document(f"<w:document {WORD}>{body}</w:document>")
    assert live(read_docx(data)) == ["Le pont ferme."]


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_in_its_own_process_a_document_is_read_and_a_broken_one_is_a_sentence(kind: str) -> None:
    if kind == "docx":
        assert _lives(page_from(PLAIN, kind="docx", name="pont.docx"))
        with pytest.raises(InputError, match=r"“pont\.docx” is too damaged to be read as DOCX"):
            page_from(PLAIN[:-30], kind="docx", name="pont.docx")
        return
    assert _lives(page_from(odt("<text:p>Le pont ferme.</text:p>"), kind="odt", name="pont.odt"))
    with pytest.raises(InputError, match=r"“pont\.odt” is no ODT document"):
        page_from(PLAIN, kind="odt", name="pont.odt")


def _lives(page: Page) -> bool:
    return live(page) == ["Le pont ferme."]


WIDE = "<mc:AlternateContent><mc:Choice>"
RUN = "<w:r><w:t>a</w:t></w:r>"
MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
LARGE = {
    "runs": "<w:p>" + (RUN + "<w:r><w:br/></w:r>") * 20_000 + "</w:p>",
    "moves": "<w:p>" + f"<w:moveFrom>{RUN}</w:moveFrom>" * 40_000 + "</w:p>",
    "rows": "<w:tbl>" + f"<w:tr><w:tc><w:p>{RUN}</w:p></w:tc></w:tr>" * 20_000 + "</w:tbl>",
    "fields": f"<w:p>{MARK.format('begin') * 30_000}{RUN * 3_000}{MARK.format('end') * 30_000}</w:p>",
    "alternatives": f"<w:p>{WIDE * 100}<w:t>{'a' * 1_000_000}</w:t>"
    + "</mc:Choice></mc:AlternateContent>" * 100
    + "</w:p>",
}


@pytest.mark.slow
@pytest.mark.parametrize("body", [*LARGE.values()], ids=[*LARGE])
def test_size_costs_time_in_proportion(body: str) -> None:
    assert page_from(docx(body), kind="docx").blocks


@pytest.mark.slow
def test_two_hundred_thousand_paragraphs_are_read_within_the_limits() -> None:
    page = page_from(docx(f"<w:p>{RUN}</w:p>" * 200_000), kind="docx")
    assert len(page.blocks) == 200_000


def test_random_bytes_are_a_sentence() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(range(256)) * 40)
    assert _refused(out.getvalue()) == "pages.unreadable"
