"""Conditions that an article takes for met, or leaves out beside words that only look like one."""

import pytest

from rewriter.ledger.shifts.how_sure.conditions import conditions_dropped
from tests.ledger.shifts.reading import Lang, found

_DROPPED: list[tuple[Lang, str, str]] = [
    (
        "en",
        "Brokers said they would be surprised if the Skarn mill reopened before spring.",
        "Le moulin de Skarn rouvrira avant le printemps.",
    ),
    (
        "fr",
        "Un refuge pourrait ouvrir à Nantua en 2027, si la région accorde une subvention.",
        "Grâce à une subvention de la région, des chambres pourraient ouvrir au refuge de Nantua en 2027.",
    ),
    (
        "fr",
        "La scierie prévoit d’agrandir ses hangars, sous réserve d’un permis. Une scie y arriverait en mai.",
        "La scierie prévoit d’agrandir ses hangars, où une scie arriverait en mai.",
    ),
    (
        "fr",
        "La caisse remboursera les voyageurs, à condition que la panne soit avérée.",
        "Les voyageurs ne seront pas sans aide : la caisse les remboursera.",
    ),
    (
        "fr",
        "L’agrandissement du musée dépend d’un prêt de la Caisse des dépôts.",
        "L’agrandissement du musée profitera d’un prêt de la Caisse des dépôts.",
    ),
    (
        "fr",
        "Selon lui, le pont rouvrira si le câble résiste.",
        "Le pont rouvrira, selon lui.",
    ),
    (
        "fr",
        "Le club d’Oyonnax montera si la ligue valide ses comptes, à en croire son président.",
        "Selon son président, le club d’Oyonnax montera.",
    ),
    (
        "en",
        "A flood alert could be issued in Skarn if the river rose.",
        "Une alerte aux crues pourrait être émise à Skarn, selon elle.",
    ),
    (
        "en",
        "Skarn council has a plan. Firms have 90 days to report a leak if residents are likely to be harmed.",
        "Le conseil de Skarn a un plan, et toute entreprise a 90 jours pour signaler une fuite.",
    ),
    (
        "en",
        "The Skarn tunnel depends on a loan from the European bank.",
        "Le tunnel de Skarn profitera d’un prêt de la banque européenne.",
    ),
    (
        "en",
        "Two trains will be added in Skarn, subject to a vote in May.",
        "Deux trains seront ajoutés à Skarn.",
    ),
]
_KEPT: list[tuple[Lang, str, str]] = [
    (
        "en",
        "Brokers said they would be surprised if the Skarn mill reopened before spring.",
        "Les courtiers s’étonneraient que le moulin de Skarn rouvre avant le printemps.",
    ),
    (
        "fr",
        "Un refuge pourrait ouvrir à Nantua en 2027, si la région accorde une subvention.",
        "Si la région accorde sa subvention, un refuge pourrait ouvrir à Nantua en 2027.",
    ),
    (
        "fr",
        "La scierie prévoit d’agrandir ses hangars, sous réserve d’un permis. Une scie y arriverait en mai.",
        "La scierie agrandirait ses hangars, où une scie arriverait en mai.",
    ),
    (
        "fr",
        "La caisse remboursera les voyageurs, à condition que la panne soit avérée.",
        "La caisse ne remboursera pas les voyageurs sans preuve de la panne.",
    ),
    (
        "fr",
        "Si quelqu’un est un nageur régulier, il dirait que l’eau du lac s’est améliorée.",
        "Les nageurs réguliers diraient que l’eau du lac s’est améliorée, selon elle.",
    ),
    (
        "fr",
        "L’agrandissement du musée dépend d’un prêt de la Caisse des dépôts.",
        "Pour s’agrandir, il faut au musée un prêt de la Caisse des dépôts.",
    ),
    (
        "fr",
        "L’avenir du musée dépendra de la fréquentation.",
        "La fréquentation décidera de l’avenir du musée.",
    ),
    (
        "fr",
        "Selon lui, le pont rouvrira si le câble résiste.",
        "Selon l’état du câble, le pont rouvrira ou non.",
    ),
    (
        "en",
        "The Skarn tunnel depends on a loan from the European bank.",
        "Pas de tunnel à Skarn sans un prêt de la banque européenne.",
    ),
    (
        "en",
        "The price of a ticket in Skarn depends on the distance.",
        "À Skarn, le prix du billet varie avec la distance.",
    ),
    (
        "en",
        "Two trains will be added in Skarn, subject to a vote in May.",
        "Deux trains seront ajoutés à Skarn, si un vote l’approuve en mai.",
    ),
]


@pytest.mark.parametrize(("lang", "source", "article"), _DROPPED)
def test_a_condition_taken_for_met_is_told(lang: Lang, source: str, article: str) -> None:
    assert found(conditions_dropped, source, article, lang)


@pytest.mark.parametrize(("lang", "source", "article"), _KEPT)
def test_a_condition_kept_is_let_be(lang: Lang, source: str, article: str) -> None:
    assert found(conditions_dropped, source, article, lang) == []
