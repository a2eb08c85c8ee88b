"""The articles shipped as examples are read as an editor would read them."""

import pytest

from rewriter.article import RemovalReason, Source
from rewriter.intake import read
from rewriter.text.words import count_words
from tests.intake.given import EXAMPLES

ENDED = (".", "!", "?", "»", '"', ":", ";")


@pytest.mark.parametrize(
    ("name", "language", "words", "headings", "open_quotations"),
    [
        ("tramway-valbrune.txt", "fr", 850, 5, 1),
        ("bibliotheque-de-nuit.md", "fr", 180, 2, 0),
        ("carrow-bay.txt", "en", 600, 3, 0),
        ("pain-a-la-voix.txt", "fr", 220, 0, 0),
    ],
)
def test_example(name: str, language: str, words: int, headings: int, open_quotations: int) -> None:
    source = _example(name)
    assert source.language == language
    assert count_words(source.text) >= words
    assert len(source.heading_candidates) == headings
    assert sum(not q.closed for q in source.quotations) == open_quotations
    assert all(p.text.rstrip("\u00a0\u202f").endswith(ENDED) for p in source.paragraphs)


def test_english_article_is_credited_to_its_newsroom() -> None:
    known = _example("carrow-bay.txt").attribution
    assert (known.outlet, known.author) == ("The Northern Shore Review", "Imogen Hartley")
    assert known.published == "29 September 2025"
    assert known.photo_credits == ("Image credit: Tom Ashgrove",)


def test_clean_article_is_left_alone() -> None:
    assert _example("pain-a-la-voix.txt").receipt == ()


def test_removals_say_where_they_stood() -> None:
    lines = (EXAMPLES / "tramway-valbrune.txt").read_text().split("\n")
    for removal in _example("tramway-valbrune.txt").receipt:
        assert removal.text in lines[removal.line - 1]
        assert removal.reason is not RemovalReason.MARKUP


def _example(name: str) -> Source:
    return read((EXAMPLES / name).read_bytes(), name=name)
