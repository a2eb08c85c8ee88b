"""What sentences open with."""

import pytest

from rewriter.text.grammar.openings import opening
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Elle part.", "elle"),
        ("Le maire part.", "le maire"),
        ("La Mairie ferme.", "la mairie"),
        ("Deux hommes, hier, sont partis.", "deux hommes"),
        ("Dix jours plus tard, il neige.", "dix jours"),
        ("Celui-ci part.", "celui ci"),
        ("Celle de gauche reste.", "celle de"),
        ("L’usine ferme.", "l'usine"),
        ("«\u00a0C'est fini\u00a0», dit-il.", "c'est"),
        ("— À Lyon, il pleut.", "à"),
        ("Onze hommes partent.", "onze"),
        ("Les", "les"),
        ("… !", ""),
        ("", ""),
    ],
)
def test_a_sentence_opens_with(sentence: str, expected: str) -> None:
    assert opening(sentence) == expected


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(opening, piece) < LINEAR
