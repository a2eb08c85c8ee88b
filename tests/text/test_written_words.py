"""Spans widened to words as they are written: elisions, possessives, and marks that are none."""

import pytest

from rewriter.text.tokens import written_words

WIDENED = [
    ("La société s’engage à investir.", "engage à investir", "s’engage à investir"),
    ("Elle ferme parce qu’un client part.", "parce qu", "parce qu’"),
    ("Ici, l'usine ferme.", "usine", "l'usine"),
    ("Lorsqu’elle ferme, on part.", "elle", "Lorsqu’elle"),
    ("On sait jusqu’où.", "où", "jusqu’où"),
    ("Near Ireland's coast.", "Ireland", "Ireland's"),
]
AS_IT_IS = [
    ("Elle a dit ‘oui’ hier.", "oui"),
    ("She said 'yes' twice.", "yes"),
    ("The farms' owners left.", "farms"),
    ("La ferme", "La ferme"),
    ("qu’", "qu"),
]


@pytest.mark.parametrize(("text", "part", "whole"), WIDENED)
def test_a_span_is_widened_to_what_is_written(text: str, part: str, whole: str) -> None:
    at = text.index(part)
    start, end = written_words(text, at, at + len(part))
    assert text[start:end] == whole


@pytest.mark.parametrize(("text", "part"), AS_IT_IS)
def test_a_whole_word_is_left_as_it_is(text: str, part: str) -> None:
    at = text.index(part)
    assert written_words(text, at, at + len(part)) == (at, at + len(part))
