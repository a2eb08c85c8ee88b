"""What has no look is taken out by one rule, whoever asks."""

import pytest

from rewriter.backends.detail import safe_detail
from rewriter.cli.terminal import plain
from rewriter.intake.decoding import clean
from rewriter.text.glyphs.characters import article_line, visible
from tests.cost import HOSTILE, LINEAR, growth

UNSEEN = (
    "\x07\x1f\x7f\x9b\u00ad\u061c\u180e\u200b\u200c\u200e\u202e\u2060\u2065\u2066\u206a"
    "\ufdd0\ufeff\ufff9\uffff\U000e0080\U000e0fff"
)
SPACES = "\t\n\v\f\r\x1c\x1e\x85\u2028\u2029"


@pytest.mark.parametrize("character", UNSEEN, ids=lambda c: f"U+{ord(c):04X}")
def test_texts_and_pages_lose_the_same_characters(character: str) -> None:
    assert clean(f"pon{character}t") == article_line(f"pon{character}t") == "pont"


@pytest.mark.parametrize("character", SPACES, ids=lambda c: f"U+{ord(c):04X}")
def test_texts_and_pages_part_the_same_words(character: str) -> None:
    assert clean(f"le{character}pont").split() == article_line(f"le{character}pont").split() == ["le", "pont"]


def test_no_break_spaces_stay() -> None:
    assert article_line(" 4\u202f000\u00a0habitants \u200b ici ") == "4\u202f000\u00a0habitants ici"


def test_characters_that_carry_words_stay_to_be_told() -> None:
    assert article_line("pont\U000e0041\ufe01\ufe02") == "pont\U000e0041\ufe01\ufe02"


@pytest.mark.parametrize("mark", "\x1b\x9b\r\u202e\u2066\u206a\U000e0041", ids=lambda c: f"U+{ord(c):04X}")
def test_nothing_steers_a_terminal(mark: str) -> None:
    assert plain(f"le{mark}pont") == "lepont"
    assert mark not in safe_detail(f"le{mark}pont")


def test_another_line_end_parts_words_in_a_terminal() -> None:
    assert plain("le\u2028pont") == "le\npont"


def test_what_no_file_can_carry_is_shown() -> None:
    assert visible("a\x00b\ud800\uffff\tc\n") == "a\ufffdb\ufffd\ufffd\tc\n"


@pytest.mark.parametrize("piece", [*HOSTILE, " \u200b", "\x1f \x00"])
def test_linear(piece: str) -> None:
    assert growth(article_line, piece) < LINEAR
