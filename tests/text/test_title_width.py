"""Widths of titles, against widths measured with the font itself."""

from pathlib import Path

import pytest

from rewriter.text.legibility.title_width import width_px
from tests.cost import HOSTILE, LINEAR, growth
from tests.text.truetype import advance_widths

# Measured with fontkit on Arimo Regular at 20 px, rounded.
MEASURED = {
    "Pourquoi la voiture électrique séduit enfin les Français": 480,
    "L’Europe veut encadrer l’intelligence artificielle : ce qui change": 553,
    "Œuvre d’art volée : « La Joconde » du Nord retrouvée": 477,
    "86 milliards de dollars : le pari fou d’OpenAI": 387,
    "Grève SNCF – les trains du 12 décembre": 367,
    "À Paris, Noël s’annonce sous la neige…": 357,
    "iPhone 17 : prix, date, fiche technique (tout savoir)": 446,
    "ÉCOLOGIE ET ÉCONOMIE, MÊME COMBAT ?": 429,
    "Wi-Fi 7 & 5G : 10 questions/réponses": 332,
    "Élections 2027 | Le Journal du soir": 306,
    "100 % gratuit ! 3 astuces pour économiser 50 €": 419,
    "Côte d’Azur - où dormir à Nice, Cannes et Antibes": 444,
    "Jürgen Klopp, Škoda et Łódź : trois noms à écrire": 438,
    "Le « made in France » a-t-il un avenir ?": 349,
    "WWW@MMM%%%": 180,
    "Tesla, Musk et “l’enfer de la production”": 351,
    "Ïle, maïs, façade, cœur, naïf, œuf, ÿ": 317,
    "Qu'est-ce que le métavers ? Définition + exemples": 447,
    "[Vidéo] Retour sur le lancement de Falcon 9": 390,
    "Santé : le b.a.-ba du sommeil; conseils & pièges": 427,
}


@pytest.mark.parametrize(("title", "pixels"), MEASURED.items())
def test_agrees_with_the_font(title: str, pixels: int) -> None:
    assert abs(width_px(title) - pixels) <= 1


def test_nothing_is_no_width() -> None:
    assert width_px("") == 0


def test_an_accent_does_not_widen_its_letter_however_it_is_written() -> None:
    assert width_px("E\u0301te\u0301") == width_px("Été") == width_px("Ete")


def test_what_the_table_lacks_still_has_a_width() -> None:
    assert width_px("漢") == 20
    assert width_px("\U0001f600") == 20
    assert width_px("\ue000") == width_px("0")


@pytest.mark.parametrize(
    ("title", "pixels"),
    [
        ("Qui\u202f?", 45),  # half a space, as browsers draw it where the font has none
        ("Qui\u00a0?", 48),
        ("co\u00adton", 49),  # not shown
        ("peut\u2011être", 80),
        ("50\u00a0€", 39),
        ("\U0001f44d\U0001f3fd", 20),  # one thumb, whatever its skin
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", 20),  # one family
        ("✈\ufe0f", 11),
    ],
)
def test_spaces_marks_and_emoji_are_as_wide_as_they_show(title: str, pixels: int) -> None:
    assert width_px(title) == pixels


LIBERATION = Path(
    "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"
)  # Debian: fonts-liberation
FRENCH = "ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿ«»‹›“”‘’–—…€°²³©®™½\u00a0!?;:%&@#/|[]()0123456789+-=*"


@pytest.mark.skipif(not LIBERATION.exists(), reason="Debian's fonts-liberation is not installed")
def test_every_sign_of_a_french_title_has_the_width_of_the_font() -> None:
    widths = advance_widths(LIBERATION.read_bytes())
    for char in FRENCH + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz":
        assert width_px(char * 100) == int(100 * 20 * widths[char] / widths[""] + 0.5), char


@pytest.mark.parametrize("piece", [*HOSTILE, "\u200d", "\U0001f468\u200d", "e\u0301", "\u202f"])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(width_px, piece) < LINEAR
