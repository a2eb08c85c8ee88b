"""Headings whose figure the source only reports or plans."""

from typing import Literal

import pytest

from rewriter.article import EntryKind, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

Lang = Literal["fr", "en"]
BODY = "Le conseil de Larzy s’est réuni jeudi soir."
FIRM: tuple[tuple[Lang, str, str], ...] = (
    (
        "fr",
        "Ce jour-là, 37 moutons du plateau auraient péri de froid.",
        "37 moutons morts : un hiver sans précédent",
    ),
    (
        "en",
        "The council proposed to cut the yearly grant from £3.4m to £2.5m by April.",
        "Une aide réduite de 3,4 à 2,5 millions de livres",
    ),
    (
        "en",
        "The port plans to close 12 of its quays next year.",
        "12 quais rayés de la carte du port",
    ),
)
LET_BE: tuple[tuple[Lang, str, str], ...] = (
    ("fr", "Ce jour-là, 37 moutons du plateau auraient péri de froid.", "37 moutons auraient péri"),
    ("fr", "Ce jour-là, 37 moutons du plateau auraient péri de froid.", "37 moutons morts, selon le berger"),
    ("fr", "Ce jour-là, 37 moutons du plateau auraient péri de froid.", "37 moutons sont-ils morts ?"),
    ("fr", "Ce jour-là, 37 moutons du plateau ont péri de froid.", "37 moutons morts de froid"),
    ("fr", "Il y avait 37 moutons. Le berger aurait fui vers le nord, loin des loups.", "37 moutons"),
    ("en", "The port plans to close 12 of its quays next year.", "Le port veut fermer 12 quais"),
    ("en", "The port plans to close 12 quays. It closed 12 quays in May as well.", "12 quais rayés"),
)  # fmt: skip


def _told(lang: Lang, source: str, heading: str) -> bool:
    ledger = account(source_of(source, language=lang), draft_of(BODY, heading=heading))
    doubts = ledger.having(Verdict.UNCERTAIN)
    return any(e.kind is EntryKind.HEDGE and e.article and e.article.where == "0/heading" for e in doubts)


@pytest.mark.parametrize(("lang", "source", "heading"), FIRM)
def test_a_heading_that_makes_a_reported_or_planned_figure_a_fact_is_doubted(
    lang: Lang, source: str, heading: str
) -> None:
    assert _told(lang, source, heading)


@pytest.mark.parametrize(("lang", "source", "heading"), LET_BE)
def test_a_heading_that_holds_back_or_tells_what_the_source_states_is_let_be(
    lang: Lang, source: str, heading: str
) -> None:
    assert not _told(lang, source, heading)
