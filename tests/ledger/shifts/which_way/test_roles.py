"""Parties and events that change places."""

import pytest

from rewriter.ledger.shifts.which_way.roles import roles_reversed
from tests.ledger.shifts.reading import Lang, found

_REVERSED: list[tuple[Lang, str, str]] = [
    (
        "fr",
        "Le notaire Paul Arnal dit avoir été averti par une trentaine de clients.",
        "Le notaire Paul Arnal dit avoir averti une trentaine de clients.",
    ),
    (
        "fr",
        "La chorale de Thônes a été invitée par un festival polonais.",
        "La chorale de Thônes a invité un festival polonais.",
    ),
    (
        "fr",
        "Le préfet de Thônes a accusé les chasseurs de négligence.",
        "Le préfet de Thônes a été accusé par les chasseurs de négligence.",
    ),
    (
        "fr",
        "Le garde a signalé la fuite après avoir fermé la vanne.",
        "Le garde a fermé la vanne après avoir signalé la fuite.",
    ),
    (
        "fr",
        "Le skieur a prévenu les secours avant de quitter la cabane.",
        "Le skieur a quitté la cabane avant de prévenir les secours.",
    ),
    (
        "en",
        "Ruth Amsel was criticised by three ministers in March.",
        "Ruth Amsel a critiqué trois ministres en mars.",
    ),
    (
        "en",
        "The Skarn club has invited two schools to its pool.",
        "Le club de Skarn a été invité par deux écoles dans sa piscine.",
    ),
    (
        "en",
        "The driver called the police after leaving the hospital.",
        "Le conducteur a quitté l’hôpital après avoir appelé la police.",
    ),
    (
        "en",
        "Brill sold his shares before the company published its results.",
        "Brill a vendu ses parts après que la société a publié ses résultats.",
    ),
]
_KEPT: list[tuple[Lang, str, str]] = [
    (
        "fr",
        "Le notaire Paul Arnal dit avoir été averti par une trentaine de clients.",
        "Une trentaine de clients ont averti le notaire, selon Paul Arnal.",
    ),
    (
        "fr",
        "La chorale de Thônes a été invitée par un festival polonais.",
        "Un festival polonais a invité la chorale de Thônes.",
    ),
    (
        "fr",
        "Le préfet de Thônes a accusé les chasseurs de négligence.",
        "Les chasseurs de Thônes ont été accusés de négligence par le préfet.",
    ),
    (
        "fr",
        "Le garde a signalé la fuite après avoir fermé la vanne.",
        "Le garde a fermé la vanne avant de signaler la fuite.",
    ),
    (
        "fr",
        "Le comité ne se prononcera pas avant l’avis du ministère.",
        "Le comité attendra l’avis du ministère avant de se prononcer.",
    ),
    (
        "fr",
        "Après avoir fermé la vanne, le garde a signalé la fuite.",
        "Le garde a signalé la fuite après avoir fermé la vanne.",
    ),
    (
        "en",
        "The Forge has received approaches from two other cities.",
        "Le Forge a été approché par deux autres villes.",
    ),
    (
        "en",
        "Ruth Amsel was criticised by three ministers in March.",
        "En mars, trois ministres ont critiqué Ruth Amsel.",
    ),
    (
        "en",
        "The driver called the police after leaving the hospital.",
        "Le conducteur a quitté l’hôpital, puis appelé la police.",
    ),
]


@pytest.mark.parametrize(("lang", "source", "article"), _REVERSED)
def test_roles_that_change_places_are_doubted(lang: Lang, source: str, article: str) -> None:
    assert found(roles_reversed, source, article, lang)


@pytest.mark.parametrize(("lang", "source", "article"), _KEPT)
def test_roles_told_otherwise_are_let_be(lang: Lang, source: str, article: str) -> None:
    assert found(roles_reversed, source, article, lang) == []
