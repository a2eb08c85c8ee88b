"""Conditions dropped, of every sort that newspapers set."""

import pytest

from rewriter.ledger.shifts.how_sure.conditions import conditions_dropped
from tests.ledger.shifts.condition_cases import CONDITIONS
from tests.ledger.shifts.reading import found


@pytest.mark.parametrize(("source", "article"), [(s, a) for s, a, _ in CONDITIONS])
def test_a_condition_dropped_is_told(source: str, article: str) -> None:
    assert len(found(conditions_dropped, source, article)) == 1


@pytest.mark.parametrize(("source", "article"), [(s, k) for s, _, k in CONDITIONS])
def test_a_condition_kept_in_other_words_is_let_be(source: str, article: str) -> None:
    assert found(conditions_dropped, source, article) == []


@pytest.mark.parametrize("source", [s for s, *_ in CONDITIONS])
def test_the_sources_own_sentence_is_let_be(source: str) -> None:
    assert found(conditions_dropped, source, source) == []


WARNED = (
    "Il y a dix jours, la préfète a menacé de fermer le marché couvert de Mornay, et avec lui toutes les "
    "halles de la côte, s’il continue d’ignorer ses règles sur le tri des déchets."
)
THREATENED = "Il y a dix jours, la préfète a menacé de fermer le marché couvert de Mornay."
AND_ALL = "La mesure viserait toutes les halles de la côte."
ON_CONDITION = "Le marché s’y exposerait s’il continue d’ignorer les règles sur le tri des déchets."


def test_a_condition_told_two_sentences_later_is_told() -> None:
    assert found(conditions_dropped, WARNED, f"{THREATENED} {AND_ALL} {ON_CONDITION}") == []
    assert len(found(conditions_dropped, WARNED, f"{THREATENED} {AND_ALL}")) == 1


def test_what_only_follows_a_conditioned_clause_drops_no_condition() -> None:
    source = (
        "Si quelqu’un prend le tram chaque jour, il dira que le trajet est plus rapide, a affirmé le "
        "directeur, citant la suppression des feux et l’ouverture des quais."
    )
    beside = "Il a cité la suppression des feux et l’ouverture des quais."
    assert not found(conditions_dropped, source, beside)
    assert found(conditions_dropped, source, "Le directeur dira que le trajet du tram est plus rapide.")


def test_each_condition_of_a_sentence_is_asked_apart() -> None:
    source = (
        "L’abri ouvrira en cas de neige et servira des repas chauds, comme de la soupe, en cas de coupure de "
        "courant dans le gymnase."
    )
    told = "L’abri ouvrira en cas de neige et servira des repas chauds, comme de la soupe."
    assert found(conditions_dropped, source, told)
    assert not found(conditions_dropped, source, source)


def test_a_neighbours_own_condition_stands_for_no_other() -> None:
    source = (
        "Si un commerçant vend du tabac au marché, il doit payer une taxe au fermier.\n"
        "Si un commerçant vend du poisson au marché, il ne doit payer aucune redevance."
    )
    article = (
        "Le commerçant doit payer une taxe au fermier. Si un commerçant vend du poisson au marché, il ne "
        "doit payer aucune redevance."
    )
    assert found(conditions_dropped, source, article)


def test_that_somebody_says_so_is_not_what_a_condition_governs() -> None:
    source = (
        "Si quelqu’un prend le tram chaque jour, la plupart des voyageurs diraient que le trajet va plus "
        "vite, a affirmé le directeur, citant la suppression des feux (ôtés à 90 %) et l’ouverture des quais."
    )
    article = (
        "La plupart des usagers du tram diraient que le trajet va plus vite. Il a cité la suppression des "
        "feux, ôtés à 90 %, a-t-il dit, et l’ouverture des quais."
    )
    assert not found(conditions_dropped, source, article)


def test_an_english_condition_may_be_inverted() -> None:
    source = "Should the river of Mornay fail a second test, the mine would lose its licence."
    assert len(found(conditions_dropped, source, "La mine perdra sa licence.", "en")) == 1
    kept = "Si la rivière de Mornay échoue à un second contrôle, la mine perdra sa licence."
    assert found(conditions_dropped, source, kept, "en") == []
    asked = "Should the mine of Mornay, after all, lose its licence?"
    assert found(conditions_dropped, asked, "La mine de Mornay perdra sa licence.", "en") == []


def test_an_aside_may_stand_within_the_words_of_a_condition() -> None:
    source = "The brass band of Mornay will open the fair on Friday, unless exams keep the players at home."
    opens = "C’est la fanfare de Mornay qui ouvrira la foire vendredi."
    kept = f"{opens} À moins, bien sûr, que les examens ne retiennent les musiciens."
    assert found(conditions_dropped, source, kept, "en") == []
    elsewhere = f"{opens} Elle loge à moins, bien sûr, de dix kilomètres de là."
    assert len(found(conditions_dropped, source, elsewhere, "en")) == 1


PAID = (
    "Les fermes inscrites touchent 90 euros par hectare, à la condition qu’elles déclarent leurs semis "
    "chaque mois."
)


@pytest.mark.parametrize("opening", ["En contrepartie", "En échange"])
def test_a_condition_told_next_as_what_is_given_in_return_is_let_be(opening: str) -> None:
    told = "Les fermes inscrites touchent 90 euros par hectare."
    assert not found(conditions_dropped, PAID, f"{told} {opening}, elles transmettent leurs semis.")
    assert found(conditions_dropped, PAID, f"{told} En outre, elles transmettent leurs semis.")


def test_what_refers_to_a_condition_beside_is_told_from_the_sources_own_next_sentence() -> None:
    source = f"{PAID} À moins qu’elles ne le fassent, la prime est suspendue."
    told = "Les fermes inscrites touchent 90 euros par hectare."
    rest = "Dans le cas contraire, la prime est suspendue."
    given = "En contrepartie, elles transmettent leurs semis chaque mois."
    assert not found(conditions_dropped, source, f"{told} {given} {rest}")
    assert found(conditions_dropped, source, f"{told} {rest}")


def test_a_condition_behind_a_semicolon_is_set_to_what_follows_it() -> None:
    source = (
        "Me Delorme a demandé que le témoin soit entendu par écrit à la barre ; à moins que la cour n’accède "
        "à cette demande, l’audience devrait finir vendredi à midi."
    )
    assert not found(conditions_dropped, source, "Me Delorme a demandé que le témoin soit entendu par écrit.")
    assert found(conditions_dropped, source, "L’audience devrait finir vendredi à midi.")
    joined = source.replace(" ;", ",")
    assert found(conditions_dropped, joined, "Me Delorme a demandé que le témoin soit entendu par écrit.")


BOAT = "The guild hopes to have the Tessel boat back in service by June, subject to a survey of its hull."
BACK = "La guilde espère remettre le bateau de Tessel en service d’ici à juin."


def test_what_must_be_done_first_sets_a_condition() -> None:
    assert found(conditions_dropped, BOAT, BACK, "en") != []
    assert found(conditions_dropped, BOAT, f"{BACK} Il faudra d’abord examiner la coque.", "en") == []


SUBJECT_TO = (
    "La vente du four de Mornay se fera en mai, sous réserve d’un accord sur le bail du fournil et du quai."
)


def test_an_item_of_a_list_of_conditions_is_one() -> None:
    article = "La vente du four a deux conditions :\nun accord sur le bail du fournil ;\nun autre du quai."
    assert found(conditions_dropped, SUBJECT_TO, article) == []


def test_an_item_of_another_list_drops_its_condition() -> None:
    article = "Le calendrier de Mornay :\nla vente du four de Mornay se fera en mai ;\nle bail du quai."
    assert len(found(conditions_dropped, SUBJECT_TO, article)) == 1
