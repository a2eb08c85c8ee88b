"""Groups that act where the source has one body of theirs, or somebody else."""

import pytest

from rewriter.ledger.bearing.passages import article_passages
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.whose_word.voices import voices_multiplied
from rewriter.text.claims.groups import stands_free, voices
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.reading import found, read

_BODY = "Le collectif d’abonnés Ligne claire appelle à manifester jeudi devant la gare de Brugny."
_UNION = "Le syndicat des bouchers a saisi le juge de Brugny."


@pytest.mark.parametrize(
    ("source", "article"),
    [
        (_BODY, "Les abonnés montent au créneau."),
        (_BODY, "Les abonnés montent également au créneau à Brugny."),
        (_BODY, "Les abonnés appellent à manifester jeudi devant la gare de Brugny."),
        (_BODY, "Abonnés inquiets, gare fermée\u202f: Brugny attend."),
        ("Le comité de riverains a saisi le juge de Brugny.", "À Brugny, des riverains protestent."),
    ],
)
def test_doubts_members_told_for_their_body(source: str, article: str) -> None:
    (told,) = found(voices_multiplied, source, article)
    assert told.startswith("uncertain extent.voices-doubt")


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("Les abonnés du train appellent à manifester jeudi.", "Des abonnés appellent à manifester jeudi."),
        (f"{_BODY} Des abonnés l’ont rejoint.", "Les abonnés montent au créneau."),
        (_BODY, "Le collectif d’abonnés appelle à manifester jeudi devant la gare de Brugny."),
        (_BODY, "Les abonnés montent dans le train."),
        ("Plusieurs familles ont saisi le juge de Brugny.", "Des parents se mobilisent à Brugny."),
    ],
)
def test_lets_act_those_whom_the_source_has_act(source: str, article: str) -> None:
    assert found(voices_multiplied, source, article) == []


def test_doubts_it_of_a_translation() -> None:
    source = "In Brugny, the forms were signed by relatives, said Anna Brel. Nobody asked her mother."
    (told,) = found(voices_multiplied, source, "À Brugny, des familles montent au créneau.", "en")
    assert told.startswith("uncertain extent.voices-doubt")


def test_relatives_who_speak_are_families() -> None:
    source = "In Brugny, relatives said the forms were never shown to them."
    article = "À Brugny, des familles dénoncent des formulaires jamais montrés."
    assert found(voices_multiplied, source, article, "en") == []


def test_what_a_group_feels_without_any_place_is_no_alteration() -> None:
    source = f"{_UNION} Le maire, Paul Rey, a promis un marché couvert. Les clients attendent lundi."
    told = found(voices_multiplied, source, "Clients furieux, promesse ancienne\u202f: quelle issue\u202f?")
    assert not any(t.startswith("altered") for t in told)


@pytest.mark.parametrize(
    ("before", "free"),
    [
        ("un collectif d", False),
        ("le syndicat des", False),
        ("signé par les", False),
        ("la plupart des", True),
        ("à Brugny les", True),
        ("", True),
    ],
)
def test_a_complement_does_not_stand_free(before: str, *, free: bool) -> None:
    words = [*before.split(), "usagers"]
    assert stands_free(words, len(words) - 1, "fr") == free


def test_reads_whole_expressions_of_protest() -> None:
    (voice,) = voices("des parents haussent le ton".split())
    assert (voice.first, voice.last) == (0, 4)


def test_reads_a_source_once_for_every_group() -> None:
    reading = read(_BODY, "Les abonnés montent au créneau. Les abonnés protestent.")
    assert len(list(voices_multiplied(reading))) == 2


def test_a_title_gives_no_place_to_a_group() -> None:
    source = source_of(
        "Chez une partie des bergers, les avis divergent.", title="Brugny : la vallée reste partagée"
    )
    draft = draft_of("Les bergers, eux aussi, sont partagés.")
    reading = Reading(source=source, draft=draft, article=article_passages(draft))
    assert list(voices_multiplied(reading)) == []
