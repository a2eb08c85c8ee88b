"""Figures that the article works out: right ones are derived, wrong ones and unannounced ones are not."""

import pytest

from rewriter.article import EntryKind, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

SOURCES: dict[SourceLanguage, str] = {
    "fr": "Le port de Velmont emploie 62 marins et 48 dockers. Il en employait 96 en 2011.",
    "en": "The Velmont harbour employs 62 sailors and 48 dockers. It had 96 in 2011.",
}
SHARES = "À Velmont, le chômage est passé de 12 % à 9 % en six ans, et les loyers de 400 euros à 500 euros."


def verdicts(source: str, article: str, lang: SourceLanguage = "fr") -> dict[str, tuple[Verdict, str]]:
    """What became of each figure of the article."""
    entries = account(source_of(source, language=lang), draft_of(article)).entries
    return {
        e.article.text: (e.verdict, e.reason) for e in entries if e.kind is EntryKind.FIGURE and e.article
    }


@pytest.mark.parametrize(
    ("source", "article", "figure"),
    [
        (SOURCES["fr"], "Le port de Velmont emploie 62 marins et 48 dockers, soit 110 personnes.", "110"),
        (SOURCES["fr"], "Le port de Velmont emploie au total 110 marins et dockers.", "110"),
        (SOURCES["fr"], "Le port de Velmont emploie 62 marins, 14 de plus que de dockers.", "14"),
        (SHARES, "À Velmont, le chômage a baissé : 12 % puis 9 %, 3 points de moins.", "3"),
        (
            SHARES,
            "À Velmont, le loyer va de 400 à 500 euros, soit 100 euros de plus.",
            "100 euros",
        ),
        (SHARES, "À Velmont, les loyers sont passés de 400 euros à 500 euros, en hausse de 25 %.", "25 %"),
        (SHARES, "À Velmont, les loyers vont de 400 euros à 500 euros, 450 euros en moyenne.", "450 euros"),
    ],
)
def test_what_two_figures_give_is_derived(source: str, article: str, figure: str) -> None:
    assert verdicts(source, article)[figure] == (Verdict.DERIVED, "ledger.figure-computed")


def test_figures_of_an_english_source_are_combined_too() -> None:
    article = "Le port de Velmont emploie 62 marins et 48 dockers, soit 110 personnes."
    assert verdicts(SOURCES["en"], article, "en")["110"] == (Verdict.DERIVED, "ledger.figure-computed")


@pytest.mark.parametrize(
    ("source", "article", "figure"),
    [
        (SOURCES["fr"], "Le port de Velmont emploie 62 marins et 48 dockers, soit 120 personnes.", "120"),
        (SOURCES["fr"], "Le port de Velmont emploie 110 marins.", "110"),
        (SOURCES["fr"], "Le port de Velmont emploie 62 marins, 16 de plus que de dockers.", "16"),
        (SHARES, "À Velmont, le chômage a baissé : 12 % puis 9 %, 4 points de moins.", "4"),
        (SHARES, "À Velmont, les loyers sont passés de 400 euros à 500 euros, en hausse de 35 %.", "35 %"),
    ],
)
def test_what_they_do_not_give_is_wrong(source: str, article: str, figure: str) -> None:
    assert verdicts(source, article)[figure][0] in (Verdict.ALTERED, Verdict.INVENTED)


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("The Velmont path is 5 miles long.", "Le sentier de Velmont est long de 12 kilomètres."),
        ("The Velmont tower is 300 feet high.", "La tour de Velmont fait 150 mètres de haut."),
        ("It was 73°F in Velmont at noon.", "Il faisait 40 °C à Velmont à midi."),
        ("The Velmont site cost $100 million.", "Le site de Velmont a coûté 300 millions d’euros."),
    ],
)
def test_a_wrong_conversion_is_altered(source: str, article: str) -> None:
    found = [v for v, _ in verdicts(source, article, "en").values() if v is not Verdict.VERIFIED]
    assert found == [Verdict.ALTERED]


def test_a_conversion_that_the_source_gives_is_verified() -> None:
    source = "The Velmont path is 5 miles (8 km) long and cost $100 million (€92 million)."
    article = "Le sentier de Velmont, long de 8 km, a coûté 92 millions d’euros."
    assert {v for v, _ in verdicts(source, article, "en").values()} == {Verdict.VERIFIED}


def test_the_unit_that_a_source_says_once_counts_for_both_ends() -> None:
    source = "Le coût du pont de Velmont, estimé à 20,5 millions d’euros en 2021, atteint 24,7 millions."
    article = "Le coût du pont de Velmont dérape : c’est 4,2 millions d’euros de plus que prévu."
    assert verdicts(source, article)["4,2 millions d’euros"] == (Verdict.DERIVED, "ledger.figure-computed")
