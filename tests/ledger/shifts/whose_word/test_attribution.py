"""Claims stated as facts: what keeps a voice, and what drops it, French and English sources."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

BESIDE = "Les ateliers de Norvik occupent quatre hectares au bord de la Loue depuis 1952."
BESIDE_EN = "The Norvik workshops have stood on four hectares by the Loue since 1952."


def found(source: str, article: str, lang: SourceLanguage = "fr") -> list[LedgerEntry]:
    """The entries on attributions; the source also has a sentence on something else."""
    told = source_of(source, BESIDE if lang == "fr" else BESIDE_EN, language=lang)
    return [e for e in account(told, draft_of(article)).entries if e.kind is EntryKind.ATTRIBUTION]


GRAVE = "L’usine de Mornay fermera ses ateliers en juin."
OPINION = "La fermeture de Mornay est une faute politique."
FACT = "Deux ouvriers de Mornay ont quitté les ateliers mardi."
DROPPED = [
    ("Selon le syndicat, l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("D’après Paul Rivière, l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("L’usine de Mornay fermera ses ateliers en juin, selon le syndicat.", GRAVE),
    ("L’usine de Mornay fermera ses ateliers en juin, affirme Paul Rivière.", GRAVE),
    ("Paul Rivière a affirmé que l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("Paul Rivière affirme que l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    (
        "Les élus craignent que l’usine de Mornay ferme ses ateliers en juin.",
        "L’usine de Mornay ferme ses ateliers en juin.",
    ),
    ("Le maire prédit que l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("À en croire le maire, l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("Paul Rivière estime que la fermeture de Mornay est une faute politique.", OPINION),
    ("Pour Paul Rivière, la fermeture de Mornay est une faute politique.", OPINION),
    ("De l’avis de Paul Rivière, la fermeture de Mornay est une faute politique.", OPINION),
    ("La fermeture de Mornay est une faute politique, juge Paul Rivière.", OPINION),
    ("Les syndicats jugent que la fermeture de Mornay est une faute politique.", OPINION),
    ("« La fermeture de Mornay est une faute politique », a lancé Paul Rivière.", OPINION),
    ("Il pense que la fermeture de Mornay est une faute politique.", OPINION),
    ("L’opposition accuse : « La fermeture de Mornay est une faute politique. »", OPINION),
    (
        "La rouille, l’un des principaux ennemis du métal, fermera la mine en juin, selon Norvik.",
        "La rouille fermera la mine en juin.",
    ),
    ("Selon le syndicat, Norvik a commis une fraude à Mornay.", "Norvik a commis une fraude à Mornay."),
]
LEFT_OUT = [
    ("Selon la police, deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    ("Deux ouvriers de Mornay ont quitté les ateliers mardi, a indiqué la police.", FACT),
    ("La police indique que deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    ("Le syndicat a précisé que deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    ("Elle explique que deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    ("Anne Delorme raconte que deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    ("Selon plusieurs médias, deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    ("« Deux ouvriers de Mornay ont quitté les ateliers mardi », dit Anne Delorme.", FACT),
    (
        "Selon un sondage, 60 % des habitants de Mornay approuvent la grève.",
        "60 % des habitants de Mornay approuvent la grève.",
    ),
    (
        "Une étude montre que 60 % des habitants de Mornay approuvent la grève.",
        "60 % des habitants de Mornay approuvent la grève.",
    ),
    ("Selon la préfecture, 4 000 personnes ont défilé à Mornay.", "À Mornay, 4 000 personnes ont défilé."),
    (
        "Le chef des pompiers dit que le vent a poussé les flammes vers Mornay, où deux granges ont brûlé.",
        "Poussé par le vent, le feu a gagné Mornay et dévoré deux granges.",
    ),
]
DROPPED_EN = [
    (
        "According to Paul Rivière, Norvik Mornay will stop 400 turbines in 2026.",
        "Norvik Mornay arrêtera 400 turbines en 2026.",
    ),
    (
        "Paul Rivière believes Norvik Mornay could lose 400 turbines in 2026.",
        "Norvik Mornay perdra 400 turbines en 2026.",
    ),
    (
        "Norvik Mornay will stop 400 turbines in 2026, critics warned.",
        "Norvik Mornay arrêtera 400 turbines en 2026.",
    ),
]
KEPT_EN = [
    (
        "According to Paul Rivière, Norvik Mornay will stop 400 turbines in 2026.",
        "Selon Paul Rivière, Norvik Mornay arrêtera 400 turbines en 2026.",
    ),
    (
        "Paul Rivière believes Norvik Mornay could lose 400 turbines in 2026.",
        "Norvik Mornay perdrait 400 turbines en 2026.",
    ),
    (
        "Norvik Mornay will stop 400 turbines in 2026, critics warned.",
        "Norvik Mornay arrêtera 400 turbines en 2026, préviennent ses détracteurs.",
    ),
    (
        "Norvik announced that Norvik Mornay will stop 400 turbines in 2026.",
        "Norvik Mornay arrêtera 400 turbines en 2026.",
    ),
    ("Norvik Mornay will stop 400 turbines in 2026.", "Norvik Mornay arrêtera 400 turbines en 2026."),
]
SYNDICATE = "Selon le syndicat, l’usine de Mornay fermera ses ateliers en juin."
FAULT = "Paul Rivière estime que la fermeture de Mornay est une faute politique."
KEPT = [
    (SYNDICATE, "D’après le syndicat, l’usine de Mornay fermera ses ateliers en juin."),
    (SYNDICATE, "Le syndicat affirme que l’usine de Mornay fermera ses ateliers en juin."),
    (SYNDICATE, "L’usine de Mornay fermera ses ateliers en juin, prévoit le syndicat."),
    (SYNDICATE, "L’usine de Mornay fermerait ses ateliers en juin."),
    (SYNDICATE, "Le syndicat voit l’usine de Mornay fermer ses ateliers en juin."),
    (SYNDICATE, "« L’usine de Mornay fermera ses ateliers en juin »."),
    (
        SYNDICATE,
        "Le syndicat s’inquiète. Il dit savoir. L’usine de Mornay fermera ses ateliers en juin.",
    ),
    (SYNDICATE, "Voici ce que dit le syndicat : l’usine de Mornay fermera ses ateliers en juin."),
    (SYNDICATE, "L’usine de Mornay fermera-t-elle ses ateliers en juin ?"),
    (SYNDICATE, "L’usine de Mornay fermera ses ateliers en juin. C’est ce qu’affirme le syndicat."),
    (SYNDICATE, "Aux yeux du syndicat, l’usine de Mornay fermera ses ateliers en juin."),
    (SYNDICATE, "Le communiqué est clair : l’usine de Mornay fermera ses ateliers en juin."),
    (FAULT, "Pour Paul Rivière, la fermeture de Mornay est une faute politique."),
    (FAULT, "Aux yeux de Paul Rivière, la fermeture de Mornay est une faute politique."),
    (FAULT, "La fermeture de Mornay est une faute politique, selon Paul Rivière."),
    (FAULT, "Paul Rivière y voit une faute politique : la fermeture de Mornay."),
    (
        FAULT,
        "Paul Rivière est sévère. Il juge la direction. La fermeture de Mornay est une faute politique.",
    ),
    (FAULT, "La fermeture de Mornay serait une faute politique."),
    (FAULT, "L’accusation est lourde : la fermeture de Mornay est une faute politique."),
    (FAULT, "La fermeture de Mornay est une « faute politique »."),
    ("L’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("Norvik a annoncé que l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("Norvik confirme que l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("Paul Rivière a parlé mardi, alors que l’usine de Mornay fermera ses ateliers en juin.", GRAVE),
    ("On sait que deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    ("Norvik poursuit le syndicat parce que deux ouvriers de Mornay ont quitté les ateliers mardi.", FACT),
    (
        "Paul Rivière, qui a dirigé l’usine de Mornay de 2001 à 2009, estime qu’il faut attendre.",
        "Paul Rivière a dirigé l’usine de Mornay de 2001 à 2009.",
    ),
    (
        "La rouille, l’un des principaux ennemis du métal, fermera la mine en juin, selon Norvik.",
        "La rouille est l’un des principaux ennemis du métal.",
    ),
    (
        "« Une usine qu’il faudrait refaire devra trouver sa place », estime Anne Delorme.",
        "Il faut donc la considérer avec soin.",
    ),
    (
        "L’usine de Mornay a été ouverte en 1952 ; « elle vivra », dit Anne Delorme.",
        "L’usine de Mornay a été ouverte en 1952.",
    ),
]


@pytest.mark.parametrize(("source", "article"), DROPPED)
def test_an_opinion_a_forecast_or_an_accusation_made_a_fact_is_an_alteration(
    source: str, article: str
) -> None:
    assert [(e.verdict, e.reason) for e in found(source, article)] == [
        (Verdict.ALTERED, "speech.attribution-dropped")
    ]


@pytest.mark.parametrize(("source", "article"), LEFT_OUT)
def test_a_fact_on_somebodys_word_is_a_doubt(source: str, article: str) -> None:
    assert [e.reason for e in found(source, article)] == ["speech.attribution-left-out"]


@pytest.mark.parametrize(("source", "article"), DROPPED_EN)
def test_english_claims_are_followed_too(source: str, article: str) -> None:
    assert [e.verdict for e in found(source, article, "en")] == [Verdict.ALTERED]


@pytest.mark.parametrize(("source", "article"), KEPT)
def test_a_voice_kept_in_any_way_passes(source: str, article: str) -> None:
    assert found(source, article) == []


@pytest.mark.parametrize(("source", "article"), KEPT_EN)
def test_a_voice_kept_in_translation_passes(source: str, article: str) -> None:
    assert found(source, article, "en") == []


def test_a_heading_that_asserts_is_a_doubt() -> None:
    told = source_of(SYNDICATE, BESIDE)
    heading = "L’usine de Mornay fermera ses ateliers en juin"
    entries = account(told, draft_of("Le conseil s’est réuni.", heading=heading)).entries
    assert [e.reason for e in entries if e.kind is EntryKind.ATTRIBUTION] == ["speech.attribution-in-heading"]


def test_the_words_that_attributed_are_shown() -> None:
    entry = found(*DROPPED[0])[0]
    assert entry.source
    assert entry.source.text == "Selon le syndicat"


def test_a_name_and_one_word_in_common_make_no_claim() -> None:
    source = (
        "La vente de billets, de loin sa principale source de revenus, a perdu des millions depuis que Lucas "
        "Verne a repris la forme du festival, selon des prévisions internes."
    )
    assert found(source, "Lucas Verne est également revenu sur son parcours.") == []
    assert (
        len(found(source, "La vente de billets a perdu des millions depuis que Lucas Verne l’a reprise."))
        == 1
    )


def test_a_company_that_gives_its_own_sums_needs_no_voice() -> None:
    told = "The Norvik workshop said it had cut its debt to 40 million euros."
    assert not found(told, "La dette de l’atelier est tombée à 40 millions d’euros.", "en")


@pytest.mark.parametrize(
    ("told", "article"),
    [
        (
            "The Norvik workshop said it had never hidden a debt of 40 million euros.",
            "La dette de 40 millions d’euros n’a jamais été cachée.",
        ),
        (
            "The Norvik workshop said it had been robbed of 40 million euros.",
            "Un vol de 40 millions d’euros a été commis.",
        ),
        (
            "The Norvik couple said they had lost 40 million euros of savings.",
            "Des économies de 40 millions d’euros ont été perdues.",
        ),
    ],
)
def test_what_is_no_fact_of_accounts_keeps_its_voice(told: str, article: str) -> None:
    assert found(told, article, "en")


def test_the_sentences_around_show_where_one_comes_from() -> None:
    source = source_of(
        "“Our crews were ill and short of staff,” Paul Rivière said.",
        "Trains were cancelled across Mornay on Monday. Crews fell ill as the flu spread. The flu still "
        "weighs on the depot of Mornay.",
        language="en",
    )
    article = draft_of(
        "Lundi, des trains ont été annulés dans tout Mornay. Les équipes, malades, manquaient de personnel. "
        "La grippe pèse encore sur le dépôt de Mornay."
    )
    alone = draft_of("Les équipes, malades, manquaient de personnel.")
    dropped = [
        [e for e in account(source, d).entries if e.kind is EntryKind.ATTRIBUTION] for d in (article, alone)
    ]
    assert [len(entries) for entries in dropped] == [0, 1]


_THREATENED = (
    "Le maire de Brissac, Alain Rodet, a dénoncé un « passage en force » et annoncé que sa ville saisirait "
    "le juge la semaine prochaine."
)


@pytest.mark.parametrize(("opening", "dropped"), [("L’élu ne cède pas.", 0), ("Les pluies durent.", 1)])
def test_a_paragraph_that_takes_up_the_speaker_goes_on_in_his_voice(opening: str, dropped: int) -> None:
    article = draft_of(
        "Alain Rodet, maire de Brissac, dénonce un « passage en force ».",
        f"{opening} En effet, sa ville saisira le juge la semaine prochaine.",
    )
    entries = account(source_of(_THREATENED, BESIDE), article).entries
    assert sum(e.kind is EntryKind.ATTRIBUTION for e in entries) == dropped


PRESIDES = "La présidente du tribunal, Anne Delorme, a suspendu l’audience de Mornay à midi."
WILL_RULE = "La présidente a indiqué qu’elle statuerait sur la nullité mardi, à la reprise."


def test_what_somebody_says_they_will_do_is_theirs_by_name() -> None:
    source = f"{PRESIDES} {WILL_RULE} Le prévenu, Paul Rivière, est ressorti."
    told = "statuera sur la nullité mardi, à la reprise de l’audience."
    assert found(source, f"Anne Delorme {told}") == []
    assert len(found(source, f"Paul Rivière {told}")) == 1


def test_what_is_said_of_others_keeps_no_voice_by_naming_the_speaker_elsewhere() -> None:
    source = f"{PRESIDES} La présidente a indiqué que la cour statuerait sur la nullité mardi, à la reprise."
    assert len(found(source, "La cour statuera sur la nullité mardi, à la reprise.")) == 1


MARCH = (
    "Quelque 300 ouvriers de Mornay, selon la police, 500 selon le syndicat, ont défilé mardi devant l’usine."
)


def test_who_vouches_for_a_figure_goes_with_it() -> None:
    assert found(MARCH, "Des ouvriers de Mornay ont défilé mardi devant l’usine.") == []
    assert found(MARCH, "Quelque 300 ouvriers de Mornay ont défilé mardi devant l’usine.") != []
