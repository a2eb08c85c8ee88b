"""Times of hours, minutes and seconds together, read as one figure in both languages."""

from decimal import Decimal
from typing import Literal

import pytest

from rewriter.text.numbers.figures import find_figures


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Elle a couru en 2 h 7 min 51 s hier.", "fr"),
        ("Elle a couru en 2 heures, 7 minutes et 51 secondes.", "fr"),
        ("Elle a couru en 2 h 07’51’’.", "fr"),
        ("She won in 2hr 7min 51sec.", "en"),
        ("She won in 2:07:51.", "en"),
        ("She won in 2h 7m 51s.", "en"),
    ],
)
def test_a_time_is_one_figure_in_seconds(text: str, lang: Literal["fr", "en"]) -> None:
    assert [(f.value, f.unit) for f in find_figures(text, lang)] == [(Decimal(7671), "s")]


def test_hours_and_minutes_alone_are_minutes() -> None:
    assert [(f.value, f.unit) for f in find_figures("It took 3hr 12min.", "en")] == [(Decimal(192), "min")]


@pytest.mark.parametrize(
    "text", ["The pole is 6'2\" long.", "Le score était de 2:1.", "Rendez-vous à 14 h 30."]
)
def test_a_height_a_score_and_an_hour_are_no_durations(text: str) -> None:
    assert not [f for f in find_figures(text, "en") if f.unit in ("s", "min")]
