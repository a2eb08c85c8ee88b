"""Every encoding an article comes in is read; what cannot be read is said in one sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.errors import InputError
from rewriter.intake import read
from rewriter.intake.decoding import clean
from tests.intake.given import ARTICLE, TITLE


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE.encode(),
        ARTICLE.encode("utf-8-sig"),
        ARTICLE.encode("utf-16"),
        ARTICLE.encode("utf-16-le"),
        ARTICLE.encode("utf-16-be"),
        ARTICLE.encode("utf-32"),
        ARTICLE.encode("cp1252"),
        ARTICLE.encode("latin-1"),
        ARTICLE.replace("\n", "\r\n").encode(),
        ARTICLE.replace("\n", "\r").encode(),
        ARTICLE.replace("é", "e\u0301").encode(),
        ARTICLE.replace("fermeture", "ferme\u00adture").encode(),
    ],
    ids=str.split("utf8 bom utf16 utf16le utf16be utf32 cp1252 latin1 crlf cr nfd soft-hyphen"),
)
def test_same_article_in_any_encoding(data: bytes) -> None:
    source = read(data, name="pont")
    assert source.title == TITLE
    assert [p.line for p in source.paragraphs] == [3, 5, 7]
    assert source == read(ARTICLE, name="pont")


def test_windows_quotes_are_read() -> None:
    text = ARTICLE.replace("«", "“").replace("»", "”").replace("’", "’")
    assert "“ Nous avons attendu trop longtemps ”" in read(text.encode("cp1252"), name="pont").text


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "input.empty"),
        (b" \r\n\t\n", "input.empty"),
        ("\ufeff".encode(), "input.empty"),
        (b"\x00\x01\x02" * 50, "input.binary"),
        (bytes(range(256)) * 4, "input.binary"),
        (b"%PDF-1.7 ...", "input.document"),
        (b"PK\x03\x04word/document.xml", "input.document"),
        (b"{\\rtf1 bonjour}", "input.document"),
        (b"<!DOCTYPE html><p>Le maire de la ville.</p>", "input.page"),
        (b"\xff\xfea", "input.undecodable"),
        ((ARTICLE + "é" * 20).encode() + b"\xff", "input.undecodable"),
        ("El presidente de la república habló con los vecinos y con el alcalde.".encode(), "input.language"),
        (b"12 34 56", "input.language"),
        (b"Source : Le Monde", "input.no_article"),
        (b"x" * 900_000, "input.too_long"),
        (("mot " * 60_000).encode(), "input.too_long"),
    ],
)
def test_unusable_input_gets_one_sentence(data: bytes, key: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data, name="pont")
    assert caught.value.key == key
    assert "pont" in caught.value.sentence("fr")
    assert "pont" in caught.value.sentence("en")


def test_broken_utf8_names_the_line() -> None:
    data = ARTICLE.encode().replace(b"jugent", b"jug\xe9nt")
    with pytest.raises(InputError) as caught:
        read(data, name="pont")
    assert caught.value.params["line"] == 3


def test_lone_surrogate_is_refused() -> None:
    with pytest.raises(InputError):
        read(ARTICLE + "\ud800", name="pont")


def test_limit_counts_characters() -> None:
    assert read(ARTICLE, name="pont", limit=len(ARTICLE)).title == TITLE
    with pytest.raises(InputError):
        read(ARTICLE, name="pont", limit=len(ARTICLE) - 1)


@settings(deadline=None)  # other programs may be using the machine
@given(st.binary(max_size=400))
def test_arbitrary_bytes_raise_nothing_but_input_errors(data: bytes) -> None:
    _read_or_refuse(data)


@settings(deadline=None)  # other programs may be using the machine
@given(st.binary(max_size=60), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_articles_with_stray_bytes_raise_nothing_but_input_errors(stray: bytes, encoding: str) -> None:
    data = ARTICLE.encode(encoding)
    _read_or_refuse(data[:200] + stray + data[200:])


@settings(deadline=None)  # other programs may be using the machine
@given(st.text(max_size=300))
def test_arbitrary_text_raises_nothing_but_input_errors(text: str) -> None:
    _read_or_refuse(f"{ARTICLE}\n\n{text}")
    _read_or_refuse(f"{text}\n\n{ARTICLE}")


@settings(deadline=None)  # other programs may be using the machine
@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def _read_or_refuse(data: bytes | str) -> None:
    try:
        source = read(data, name="x")
    except InputError as error:
        assert error.sentence("fr")  # noqa: PT017  either outcome is right, a traceback is not
    else:
        assert source.paragraphs
