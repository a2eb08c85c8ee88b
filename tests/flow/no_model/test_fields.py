"""The description, the standfirst and the title for search results tell the news and lean on nothing."""

from rewriter.article import Brief
from rewriter.flow.no_model.summaries import description, lengthened, standfirst
from rewriter.flow.no_model.titles import headline, seo_title

TITLE = "Brévenne ferme sa piscine"
LEAD = (
    "3 juin 2024. - La ville de Brévenne ferme sa piscine deux ans, « faute de crédits ». Elle date de 1974.",
    "Cette fermeture concerne également trois écoles de la vallée. L’organisation dénonce leur abandon.",
)


def test_the_line_that_opens_the_body_is_not_said_twice() -> None:
    assert standfirst(LEAD, "piscine Brévenne", TITLE) == ""


def test_another_sentence_of_the_lead_that_tells_the_news_is_the_standfirst() -> None:
    told = "Brévenne ferme sa piscine municipale jusqu’en 2026, faute de crédits."
    lead = ("Le maire de Brévenne annonce la fermeture de la piscine.", told)
    assert standfirst(lead, "piscine Brévenne", TITLE) == told


def test_a_description_is_read_without_its_dateline() -> None:
    assert description(LEAD, "piscine Brévenne", TITLE, Brief()).startswith("La ville de Brévenne")


def test_a_description_that_is_only_the_title_goes_on_with_a_heading() -> None:
    more = (
        "« Nous payons »",
        "La maire de Brévenne a promis aux écoles de la vallée un bassin couvert, chauffé, gratuit dès 2025",
    )
    found = lengthened(TITLE, TITLE, more, Brief())
    assert found == f"{TITLE}. {more[1]}."
    assert lengthened("Autre chose.", TITLE, more, Brief()) == "Autre chose."


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


def test_a_title_too_wide_without_a_whole_half_stays_whole() -> None:
    wide = (
        "La direction de la régie publique aurait caché une fuite majeure dans la conduite de la vallée haute"
    )
    assert seo_title("régie publique", wide, wide, (), Brief()) == wide


def test_a_title_that_fits_is_shown_whole() -> None:
    assert seo_title("eau potable", "Autre chose à Brévenne", TITLE, (), Brief()) == TITLE


def test_a_list_is_never_cut_at_its_comma() -> None:
    listed = "Brévenne demande aux communes riveraines de la vallée, lointaines ou voisines de payer leur eau"
    found = seo_title("Brévenne", listed, listed, (), Brief())
    assert found == listed


def test_a_long_title_gives_the_headline_one_of_its_halves() -> None:
    long = (
        "Fermer la piscine sans fâcher les écoles : retour sur deux ans de débats et de réunions publiques "
        "au conseil municipal"
    )
    assert headline(long, "piscine", (), ()) == "Fermer la piscine sans fâcher les écoles"
