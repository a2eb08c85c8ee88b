"""Times told from now are read alike in both languages, and resolved by the day of writing."""

from datetime import date

import pytest

from rewriter.text.numbers._units import Lang
from rewriter.text.numbers.relative_dates import relative_dates, resolved


def read(text: str, lang: Lang) -> list[tuple[str, int]]:
    """What a text tells, without offsets."""
    return [(r.span, r.offset) for r in relative_dates(text, lang)]


@pytest.mark.parametrize(
    ("french", "english", "said"),
    [
        ("Il part hier.", "He left yesterday.", [("day", -1)]),
        ("Il part avant-hier.", "He left the day before yesterday.", [("day", -2)]),
        ("Il part demain.", "He leaves tomorrow.", [("day", 1)]),
        ("Il part ce soir.", "He leaves tonight.", [("day", 0)]),
        ("la semaine dernière", "last week", [("week", -1)]),
        ("le mois prochain", "next month", [("month", 1)]),
        ("L’an dernier, il part.", "Last year he left.", [("year", -1)]),
        ("l'année passée", "a year ago", [("year", -1)]),
        ("cette année", "this year", [("year", 0)]),
        ("il y a deux semaines", "a fortnight ago", [("week", -2)]),
        ("il y a quinze jours", "two weeks ago", [("week", -2)]),
        ("il y a plus de dix ans", "ten years ago", [("year", -10)]),
        ("cet été", "this summer", [("season", 0)]),
        ("mardi dernier", "last Tuesday", [("weekday", -1)]),
        ("la veille", "the day before", [("story-day", -1)]),
        ("le lendemain", "the next day", [("story-day", 1)]),
    ],
)
def test_both_languages_say_the_same(french: str, english: str, said: list[tuple[str, int]]) -> None:
    assert read(french, "fr") == said
    assert read(english, "en") == said


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Ces dernières années, le mois de mars", "fr"),
        ("La semaine de quatre jours, le lendemainiste", "fr"),
        ("Il y a deux hommes ici.", "fr"),
        ("la dernière semaine du mois", "fr"),
        ("over the last year, in the past month", "en"),
        ("the next two years, years of work", "en"),
        ("He is last in the list this time.", "en"),
    ],
)
def test_what_tells_no_time_from_now_is_none(text: str, lang: Lang) -> None:
    assert read(text, lang) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("hier", date(2025, 3, 11), date(2025, 3, 11)),
        ("la semaine dernière", date(2025, 3, 3), date(2025, 3, 9)),
        ("le mois dernier", date(2025, 2, 1), date(2025, 2, 28)),
        ("l’an dernier", date(2024, 1, 1), date(2024, 12, 31)),
        ("mardi dernier", date(2025, 3, 11), date(2025, 3, 11)),
        ("mercredi dernier", date(2025, 3, 5), date(2025, 3, 5)),
        ("mercredi prochain", date(2025, 3, 19), date(2025, 3, 19)),
    ],
)
def test_the_day_of_writing_resolves_them(text: str, first: date, last: date) -> None:
    (relative,) = relative_dates(text, "fr")
    assert resolved(relative, date(2025, 3, 12)) == (first, last)


def test_days_of_a_story_cannot_be_resolved() -> None:
    (relative,) = relative_dates("la veille", "fr")
    assert resolved(relative, date(2025, 3, 12)) is None
