"""What a writer remarks himself: stakes, verdicts, morals and states of mind that a source has not."""

from dataclasses import replace

import pytest

from rewriter.ledger.bearing.passages import article_passages
from rewriter.ledger.shifts.added.remarks import remarks_added
from rewriter.text.claims.emphasis import remarks
from tests.ledger.shifts.reading import Lang, found, read

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


@pytest.mark.parametrize(("said", "told"), [("Un défi attend le maire.", 0), ("Le maire rentre.", 1)])
def test_a_heading_may_sum_up_what_stands_anywhere(said: str, told: int) -> None:
    reading = read(f"Le conseil de Melun vote jeudi.\nIl le fait à huis clos.\n{said}", "Melun vote jeudi.")
    draft = replace(reading.draft, headline="Le conseil de Melun vote, un enjeu")
    entries = remarks_added(replace(reading, draft=draft, article=article_passages(draft)))
    assert len(list(entries)) == told


def test_what_stands_beside_a_speaker_in_a_clause_of_its_own_is_the_writer_s() -> None:
    source = "Le maire de Melun a promis 12 emplois."
    assert found(remarks_added, source, "Le maire promet 12 emplois, mais tout reste à faire.")
    assert not found(remarks_added, source, "Le maire promet, après des mois, que tout reste à faire.")


def test_a_hostile_sentence_takes_no_longer_than_its_length() -> None:
    assert list(remarks(["tout", "donc"] * 50_000)) == []


_HEADED = [
    ("Melun loin du compte", "en", 0),
    ("Melun et son maire se renvoient la balle", "en", 0),
    ("Un stade fragile", "en", 1),
    ("À Melun, tout reste à faire", "en", 1),
    ("Melun loin du compte", "fr", 1),
]


@pytest.mark.parametrize(("heading", "lang", "told"), _HEADED)
def test_a_set_phrase_over_a_section_sums_up_a_translation(heading: str, lang: Lang, told: int) -> None:
    source = {"en": "Melun votes on May 4. Melun has a pool.", "fr": "Melun vote le 4 mai."}[lang]
    reading = read(source, "Melun vote le 4 mai.", lang)
    draft = replace(reading.draft, sections=(replace(reading.draft.sections[0], heading=heading),))
    entries = remarks_added(replace(reading, draft=draft, article=article_passages(draft)))
    assert len(list(entries)) == told


def test_a_set_phrase_in_a_title_is_still_told() -> None:
    reading = read("Melun votes on May 4. Melun has a pool.", "Melun vote le 4 mai.", "en")
    draft = replace(reading.draft, headline="Melun loin du compte")
    entries = remarks_added(replace(reading, draft=draft, article=article_passages(draft)))
    assert len(list(entries)) == 1


def test_what_turns_on_something_in_english_is_at_play() -> None:
    article = "Le 4 mai, à Melun, tout se joue sur le stade."
    assert found(remarks_added, "The May 4 vote in Melun turns on the stadium.", article, "en") == []
    assert found(remarks_added, "The May 4 vote in Melun names the stadium.", article, "en")
