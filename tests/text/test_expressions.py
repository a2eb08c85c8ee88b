"""Expressions: each entry finds what it is written for, and the words that announce it announce it."""

import re

import pytest

from rewriter.text.expressions import Entry, entries, expressions, has_moral
from tests.cost import HOSTILE, LINEAR, growth

_FEWEST = {
    ("announcement", "cliche", "commonplace"): 200,
    ("calque", "doubtful", "debris"): 180,
    ("english",): 150,
    ("pleonasm",): 90,
}
_GROUP = re.compile(r"\(([^()]*)\)(\??)")

every_entry = pytest.mark.parametrize("entry", entries(), ids=lambda e: e.written[:60])


def example(written: str) -> str:
    """One way of writing an entry: of each bracket the first alternative, of what may be there nothing."""
    text = re.sub(r"\(\?!(?:[^()]|\([^()]*\))*\)", "", written).replace("^", "")
    text = text.replace(" ?", " ").replace("...,", "peu de mots,").replace("...", "peu de mots")
    text = re.sub(r"(?<!\\)_(?=\()", "abc", text).replace("_", "mot")
    text = re.sub(r"\\d(?:\{(\d)[\d,]*\}|\+)?", lambda m: "5" * int(m[1] or 1), text)
    while _GROUP.search(text):
        text = _GROUP.sub(lambda m: "" if m[2] else m[1].split("|")[0], text)
    return re.sub(r"[\w-]\?", "", text).replace("*", "").replace("[ -]", " ").replace("' ", "'")


@every_entry
def test_an_entry_finds_its_example(entry: Entry) -> None:
    text = example(entry.written)
    if entry.kind == "moral":
        assert has_moral(text)
        return
    assert entry.kind in {e.entry.kind for e in expressions(text)}
    assert entry.pattern.search(text)


@every_entry
def test_the_words_that_announce_an_entry_stand_in_its_example(entry: Entry) -> None:
    words = set(re.findall(r"[^\W_]+", example(entry.written)))
    keys = words | {f"{word[:4]}*" for word in words}
    assert entry.anchors & keys
    assert all(guard & keys for guard in entry.guards)


@every_entry
def test_what_to_write_instead_is_named_where_it_must_be(entry: Entry) -> None:
    bare = entry.kind in ("announcement", "superlative", "contrast", "moral", "conclusion")
    assert bool(entry.instead) is not bare
    assert "'" not in entry.instead


def test_no_entry_stands_twice() -> None:
    written = [(e.kind, e.written) for e in entries()]
    assert len(written) == len(set(written))


@pytest.mark.parametrize(("kinds", "fewest"), _FEWEST.items())
def test_the_tables_are_as_long_as_they_should_be(kinds: tuple[str, ...], fewest: int) -> None:
    assert sum(e.kind in kinds for e in entries()) >= fewest


def test_of_overlapping_expressions_of_one_kind_the_first_and_longest_stands() -> None:
    text = "la ville joue un rôle crucial et marque un tournant majeur"
    found = [text[e.start : e.end] for e in expressions(text) if e.entry.kind == "cliche"]
    assert found == ["joue un rôle crucial", "marque un tournant"]


def test_an_expression_does_not_begin_within_a_word() -> None:
    assert not [e for e in expressions("un sous-manager, un prémanager") if e.entry.kind == "english"]


def test_what_opens_a_sentence_is_found_there_alone() -> None:
    kinds = [e.entry.kind for e in expressions("il part. en conclusion, il revient.")]
    assert kinds == ["conclusion"]
    assert not expressions("il part en conclusion de tout cela.")


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "n'est pas ", "il est ", "que vous soyez ", "non pas un ", "marque "]
)
def test_time_grows_with_length_alone(piece: str) -> None:
    expressions("un début")
    assert growth(expressions, piece) < LINEAR
