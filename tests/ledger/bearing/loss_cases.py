"""Source sentences with rewritings of our own: which of their clauses the article leaves out, if any.

Half of them say all of it in other words, in another order or in several sentences: nothing is lost there.
"""

from typing import Literal, NamedTuple


class Loss(NamedTuple):
    """A source, an article, and words of each clause that is lost, in order; none where nothing is."""

    source: str
    article: str
    lost: tuple[str, ...] = ()
    lang: Literal["fr", "en"] = "fr"


CASES = (
    # A relative clause.
    Loss(
        "La piscine de Bazoches, dont la toiture menaçait de s’effondrer depuis l’hiver, rouvrira samedi.",
        "La piscine de Bazoches rouvrira samedi.",
        ("toiture",),
    ),
    # A reason.
    Loss(
        "Le maire a renoncé à la fête foraine parce que les forains refusaient le nouvel emplacement.",
        "Le maire a renoncé à la fête foraine.",
        ("forains refusaient",),
    ),
    # A comparison.
    Loss(
        "L’entraîneur a parlé à ses joueurs comme un instituteur qui gronde des enfants turbulents.",
        "L’entraîneur a parlé à ses joueurs.",
        ("instituteur",),
    ),
    # What stands between dashes.
    Loss(
        "La laiterie – rachetée par une coopérative normande – emploie soixante ouvriers à Vire.",
        "La laiterie emploie soixante ouvriers à Vire.",
        ("coopérative",),
    ),
    # A participle.
    Loss(
        "Le syndicat a quitté la réunion, accusant la direction de maquiller les comptes.",
        "Le syndicat a quitté la réunion.",
        ("maquiller",),
    ),
    # A restriction.
    Loss(
        "La bibliothèque ouvrira le dimanche, sauf pendant les vacances scolaires et les jours fériés.",
        "La bibliothèque ouvrira le dimanche.",
        ("scolaires",),
    ),
    # The end of a quotation.
    Loss(
        "« Nous avons planté quarante tilleuls. Le ruisseau manque de fraîcheur », explique Mme Vasseur.",
        "« Nous avons planté quarante tilleuls », explique Mme Vasseur.",
        ("fraîcheur",),
    ),
    # A circumstance.
    Loss(
        "Le préfet a présenté le plan lors d’un déjeuner privé avec quelques notables.",
        "Le préfet a présenté le plan.",
        ("déjeuner privé",),
    ),
    # From English.
    Loss(
        "The museum closed its doors in March, while the angry neighbours celebrated with champagne.",
        "Le musée a fermé ses portes en mars.",
        ("neighbours",),
        "en",
    ),
    # The same in other words.
    Loss(
        "La piscine de Bazoches, dont la toiture menaçait de s’effondrer depuis l’hiver, rouvrira samedi.",
        "Samedi, la piscine de Bazoches accueillera de nouveau les nageurs. Son toit risquait de s’écrouler "
        "depuis l’hiver.",
    ),
    Loss(
        "Le maire a renoncé à la fête foraine parce que les forains refusaient le nouvel emplacement.",
        "Les forains ne voulaient pas du nouvel emplacement. Le maire a donc abandonné la fête foraine.",
    ),
    Loss(
        "La laiterie – rachetée par une coopérative normande – emploie soixante ouvriers à Vire.",
        "Une coopérative de Normandie a racheté la laiterie. Celle-ci compte soixante ouvriers à Vire.",
    ),
    Loss(
        "Le syndicat a quitté la réunion, accusant la direction de maquiller les comptes.",
        "La direction truque les comptes, accuse le syndicat, qui a quitté la réunion.",
    ),
    Loss(
        "La bibliothèque ouvrira le dimanche, sauf pendant les vacances scolaires et les jours fériés.",
        "La bibliothèque ouvrira le dimanche. Elle restera fermée pendant les vacances scolaires et "
        "les jours fériés.",
    ),
    Loss(
        "« Nous avons planté quarante tilleuls. Le ruisseau manque de fraîcheur », explique Mme Vasseur.",
        "« Nous avons planté quarante tilleuls », explique Mme Vasseur. « Le ruisseau manque de fraîcheur. »",
    ),
    Loss(
        "Le préfet a présenté le plan lors d’un déjeuner privé avec quelques notables.",
        "C’est au cours d’un déjeuner privé, devant quelques notables, que le préfet a présenté le plan.",
    ),
    Loss(
        "Le site e-commerce de la start-up a fermé en avril.",
        "En avril, le site d’ecommerce de la startup a fermé.",
    ),
    Loss(
        "The museum closed its doors in March, while the angry neighbours celebrated with champagne.",
        "Le musée a fermé ses portes en mars, tandis que les voisins en colère fêtaient cela au champagne.",
        (),
        "en",
    ),
)
