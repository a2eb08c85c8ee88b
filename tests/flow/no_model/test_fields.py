"""The description, the standfirst and the title for search results tell the news and lean on nothing."""

from rewriter.article import Brief
from rewriter.flow.no_model.summaries import description, standfirst
from rewriter.flow.no_model.titles import headline, seo_title
from rewriter.text.title_width import width_px

TITLE = "Brévenne ferme sa piscine"
LEAD = (
    "3 juin 2024. - La ville de Brévenne ferme sa piscine deux ans, « faute de crédits ». Elle date de 1974.",
    "Cette fermeture concerne également trois écoles de la vallée. L’organisation dénonce leur abandon.",
)


def test_the_first_sentence_before_a_quotation_is_read_without_its_dateline() -> None:
    found = standfirst(LEAD, "piscine Brévenne", TITLE)
    assert found == "La ville de Brévenne ferme sa piscine deux ans, « faute de crédits »."


def test_a_description_may_lean_on_the_sentence_it_follows_and_on_no_other() -> None:
    found = description(LEAD, "piscine Brévenne", TITLE, Brief())
    assert found.startswith("La ville de Brévenne ferme sa piscine")
    assert "Cette fermeture" not in found
    assert "L’organisation" not in found


def test_a_description_opens_with_no_label() -> None:
    assert not description(LEAD, "piscine Brévenne", TITLE, Brief()).startswith("Piscine Brévenne\u00a0:")


def test_where_no_sentence_stands_alone_the_title_does() -> None:
    leaning = ("Cette mesure inquiète leurs élus, qui la refusent également depuis lundi.",)
    assert description(leaning, "piscine", TITLE, Brief()) == TITLE


def test_of_what_somebody_affirms_the_first_part_may_stand() -> None:
    text = (
        "Brévenne a proposé de fermer sa piscine, affirmant que le bassin coûtait trop cher à ses usagers et "
        "que trois communes voisines refusaient toujours de payer la moindre part du chauffage en hiver."
    )
    found = description((text,), "piscine Brévenne", TITLE, Brief())
    assert found.endswith("coûtait trop cher à ses usagers.")


def test_a_title_that_fits_and_holds_the_keyphrase_is_the_title_for_search() -> None:
    assert seo_title("piscine Brévenne", "autre", TITLE, (), Brief()) == TITLE


def test_a_title_too_wide_loses_its_last_complements_and_no_denial() -> None:
    wide = (
        "La direction de la régie publique aurait caché une fuite majeure dans la conduite de la vallée haute"
    )
    found = seo_title("régie publique", wide, wide, (), Brief())
    assert wide.startswith(found)
    assert "aurait" in found
    assert width_px(found) <= 600
    denied = (
        "La direction de la régie publique ne cache aucune fuite majeure dans la conduite de la vallée haute"
    )
    assert seo_title("régie publique", denied, denied, (), Brief()) == "Régie publique"


def test_a_long_title_gives_the_headline_one_of_its_halves() -> None:
    long = (
        "Fermer la piscine sans fâcher les écoles : retour sur deux ans de débats et de réunions publiques "
        "au conseil municipal"
    )
    assert headline(long, "piscine", (), ()) == "Fermer la piscine sans fâcher les écoles"
