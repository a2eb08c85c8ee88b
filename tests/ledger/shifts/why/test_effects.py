"""Causes and effects told by a verb or a participle, that the source does not give."""

import pytest

from rewriter.ledger.shifts.why.effects import effects_added
from tests.ledger.shifts.reading import Lang, found

_ADDED: list[tuple[Lang, str, str]] = [
    (
        "fr",
        "Les ventes de vélos ont reculé de 9 % à Gap. L’acier y a renchéri de 30 %.",
        "Lestées par un acier 30 % plus cher, les ventes de vélos ont reculé de 9 % à Gap.",
    ),
    (
        "fr",
        "Un grutier s’est blessé jeudi sur le chantier du lycée de Gap.",
        "Déstabilisé par une rafale, un grutier s’est blessé jeudi sur le chantier du lycée de Gap.",
    ),
    (
        "fr",
        "La ligne de car de Gap est supprimée depuis lundi.",
        "La ligne de car de Gap est supprimée depuis lundi, privant les lycéens de tout transport.",
    ),
    (
        "fr",
        "Le barrage a été vidé en mars. Les truites ont disparu du lac en mai.",
        "Le barrage, vidé en mars, a eu raison des truites, qui ont disparu du lac en mai.",
    ),
    (
        "fr",
        "Un platane est tombé quai Vauban. Le marché a été annulé.",
        "Un platane tombé quai Vauban a contraint la ville à annuler le marché.",
    ),
    (
        "fr",
        "La coopérative a payé son lait 12 % plus cher en 2024.",
        "La coopérative a payé son lait 12 % plus cher en 2024, de quoi rogner ses bénéfices.",
    ),
    (
        "fr",
        "Le stationnement est devenu payant en juin. Les embouteillages ont baissé de 15 % à Gap.",
        "Payant depuis juin, le stationnement a fait chuter les embouteillages de 15 % à Gap.",
    ),
    (
        "en",
        "The Marlow ferry sank on Friday near Skarn.",
        "Ballotté par la houle, le ferry de Marlow a coulé vendredi.",
    ),
    (
        "en",
        "Three tents at the Skarn festival collapsed on Sunday night.",
        "Trois tentes du festival de Skarn se sont effondrées dimanche, laissant des familles sans abri.",
    ),
    (
        "en",
        "The Skarn bridge will be shut in May for six weeks.",
        "Le pont de Skarn sera fermé six semaines en mai, compliquant la vie des commerçants.",
    ),
    (
        "en",
        "Skarn made its buses cheaper in May. Car journeys fell by 8%.",
        "À Skarn, la baisse du prix des bus a porté ses fruits : les trajets en voiture ont reculé de 8 %.",
    ),
    (
        "en",
        "A fox was seen on the runway in Skarn. Two flights were late.",
        "Un renard vu sur la piste de Skarn a provoqué le retard de deux vols.",
    ),
]
_GIVEN: list[tuple[Lang, str, str]] = [
    (
        "fr",
        "La hausse du prix de l’acier a fait reculer les ventes de vélos à Gap.",
        "Pénalisées par un acier plus cher, les ventes de vélos ont reculé à Gap.",
    ),
    ("fr", "La mérule a attaqué la grange de Gap.", "Rongée par la mérule, la grange de Gap est à refaire."),
    (
        "fr",
        "Depuis lundi, les lycéens de Gap n’ont plus de car.",
        "La ligne s’est arrêtée lundi, privant de car les lycéens de Gap.",
    ),
    ("fr", "Le maire de Gap menace de démissionner.", "Le maire de Gap menace de quitter ses fonctions."),
    (
        "fr",
        "La chute d’un platane a obligé la ville de Gap à annuler le marché.",
        "La ville de Gap a été contrainte à annuler le marché par la chute d’un platane.",
    ),
    (
        "fr",
        "Le chef voudrait étendre les fouilles.",
        "Le chef voudrait pousser les fouilles jusqu’à la rivière.",
    ),
    (
        "fr",
        "Les éleveurs ont de quoi nourrir le troupeau jusqu’en mars.",
        "Jusqu’en mars, les éleveurs ont de quoi nourrir leurs bêtes.",
    ),
    (
        "fr",
        "Les joueurs de Gap refusent de s’entraîner.",
        "Les joueurs de Gap ne veulent pas s’entraîner.",
    ),
    ("en", "High waves sank the Marlow ferry.", "Submergé par de hautes vagues, le ferry de Marlow a coulé."),
    (
        "en",
        "Storm Ada forced Skarn to cancel its fair.",
        "La tempête Ada a contraint Skarn à annuler sa foire.",
    ),
    (
        "en",
        "The heatwave boosted takings at Skarn’s pubs.",
        "La canicule a fait monter les recettes des pubs de Skarn.",
    ),
    (
        "en",
        "The mine shut in May, leaving 40 families without work.",
        "La mine a fermé en mai, laissant 40 familles sans travail.",
    ),
]


@pytest.mark.parametrize(("lang", "source", "article"), _ADDED)
def test_a_cause_or_effect_of_the_articles_own_is_doubted(lang: Lang, source: str, article: str) -> None:
    assert found(effects_added, source, article, lang)


@pytest.mark.parametrize(("lang", "source", "article"), _GIVEN)
def test_a_cause_or_effect_of_the_source_is_let_be(lang: Lang, source: str, article: str) -> None:
    assert found(effects_added, source, article, lang) == []
