"""Who stands where before the law: no rung above the source's, no denial told as an admission."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.how_sure.legal_status_cases import ADMITTED, RAISED

BESIDE = {
    "fr": "La salle des fêtes rouvrira au printemps après deux ans de travaux.",
    "en": "The town hall will reopen in spring after two years of works.",
}


def found(language: SourceLanguage, *texts: str) -> list[LedgerEntry]:
    """What is said of the second text, an article, against the first, of somebody's standing or denial."""
    source, article = texts
    entries = account(source_of(source, BESIDE[language], language=language), draft_of(article)).entries
    kinds = (EntryKind.FUNCTION, EntryKind.DIRECTION, EntryKind.NEGATION)
    return [e for e in entries if e.kind in kinds and e.article]


@pytest.mark.parametrize(("language", "source", "article", "kept"), RAISED)
def test_a_standing_the_source_does_not_give_forbids_ready(
    language: SourceLanguage, source: str, article: str, kept: str
) -> None:
    entries = found(language, source, article)
    assert Verdict.ALTERED in [e.verdict for e in entries]
    assert "functions.status-changed" in [e.reason for e in entries]
    assert found(language, source, kept) == []


@pytest.mark.parametrize(("source", "article", "kept"), ADMITTED)
def test_a_denial_told_as_an_admission_forbids_ready(source: str, article: str, kept: str) -> None:
    entries = found("fr", source, article)
    assert [(e.kind, e.verdict) for e in entries] == [(EntryKind.DIRECTION, Verdict.ALTERED)]
    assert found("fr", source, kept) == []


@pytest.mark.parametrize("source", [s for language, s, *_ in RAISED if language == "fr"])
def test_the_sources_own_sentences_are_let_be(source: str) -> None:
    assert found("fr", source, source) == []


def test_another_persons_conviction_vouches_for_nobody() -> None:
    source = (
        "Le maire Luc Darand a été entendu comme témoin. La mairie a rouvert ses portes jeudi. "
        "Voilà dix ans, un autre édile, Paul Ferret, avait été condamné pour corruption."
    )
    wrong = found("fr", source, "Le maire Luc Darand a été condamné pour corruption.")
    assert "functions.status-changed" in [e.reason for e in wrong]
    assert found("fr", source, "Paul Ferret avait été condamné pour corruption.") == []


def test_a_pronoun_takes_up_the_person_before() -> None:
    source = "Le docteur Ali Benhamou a été entendu comme témoin. Il n’est pas poursuivi en justice."
    article = "Le docteur Ali Benhamou a été entendu comme témoin. Il est poursuivi en justice."
    assert "functions.status-changed" in [e.reason for e in found("fr", source, article)]


def test_who_accuses_is_not_accused() -> None:
    source = "Le chef de l’opposition, Jean Varel, affirme que la mairie de Brugny savait tout de la fuite."
    assert found("fr", source, "Jean Varel accuse la mairie de Brugny d’avoir tout su de la fuite.") == []
    assert found("fr", source, "Jean Varel, accusé par la mairie de Brugny, savait tout de la fuite.") != []


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("La mairie de Gap savait depuis mars.", "La mairie de Gap avait été prévenue en mars."),
        (
            "Le collectif de Gap veut que tous les abonnés soient avertis un à un.",
            "Le collectif de Gap veut que chaque abonné soit prévenu.",
        ),
        (
            "Les pompiers ont averti la maire de Gap.",
            "Les pompiers ont prévenu la maire de Gap, Lise Morand.",
        ),
        (
            "La ville de Gap met en cause un code volé.",
            "À Gap, le code mis en cause aurait dû expirer en juin.",
        ),
        ("La ville de Gap doute d’une pompe.", "À Gap, la pompe est mise en cause par la ville."),
    ],
)
def test_who_was_told_and_what_is_doubted_have_no_standing(source: str, article: str) -> None:
    assert [e for e in found("fr", source, article) if e.reason == "functions.status-changed"] == []


@pytest.mark.parametrize(
    ("source", "article"),
    [
        (
            "Le gérant de la cave de Gap, Denis Aubry, est venu mardi.",
            "Le prévenu, Denis Aubry, gérant de la cave de Gap, est venu mardi.",
        ),
        (
            "Le gérant de la cave de Gap, Denis Aubry, est venu mardi.",
            "Denis Aubry, prévenu de fraude, gérant de la cave de Gap, est venu mardi.",
        ),
        (
            "Le gérant de la cave de Gap, Denis Aubry, est venu mardi.",
            "Denis Aubry, gérant de la cave de Gap, est mis en cause et est venu mardi.",
        ),
    ],
)
def test_a_defendant_whom_the_source_does_not_call_one_forbids_ready(source: str, article: str) -> None:
    assert "functions.status-changed" in [e.reason for e in found("fr", source, article)]
