"""Parts told as wholes, spans told as longer ones, and what an English source does not rule out."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

BESIDE = {
    "fr": "La bibliothèque rouvrira au printemps après deux ans de travaux.",
    "en": "The library will reopen in spring after a long closure.",
}
SHARES: tuple[tuple[SourceLanguage, str, str, str], ...] = (
    (
        "fr",
        "Trois apiculteurs landais sur huit ont perdu leurs ruches pendant l’hiver.",
        "Pendant l’hiver, les apiculteurs landais ont perdu leurs ruches.",
        "Pendant l’hiver, trois apiculteurs landais sur huit ont perdu leurs ruches.",
    ),
    (
        "fr",
        "Le garde a contrôlé un pêcheur sur quatre au bord de l’étang.",
        "Le garde a contrôlé les pêcheurs au bord de l’étang.",
        "Le garde a contrôlé un quart des pêcheurs au bord de l’étang.",
    ),
    (
        "en",
        "Inspectors closed two out of seven schools in Brackwater.",
        "Les inspecteurs ont fermé les écoles de Brackwater.",
        "Les inspecteurs ont fermé deux écoles sur sept à Brackwater.",
    ),
)
SPANS = (
    (
        "“We closed the valve within minutes and warned everyone,” operator Jane Holt said.",
        "« Nous avons fermé la vanne en quelques heures et averti chacun », a dit l’opératrice Jane Holt.",
        "« Nous avons fermé la vanne en quelques minutes et averti chacun », a dit l’opératrice Jane Holt.",
    ),
    (
        "The village of Tarn was rebuilt in a few months by volunteers.",
        "Le village de Tarn a été reconstruit en quelques années par des volontaires.",
        "Le village de Tarn a été reconstruit en quelques mois par des volontaires.",
    ),
)
RULED = (
    (
        "Governor Ann Pell did not rule out a ban on fishing.",
        "La gouverneure Ann Pell a exclu une interdiction de la pêche.",
        "La gouverneure Ann Pell n’a pas exclu une interdiction de la pêche.",
    ),
    (
        "Police have not ruled arson out in the Marlow mill fire.",
        "La police a écarté la piste criminelle dans l’incendie du moulin de Marlow.",
        "La police n’écarte pas la piste criminelle dans l’incendie du moulin de Marlow.",
    ),
    (
        "Chairman Otto Brand ruled out a sale of the Lindhof mine.",
        "Le président Otto Brand n’a pas exclu une vente de la mine de Lindhof.",
        "Le président Otto Brand a exclu une vente de la mine de Lindhof.",
    ),
)


def found(language: SourceLanguage, source: str, article: str, kind: EntryKind) -> list[LedgerEntry]:
    """The wrong entries of a kind; the source also has a sentence on something else."""
    entries = account(source_of(source, BESIDE[language], language=language), draft_of(article)).entries
    return [e for e in entries if e.kind is kind and e.verdict is Verdict.ALTERED]


@pytest.mark.parametrize(("language", "source", "article", "kept"), SHARES)
def test_some_of_a_number_are_not_all(language: SourceLanguage, source: str, article: str, kept: str) -> None:
    assert [e.reason for e in found(language, source, article, EntryKind.EXTENT)] == ["extent.widened"]
    assert found(language, source, kept, EntryKind.EXTENT) == []


def test_a_share_told_just_before_may_be_taken_up() -> None:
    source = f"{SHARES[0][1]} Les apiculteurs landais demandent une aide."
    assert found("fr", source, "Les apiculteurs landais demandent une aide.", EntryKind.EXTENT) == []


@pytest.mark.parametrize(("source", "article", "kept"), SPANS)
def test_a_span_told_longer_is_altered(source: str, article: str, kept: str) -> None:
    assert len(found("en", source, article, EntryKind.FIGURE)) == 1
    assert found("en", source, kept, EntryKind.FIGURE) == []


@pytest.mark.parametrize(("source", "article", "kept"), RULED)
def test_what_is_not_ruled_out_is_not_told_as_ruled_out(source: str, article: str, kept: str) -> None:
    assert len(found("en", source, article, EntryKind.NEGATION)) == 1
    assert found("en", source, kept, EntryKind.NEGATION) == []
