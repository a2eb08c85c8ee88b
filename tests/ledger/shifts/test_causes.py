"""Causes that only the article gives."""

import pytest

from rewriter.ledger.shifts.causes import causes_added
from rewriter.text.claims.causes import gives_cause, links
from tests.ledger.shifts.reading import found

_TWO = "La piscine de Melun ferme en mai. Le maire quitte la mairie en juin."
_ADDED = [
    (_TWO, "La piscine de Melun ferme en mai. C’est pourquoi le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Par conséquent, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. De ce fait, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Dès lors, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Du coup, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Voilà pourquoi le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Pour cette raison, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, car le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai parce que le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, puisque le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, ce qui explique que le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, si bien que le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai à cause du maire, qui quitte la mairie en juin."),
    ("Le club de Melun a gagné le match.", "Le club de Melun a gagné le match grâce à son nouveau gardien."),
    ("L’usine de Melun ferme en juin.", "L’usine de Melun ferme en juin, faute de commandes."),
    (
        "Les clubs se connaissent peu.",
        "Comme il s’agit d’une première édition, les clubs se connaissent peu.",
    ),
    (
        "Le maire part, car il est malade. La piscine ferme en mai.",
        "Le maire est malade et part. C’est pourquoi la piscine ferme en mai.",
    ),
]
_GIVEN = [
    ("La piscine ferme car le maire part.", "La piscine ferme parce que le maire part."),
    ("Le maire part. La piscine ferme donc.", "Le maire part. C’est pourquoi la piscine ferme."),
    ("Le maire part. La piscine ferme pour cette raison.", "Le maire part. De ce fait, la piscine ferme."),
    ("Faute d’argent, la piscine ferme.", "La piscine ferme en raison du manque d’argent."),
    ("La pluie a provoqué la crue à Melun.", "La crue est due à la pluie à Melun."),
    ("Le club gagne grâce à Anna Brel.", "C’est à cause d’Anna Brel que le club gagne."),
    ("Le maire part\u00a0: la piscine ferme.", "Le maire part, car la piscine ferme."),
    (
        "La piscine ferme. Cela s’explique par le départ du maire.",
        "Le maire part. C’est pourquoi la piscine ferme.",
    ),
    ("La piscine ferme. Le maire part.", "La piscine ferme. Ensuite, le maire part."),
    ("La piscine ferme. Le maire part.", "La piscine ferme. En effet, le maire part."),
    ("La piscine ferme. Le maire part.", "La piscine ferme. Le maire part donc."),
    ("Un car de Melun est tombé en panne.", "À Melun, un car est tombé en panne."),
    ("La victime du coup d’État vit à Melun.", "Elle vit à Melun, victime du coup d’État."),
    (
        "Elle a dit\u00a0: «\u00a0Je pars car j’ai peur.\u00a0»",
        "«\u00a0Je pars car j’ai peur\u00a0», a-t-elle dit.",
    ),
    ("Comme prévu, la piscine ferme.", "Comme prévu, la piscine ferme."),
    ("La crise entraîne une baisse des ventes.", "Les ventes baissent à cause de la crise."),
]
_ENGLISH = [
    ("Melun closed in 2020 because Anna Brel left.", "Melun a fermé en 2020, car Anna Brel est partie."),
    ("Melun closed in 2020 after Anna Brel left.", "Melun a fermé en 2020 à cause du départ d’Anna Brel."),
    ("Melun won in 2020 with Anna Brel.", "Melun a gagné en 2020 grâce à Anna Brel."),
    ("Melun closed in 2020 as Anna Brel left.", "Melun a fermé en 2020, car Anna Brel est partie."),
    (
        "Anna Brel left. That is why Melun closed in 2020.",
        "Anna Brel est partie. C’est pourquoi Melun a fermé en 2020.",
    ),
    (
        "Anna Brel left. As a result, Melun closed in 2020.",
        "Anna Brel est partie. Par conséquent, Melun a fermé en 2020.",
    ),
]


@pytest.mark.parametrize(("source", "article"), _ADDED)
def test_tells_a_cause_that_the_source_does_not_give(source: str, article: str) -> None:
    assert len(found(causes_added, source, article)) == 1


@pytest.mark.parametrize(("source", "article"), _GIVEN)
def test_says_nothing_of_a_cause_that_it_gives(source: str, article: str) -> None:
    assert found(causes_added, source, article) == []


@pytest.mark.parametrize(("source", "article"), _ENGLISH)
def test_says_nothing_of_a_translated_cause(source: str, article: str) -> None:
    assert found(causes_added, source, article, "en") == []


@pytest.mark.parametrize(
    "article",
    [
        "Melun a fermé en 2020. C’est pourquoi Anna Brel est partie à Brugny en 2021.",
        "Melun a fermé en 2020. Par conséquent, Anna Brel est partie à Brugny en 2021.",
        "Melun a fermé en 2020, car Anna Brel est partie à Brugny en 2021.",
    ],
)
def test_tells_a_cause_that_an_english_source_does_not_give(article: str) -> None:
    source = "Melun closed in 2020. Anna Brel moved to Brugny in 2021."
    assert len(found(causes_added, source, article, "en")) == 1


def test_a_well_found_sentence_makes_the_cause_invented() -> None:
    told = found(
        causes_added, _TWO, "La piscine de Melun ferme en mai, car le maire quitte la mairie en juin."
    )
    assert told == ["invented cause.added: car"]


def test_reads_the_longest_connector() -> None:
    (link,) = links("c est la raison pour laquelle il part".split())
    assert (link.side, link.first, link.last) == ("before", 0, 5)


@pytest.mark.parametrize("text", ["such as the mayor", "as well as him", "known as the mayor"])
def test_as_is_no_cause_there(text: str) -> None:
    assert not gives_cause(text.split(), "en")


def test_an_end_is_no_cause() -> None:
    source = "La mairie veut rouvrir le pont. Elle cherche deux millions d’euros."
    article = "La mairie veut rouvrir le pont. Elle cherche pour cela deux millions d’euros."
    assert not found(causes_added, source, article)
