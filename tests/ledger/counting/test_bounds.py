"""What bounds a figure, « au moins », « à peine », « d’ici à », told otherwise or not at all."""

import pytest

from rewriter.article import Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

_BESIDE = {
    "fr": "La place du marché sera pavée au printemps par une entreprise de la région.",
    "en": "The market square will be paved by a regional company.",
}
_MOVED: list[tuple[SourceLanguage, str, str]] = [
    ("fr", "La crue a touché au moins 60 caves.", "La crue a touché 60 caves au plus."),
    ("fr", "Jusqu’à 35 agents seraient mutés.", "Ce sont 35 agents du port au minimum qui seraient mutés."),
    ("fr", "Le stade compte environ 900 abonnés.", "Le stade compte à peine 900 abonnés."),
    (
        "fr",
        "L’étude est attendue d’ici à trois semaines.",
        "L’étude n’est pas attendue avant trois semaines.",
    ),
    ("fr", "Le dossier doit être déposé au plus tard le 4 mars.", "Le dossier doit être déposé le 4 mars."),
    ("fr", "Le pont rouvrira avant le 12 juin.", "Le pont ne rouvrira pas avant le 12 juin."),
    ("en", "Gusts reached 130km/h at Skarn.", "Les rafales ont dépassé par endroits 130 km/h à Skarn."),
    ("en", "At least a dozen boats sank.", "Une douzaine de bateaux ont coulé."),
    ("en", "The firm paid up to £60,000 to Brill.", "La firme a versé à Brill 60 000 livres."),
    ("en", "About half of the fleet is electric.", "À peine la moitié de la flotte est électrique."),
    ("en", "The report is due by 9 May.", "Le rapport n’est pas attendu avant le 9 mai."),
    ("en", "The bridge will not reopen before 3 July.", "Le pont rouvrira avant le 3 juillet."),
]
_KEPT: list[tuple[SourceLanguage, str, str]] = [
    ("fr", "La crue a touché au moins 60 caves.", "La crue a touché 60 caves au minimum."),
    (
        "fr",
        "La crue a touché au moins 60 caves.",
        "Ce sont 60 caves de la ville au bas mot que la crue a touchées.",
    ),
    ("fr", "Jusqu’à 35 agents seraient mutés.", "La mutation toucherait 35 agents du port au maximum."),
    ("fr", "Les données de 80 abonnés au plus ont fui.", "Les données d’un maximum de 80 abonnés ont fui."),
    (
        "fr",
        "L’étude est attendue d’ici à trois semaines.",
        "L’étude doit paraître dans un délai de trois semaines.",
    ),
    (
        "fr",
        "Le dossier doit être déposé au plus tard le 4 mars.",
        "Le dossier est à déposer jusqu’au 4 mars.",
    ),
    ("fr", "Le pont rouvrira le 12 juin au matin.", "Le pont rouvrira dès le 12 juin."),
    ("fr", "Les dons sont reçus jusqu’au 3 mai.", "La date limite des dons est fixée au 3 mai."),
    ("en", "Gusts reached 130km/h at Skarn.", "Les rafales ont atteint 130 km/h à Skarn."),
    ("en", "At least a dozen boats sank.", "Une douzaine de bateaux au moins ont coulé."),
    ("fr", "Il y avait 800 skieurs au plus haut de la saison.", "La saison a compté 800 skieurs."),
    ("en", "The report is due by 9 May.", "Le rapport est attendu avant le 9 mai."),
    ("en", "The bridge will not reopen before 3 July.", "Le pont restera fermé jusqu’au 3 juillet."),
]


def _doubts(language: SourceLanguage, source: str, article: str) -> list[str]:
    entries = account(source_of(source, _BESIDE[language], language=language), draft_of(article)).entries
    known = (Verdict.VERIFIED, Verdict.DERIVED, Verdict.LOST)
    kinds = ("figure", "date")
    return [e.reason for e in entries if e.kind.value in kinds and e.verdict not in known]


@pytest.mark.parametrize(("language", "source", "article"), _MOVED)
def test_a_bound_dropped_or_changed_is_doubted(language: SourceLanguage, source: str, article: str) -> None:
    assert any(
        "approximation" in reason or "bound" in reason for reason in _doubts(language, source, article)
    )


@pytest.mark.parametrize(("language", "source", "article"), _KEPT)
def test_a_bound_in_other_words_is_let_be(language: SourceLanguage, source: str, article: str) -> None:
    assert _doubts(language, source, article) == []


def test_a_deadline_is_shown_with_the_words_that_set_it() -> None:
    source, article = _MOVED[4][1:]
    entries = account(source_of(source, _BESIDE["fr"]), draft_of(article)).entries
    assert [e.about for e in entries if e.verdict is Verdict.UNCERTAIN] == ["au plus tard le 4 mars"]


def test_a_title_without_the_bound_does_not_bear_out_the_text_without_it() -> None:
    source = source_of(
        "The council of Tolby voted on Monday to lend up to $62 million to the port.",
        "The sheds by the canal have stood there for many summers.",
        title="Tolby council lends port $62 million",
        language="en",
    )
    kept = "Lundi, le conseil de Tolby a voté un prêt au port pouvant atteindre 62 millions de dollars."
    dropped = "Lundi, le conseil de Tolby a voté un prêt au port de 62 millions de dollars."
    reasons = [
        [e.reason for e in account(source, draft_of(text)).having(Verdict.UNCERTAIN) if e.kind == "figure"]
        for text in (kept, dropped)
    ]
    assert reasons == [[], ["ledger.figure-approximation-dropped"]]
