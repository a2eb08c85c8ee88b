"""Which words can begin an expression."""

import re

import pytest

from rewriter.text.first_words import beginning, closing, opening


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("plus de dix|mieux", "plus mieux"),
        (r"mise?s? (?:en|hors de) cause|temoins?(?! assiste)", "mis mise mises temoin temoins"),
        (r"(?:reconnue?s?|jugee?s?) coupables?", "reconnu jugee"),
        (r"(?<=ete )condamnee?s?|(?<!le )(?<!du )juger", "condamne condamnees juger"),
        (r"accus\w*", "accuse accusations"),
    ],
)
def test_the_first_word_of_every_alternative_opens(pattern: str, words: str) -> None:
    opens = opening(pattern)
    assert all(opens(word) for word in words.split())
    assert not any(opens(word) for word in "dix cause coupables ete assiste tram misent".split())


def test_a_beginning_is_matched_from_the_start_of_a_word() -> None:
    begins = beginning(re.compile(r"(?:accus|nie[nr]*t?$)"))
    assert [begins(word) for word in ("accusation", "nient", "nieces", "il accuse")] == [
        True,
        True,
        False,
        False,
    ]


def test_the_last_word_of_every_alternative_closes() -> None:
    closes = closing(r"(?:a|ont) promis|met(?:tent)? en evidence|concluante?s?|ne (?:peut|peuvent) pas")
    assert all(closes(word) for word in "promis evidence concluant concluants concluantes pas".split())
    assert not any(closes(word) for word in "a ont met en ne peut concluante_ promise".split())
