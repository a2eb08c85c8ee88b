"""Addresses are found however they are written, and nothing else is."""

import pytest

from rewriter.text.addresses import find_addresses, key_of
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("Voir https://www.Exemple.fr/a?b=1.", "web", "exemple.fr/a?b=1"),
        ("Voir exemple.fr, dit-il", "web", "exemple.fr"),
        ("Voir www.exemple.museum/x", "web", "exemple.museum/x"),
        ("Voir hxxp://exemple[.]fr", "web", "exemple.fr"),
        ("Voir exemple point com", "web", "exemple.com"),
        ("Voir exemple(point)com", "web", "exemple.com"),
        ("Voir //exemple.fr/p.gif", "web", "exemple.fr/p.gif"),
        ("javascript:alert(1)", "web", "javascript:alert"),
        ("Écrire à Moi@Exemple.fr.", "mail", "moi@exemple.fr"),
        ("Écrire à moi[at]exemple.fr", "mail", "moi@exemple.fr"),
        ("Tél. : 06 12 34 56 78", "phone", "0612345678"),
        ("Tél. : +33 6 12 34 56 78", "phone", "0612345678"),
        ("Tél. : +33 (0)6.12.34.56.78", "phone", "0612345678"),
        ("Suivez @le_pont", "handle", "@le_pont"),
    ],
)
def test_found(text: str, kind: str, key: str) -> None:
    assert [(a.kind, a.key) for a in find_addresses(text)] == [(kind, key)]


@pytest.mark.parametrize(
    "text",
    [
        "Le conseil a voté.Le maire a parlé.",
        "En 2024, 1 900 passages, 3,2 millions et 450 000 euros",
        "Il est 10 h 30. À 4.5 mètres, point final.",
        "Le point de vue, le point commun",
        "MM. Vial et a.m. aussi… etc.",
        "Le score : 3-2, le 12-05-2024",
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert find_addresses(text) == []


def test_two_ways_to_write_an_address_are_one() -> None:
    assert key_of("https://www.exemple.fr/") == key_of("EXEMPLE.fr") == "exemple.fr"


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "a.fr ", "a point ", "a[.]", "www.", "//a.", "@aaa ", "06 ", "+1 ", "aaaa-"]
)
def test_linear_on_hostile_texts(piece: str) -> None:
    assert growth(find_addresses, piece) < LINEAR


def test_an_address_is_the_same_percent_encoded() -> None:
    assert key_of("https://www.a.example/L%27%C3%89quipe") == key_of("http://a.example/L'Équipe")
