"""Whatever a model answers, reading it gives a value or says that it is unusable."""

import json
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rewriter.flow.answers import UnusableAnswerError, read_article, read_fields, read_sections
from rewriter.flow.drafting.answered import heading_from, read_joints, read_outline, read_section
from tests.flow.sample import source

NAMES = (
    "sections",
    "section",
    "paragraphs",
    "heading",
    "text",
    "sources",
    "joints",
    "sentence",
    "keyphrase",
    "tags",
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(("p1", "p3", "p99")),
)
SHAPES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=20,
)
ARTICLE = source()
READERS = (
    lambda text: read_outline(text, ARTICLE),
    lambda text: read_section(text, ("p1", "p3")),
    lambda text: read_sections(text, ARTICLE),
    lambda text: read_article(text, ARTICLE),
    lambda text: read_fields(text, ("headline", "tags")),
    read_joints,
)


@given(SHAPES)
@example({"sections": {"sections": {"sections": []}}})
@example({"section": [[{"text": "a"}]]})
@example({"sections": [{"paragraphs": None}, 3, "p1"]})
@example({"joints": [{"section": "deux", "sentence": 3}]})
@example([[], [{"text": ""}]])
def test_any_shape_is_read_or_unusable(shape: Any) -> None:
    text = json.dumps(shape)
    for read in READERS:
        try:
            made = read(text)
        except UnusableAnswerError:
            continue
        assert made or read is read_joints  # no joint to change is an answer


@given(st.text(max_size=200))
def test_any_text_is_read_or_unusable(text: str) -> None:
    for read in READERS:
        with pytest.raises(UnusableAnswerError):
            read(text)


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("## Un pont rouvert.", "Un pont rouvert"),
        ("", None),
        (None, None),
        ("Un pont\nrouvert", "Un pont rouvert"),
        ("mot " * 40, None),
        ("projet et opposition", "Projet et opposition"),
        ("l’école ouvre", "L’école ouvre"),
        ("iPhone, la fin", "iPhone, la fin"),
    ],
)
def test_heading_is_one_line_without_marks(said: str | None, heading: str | None) -> None:
    assert heading_from(said) == heading


def test_letters_that_come_apart_from_their_accents_are_joined() -> None:
    apart = normalize("NFD", "L’été a coûté 3 millions d’euros.")
    answer = {"sections": [{"heading": normalize("NFD", "Été"), "paragraphs": [{"text": apart}]}]}
    [section] = read_sections(json.dumps(answer), ARTICLE)
    assert (section.heading, section.paragraphs[0].text) == ("Été", normalize("NFC", apart))
