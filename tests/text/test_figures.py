"""Figures with their value, scale and unit, in French and English."""

from decimal import Decimal
from itertools import pairwise

import pytest

from rewriter.text.numbers._units import Lang
from rewriter.text.numbers.figures import Figure, find_figures
from tests.cost import HOSTILE, LINEAR, growth


def read(text: str, lang: Lang = "fr") -> list[tuple[str, str, str, str]]:
    """Kind, value, unit and text of each figure."""
    return [
        (f.kind, "" if f.value is None else f"{f.value.normalize():f}", f.unit, f.text)
        for f in find_figures(text, lang)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("86 milliards de dollars", ("money", "86000000000", "USD", "86 milliards de dollars")),
        ("1,5 Md€", ("money", "1500000000", "EUR", "1,5 Md€")),
        ("un prix de 1\u202f200,50\u00a0€", ("money", "1200.5", "EUR", "1\u202f200,50\u00a0€")),
        ("420 dollars par action", ("money", "420", "USD", "420 dollars")),
        ("30 k€ par an", ("money", "30000", "EUR", "30 k€")),
        ("5 millions d’euros", ("money", "5000000", "EUR", "5 millions d’euros")),
        ("4 000 personnes", ("number", "4000", "", "4 000")),
        ("4\u202f000 personnes", ("number", "4000", "", "4\u202f000")),
        ("86,000 visiteurs", ("number", "86000", "", "86,000")),
        ("2000 personnes", ("number", "2000", "", "2000")),
        ("0,000001 %", ("percent", "0.000001", "%", "0,000001 %")),
        ("90% des robots", ("percent", "90", "%", "90%")),
        ("cinq pour cent", ("percent", "5", "%", "cinq pour cent")),
        ("une hausse de -5 %", ("percent", "-5", "%", "-5 %")),
        ("5 points de pourcentage", ("unit", "5", "point", "5 points de pourcentage")),
        ("le 22 mai 2012", ("date", "", "2012-05-22", "22 mai 2012")),
        ("le 1er mai", ("date", "", "--05-01", "1er mai")),
        ("en février 2018", ("date", "", "2018-02", "février 2018")),
        ("le 12/05/2020", ("date", "", "2020-05-12", "12/05/2020")),
        ("en 2017, il part", ("year", "2017", "", "2017")),
        ("2018 a été rude", ("year", "2018", "", "2018")),
        ("les années 90", ("year", "1990", "decade", "90")),
        ("à 7h44 UTC", ("time", "464", "", "7h44")),
        ("à 14 h 30", ("time", "870", "", "14 h 30")),
        ("vers 7 heures", ("time", "420", "", "7 heures")),
        ("à partir de 9 heures", ("time", "540", "", "9 heures")),
        ("7 heures de route", ("unit", "7", "h", "7 heures")),
        ("un trajet de 10 km", ("unit", "10", "km", "10 km")),
        ("un enfant de 13 ans", ("unit", "13", "year", "13 ans")),
        ("deux heures et demie", ("unit", "2.5", "h", "deux heures et demie")),
        ("la 21e fois", ("ordinal", "21", "", "21e")),
        ("le XXe siècle", ("ordinal", "20", "", "XXe")),
        ("le troisième essai", ("ordinal", "3", "", "troisième")),
        ("quatre-vingt-dix-sept voix", ("number", "97", "", "quatre-vingt-dix-sept")),
        ("vingt et un élèves", ("number", "21", "", "vingt et un")),
        ("mille neuf cent trente", ("number", "1930", "", "mille neuf cent trente")),
        ("quarante cinq minutes", ("unit", "45", "min", "quarante cinq minutes")),
        ("un million de taxis", ("number", "1000000", "", "un million")),
        ("un demi-million de taxis", ("number", "500000", "", "un demi-million")),
        ("neuf moteurs", ("number", "9", "", "neuf")),
        ("110 milliards de mètres cubes", ("unit", "110000000000", "m³", "110 milliards de mètres cubes")),
        ("les quatre dernières années", ("unit", "4", "year", "quatre dernières années")),
        ("la version 1.2.3", ("number", "", "", "1.2.3")),
    ],
)  # fmt: skip
def test_reads_french(text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$86bn", ("money", "86000000000", "USD", "$86bn")),
        ("US$1.5 billion", ("money", "1500000000", "USD", "US$1.5 billion")),
        ("€5m", ("money", "5000000", "EUR", "€5m")),
        ("86,000 people", ("number", "86000", "", "86,000")),
        ("60 percent", ("percent", "60", "%", "60 percent")),
        ("May 22, 2012", ("date", "", "2012-05-22", "May 22, 2012")),
        ("the 22nd of May 2012", ("date", "", "2012-05-22", "22nd of May 2012")),
        ("Sept. 3", ("date", "", "--09-03", "Sept. 3")),
        ("in February 2018", ("date", "", "2018-02", "February 2018")),
        ("at 7:30 p.m. sharp", ("time", "1170", "", "7:30 p.m.")),
        ("12 a.m.", ("time", "0", "", "12 a.m.")),
        ("a 13-year-old boy", ("unit", "13", "year", "13-year")),
        ("two hundred and five", ("number", "205", "", "two hundred and five")),
        ("half a million", ("number", "500000", "", "half a million")),
        ("two and a half million", ("number", "2500000", "", "two and a half million")),
        ("the 1990s", ("year", "1990", "decade", "1990s")),
        ("the 21st century", ("ordinal", "21", "", "21st")),
        ("ten in all", ("number", "10", "", "ten")),
        ("at 7.55am", ("time", "475", "", "7.55am")),
        ("110 billion cubic meters", ("unit", "110000000000", "m³", "110 billion cubic meters")),
        ("85 miles per hour", ("unit", "85", "mph", "85 miles per hour")),
        ("5 an hour", ("number", "5", "", "5")),
    ],
)
def test_reads_english(text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text, "en") == [expected]


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("86 milliards de dollars", "$86 billion"),
        ("le 22 mai 2012", "on May 22, 2012"),
        ("près de 60 %", "nearly 60 percent"),
        ("à 19 h 30", "at 7:30 pm"),
        ("trois ans", "three years"),
        ("de 5 à 10 millions d’euros", "€5-10 million"),
        ("entre 5 et 10 %", "between 5 and 10%"),
        ("4 000 km", "4,000 kilometres"),
        ("le quatrième trimestre 2019", "the fourth quarter of 2019"),
        ("un garçon de 13 ans", "a 13-year-old boy"),
    ],
)
def test_the_same_figures_in_both_languages(french: str, english: str) -> None:
    ours = [f.key for f in find_figures(french, "fr")]
    assert ours
    assert ours == [f.key for f in find_figures(english, "en")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("un chat et une vache", "fr"),
        ("le premier, le second, le deuxième", "fr"),
        ("un pour cent", "fr"),
        ("un habit neuf, quoi de neuf", "fr"),
        ("les Deux-Sèvres", "fr"),
        ("voir https://exemple.fr/2019/12 et j2@exemple.fr", "fr"),
        ("one of them, the first and the second", "en"),
        ("hundreds, several hundred", "en"),
    ],
)
def test_what_is_no_figure(text: str, lang: Lang) -> None:
    assert read(text, lang) == []


@pytest.mark.parametrize(
    "text", ["la Model 3 arrive", "Falcon 9 emporte", "GPT-4 répond", "un A320", "la 5G", "du CO2"]
)
def test_a_digit_inside_a_name_is_found_and_marked(text: str) -> None:
    (figure,) = find_figures(text, "fr")
    assert figure.kind == "number"
    assert figure.in_name


@pytest.mark.parametrize(
    "text", ["les « 7 magnifiques »", "Environ 500 soldats", "Les 40 voleurs", "en 12 lots"]
)
def test_a_count_is_not_a_name(text: str) -> None:
    assert not find_figures(text, "fr")[0].in_name


@pytest.mark.parametrize(
    ("text", "approximate"),
    [
        ("environ 200 €", True),
        ("près de 60 %", True),
        ("quelque 300 personnes", True),
        ("60 % environ", True),
        ("à peu près 5 km", True),
        ("200 €", False),
        ("plus de 60 %", False),
        ("L’environ. 60 %", False),
    ],
)
def test_approximations_are_noticed(text: str, approximate: bool) -> None:
    assert find_figures(text, "fr")[0].approximate is approximate


def test_both_ends_of_a_range_get_the_unit() -> None:
    assert read("de 2 à 3 millions d’euros") == [
        ("money", "2000000", "EUR", "2"),
        ("money", "3000000", "EUR", "3 millions d’euros"),
    ]
    assert read("de 500 000 à 2 millions") == [
        ("number", "500000", "", "500 000"),
        ("number", "2000000", "", "2 millions"),
    ]
    assert [f.value for f in find_figures("de 9 h à 18 h", "fr")] == [Decimal(540), Decimal(1080)]


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("au 05 65 00 12 34.", "0565001234"),
        ("au 05.65.00.12.34, ou", "0565001234"),
        ("au 0565001234", "0565001234"),
        ("au +33 5 65 00 12 34", "0565001234"),
        ("au +33 (0)5 65 00 12 34", "0565001234"),
        ("au 0800 555 111", "0800555111"),
        ("au +44 20 7946 0018", "442079460018"),
        ("au (212) 555-0147", "2125550147"),
        ("au 514 555-0142", "5145550142"),
        ("compte 3000 6000 0112 3456 7890 189", "30006000011234567890189"),
        ("SIRET 552 100 554 00013", "55210055400013"),
        ("dossier 0020345", "0020345"),
    ],
)
def test_telephone_and_reference_numbers_are_one_figure_without_value(text: str, digits: str) -> None:
    (figure,) = find_figures(text, "fr")
    assert (figure.kind, figure.value, figure.unit) == ("reference", None, digits)


@pytest.mark.parametrize(
    "text",
    ["12 500 000 visiteurs", "1.500.000 visiteurs", "de 2019-2020-2021", "6-4 6-3 6-2", "le 12.05.2020"],
)
def test_counts_scores_years_and_dates_are_no_references(text: str) -> None:
    assert "reference" not in {f.kind for f in find_figures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("un tiers des élus", "fr", "0.333333"),
        ("les deux tiers", "fr", "0.666667"),
        ("près de la moitié", "fr", "0.500000"),
        ("les trois quarts du budget", "fr", "0.750000"),
        ("un cinquième des voix", "fr", "0.200000"),
        ("2/3 du budget", "fr", "0.666667"),
        ("¾ des voix", "fr", "0.750000"),
        ("a third of voters", "en", "0.333333"),
        ("fell by a quarter", "en", "0.250000"),
        ("cut by about a third after a change", "en", "0.333333"),
        ("cut by “about a third” after a change", "en", "0.333333"),
        ("two-thirds", "en", "0.666667"),
        ("half the staff", "en", "0.500000"),
    ],
)
def test_reads_fractions(text: str, lang: Lang, value: str) -> None:
    (figure,) = find_figures(text, lang)
    assert (figure.kind, str(figure.value), figure.unit) == ("fraction", value, "fraction")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("un cinquième essai", "fr"),
        ("un quart de finale", "fr"),
        ("trois quarts d’heure", "fr"),
        ("vendu à un tiers", "fr"),
        ("la seconde moitié de l’année", "fr"),
        ("le 1/3 au matin", "fr"),
        ("a third man", "en"),
        ("talk about a third term", "en"),
        ("the third quarter", "en"),
        ("the second half", "en"),
        ("half a million", "en"),
    ],
)
def test_ranks_rounds_and_halves_of_time_are_no_fractions(text: str, lang: Lang) -> None:
    assert "fraction" not in {f.kind for f in find_figures(text, lang)}


def test_a_year_and_a_number_share_their_key() -> None:
    year, number = (find_figures(t, "fr")[0] for t in ("en 2000", "2000 personnes"))
    assert (year.kind, number.kind) == ("year", "number")
    assert year.key == number.key


def test_places_are_exact_and_never_overlap() -> None:
    text = "Le 3 mai 2021, à 7h44, 2 000 élèves (soit 12,5 %) ont reçu 1,5 M€ en trois jours."
    figures: list[Figure] = find_figures(text, "fr")
    assert [text[f.start : f.end] for f in figures] == [f.text for f in figures]
    assert all(a.end <= b.start for a, b in pairwise(figures))
    assert len(figures) == 6


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize(
    "piece",
    [
        *HOSTILE,
        "mai ",
        "3 mai ",
        "5 à ",
        "un million et ",
        "deux cent ",
        "a million ",
        "05 ",
        "1/3 ",
        "un tiers ",
    ],
)
def test_cost_grows_with_length_only(piece: str, lang: Lang) -> None:
    assert growth(lambda text: find_figures(text, lang), piece) < LINEAR


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("663.6 million metric tons", "663,6 millions de tonnes"),
        ("5 or more days", "5 jours"),
        ("30 metric tons", "30 tonnes"),
    ],
)
def test_words_between_an_english_number_and_its_unit(english: str, french: str) -> None:
    (one,), (other,) = find_figures(english, "en"), find_figures(french, "fr")
    assert (one.value, one.unit) == (other.value, other.unit)
