"""A name of the source in the place of another; the same names told otherwise."""

import pytest

from rewriter.article import EntryKind, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

_FRENCH = (
    "La mairie de Velmont a confié le chantier du pont à Jeanne Delmarre. Les travaux dureront deux ans.\n\n"
    "Paul Kessler, chef des pompiers, a inspecté la passerelle provisoire mercredi.\n\n"
    "Les riverains attendent la réouverture avec impatience."
)
_ENGLISH = (
    "The town of Velmont entrusted the bridge works to Jeanne Delmarre. The works will last two years.\n\n"
    "Paul Kessler, the fire chief, inspected the temporary footbridge on Wednesday."
)


def swapped(text: str, article: str, lang: SourceLanguage = "fr") -> list[tuple[str, str, Verdict]]:
    """What stands in the article, what the source has there, and the verdict."""
    entries = account(source_of(*text.split("\n\n"), language=lang), draft_of(article)).entries
    found = [e for e in entries if e.kind is EntryKind.NAME and e.reason == "ledger.name-swapped"]
    return [(e.article.text, e.source.text, e.verdict) for e in found if e.article and e.source]


def test_another_name_of_the_source_in_the_place_of_one() -> None:
    article = "Le chantier du pont a été confié par la mairie de Velmont à Paul Kessler."
    assert swapped(_FRENCH, article) == [("Paul Kessler", "Jeanne Delmarre", Verdict.ALTERED)]


def test_a_name_that_stands_nowhere_near_is_surely_wrong() -> None:
    text = f"{_FRENCH}\n\nLe théâtre rouvrira en mai.\n\nNora Quillan y jouera une comédie de sa plume."
    article = "La mairie de Velmont a confié le chantier du pont à Nora Quillan."
    assert [found[2] for found in swapped(text, article)] == [Verdict.ALTERED]


def test_another_name_in_a_translation() -> None:
    article = "Jeanne Delmarre, chef des pompiers, a inspecté la passerelle provisoire mercredi."
    assert [found[:2] for found in swapped(_ENGLISH, article, "en")] == [("Jeanne Delmarre", "Paul Kessler")]


@pytest.mark.parametrize(
    "article",
    [
        "La mairie de Velmont a confié à Jeanne Delmarre le chantier du pont, qui durera deux ans.",
        "Le chantier du pont a été confié à Delmarre par la mairie de Velmont.",
        "Kessler, qui dirige les pompiers, a inspecté mercredi la passerelle provisoire.",
        "La ville a confié le chantier du pont à Jeanne Delmarre, et Paul Kessler a inspecté la passerelle.",
    ],
)
def test_the_same_names_told_otherwise(article: str) -> None:
    assert swapped(_FRENCH, article) == []


def test_a_name_for_the_pronoun_that_stands_for_it() -> None:
    text = "Paul Kessler dirige les pompiers de Velmont. Mercredi, il a inspecté la passerelle de Brissac."
    assert swapped(text, "Mercredi, Paul Kessler a inspecté la passerelle provisoire.") == []


def test_a_name_the_source_has_not_is_told_as_invented_only() -> None:
    article = "Le chantier du pont a été confié par la mairie de Velmont à Nora Quillan."
    assert swapped(_FRENCH, article) == []


_ABROAD = (
    "Officials in Turkey signed the water treaty in March after ten years of talks.\n\n"
    "Engineers in Poland will build the first pumping station near the border next spring.\n\n"
    "Delmarre opened the plant on Monday. Kessler said the plant’s owner, Delmarre, had paid every supplier."
)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (  # a country that both languages name otherwise
            "Des ingénieurs de Turquie construiront la première station de pompage près de la frontière.",
            ("Turquie", "Poland"),
        ),
        (  # a name that opens its sentence in English
            "Kessler a ouvert l’usine lundi, a-t-on appris sur place.",
            ("Kessler", "Delmarre"),
        ),
    ],
)
def test_names_that_the_two_languages_write_otherwise(article: str, expected: tuple[str, str]) -> None:
    assert [found[:2] for found in swapped(_ABROAD, article, "en")] == [expected]


@pytest.mark.parametrize(
    "article",
    [
        "Les ingénieurs polonais construiront la première station de pompage près de la frontière.",
        "En mars, les autorités turques ont signé le traité sur l’eau après dix ans de discussions.",
    ],
)
def test_the_adjective_of_a_country_stands_for_it(article: str) -> None:
    assert swapped(_ABROAD, article, "en") == []


def test_a_name_said_twice_of_which_one_is_another() -> None:
    text = (
        "When Sanders rang the theatre, the manager said Sanders had no ticket.\n\nLater Rowe rang the bank."
    )
    article = "Quand Rowe a appelé le théâtre, le directeur a dit que Sanders n’avait pas de billet."
    assert [found[:2] for found in swapped(text, article, "en")] == [("Rowe", "Sanders")]


def test_a_common_word_kept_of_a_title_is_not_the_name() -> None:
    text = (
        "Justice Analyst Paul Rowe testified about the phone records.\n\nNora Quillan, his cousin, was away."
    )
    article = "Nora Quillan, analyste à la Justice, a témoigné au sujet des relevés du téléphone."
    assert [found[0] for found in swapped(text, article, "en")] == ["Nora Quillan"]


def test_the_post_s_name_of_a_state_stands_for_it() -> None:
    text = "Arizona was dry all summer.\n\nThe storm stopped forty miles from the AZ border."
    article = "La tempête s’est arrêtée à soixante-cinq kilomètres de la frontière de l’Arizona."
    assert swapped(text, article, "en") == []


_TOLD = (
    "Inès Varenne, présidente du comité des joutes, déclare à Radio Loire que la fête aura lieu.\n\n"
    "Huit barques partiront.\n\n« Nous y tenions beaucoup », dit Mme Varenne, élue de la Ligue Azur."
)


def test_whom_somebody_spoke_to_is_left_out_and_not_replaced() -> None:
    article = (
        "Inès Varenne, présidente du comité des joutes pour la Ligue Azur, déclare que la fête aura lieu."
    )
    assert not swapped(_TOLD, article)


def test_another_listener_is_another_name() -> None:
    article = "Inès Varenne, présidente du comité des joutes, déclare à la Ligue Azur que la fête aura lieu."
    assert [found[:2] for found in swapped(_TOLD, article)] == [("Ligue Azur", "Radio Loire")]


def test_initials_that_spell_a_small_word_are_no_acronym() -> None:
    text = f"{_FRENCH}\n\nLe théâtre rouvrira en mai.\n\nÉlise Tardieu y jouera une comédie de sa plume."
    article = "La mairie de Velmont et ses voisines ont confié le chantier du pont à Élise Tardieu."
    source = text.replace("La mairie de Velmont a confié", "La mairie de Velmont et ses voisines ont confié")
    assert [found[:2] for found in swapped(source, article)] == [("Élise Tardieu", "Jeanne Delmarre")]


def test_who_spoke_is_not_whom_somebody_spoke_to() -> None:
    text = (
        "“The temporary footbridge of Velmont will stand two winters,” said Paul Kessler on Wednesday.\n\n"
        "Boats pass below it.\n\nJeanne Delmarre paints them."
    )
    article = "« La passerelle provisoire de Velmont tiendra deux hivers », a dit mercredi Jeanne Delmarre."
    assert [found[:2] for found in swapped(text, article, "en")] == [("Jeanne Delmarre", "Paul Kessler")]


_PLANT = (
    "Delmarre plans a lithium cell plant at Brackwater.\n\n“We have heard three promises on that field and "
    "seen no plant,” said council leader Nora Quillan."
)


def test_a_name_that_says_which_of_a_kind_stands_for_no_other() -> None:
    article = "L’usine Delmarre tient en trois promesses :"
    assert swapped(_PLANT, article, "en") == []


def test_a_name_beside_the_noun_of_another_stands_for_it() -> None:
    text = f"{_PLANT}\n\nThe Norvik plant, which makes glass bottles, closed in March after a fire."
    article = "L’usine Delmarre, qui fabrique des bouteilles de verre, a fermé en mars après un incendie."
    assert [found[:2] for found in swapped(text, article, "en")] == [("Delmarre", "Norvik")]


def test_a_thing_by_its_name_stands_for_no_maker() -> None:
    text = (
        "Irish company Delmarre on Thursday began selling a sensor for beds.\n\n"
        "The sensor, called Lurr, costs 249 euros."
    )
    article = "Son capteur, baptisé Lurr, est en vente depuis jeudi."
    assert swapped(text, article, "en") == []


def test_a_name_whose_people_the_article_leaves_out_is_there() -> None:
    text = (
        "L’attaquant Nolan Ferrat a quitté Velmont en janvier. Son remplaçant, le Norvégien Eirik Sollum, "
        "prêté jusqu’en juin, a marqué deux fois."
    )
    assert swapped(text, "Pour remplacer Nolan Ferrat, Velmont s’est fait prêter Eirik Sollum.") == []


_SELLER = (
    "Norwegian lighting company Kessler on Thursday began selling a lamp for nurses, two days after the "
    "country’s lighting regulator confirmed it was looking into the safety of the lamp.\n\n"
    "The questions of the Norwegian Lighting Safety Authority (NLSA) are about children’s rooms.\n\n"
    "Paul Anders runs the harbour of Corby."
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("la NLSA, l’autorité norvégienne de l’éclairage,", []),
        ("Paul Anders, l’autorité norvégienne de l’éclairage,", ["Paul Anders"]),
    ],
)
def test_a_name_from_a_further_sentence_that_the_article_draws_on(name: str, expected: list[str]) -> None:
    article = f"Deux jours avant, {name} a confirmé regarder la sécurité de la lampe des infirmières."
    assert [found[0] for found in swapped(_SELLER, article, "en")] == expected


FOUNDED = "Saltwind, the puppet fair she founded in 2009 with a borrowed van and 40 masks, moved to Velmont."


def test_a_person_stands_for_she_and_not_for_what_she_founded() -> None:
    text = f"The fair of Jeanne Delmarre opens in May.\n\n{FOUNDED}"
    article = "En 2009, Jeanne Delmarre fonde la foire aux marionnettes avec un van emprunté et 40 masques."
    assert swapped(text, article, "en") == []


def test_a_question_puts_no_name_in_the_place_of_another() -> None:
    article = "Et si Jeanne Delmarre, chef des pompiers, inspectait la passerelle provisoire ?"
    assert swapped(_ENGLISH, article, "en") == []
