"""A name of the source in the place of another; the same names told otherwise."""

import pytest

from rewriter.article import EntryKind, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

_FRENCH = (
    "La mairie de Velmont a confié le chantier du pont à Jeanne Delmarre. Les travaux dureront deux ans.\n\n"
    "Paul Kessler, chef des pompiers, a inspecté la passerelle provisoire mercredi.\n\n"
    "Les riverains attendent la réouverture avec impatience."
)
_ENGLISH = (
    "The town of Velmont entrusted the bridge works to Jeanne Delmarre. The works will last two years.\n\n"
    "Paul Kessler, the fire chief, inspected the temporary footbridge on Wednesday."
)


def swapped(text: str, article: str, lang: SourceLanguage = "fr") -> list[tuple[str, str, Verdict]]:
    """What stands in the article, what the source has there, and the verdict."""
    entries = account(source_of(*text.split("\n\n"), language=lang), draft_of(article)).entries
    found = [e for e in entries if e.kind is EntryKind.NAME and e.reason == "ledger.name-swapped"]
    return [(e.article.text, e.source.text, e.verdict) for e in found if e.article and e.source]


def test_another_name_of_the_source_in_the_place_of_one() -> None:
    article = "Le chantier du pont a été confié par la mairie de Velmont à Paul Kessler."
    assert swapped(_FRENCH, article) == [("Paul Kessler", "Jeanne Delmarre", Verdict.ALTERED)]


def test_a_name_that_stands_nowhere_near_is_surely_wrong() -> None:
    text = f"{_FRENCH}\n\nLe théâtre rouvrira en mai.\n\nNora Quillan y jouera une comédie de sa plume."
    article = "La mairie de Velmont a confié le chantier du pont à Nora Quillan."
    assert [found[2] for found in swapped(text, article)] == [Verdict.ALTERED]


def test_another_name_in_a_translation() -> None:
    article = "Jeanne Delmarre, chef des pompiers, a inspecté la passerelle provisoire mercredi."
    assert [found[:2] for found in swapped(_ENGLISH, article, "en")] == [("Jeanne Delmarre", "Paul Kessler")]


@pytest.mark.parametrize(
    "article",
    [
        "La mairie de Velmont a confié à Jeanne Delmarre le chantier du pont, qui durera deux ans.",
        "Le chantier du pont a été confié à Delmarre par la mairie de Velmont.",
        "Kessler, qui dirige les pompiers, a inspecté mercredi la passerelle provisoire.",
        "La ville a confié le chantier du pont à Jeanne Delmarre, et Paul Kessler a inspecté la passerelle.",
    ],
)
def test_the_same_names_told_otherwise(article: str) -> None:
    assert swapped(_FRENCH, article) == []


def test_a_name_for_the_pronoun_that_stands_for_it() -> None:
    text = "Paul Kessler dirige les pompiers de Velmont. Mercredi, il a inspecté la passerelle de Brissac."
    assert swapped(text, "Mercredi, Paul Kessler a inspecté la passerelle provisoire.") == []


def test_a_name_the_source_has_not_is_told_as_invented_only() -> None:
    article = "Le chantier du pont a été confié par la mairie de Velmont à Nora Quillan."
    assert swapped(_FRENCH, article) == []
