"""A voice dropped from a sentence is told though someone else speaks in the one that follows."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

BLAMED = (
    "Une information judiciaire vise la colonie de Vaubert après la noyade d’un enfant. Une plainte a été "
    "déposée en août. Le directeur est mis en cause par deux animateurs."
)
FAMILY = "Selon les parents, deux surveillants dormaient au bord du lac."
REPORT = "D’après une expertise, la bouée était rangée dans un placard."
ENGINEER: tuple[SourceLanguage, str] = (
    "en",
    (
        "A former accountant has accused the Wexley ferry company of ignoring warnings about its boats. "
        "The company denied the claim on Monday and said checks found no fault."
    ),
)
COMPANY = "La compagnie de ferries de Wexley a ignoré les avertissements sur ses bateaux."


def found(language: SourceLanguage, source: str, article: str) -> list[Verdict]:
    """The verdicts on attributions of an article of one paragraph."""
    entries = account(source_of(*source.split("\n"), language=language), draft_of(article)).entries
    return [e.verdict for e in entries if _is_dropped(e)]


def _is_dropped(entry: LedgerEntry) -> bool:
    return entry.kind is EntryKind.ATTRIBUTION


@pytest.mark.parametrize(
    "article",
    [
        f"Deux surveillants dormaient au bord du lac. {REPORT}",
        f"{FAMILY} La bouée était rangée dans un placard.",
        "Deux surveillants dormaient au bord du lac.",
    ],
)
def test_one_more_charge_without_its_voice_forbids_ready(article: str) -> None:
    assert found("fr", f"{BLAMED}\n{FAMILY} {REPORT}", article) == [Verdict.ALTERED]


@pytest.mark.parametrize(
    "article",
    [
        f"{FAMILY} {REPORT}",
        "Deux surveillants dormaient, selon les parents. Une expertise dit la bouée rangée dans un placard.",
        "Les parents parlent de négligence. Selon eux, deux surveillants dormaient au bord du lac.",
    ],
)
def test_a_charge_with_its_voice_is_let_be(article: str) -> None:
    assert found("fr", f"{BLAMED}\n{FAMILY} {REPORT}", article) == []


@pytest.mark.parametrize(
    "answer",
    [
        "",
        " Lundi, elle a démenti.",
        " Lundi, elle a démenti et affirmé que les contrôles n’avaient révélé aucune panne.",
        " Elle a nié lundi, et assuré que ses contrôles n’avaient rien montré.",
    ],
)
def test_who_answers_in_the_next_sentence_keeps_no_accuser(answer: str) -> None:
    assert found(*ENGINEER, COMPANY + answer) == [Verdict.ALTERED]


def test_an_accuser_in_the_sentence_is_kept() -> None:
    article = (
        "Un ancien comptable accuse la compagnie de ferries de Wexley d’avoir ignoré les avertissements "
        "sur ses bateaux. Lundi, elle a démenti."
    )
    assert found(*ENGINEER, article) == []


def test_a_source_about_no_blame_leaves_a_doubt() -> None:
    source = (
        "La colonie de Vaubert rouvre en juin. Le lac sera ouvert aux baigneurs.\n"
        "Selon les parents, deux surveillants se relaient au bord du lac."
    )
    assert found("fr", source, "Deux surveillants se relaient au bord du lac.") == [Verdict.UNCERTAIN]
