"""Values that the source tells by how far they lie from another: right ones are derived, wrong ones told."""

import pytest

from rewriter.article import EntryKind, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

WRONG = (Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)
Case = tuple[SourceLanguage, str, str, str, str]

CASES: tuple[Case, ...] = (
    (
        "fr",
        "Les Corbinois ont égalisé par Jean Anders (81e), trois minutes après l’expulsion de Hugo Belin.",
        "À la {} minute, Hugo Belin, des Corbinois, est expulsé.",
        "78e",
        "79e",
    ),
    (
        "fr",
        "Hugo Belin a été expulsé (72e), quatre minutes avant le but de Paul Anders pour les Corbinois.",
        "Paul Anders marque le but des Corbinois à la {} minute, après l’expulsion de Hugo Belin.",
        "76e",
        "68e",
    ),
    (
        "fr",
        "Avec 59 points, Corby occupe la troisième place, à une longueur de Saint-Avre.",
        "Corby occupe la troisième place avec 59 points. Saint-Avre en troisième : {} points.",
        "60",
        "61",
    ),
    (
        "fr",
        "La verrerie Delmare a fermé en 2019, deux ans après l’incendie du four à Saint-Avre.",
        "L’incendie du four de la verrerie Delmare, à Saint-Avre, date de {}.",
        "2017",
        "2018",
    ),
    (
        "fr",
        "Le feu a pris à 3 h 25 dans la verrerie Delmare ; ils sont venus vingt minutes plus tard.",
        "Les pompiers sont arrivés à {} à la verrerie Delmare, où le feu avait pris.",
        "3 h 45",
        "3 h 05",
    ),
    (
        "en",
        "The Delmare glassworks closed in 2019, two years after the fire in Corby.",
        "L’incendie de la verrerie Delmare, à Corby, date de {}.",
        "2017",
        "2021",
    ),
    (
        "en",
        "Corby have 59 points and are third, two points behind Brinton.",
        "Corby est troisième, Brinton deuxième avec {} points.",
        "61",
        "63",
    ),
)


def wrong(lang: SourceLanguage, source: str, article: str) -> list[str]:
    """The figures and dates of the article that are told as wrong."""
    entries = account(source_of(source, language=lang), draft_of(article)).having(*WRONG)
    return [e.article.text for e in entries if e.kind in (EntryKind.FIGURE, EntryKind.DATE) and e.article]


@pytest.mark.parametrize(("lang", "source", "article", "right", "other"), CASES)
def test_a_value_told_by_its_distance_is_derived(
    lang: SourceLanguage, source: str, article: str, right: str, other: str
) -> None:
    assert wrong(lang, source, article.format(right)) == []
    assert wrong(lang, source, article.format(other)) == [other]


def test_a_swing_of_points_is_no_gap() -> None:
    source = "Avec 59 points, Corby occupe la troisième place, soit deux points de plus que Saint-Avre."
    article = "Corby occupe la troisième place ; Saint-Avre compte 61 points."
    assert wrong("fr", source, article) == ["61"]
