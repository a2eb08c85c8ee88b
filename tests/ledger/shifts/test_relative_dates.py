"""Times told from now: kept, resolved from the day of writing, shifted, or made absolute out of nothing."""

from dataclasses import replace

import pytest

from rewriter.article import Attribution, EntryKind, LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

Case = tuple[SourceLanguage, str, str]
FINE = (Verdict.VERIFIED, Verdict.DERIVED)


def told(case: Case, published: str | None = None) -> list[LedgerEntry]:
    """What became of the article's dates."""
    lang, text, article = case
    source = replace(source_of(text, language=lang), attribution=Attribution(published=published))
    return [e for e in account(source, draft_of(article)).entries if e.kind is EntryKind.DATE and e.article]


SHIFTED: tuple[tuple[Case, str], ...] = (
    (
        (
            "fr",
            "La mairie de Velmont a fermé la piscine hier.",
            "La mairie de Velmont ferme la piscine demain.",
        ),
        "demain",
    ),
    (
        ("fr", "Karim Doss a démissionné la semaine dernière.", "Karim Doss a démissionné le mois dernier."),
        "le mois dernier",
    ),
    (
        ("fr", "Karim Doss a démissionné il y a deux ans.", "Karim Doss a démissionné il y a trois ans."),
        "il y a trois ans",
    ),
    (
        ("fr", "Karim Doss a démissionné l’an dernier.", "Karim Doss a démissionné cette année."),
        "cette année",
    ),
    (("fr", "Karim Doss a démissionné hier.", "Karim Doss a démissionné avant-hier."), "avant-hier"),
    (
        ("fr", "Le pont Bélier rouvrira la semaine prochaine.", "Le pont Bélier rouvrira le mois prochain."),
        "le mois prochain",
    ),
    (
        ("fr", "Le pont Bélier rouvrira l’année prochaine.", "Le pont Bélier rouvrira cette année."),
        "cette année",
    ),
    (
        ("fr", "Le pont Bélier a fermé il y a un mois.", "Le pont Bélier a fermé il y a une semaine."),
        "il y a une semaine",
    ),
    (
        ("fr", "Le pont Bélier a fermé l’été dernier.", "Le pont Bélier a fermé l’hiver dernier."),
        "l’hiver dernier",
    ),
    (
        ("fr", "Le pont Bélier a rouvert mardi dernier.", "Le pont Bélier a rouvert jeudi dernier."),
        "jeudi dernier",
    ),
    (("fr", "Le pont Bélier a fermé la veille.", "Le pont Bélier a fermé le lendemain."), "le lendemain"),
    (
        ("en", "Karim Doss resigned from Velmont last week.", "Karim Doss a quitté Velmont le mois dernier."),
        "le mois dernier",
    ),
    (("en", "Karim Doss left Velmont yesterday.", "Karim Doss quittera Velmont demain."), "demain"),
    (
        ("en", "Karim Doss left Velmont two years ago.", "Karim Doss a quitté Velmont il y a trois ans."),
        "il y a trois ans",
    ),
    (
        ("en", "Karim Doss left Velmont a year ago.", "Karim Doss a quitté Velmont il y a un mois."),
        "il y a un mois",
    ),
    (("en", "Karim Doss left Velmont last year.", "Karim Doss a quitté Velmont cette année."), "cette année"),
    (
        ("en", "Karim Doss joins Velmont next week.", "Karim Doss rejoint Velmont cette semaine."),
        "cette semaine",
    ),
    (
        ("en", "Karim Doss left Velmont last night.", "Karim Doss a quitté Velmont la semaine prochaine."),
        "la semaine prochaine",
    ),
    (
        ("en", "Karim Doss left Velmont last summer.", "Karim Doss a quitté Velmont l’hiver dernier."),
        "l’hiver dernier",
    ),
    (("en", "Karim Doss left Velmont the next day.", "Karim Doss a quitté Velmont la veille."), "la veille"),
)


@pytest.mark.parametrize(("case", "said"), SHIFTED)
def test_another_time_in_its_place_is_altered(case: Case, said: str) -> None:
    altered = [e.article.text for e in told(case) if e.verdict is Verdict.ALTERED and e.article]
    assert said in altered


KEPT: tuple[Case, ...] = (
    ("fr", "Karim Doss a démissionné hier.", "Karim Doss a démissionné hier."),
    ("fr", "Karim Doss a démissionné l’an dernier.", "Karim Doss a démissionné l’année dernière."),
    ("fr", "Karim Doss a démissionné l’an dernier.", "Karim Doss a démissionné il y a un an."),
    ("fr", "Karim Doss a démissionné il y a quinze jours.", "Karim Doss a démissionné il y a deux semaines."),
    ("fr", "Karim Doss a démissionné hier.", "Karim Doss a démissionné cette semaine."),
    ("fr", "Karim Doss a démissionné lundi.", "Karim Doss a démissionné lundi dernier."),
    ("fr", "Karim Doss a démissionné le week-end dernier.", "Karim Doss a démissionné ce week-end."),
    ("fr", "Karim Doss est parti hier et reviendra demain.", "Karim Doss reviendra demain."),
    ("fr", "Karim Doss est parti hier.", "Karim Doss est parti."),
    ("fr", "Karim Doss est parti.", "Karim Doss est parti."),
    ("fr", "Karim Doss a démissionné la veille.", "Karim Doss a démissionné hier."),
    ("fr", "Karim Doss est parti hier. Le pont Bélier rouvre demain.", "Le pont Bélier rouvre demain."),
    ("fr", "« Je pars demain », dit Karim Doss hier.", "« Je pars demain », dit Karim Doss."),
    ("en", "Karim Doss left Velmont yesterday.", "Karim Doss a quitté Velmont hier."),
    ("en", "Karim Doss left Velmont last night.", "Karim Doss a quitté Velmont hier soir."),
    ("en", "Karim Doss left Velmont last year.", "Karim Doss a quitté Velmont l’an dernier."),
    ("en", "Karim Doss left Velmont last year.", "Karim Doss a quitté Velmont l’an passé."),
    ("en", "Karim Doss left Velmont a fortnight ago.", "Karim Doss a quitté Velmont il y a quinze jours."),
    ("en", "Karim Doss left Velmont two weeks ago.", "Karim Doss a quitté Velmont il y a deux semaines."),
    ("en", "Karim Doss left Velmont over the last year.", "Karim Doss a quitté Velmont en un an."),
    ("en", "Karim Doss left Velmont this morning.", "Karim Doss a quitté Velmont aujourd’hui."),
    ("en", "Karim Doss left Velmont the next day.", "Karim Doss a quitté Velmont le lendemain."),
    ("en", "Karim Doss left Velmont last Tuesday.", "Karim Doss a quitté Velmont mardi dernier."),
    ("en", "Karim Doss left Velmont earlier this week.", "Karim Doss a quitté Velmont cette semaine."),
    ("en", "Karim Doss left Velmont this fall.", "Karim Doss a quitté Velmont cet automne."),
)


@pytest.mark.parametrize("case", KEPT)
def test_the_same_time_raises_nothing(case: Case) -> None:
    assert [(e.verdict, e.article) for e in told(case) if e.verdict not in FINE] == []


RESOLVED: tuple[tuple[Case, str], ...] = (
    (("fr", "Karim Doss a démissionné hier.", "Karim Doss a démissionné le 11 mars 2025."), "2025-03-12"),
    (("fr", "Karim Doss a démissionné mardi.", "Karim Doss a démissionné le 11 mars 2025."), "2025-03-12"),
    (("fr", "Karim Doss a démissionné mardi.", "Karim Doss a démissionné mardi 11 mars."), "2025-03-12"),
    (("fr", "Karim Doss a démissionné l’an dernier.", "Karim Doss a démissionné en 2024."), "12 mars 2025"),
    (("fr", "Karim Doss a démissionné il y a deux ans.", "Karim Doss a démissionné en 2023."), "2025-03-12"),
    (
        ("fr", "Karim Doss a démissionné le mois dernier.", "Karim Doss a démissionné en février."),
        "2025-03-12",
    ),
    (
        ("en", "Karim Doss left Velmont yesterday.", "Karim Doss a quitté Velmont le 11 mars."),
        "March 12, 2025",
    ),
    (
        ("en", "Karim Doss left Velmont two weeks ago.", "Karim Doss a quitté Velmont le 26 février."),
        "2025-03-12",
    ),
    (("en", "Karim Doss left Velmont last year.", "Karim Doss a quitté Velmont en 2024."), "2025-03-12"),
    (
        ("en", "Karim Doss left Velmont last month.", "Karim Doss a quitté Velmont en février 2025."),
        "2025-03-12",
    ),
    (("en", "Karim Doss joins Velmont next week.", "Karim Doss rejoint Velmont le 18 mars."), "2025-03-12"),
    (("en", "Karim Doss left Velmont yesterday.", "Karim Doss a quitté Velmont mardi."), "2025-03-12"),
    (("fr", "Karim Doss revient demain à Velmont.", "Karim Doss revient jeudi à Velmont."), "2025-03-12"),
)


@pytest.mark.parametrize(("case", "published"), RESOLVED)
def test_a_date_that_the_day_of_writing_gives_is_derived(case: Case, published: str) -> None:
    entries = told(case, published)
    assert [e for e in entries if e.verdict not in FINE] == []
    assert "ledger.date-resolved" in [e.reason for e in entries]


@pytest.mark.parametrize(("case", "published"), [c for c in RESOLVED if "mardi 11" not in c[0][2]])
def test_a_date_that_nothing_gives_is_invented(case: Case, published: str) -> None:
    assert published
    wrong = [(e.verdict, e.reason) for e in told(case) if e.verdict not in FINE]
    assert wrong == [(Verdict.INVENTED, "ledger.date-made-absolute")]


WRONGLY: tuple[tuple[Case, str], ...] = (
    (("fr", "Karim Doss a démissionné hier.", "Karim Doss a démissionné le 12 mars 2025."), "2025-03-12"),
    (("fr", "Karim Doss a démissionné l’an dernier.", "Karim Doss a démissionné en 2023."), "2025-03-12"),
    (("fr", "Karim Doss a démissionné mardi.", "Karim Doss a démissionné le 13 mars."), "2025-03-12"),
    (("en", "Karim Doss left Velmont last month.", "Karim Doss a quitté Velmont en janvier."), "2025-03-12"),
    (("en", "Karim Doss left Velmont two years ago.", "Karim Doss a quitté Velmont en 2022."), "2025-03-12"),
    (("en", "Karim Doss left Velmont yesterday.", "Karim Doss a quitté Velmont lundi."), "2025-03-12"),
    (
        ("fr", "Karim Doss, parti hier, revient lundi à Velmont.", "Karim Doss, parti, est à Velmont mardi."),
        "2025-03-12",
    ),
)


@pytest.mark.parametrize(("case", "published"), WRONGLY)
def test_another_date_than_the_day_of_writing_gives_is_wrong(case: Case, published: str) -> None:
    wrong = [e.verdict for e in told(case, published) if e.verdict not in FINE]
    assert wrong in ([Verdict.INVENTED], [Verdict.ALTERED])


def test_a_dateline_gives_the_day_of_writing() -> None:
    case: Case = (
        "fr",
        "Velmont, le 12 mars 2025. Karim Doss a démissionné hier.",
        "Karim Doss a démissionné le 11 mars 2025.",
    )
    assert [e.reason for e in told(case)] == ["ledger.date-resolved"]


def test_the_year_of_another_event_is_a_doubt() -> None:
    case: Case = (
        "fr",
        (
            "Les premiers essais du tramway de Velmont ont été lancés il y a deux ans. La gare routière a "
            "été inaugurée en 2015 par le maire."
        ),
        "Les premiers essais du tramway de Velmont ont été lancés en 2015.",
    )
    assert [(e.verdict, e.reason) for e in told(case)] == [(Verdict.UNCERTAIN, "ledger.figure-elsewhere")]


def test_the_year_of_the_same_event_is_verified() -> None:
    case: Case = (
        "fr",
        (
            "Les premiers essais du tramway de Velmont ont été lancés il y a deux ans. Ces "
            "essais, commencés en 2015, avaient coûté cher."
        ),
        "Les premiers essais du tramway de Velmont ont été lancés en 2015.",
    )
    assert [e.verdict for e in told(case)] == [Verdict.VERIFIED]


def test_the_day_of_publication_is_no_day_of_the_event() -> None:
    case: Case = ("fr", "Karim Doss a démissionné hier.", "Karim Doss a démissionné le 12 mars 2025.")
    assert [(e.verdict, e.reason) for e in told(case, "2025-03-12")] == [
        (Verdict.ALTERED, "ledger.date-other-day")
    ]
