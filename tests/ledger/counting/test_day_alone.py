"""« le 5 » of a source that has just named a month, which the article says in full."""

import pytest

from rewriter.article import EntryKind, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

SOURCE = (
    "Le 3 mars, la digue de Penmarch cède. Le 5 au matin, la mairie ferme le pont aux 9 cars de la vallée."
)


def verdict(article: str, source: str = SOURCE) -> Verdict:
    """What becomes of the article’s date."""
    entries = account(source_of(source), draft_of(article)).entries
    return next(e.verdict for e in entries if e.kind is EntryKind.DATE and e.article)


def test_a_day_has_the_month_named_before_it() -> None:
    assert verdict("Le 5 mars au matin, la mairie ferme le pont aux cars de la vallée.") is Verdict.DERIVED


@pytest.mark.parametrize("date", ["5 avril", "9 mars", "5 mars 2019", "mardi 5 mars"])
def test_another_month_year_or_weekday_is_not_said(date: str) -> None:
    told = verdict(f"Le {date} au matin, la mairie ferme le pont aux cars de la vallée.")
    assert told not in (Verdict.DERIVED, Verdict.VERIFIED)


def test_what_counts_something_is_no_day() -> None:
    source = "Le 3 mars, la digue de Penmarch cède. Le 5 tonnes de la mairie ferme le pont aux cars."
    assert verdict("Le 5 mars, la mairie ferme le pont aux cars.", source) is not Verdict.DERIVED


def test_a_day_of_another_fact_is_not_that_one() -> None:
    assert verdict("Le 5 mars, un fourgon a percuté la chapelle du hameau.") is not Verdict.DERIVED
