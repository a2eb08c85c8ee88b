"""Names that an English source writes otherwise."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from rewriter.ledger.naming.forms import feminine, nouns, table
from tests.ledger.articles import draft_of, source_of

DOUBTS = (Verdict.UNCERTAIN, Verdict.ALTERED, Verdict.INVENTED)


def doubted(article: str, source: str) -> list[LedgerEntry]:
    """The names of this French sentence that an English source with that one does not account for."""
    ledger = account(source_of(source, title="News", language="en"), draft_of(article))
    return list(ledger.having(*DOUBTS, kind=EntryKind.NAME))


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("Elle vient de La Haye.", "She comes from The Hague."),
        ("Né en Ouzbékistan, il chante.", "A native of Uzbekistan, he sings."),
        ("Hier, les Boliviens ont voté.", "Many Bolivians voted."),
        ("Deux Boliviennes chantent.", "Two Bolivian women sing."),
        ("Ils longent l’Amazonie.", "They sail along the Amazon."),
        ("La Cour a tranché.", "The international court of justice has ruled."),
        ("Hier, la CIJ a tranché.", "The ICJ has ruled."),
        ("Une ONG aide la ville.", "A nongovernmental group helps the town."),
        ("Elle sert Sa Majesté.", "She serves on Her Majesty's ship."),
        ("Il a écrit à Vladimir Poutine.", "He wrote to Vladimir Putin."),
        ("Les Britanniques votent.", "Most Britons vote."),
        ("Le ministre des Affaires étrangères part.", "The Foreign Minister is leaving."),
        ("La Virginie-Occidentale attend.", "West Virginia waits."),
        ("Tel est le cas de Zorvex.", "This is the case of Zorvex."),
        ("Il chante en République dominicaine.", "He sings in the Dominican Republic."),
    ],
)
def test_a_translated_name_is_no_doubt(article: str, source: str) -> None:
    assert doubted(article, source) == []


@pytest.mark.parametrize(
    ("article", "source", "name"),
    [
        ("Né au Tadjikistan, il chante.", "A native of Uzbekistan, he sings.", "Tadjikistan"),
        ("Hier, les Péruviens ont voté.", "Many Bolivians voted.", "Péruviens"),
        ("Il a écrit à Alexeï Medvedev.", "He wrote to Vladimir Putin.", "Alexeï Medvedev"),
        ("La Cour a tranché.", "The committee has ruled.", "Cour"),
        ("Hier, la CEDH a tranché.", "The ICJ has ruled.", "CEDH"),
        ("Les gens de Zorvex votent.", "Most people of Zorvax vote.", "Zorvex"),
        ("Le ministre de la Santé part.", "The Foreign Minister is leaving.", "Santé"),
    ],
)
def test_another_name_stays_a_doubt(article: str, source: str, name: str) -> None:
    assert name in [e.article.text for e in doubted(article, source) if e.article]


@pytest.mark.parametrize(
    ("masculine", "expected"),
    [
        ("bolivien", "bolivienne"),
        ("guinéen", "guinéenne"),
        ("béninois", "béninoise"),
        ("breton", "bretonne"),
        ("russe", ""),
        ("Bolivie", ""),
    ],
)
def test_feminine(masculine: str, expected: str) -> None:
    assert feminine(masculine) == expected


def test_no_line_of_the_tables_is_empty_or_without_words() -> None:
    assert all(form.words and form.held >= set(form.words) for form in table())
    assert all(english for english in nouns().values())
