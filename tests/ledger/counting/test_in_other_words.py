"""Figures that the article has in other words than its source, and those that it has otherwise."""

import pytest

from rewriter.article import LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.reading import Lang

BESIDE = "The sheds by the canal have stood there for many summers."


def wrong(lang: Lang, source: str, article: str) -> list[LedgerEntry]:
    """What the ledger says of the article’s figures and dates."""
    ledger = account(source_of(source, BESIDE, language=lang), draft_of(article))
    found = ledger.having(Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)
    return [e for e in found if e.kind in ("figure", "date")]


SAME: tuple[tuple[Lang, str, str], ...] = (
    (
        "en",
        "Nell Hart heard the gulls shortly after three and went to the quay.",
        "Il était trois heures du matin passées quand Nell Hart a entendu les mouettes.",
    ),
    (
        "en",
        "Hart has kept nine clean sheets in 14 league games for Brinton.",
        "Hart a gardé neuf fois sa cage inviolée en 14 matchs de championnat avec Brinton.",
    ),
    (
        "fr",
        "Le prélèvement du puits a montré 27 microgrammes de plomb, pour une limite fixée à 10.",
        "Dans le puits, la limite de plomb est plus de deux fois dépassée.",
    ),
    (
        "en",
        "Pre-tax profit at Brinton Mills fell to £12m from £15m last year.",
        "Chez Brinton Mills, le bénéfice avant impôt est revenu de 15 à 12 millions de livres l’an dernier.",
    ),
    (
        "en",
        "The port noticed the leak on 3 May and told the agency on 21 May.",
        "Le port a constaté la fuite le 3 mai et en a informé l’agence le 21.",
    ),
    (
        "fr",
        "Les dunes ont reculé sur trois des sept plages suivies. Sur les autres, elles sont stables.",
        "Les dunes ont reculé sur trois des sept plages suivies. Les quatre autres sont stables.",
    ),
    (
        "fr",
        "La ville décale d’une demi-heure deux lignes de car.",
        "Deux lignes de car sont décalées de trente minutes par la ville.",
    ),
    (
        "en",
        "The new rope cost her 8 francs 30.",
        "La corde neuve lui a coûté 8,30 francs.",
    ),
    (
        "en",
        "At the quay shop, sales were down by about a fifth last week.",
        "À la boutique du quai, les ventes ont baissé d’environ un cinquième la semaine dernière.",
    ),
    (
        "fr",
        "Jusqu’à 47 postes de la fonderie pourraient être supprimés.",
        "La fonderie pourrait supprimer 47 postes au maximum.",
    ),
    (
        "en",
        "It is nearly four years since the trust freed six otters. Swabs went out last week.",
        "Il y a près de quatre ans, la fondation a relâché six loutres.",
    ),
    (
        "en",
        "An unknown third party copied the accounts of the club in May.",
        "Un tiers non identifié a copié en mai les comptes du club.",
    ),
    (
        "fr",
        "Le maire et le préfet se contredisent.",
        "Une troisième voix se fait entendre, celle du maire face au préfet.",
    ),
    (
        "fr",
        "Brinton, 7 novembre 2026 – Il pleuvait jeudi soir. Le capitaine s’est engagé la veille avec Norvik.",
        "Mercredi, le capitaine s’est engagé avec Norvik.",
    ),
)


@pytest.mark.parametrize(("lang", "source", "article"), SAME)
def test_a_figure_in_other_words_is_the_sources(lang: Lang, source: str, article: str) -> None:
    assert wrong(lang, source, article) == []


ANOTHER: tuple[tuple[Lang, str, str], ...] = (
    (
        "en",
        "Nell Hart heard the gulls shortly after three and went to the quay.",
        "Il était quatre heures du matin passées quand Nell Hart a entendu les mouettes.",
    ),
    (
        "fr",
        "Le prélèvement du puits a montré 27 microgrammes de plomb, pour une limite fixée à 10.",
        "Dans le puits, la limite de plomb est plus de quatre fois dépassée.",
    ),
    (
        "en",
        "Pre-tax profit at Brinton Mills fell to £12m from £15m last year.",
        "Chez Brinton Mills, le bénéfice avant impôt est revenu de 18 à 12 millions de livres l’an dernier.",
    ),
    (
        "en",
        "The port noticed the leak on 3 May and told the agency on 21 May.",
        "Le port a constaté la fuite le 3 mai et en a informé l’agence le 24.",
    ),
    (
        "fr",
        "Les dunes ont reculé sur trois des sept plages suivies. Sur les autres, elles sont stables.",
        "Les dunes ont reculé sur trois des sept plages suivies. Les cinq autres sont stables.",
    ),
    (
        "en",
        "The new rope cost her 8 francs 30.",
        "La corde neuve lui a coûté 8,50 francs.",
    ),
    (
        "en",
        "It is nearly four years since the trust freed six otters. Swabs went out last week.",
        "Il y a près de six ans, la fondation a relâché six loutres.",
    ),
    (
        "fr",
        "Jusqu’à 47 postes de la fonderie pourraient être supprimés.",
        "La fonderie pourrait supprimer 47 postes au minimum.",
    ),
    (
        "fr",
        "Le maire a relevé une attaque.",
        "Une troisième attaque a été relevée par le maire.",
    ),
    (
        "fr",
        "Brinton, 7 novembre 2026 – Il pleuvait jeudi soir. Le capitaine s’est engagé la veille avec Norvik.",
        "Mardi, le capitaine s’est engagé avec Norvik.",
    ),
)


@pytest.mark.parametrize(("lang", "source", "article"), ANOTHER)
def test_another_figure_is_told(lang: Lang, source: str, article: str) -> None:
    assert wrong(lang, source, article)
