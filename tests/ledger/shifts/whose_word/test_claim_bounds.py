"""How far what somebody says reaches, and what stands in the sentence on nobody's word."""

import pytest

from rewriter.ledger.shifts.whose_word.attribution import attributions_dropped
from tests.ledger.shifts.reading import Lang, found

OF_NOBODY: tuple[tuple[Lang, str, str], ...] = (
    (  # what an authority tells people to do
        "en",
        "The Coastal Food Agency said visitors should not eat any mussels gathered between March 3 and 19.",
        "Il ne faut manger aucune moule ramassée entre le 3 et le 19 mars.",
    ),
    (  # « selon » bears on the clause it stands in
        "fr",
        "Les deux voisins ne s’accordent pas sur la date : mars 2021 selon l’un, juin 2022 selon l’autre.",
        "Les deux voisins divergent aussi sur la date.",
    ),
    (  # what follows a judgement is the writer's reason
        "fr",
        "L’agence juge « hasardeux » de nommer un coupable : quatre des neuf puits prévus restent à creuser.",
        "Sur les neuf puits prévus, quatre restent à creuser.",
    ),
    (
        "fr",
        "Il aurait aimé, dit-il, garder son four, et laisse entendre qu’on ne lui a pas demandé son avis.",
        "Il laisse aussi entendre qu’on ne lui a pas demandé son avis.",
    ),
    (  # what is judged is there, whatever one thinks of it
        "fr",
        "Le syndicat juge « trop courte » la trêve de douze jours que la minoterie accorde à ses meuniers.",
        "La minoterie accorde à ses meuniers une trêve de douze jours.",
    ),
    (  # who sets a condition speaks
        "fr",
        "Léa Morvan a estimé que le dépôt ouvrirait à condition que les nuits soient payées double.",
        "Pour que le dépôt ouvre, elle pose une condition : des nuits payées double.",
    ),
    (  # the police count
        "fr",
        "Quelque 90 marins, selon la police, 140 selon les syndicats, ont manifesté dimanche à la criée.",
        "Dimanche, des marins ont manifesté devant la criée.",
    ),
    (  # who counts in tens
        "fr",
        "Une partie des dockers a bloqué la criée lundi, une dizaine selon le port, « cent » selon Léa Roy.",
        "Une partie des dockers a bloqué la criée lundi.",
    ),
    (  # what an authority does itself
        "en",
        "The council said it had not asked for the sales of Tessel lamps to be halted.",
        "Elle n’a pas demandé l’arrêt des ventes de lampes de Tessel.",
    ),
    (  # what may be is no fact
        "en",
        "The builder said the mill could run its first kiln on gas from the tip if necessary.",
        "Au besoin, le moulin pourrait alimenter son premier four au gaz de la décharge.",
    ),
    (
        "en",
        "Tenants, who make up roughly 60 percent of the street’s homes, would get $900, a leaflet said.",
        "Les locataires représentent environ 60 % des ménages de la rue.",
    ),
)


@pytest.mark.parametrize(("lang", "source", "article"), OF_NOBODY)
def test_what_nobody_is_said_to_say_needs_no_voice(lang: Lang, source: str, article: str) -> None:
    assert found(attributions_dropped, source, article, lang) == []


OF_SOMEBODY: tuple[tuple[Lang, str, str], ...] = (
    (
        "fr",
        "Une partie des dockers a saboté la criée lundi, une dizaine selon le port, « cent » selon Léa Roy.",
        "Une dizaine de dockers, une partie de la criée, ont saboté la criée lundi.",
    ),
    (  # what is judged there is only held to be so
        "fr",
        "Le syndicat juge « très crédible » l’hypothèse d’un sabotage de la meule par un ancien meunier.",
        "Un ancien meunier a commis un sabotage de la meule.",
    ),
    (
        "fr",
        "Les conditions de nuit du dépôt ont rendu malades douze caristes, selon le délégué, Paul Rey.",
        "Les conditions de nuit du dépôt ont rendu malades douze caristes.",
    ),
    (
        "en",
        "The Coastal Food Agency said the failed owner of the mussel beds had lied to visitors for years.",
        "Le propriétaire des moulières a menti pendant des années aux visiteurs.",
    ),
    (
        "fr",
        "La date est fixée : la digue cédera avant mars, selon le maire.",
        "La digue cédera avant mars.",
    ),
    (
        "en",
        "The dam would collapse within two years, an engineer said on Monday.",
        "Le barrage s’effondrera d’ici à deux ans.",
    ),
    (
        "fr",
        "Selon le syndicat, trois fours de la verrerie exploseront avant la fin de l’hiver.",
        "Les fours de la verrerie exploseront avant la fin de l’hiver.",
    ),
)


@pytest.mark.parametrize(("lang", "source", "article"), OF_SOMEBODY)
def test_what_somebody_claims_is_still_told(lang: Lang, source: str, article: str) -> None:
    assert found(attributions_dropped, source, article, lang)
