"""Words that have an opposite, and the same letters where they are another word."""

import pytest

from rewriter.text.claims.antonyms import poles
from rewriter.text.tokens import tokens


def turning(sentence: str) -> list[str]:
    words = tokens(sentence)
    return [sentence[word.start : word.end] for at, word in enumerate(words) if poles(words, at, "fr")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("La banque a relevé son taux.", ["relevé"]),
        ("Les taux relevés pèsent sur les ménages.", ["relevés"]),
        ("Les relevés de la station le montrent.", []),
        ("Selon un relevé de mai, rien ne bouge.", []),
        ("Le budget passe par 41 voix contre 33.", []),
        ("Le budget passe par vingt voix contre douze.", []),
        ("Les écologistes ont voté contre deux projets de la mairie.", ["contre"]),
        ("Le groupe des 33 vote contre le budget.", ["contre"]),
        ("Deux cents élèves, les élèves du collège.", []),
    ],
)
def test_a_noun_of_the_same_letters_turns_nothing(sentence: str, expected: list[str]) -> None:
    assert turning(sentence) == expected
