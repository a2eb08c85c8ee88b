"""What a writer remarks himself: stakes, verdicts, morals and states of mind that a source has not."""

import pytest

from rewriter.ledger.shifts.remarks import remarks_added
from rewriter.text.claims.emphasis import remarks
from rewriter.text.tokens import tokens
from tests.ledger.shifts.reading import found

_SOURCE = "Le conseil de Melun vote jeudi le budget du stade. Paul Vasseur, son maire, l’a présenté lundi."
_ADDED = [
    ("L’enjeu est national.", "enjeu"),
    ("Le mystère reste donc entier.", "mystère"),
    ("La discussion ne fait donc que commencer.", "ne fait donc que commencer"),
    ("Les deux camps restent en effet bien loin d’un accord.", "loin"),
    ("C’est la confiance des habitants qui se joue.", "qui se joue"),
    ("Pour les commerçants, l’équation est délicate.", "équation"),
    ("Ce choix serait toutefois très embarrassant pour la ville.", "embarrassant"),
    ("Le montant impressionne.", "impressionne"),
    ("Sur le papier, le projet a de quoi séduire.", "de quoi"),
    ("Cette nuance change tout.", "change tout"),
    ("L’espoir renaît alors chez les supporters.", "espoir renaît"),
    ("Le maire ne cache pas sa colère.", "cache pas sa"),
    ("Le maire redoute jeudi soir.", "redoute"),
    ("La ville s’est prise au jeu.", "prise au jeu"),
    ("La majorité existe, mais elle reste fragile.", "fragile"),
    ("Rénover un stade n’est jamais simple.", "jamais simple"),
    ("Visiblement, la réponse est non.", "Visiblement"),
    ("Ce vote ravive le débat sur le sport.", "ravive"),
    ("Melun joue là un rôle de symbole.", "symbole"),
]


@pytest.mark.parametrize(("article", "words"), _ADDED)
def test_tells_what_the_writer_remarks_himself(article: str, words: str) -> None:
    told = found(remarks_added, _SOURCE, f"Le conseil de Melun vote jeudi le budget du stade. {article}")
    assert [words in entry for entry in told] == [True]


_PASSING = [
    ("Le vote est un enjeu pour Melun.", "L’enjeu du vote est local à Melun."),
    ("Le maire de Melun se dit furieux.", "Le maire de Melun ne cache pas sa colère."),
    ("Le maire de Melun craint jeudi.", "Le maire de Melun redoute jeudi."),
    ("On ignore qui a allumé le feu.", "Le mystère du feu reste entier."),
    ("Le conseil de Melun vote jeudi.", "Tout reste-t-il possible\u00a0? Melun vote jeudi."),
    ("Le conseil de Melun vote, dit Anna Brel.", "Selon Anna Brel, l’enjeu du vote est national."),
    (
        "Le conseil de Melun vote, dit Anna Brel.",
        "Anna Brel juge le vote de Melun «\u00a0décisif, fragile\u00a0».",
    ),
    ("Le conseil de Melun vote jeudi.", "L’enjeu est simple\u00a0: le conseil de Melun vote jeudi."),
    ("Le conseil de Melun vote jeudi.", "Le conseil de Melun se réunit et vote jeudi."),
    ("Mystère joue à Melun.", "Le groupe Mystère joue à Melun."),
]


@pytest.mark.parametrize(("source", "article"), _PASSING)
def test_lets_pass_what_the_source_or_somebody_says(source: str, article: str) -> None:
    assert found(remarks_added, source, article) == []


def test_asks_an_english_source_in_english() -> None:
    article = "Melun vote jeudi 4 mai. L’enjeu du vote est important pour Melun."
    assert found(remarks_added, "Melun votes on May 4. Much is at stake for Melun.", article, "en") == []
    assert found(remarks_added, "Melun votes on May 4. Melun has a pool.", article, "en")


def test_a_heading_may_sum_up_what_stands_anywhere() -> None:
    words = [w.folded for w in tokens("Le plus dur reste à faire, mais rien n’est joué.")]
    assert [e.family.name for e in remarks(words)]


def test_a_hostile_sentence_takes_no_longer_than_its_length() -> None:
    assert list(remarks(["tout", "donc"] * 50_000)) == []
