"""Where other languages stand inside French, found exactly."""

import pytest

from rewriter.text.languages.foreign_runs import foreign_runs
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Customize this title in frenchOn dirait que la mairie hésite.",
         [("en", "Customize this title in french")]),
        ("Le lac gèle. El alcalde no quiso hablar con la prensa. Il part.",
         [("es", "El alcalde no quiso hablar con la prensa")]),
        ("Le lac gèle. Das Wetter bleibt bis zum Wochenende kalt. Il part.",
         [("de", "Das Wetter bleibt bis zum Wochenende kalt")]),
        ("Le lac gèle. Il tempo resta freddo anche nei prossimi giorni. Il part.",
         [("it", "Il tempo resta freddo anche nei prossimi giorni")]),
        ("Le lac gèle. Het weer blijft ook morgen nog koud. Il part.",
         [("nl", "Het weer blijft ook morgen nog koud")]),
        ("They don’t know yet. El lago no se ha helado todavía.",
         [("en", "They don’t know yet"), ("es", "El lago no se ha helado todavía")]),
        ("Le plan, which will cut costs by half before 2030, est voté.",
         [("en", "which will cut costs by half before 2030")]),
    ],
)  # fmt: skip
def test_finds_the_words_exactly(text: str, runs: list[tuple[str, str]]) -> None:
    assert [(run.language, text[run.start : run.end]) for run in foreign_runs(text)] == runs


@pytest.mark.parametrize(
    "text",
    [
        "Il vit à Santa Cruz del Norte, près de La Coruña.",
        "La Gazzetta dello Sport et le Frankfurter Allgemeine Zeitung en parlent.",
        "Le film La vita è bella et la série Das Boot repassent.",
        "Il est en tête et se place devant la Lituanie ; on ne sait pas si le score est le bon.",
        "",
    ],
)
def test_names_and_plain_french_are_left_alone(text: str) -> None:
    assert foreign_runs(text) == []


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "el perro ", "der Hund ", "il cane, ", "het ", "no_es_", "*der "]
)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(foreign_runs, piece) < LINEAR
