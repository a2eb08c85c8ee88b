"""Each rule changes what it says it changes, in sentences of our own, and leaves alone what it must."""

from collections.abc import Callable, Iterable

import pytest

from evals.ledger.mutations import datings, moods, names, numbers, senses, voices
from evals.ledger.mutations.french import put
from evals.ledger.mutations.paraphrase import paraphrased
from evals.ledger.mutations.spots import Cast, Change, Spot

Rule = Callable[[Spot], Iterable[str | Change]]

TOLD = (
    "Le maire Paul Garnier a ouvert la séance. Marc Delorme, directeur du port, a répondu. "
    "Claire Vasseur a déclaré que le quai serait refait. La mairie de Lyon suit celle de Nantes. "
    "Le président Jean Morel et le ministre Henri Faure étaient là. Sophie Lambert assure le contraire."
)


def made(rule: Rule, sentence: str, before: str = "") -> list[str]:
    """What the rule makes of a sentence."""
    spot = Spot(text=sentence, key="k", before=before, cast=Cast(TOLD, TOLD))
    return [m if isinstance(m, str) else m.text for m in rule(spot)]


CHANGED: list[tuple[Rule, str, str]] = [
    (numbers.scale, "La ville a dépensé 3 millions d’euros.", "La ville a dépensé 3 milliards d’euros."),
    (numbers.scale, "Des dizaines de barques ont coulé.", "Des centaines de barques ont coulé."),
    (numbers.unit, "Le billet coûte 40 euros.", "Le billet coûte 40 dollars."),
    (numbers.unit, "Le plan vaut deux millions d’euros.", "Le plan vaut deux millions de dollars."),
    (numbers.unit, "La digue mesure 12 km.", "La digue mesure 12 m."),
    (numbers.unit, "Les loyers ont augmenté de 4 %.", "Les loyers ont augmenté de 4 points."),
    (
        senses.direction,
        "Le port connaît une augmentation du trafic.",
        "Le port connaît une diminution du trafic.",
    ),
    (senses.direction, "La mairie a accepté le projet.", "La mairie a refusé le projet."),
    (
        senses.direction,
        "Le bac est parti avant le lever du jour.",
        "Le bac est parti après le lever du jour.",
    ),
    (
        senses.direction,
        "Plus tard, plus de 300 marins ont défilé.",
        "Plus tard, moins de 300 marins ont défilé.",
    ),
    (
        senses.everybody,
        "Selon lui, certains élus hésitent encore.",
        "Selon lui, tous les élus hésitent encore.",
    ),
    (senses.everybody, "Le phare est souvent fermé.", "Le phare est toujours fermé."),
    (senses.everybody, "La plupart des marins sont partis.", "La totalité des marins sont partis."),
    (moods.conditional, "Le navire aurait heurté un rocher.", "Le navire a heurté un rocher."),
    (moods.conditional, "La grève pourrait durer un mois.", "La grève va durer un mois."),
    (moods.conditional, "L’auteur présumé du vol a fui.", "L’auteur du vol a fui."),
    (moods.conditional, "Ce produit peut provoquer des brûlures.", "Ce produit provoque des brûlures."),
    (moods.conditional, "Le tunnel coûterait dix millions.", "Le tunnel coûtera dix millions."),
    (moods.affirmed, "Le maire n’a pas signé l’accord.", "Le maire a signé l’accord."),
    (moods.affirmed, "Ce n’est pas la première panne.", "C’est la première panne."),
    (moods.affirmed, "Il promet de ne pas augmenter les taxes.", "Il promet d’augmenter les taxes."),
    (moods.denied, "Le conseil a voté une taxe.", "Le conseil n’a pas voté de taxe."),
    (moods.denied, "La route sera rouverte lundi.", "La route ne sera pas rouverte lundi."),
    (moods.unconditional, "Si le vent tombe, le bac pourra partir.", "Le bac pourra partir."),
    (moods.unconditional, "Le bac partira demain si le vent tombe enfin.", "Le bac partira demain."),
    (
        voices.unattributed,
        "Selon la police, trois hommes ont quitté le port à pied.",
        "Trois hommes ont quitté le port à pied.",
    ),
    (
        voices.unattributed,
        "Le feu est parti de la cale du navire, selon les pompiers.",
        "Le feu est parti de la cale du navire.",
    ),
    (
        voices.unattributed,
        "Le directeur a déclaré que la grue était neuve et sûre.",
        "La grue était neuve et sûre.",
    ),
]


@pytest.mark.parametrize(("rule", "sentence", "changed"), CHANGED)
def test_changes(rule: Rule, sentence: str, changed: str) -> None:
    assert changed in made(rule, sentence)


KEPT: list[tuple[Rule, str]] = [
    (numbers.figure, "Il est né le 14 mars 1962."),
    (numbers.figure, "Le vol A320 est parti."),
    (numbers.unit, "Le conseil se réunit à 15 heures."),
    (datings.weekday, "Le dictionnaire est sur la table."),
    (datings.relative, "Le navire est parti mardi 14 mars."),
    (senses.direction, "Il a fallu ouvrir le score."),
    (senses.everybody, "Le phare n’est souvent pas visible."),
    (moods.conditional, "Si le vent tombait, le bac pourrait partir."),
    (moods.conditional, "Il a annoncé que le pont fermerait en mai."),
    (moods.conditional, "Le marin ignorait la règle et admirait la mer."),
    (moods.affirmed, "Ce n’est pas un phare, mais un amer."),
    (moods.affirmed, "Il n’a pas de bateau."),
    (moods.denied, "Il y a un phare sur cette île."),
    (moods.denied, "Le maire n’a pas signé l’accord."),
    (moods.unconditional, "Elle demande si le bac partira demain matin."),
    (moods.unconditional, "Il travaille en tant que pilote."),
    (voices.unattributed, "Les tarifs varient selon les saisons et les horaires choisis."),
    (senses.superlative, "Une conférence de presse aura lieu mardi."),
    (voices.speaker, "Le maire Paul Garnier a ouvert la séance."),
]


@pytest.mark.parametrize(("rule", "sentence"), KEPT)
def test_leaves_alone(rule: Rule, sentence: str) -> None:
    assert made(rule, sentence) == []


def test_figure_is_another_and_written_alike() -> None:
    (changed,) = made(numbers.figure, "Le port emploie 1\u202f250 dockers.")
    assert changed.startswith("Le port emploie ")
    assert changed.endswith(" dockers.")
    assert changed != "Le port emploie 1\u202f250 dockers."


def test_percentage_stays_under_a_hundred() -> None:
    (changed,) = made(numbers.figure, "Le bac transporte 92 % des habitants.")
    assert 2 <= int(changed.split()[3]) < 100


def test_date_and_month_and_weekday_change_alone() -> None:
    sentence = "Le pont ouvrira le lundi 12 juin 2023."
    words = sentence.split()
    for rule, at in ((datings.date, {5, 7}), (datings.month, {6}), (datings.weekday, {4})):
        for changed in made(rule, sentence):
            assert {i for i, (a, b) in enumerate(zip(words, changed.split())) if a != b} <= at
        assert made(rule, sentence)


def test_relative_date_gets_a_date() -> None:
    (changed,) = made(datings.relative, "Le bac repartira mardi, après la marée.")
    assert changed.startswith("Le bac repartira mardi ")
    assert any(month in changed for month in datings.MONTHS)


def test_person_gives_way_to_a_person_of_the_article_of_the_same_gender() -> None:
    found = made(names.inside, "Claire Vasseur visitera le chantier.")
    assert found == ["Sophie Lambert visitera le chantier."]


def test_place_gives_way_to_a_place_of_the_article() -> None:
    assert "Elle habite à Nantes." in made(names.inside, "Elle habite à Lyon.")


def test_stranger_is_not_in_the_article() -> None:
    (changed,) = made(names.outside, "Claire Vasseur visitera le chantier.")
    assert not any(name in changed for name in ("Vasseur", "Lambert"))


def test_function_is_taken_from_another_person() -> None:
    (changed,) = made(names.function, "Le président Jean Morel est venu.")
    assert changed in ("Le maire Jean Morel est venu.", "Le ministre Jean Morel est venu.")


def test_speaker_gives_way_to_another_person() -> None:
    (changed,) = made(voices.speaker, "« Le quai sera refait », a déclaré Claire Vasseur.")
    assert changed == "« Le quai sera refait », a déclaré Sophie Lambert."


def test_one_voice_becomes_many() -> None:
    (changed,) = made(voices.crowd, "Claire Vasseur a déclaré que le quai serait refait.")
    assert changed.endswith(" ont déclaré que le quai serait refait.")


def test_invented_quotation_is_given_to_someone_of_the_sentence() -> None:
    (change,) = list(voices.invented(Spot(text="Sophie Lambert est venue.", cast=Cast(TOLD, TOLD))))
    assert change.how == "insert"
    assert "Lambert" in change.text
    assert "«" in change.text


def test_quotation_loses_one_word_only_between_its_marks() -> None:
    found = made(senses.quotation_word, "La hausse est réelle : « La hausse est là », dit-il.")
    assert found == ["La hausse est réelle : « La baisse est là », dit-il."]


def test_cause_is_put_between_two_sentences() -> None:
    found = made(senses.cause, "La mairie a fermé le vieux quai mardi.", "Le directeur a quitté la ville.")
    assert any(text.endswith("la mairie a fermé le vieux quai mardi.") for text in found)


def test_cause_needs_a_sentence_before() -> None:
    assert made(senses.cause, "La mairie a fermé le vieux quai mardi.") == []


@pytest.mark.parametrize(
    ("text", "old", "new", "gender", "put_in"),
    [
        ("l’augmentation des prix", "augmentation", "baisse", "f", "la baisse des prix"),
        ("la baisse des prix", "baisse", "augmentation", "f", "l’augmentation des prix"),
        ("de l’achat du quai", "achat", "rachat", "m", "du rachat du quai"),
        ("pas d’euros", "euros", "dollars", "", "pas de dollars"),
        ("qu’une partie", "une", "la", "", "que la partie"),
    ],
)
def test_elisions_follow(text: str, old: str, new: str, gender: str, put_in: str) -> None:
    at = text.index(old)
    assert put(text, at, at + len(old), new, gender) == put_in


def test_article_whose_gender_is_unknown_is_not_guessed() -> None:
    assert put("l’achat", 2, 7, "rachat") is None


def test_paraphrase_keeps_quotations_and_figures() -> None:
    sentence = "Le 3 mai 2019, il a déclaré que 12 quais seraient refaits « lors de la saison »."
    (told,) = paraphrased([sentence], [False])
    assert "« lors de la saison »" in told
    assert "12 quais" in told


def test_paraphrase_moves_a_complement_of_time() -> None:
    (told,) = paraphrased(["En 1950, la ville achète le vieux phare."], [False])
    assert told == "La ville achète le vieux phare en 1950."
