"""French and English are recognised, every other language is refused."""

import pytest

from rewriter.intake.languages import language_of_article


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le maire de Lyon a annoncé hier un plan.", "fr"),
        ("The mayor of Lyon announced a plan.", "en"),
        ("El alcalde anunció ayer un plan para los barrios del sur de la ciudad.", None),
        ("Il sindaco ha annunciato ieri un piano per i quartieri della città.", None),
        ("O prefeito anunciou ontem um plano para os bairros da cidade.", None),
        ("L'alcalde va anunciar ahir un pla per als barris del sud de la ciutat.", None),
        ("Der Bürgermeister hat gestern einen Plan für die Stadt vorgestellt.", None),
        ("De burgemeester heeft gisteren een plan voor de stad aangekondigd.", None),
        ("Burmistrz ogłosił wczoraj plan dla południowych dzielnic miasta.", None),
        ("市长昨天宣布了一项计划", None),
        ("1 2 3", None),
        ("", None),
    ],
)
def test_language(text: str, code: str | None) -> None:
    assert language_of_article(text) == code
