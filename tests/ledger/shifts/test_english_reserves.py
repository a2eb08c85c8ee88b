"""How an English source holds back, and a French sentence that does not."""

import pytest

from rewriter.article import EntryKind
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

ASIDE = "The orchard at Tessel has stood by the river since 1910."


def stated(source: str, article: str) -> bool:
    """Whether a hedge, or the voice of an accusation, is told as dropped."""
    entries = account(source_of(source, ASIDE, language="en"), draft_of(article)).entries
    return any(e.kind in (EntryKind.HEDGE, EntryKind.ATTRIBUTION) for e in entries)


STATED = [
    (
        "What the growers doubt is that the Tessel dam could have held for 20 years.",
        "Nul doute que le barrage de Tessel a tenu 20 ans, selon les cultivateurs.",
    ),
    (
        "A fine for the Tessel bank would be about 20 million crowns.",
        "Pour la banque de Tessel, l’amende est d’environ 20 millions de couronnes.",
    ),
    (
        "The departure of the Tessel captain could cost the firm millions due to penalties.",
        "Le départ du capitaine de Tessel va faire perdre des millions, à cause des pénalités.",
    ),
    (
        "It should be possible to keep the Tessel ferries at sea for two years.",
        "Il va être possible de garder les ferries de Tessel en mer pendant deux ans.",
    ),
    (
        "The new Tessel ferry is said to save two hours on the crossing.",
        "Le nouveau ferry de Tessel va faire gagner deux heures sur la traversée.",
    ),
    (
        "The minister of Tessel plans to present a new law on ferries next month.",
        "Le ministre de Tessel a présenté une nouvelle loi sur les ferries.",
    ),
    (
        "The Tessel study appears to have been properly conducted, two scientists told the paper.",
        "L’étude de Tessel a été menée correctement, ont déclaré au journal deux scientifiques indépendants.",
    ),
    (
        "Investigators suspect a former guard of helping the thieves of the Tessel museum.",
        "Un ancien gardien a aidé les voleurs du musée de Tessel.",
    ),
]
KEPT = [
    (
        "What the growers doubt is that the Tessel dam could have held for 20 years.",
        "Les cultivateurs doutent que le barrage de Tessel ait pu tenir 20 ans.",
    ),
    (
        "The Tessel bank can be fined 4% of its revenue, which would be about 20 million crowns.",
        "La banque de Tessel risque 4 % de ses revenus, soit environ 20 millions de couronnes.",
    ),
    (
        "The departure of the Tessel captain is due to cost the company millions.",
        "Le départ du capitaine de Tessel va faire perdre des millions à la compagnie.",
    ),
    (
        "It should be possible to keep the Tessel ferries at sea for two years.",
        "Il devrait être possible de garder les ferries de Tessel en mer pendant deux ans.",
    ),
    (
        "The minister of Tessel plans to present a new law on ferries next month.",
        "Le ministre de Tessel prévoit de présenter le mois prochain une nouvelle loi sur les ferries.",
    ),
    (
        "The Tessel study appears to have been properly conducted, two scientists told the paper.",
        "L’étude de Tessel semble avoir été menée correctement, ont déclaré deux scientifiques indépendants.",
    ),
    (
        "Investigators suspect a former guard of helping the thieves of the Tessel museum.",
        "Les enquêteurs soupçonnent un ancien gardien d’avoir aidé les voleurs du musée de Tessel.",
    ),
]


@pytest.mark.parametrize(("source", "article"), STATED)
def test_what_is_held_back_is_not_stated(source: str, article: str) -> None:
    assert stated(source, article)


@pytest.mark.parametrize(("source", "article"), KEPT)
def test_what_holds_back_alike_passes(source: str, article: str) -> None:
    assert not stated(source, article)


KEPT_BACK = [
    (
        "Some growers of Tessel fear the price of apples may fall below 40 cents this year.",
        "Certains producteurs de Tessel redoutent que le prix des pommes passe sous 40 cents cette année.",
    ),
    (
        "The orchard costs $32 million; officials have not said where the other $3 million would come from.",
        "Il reste trois millions de dollars à trouver pour le verger de Tessel, selon son budget public.",
    ),
    (
        "The potential Parole hearing in Tessel was raised on Monday by the growers of apples.",
        "À Tessel, les producteurs de pommes ont parlé lundi de l’audience de M. Parole.",
    ),
]


@pytest.mark.parametrize(("source", "article"), KEPT_BACK)
def test_a_reserve_kept_in_other_words_or_asked_is_not_dropped(source: str, article: str) -> None:
    assert not stated(source, article)
