"""A line that the house asks for is no invention."""

from rewriter.article import Standing, Verdict
from rewriter.article.house import HouseMention
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

SOURCE = source_of("La mairie ferme le pont de la gare. Le maire Paul Varin a visité les ateliers.")
LINE = "Cet article a été traduit avec l’aide du logiciel Tradolex, puis relu par la rédaction."
HOUSE = (HouseMention(text=LINE.replace("’", "'")),)
FIRST = "La mairie ferme le pont de la gare."
AGAINST = (Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)


def test_without_the_rule_it_counts_against_the_article() -> None:
    assert account(SOURCE, draft_of(FIRST, LINE)).having(*AGAINST)


def test_with_the_rule_it_is_background() -> None:
    ledger = account(SOURCE, draft_of(FIRST, LINE), house=HOUSE)
    assert ledger.having(*AGAINST) == ()
    assert (ledger.support[-1].standing, ledger.support[-1].reason) == (
        Standing.BACKGROUND,
        "support.house-line",
    )


def test_what_stands_beside_it_is_judged() -> None:
    beside = f"{LINE} Le logiciel Kortex a calculé la charge du pont."
    found = account(SOURCE, draft_of(FIRST, beside), house=HOUSE).having(*AGAINST)
    assert {entry.article.text for entry in found if entry.article} >= {"Kortex"}
