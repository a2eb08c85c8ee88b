"""The line under a title that says who wrote where and when: no piece of the title, and a date."""

import pytest

from rewriter.article import Source
from rewriter.intake import read

TITLE = {
    "fr": "La pisciculture de Morvillac rouvre ses bassins après un mois de fermeture",
    "en": "Night buses return to the harbour after a winter without any late service",
}
BODY = {
    "fr": "Les éleveurs de truites ont repris le travail ce matin, sous la pluie, et nul n’a crié victoire.",
    "en": "Drivers took the late shift again this morning, in the rain, and nobody there was cheering.",
}
SIGNED = (
    (
        "fr",
        "De notre envoyé spécial à Morvillac, Basile Ferrandot, jeudi 3 septembre 2026",
        "3 septembre 2026",
    ),
    ("fr", "De notre correspondante Aude Kermarec, mardi 13\u00a0octobre 2026", "13 octobre 2026"),
    ("fr", "Par Aurélie Montcassin, à Pont-de-Braye, vendredi 9 oct. 2026", "9 oct. 2026"),
    ("en", "By Nora Pellman | Oct. 20, 2026", "Oct. 20, 2026"),
    ("en", "From our correspondent in Dunmore, Huw Tarrant, 4 October 2026", "4 October 2026"),
)


def _read(language: str, line: str, gap: str) -> Source:
    return read(f"{TITLE[language]}{gap}{line}\n\n{BODY[language]}", name="essai")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(("language", "line", "date"), SIGNED)
def test_a_signed_line_gives_the_date_and_leaves_the_title(
    language: str, line: str, date: str, gap: str
) -> None:
    source = _read(language, line, gap)
    assert (source.title, source.attribution.published) == (TITLE[language], date)
    assert [p.text for p in source.paragraphs] == [BODY[language]]


@pytest.mark.parametrize("line", ["LONDON, Thursday 12 November 2026", "Posted Thursday, November 12, 2026"])
def test_a_dateline_is_no_piece_of_the_title(line: str) -> None:
    assert _read("en", line, "\n").title == TITLE["en"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "line",
    [
        "Morvillac, de notre rédaction, Basile Ferrandot, jeudi 3 septembre 2026",
        "Morvillac, envoyée spéciale, Aude Kermarec, jeudi 3 septembre 2026",
        "Morvillac, jeudi 3 septembre 2026 (Agence Dunmore)",
    ],
)
def test_a_french_dateline_gives_the_date_and_is_neither_title_nor_paragraph(line: str, gap: str) -> None:
    source = _read("fr", line, gap)
    assert (source.title, source.attribution.published) == (TITLE["fr"], "3 septembre 2026")
    assert [p.text for p in source.paragraphs] == [BODY["fr"]]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("LONDON, Thursday 12 November 2026", "12 November 2026"),
        ("SAARIKALLA, Finland, Tuesday, Oct. 27, 2026", "Oct. 27, 2026"),
        ("PELLAM FERRY, Vt., Tuesday, October 20, 2026", "October 20, 2026"),
        ("TARNFORD, Monday, October 26, 2026 (Kestrel Wire)", "October 26, 2026"),
    ],
)
def test_a_dateline_under_the_byline_gives_the_date_and_is_no_heading(line: str, date: str) -> None:
    source = _read("en", f"By Nora Pellman\n\n{line}", "\n\n")
    assert (source.attribution.author, source.attribution.published) == ("Nora Pellman", date)
    assert source.heading_candidates == ()


def test_a_title_set_on_two_lines_stays_whole() -> None:
    lines = "La pisciculture de Morvillac rouvre ses bassins", "après un mois de fermeture en septembre 2026"
    assert read("\n".join(lines) + f"\n\n{BODY['fr']}", name="essai").title == " ".join(lines)


def test_a_sentence_with_a_date_that_opens_like_a_byline_stays() -> None:
    line = "De notre correspondance de guerre il ne reste rien, a dit Paul Brun le 3 mai 2024 à la presse."
    assert line in [p.text for p in _read("fr", line, "\n\n").paragraphs]
