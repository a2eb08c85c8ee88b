"""Tenses of a story, « tu » and « vous », « il a dit », figures in the order of English."""

import pytest

from rewriter.text.grammar.reader_address import tu_spans, vous_spans
from rewriter.text.grammar.tenses import told
from rewriter.text.numbers.english_numbers import english_numbers
from rewriter.text.saying.speech_tags import inverted, uninverted_tags
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("text", "tenses"),
    [
        ("ils arrivèrent et il a salué la foule", ["simple", "compound"]),
        ("il parla, puis elle a répondu", ["simple", "compound"]),
        ("le pont fut bâti", ["simple"]),
        ("il annonce un pont, elle quitte la salle", ["present", "present"]),
        ("il ira, elle sera là, il aura fini", []),
        ("il y a un pont et la ville a un maire", []),
        ("il avait parlé, ils avaient ri", []),
    ],
)
def test_only_certain_tenses_are_told(text: str, tenses: list[str]) -> None:
    assert [verb.tense for verb in told(text)] == tenses


def test_one_tense_throughout_tells_nothing() -> None:
    assert told("le maire a parlé et la foule a ri") == []


@pytest.mark.parametrize(
    ("text", "tu", "vous"),
    [
        ("vous ouvrez votre menu", 0, 2),
        ("tu ouvres tes réglages", 2, 0),
        ("appelle-toi, inscrivez-vous", 1, 1),
        ("le chanteur s'est tu hier", 0, 0),
        ("rendez-vous à melun, sur un ton grave", 0, 0),
        ("– tu viens avec vous ?", 0, 0),
        ("t'as vu, t'es là", 2, 0),
        ("a-t-il dit", 0, 0),
    ],
)
def test_who_is_addressed(text: str, tu: int, vous: int) -> None:
    assert (len(tu_spans(text)), len(vous_spans(text))) == (tu, vous)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Le pont ferme », il a dit.", ["il a dit"]),
        ("« Le pont ferme. » Elle explique.", []),
        ("« Le pont ferme », elle explique.", ["elle explique"]),
        ("« Le pont ferme », a-t-il dit.", []),
        ("Selon « le maire », il a dit.", []),
        ("« Le pont ferme », il a dit que non.", []),
        ("« Où aller ? il a dit. La suite", ["il a dit"]),
        ("Il a dit. Elle a dit.", []),
    ],
)
def test_a_tag_after_a_quotation_is_inverted_in_french(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in uninverted_tags(text)] == found


@pytest.mark.parametrize(
    ("tag", "french"),
    [
        ("il a dit", "a-t-il dit"),
        ("elles ont ajouté", "ont-elles ajouté"),
        ("elle explique", "explique-t-elle"),
        ("il dit", "dit-il"),
    ],
)
def test_inversion(tag: str, french: str) -> None:
    assert inverted(tag) == french


@pytest.mark.parametrize(
    ("text", "habit"),
    [
        ("elle a levé $5 millions", "money"),
        ("elle a levé us$5,000", "money"),
        ("elle a 1,250,000 clients", "thousands"),
        ("un recul de 1.4 %", "decimal"),
        ("le juin 5, 2020", "date"),
        ("décembre 5 2020", "date"),
        ("à 9am", "time"),
        ("à 3:30 p.m. précises", "time"),
        ("le 21st siècle", "ordinal"),
        ("5 million de dollars", "million"),
    ],
)
def test_english_habits(text: str, habit: str) -> None:
    assert [number.habit for number in english_numbers(text)] == [habit]


@pytest.mark.parametrize(
    "text",
    [
        "5 $ et 5 millions de dollars",
        "1 250 000 clients, 3,5 %",
        "la version 2.5 et l'article 1.4",
        "mars 3 est une sonde",
        "le 5 juin 2020 à 15 h 30, 1er étage, 21e siècle",
        "1 million de dollars, 1,5 million d'euros",
        "en juin 2020",
        "sans chiffre",
    ],
)
def test_french_figures_are_let_be(text: str) -> None:
    assert english_numbers(text) == []


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "il a ", "fut ", "tu ", "-vous", "« a », il a dit", "juin 5", "$1.", "? il a dit"]
)
def test_time_grows_with_length_alone(piece: str) -> None:
    for measure in (told, tu_spans, vous_spans, uninverted_tags, english_numbers):
        assert growth(measure, piece) < LINEAR
