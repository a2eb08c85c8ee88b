"""Words given to another: quotations and reported claims, French and English sources."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

CAST = "Anne Delorme et Paul Rivière siègent au conseil. Karim Haddou aussi."
CAST_EN = "Anne Delorme and Paul Rivière sit on the council. Karim Haddou does too."


def found(source: str, article: str, lang: SourceLanguage = "fr") -> list[LedgerEntry]:
    """The entries on speakers; the source also names everybody, in a paragraph of its own."""
    told = source_of(source, CAST if lang == "fr" else CAST_EN, language=lang)
    return [e for e in account(told, draft_of(article)).entries if e.kind is EntryKind.SPEAKER]


OTHER = [
    ("« Le pont tient bon », a déclaré Anne Delorme.", "« Le pont tient bon », a déclaré Paul Rivière."),
    (
        "« Le pont tient bon », a déclaré Anne Delorme.",
        "Paul Rivière a déclaré\u00a0: « Le pont tient bon ».",
    ),
    ("« Le pont tient bon », dit Anne Delorme.", "« Le pont tient bon », affirme Paul Rivière."),
    ("« Le pont tient bon », dit Mme Delorme.", "« Le pont tient bon », selon Paul Rivière."),
    ("Pour Anne Delorme, « le pont tient bon ».", "Pour Paul Rivière, « le pont tient bon »."),
    ("Anne Delorme estime que « le pont tient bon ».", "Paul Rivière estime que « le pont tient bon »."),
    ("Selon Anne Delorme, « le pont tient bon ».", "D’après Karim Haddou, « le pont tient bon »."),
    ("Anne Delorme : « Le pont tient bon. »", "Paul Rivière : « Le pont tient bon. »"),
    (
        "« Le pont tient bon », a expliqué lundi à la presse Anne Delorme.",
        "« Le pont tient bon », a expliqué lundi à la presse Paul Rivière.",
    ),
    (
        "Anne Delorme, directrice du port, a répondu : « Le pont tient bon. »",
        "Paul Rivière, directeur du port, a répondu : « Le pont tient bon. »",
    ),
    (
        "« Le pont tient bon », a lancé la maire, Anne Delorme, mardi.",
        "« Le pont tient bon », a lancé le préfet, Paul Rivière, mardi.",
    ),
    (
        "« Le pont tient bon », s’est réjouie Anne Delorme.",
        "« Le pont tient bon », se réjouit Paul Rivière.",
    ),
    ("« Le pont tient bon », note Anne Delorme.", "« Le pont tient bon », remarque Karim Haddou."),
    (
        "Anne Delorme affirme que le pont de Mornay tiendra dix ans.",
        "Paul Rivière affirme que le pont de Mornay tiendra dix ans.",
    ),
    (
        "Selon Anne Delorme, le pont de Mornay tiendra dix ans.",
        "Selon Paul Rivière, le pont de Mornay tiendra dix ans.",
    ),
    (
        "Le pont de Mornay tiendra dix ans, assure Anne Delorme.",
        "Le pont de Mornay tiendra dix ans, assure Karim Haddou.",
    ),
    (
        "D’après Anne Delorme, le pont de Mornay tiendra dix ans.",
        "Karim Haddou a assuré que le pont de Mornay tiendra dix ans.",
    ),
]
OTHER_EN = [
    ('"The bridge is excellent," said Anne Delorme.', "« Le pont est excellent », a déclaré Paul Rivière."),
    ('"The bridge is excellent," Anne Delorme said.', "« Le pont est excellent », selon Karim Haddou."),
    ('Anne Delorme said: "The bridge is excellent."', "Paul Rivière a dit : « Le pont est excellent. »"),
    (
        '"The bridge is excellent," Ms Delorme told reporters.',
        "« Le pont est excellent », a dit Paul Rivière.",
    ),
    (
        'Anne Delorme, the director of the port, said "the bridge is excellent".',
        "Paul Rivière a déclaré que « le pont est excellent ».",
    ),
    (
        'According to Anne Delorme, "the bridge is excellent".',
        "Selon Paul Rivière, « le pont est excellent ».",
    ),
    (
        '"The bridge is excellent," said the mayor, Anne Delorme.',
        "« Le pont est excellent », note Paul Rivière.",
    ),
]
MANY = [
    ("« Le pont tient bon », a dit Anne Delorme.", "« Le pont tient bon », ont dit les experts."),
    ("« Le pont tient bon », a dit Anne Delorme.", "Plusieurs élus estiment que « le pont tient bon »."),
    ("« Le pont tient bon », a dit Anne Delorme.", "Selon les spécialistes, « le pont tient bon »."),
    ("« Le pont tient bon », a dit Anne Delorme.", "« Le pont tient bon », affirment certains élus."),
    ("« Le pont tient bon », a dit Anne Delorme.", "Pour eux, les élus disent que « le pont tient bon »."),
]
SAME = [
    ("« Le pont tient bon », a dit Anne Delorme.", "« Le pont tient bon », a déclaré Anne Delorme."),
    ("« Le pont tient bon », a dit Anne Delorme.", "« Le pont tient bon », selon Mme Delorme."),
    ("« Le pont tient bon », a dit Mme Delorme.", "Anne Delorme a lancé : « Le pont tient bon. »"),
    ("« Le pont tient bon », a dit Anne Delorme.", "« Le pont tient bon », a déclaré la maire."),
    ("« Le pont tient bon », a dit la maire.", "« Le pont tient bon », a déclaré Anne Delorme."),
    ("« Le pont tient bon », a dit Anne Delorme.", "« Le pont tient bon », a-t-elle dit."),
    ("« Le pont tient bon », a-t-elle dit.", "« Le pont tient bon », a dit Anne Delorme."),
    ("« Le pont tient bon », a dit Anne Delorme.", "On a dit du bien des travaux : « Le pont tient bon. »"),
    ("« Le pont tient bon », a dit Anne Delorme.", "La commune se félicite : « Le pont tient bon. »"),
    (
        "« Le pont tient bon », a dit Anne Delorme à Paul Rivière.",
        "« Le pont tient bon », a dit à Paul Rivière Anne Delorme.",
    ),
    (
        "« Le pont tient bon », a dit Anne Delorme. Paul Rivière en doute.",
        "Paul Rivière en doute. « Le pont tient bon », a pourtant dit Anne Delorme.",
    ),
    (
        "Anne Delorme a parlé. « Le pont tient bon », a-t-elle ajouté.",
        "« Le pont tient bon », a ajouté Anne Delorme.",
    ),
    (
        "Selon Anne Delorme, le pont de Mornay tiendra dix ans.",
        "Anne Delorme assure que le pont de Mornay tiendra dix ans.",
    ),
    (
        "Selon la maire, le pont de Mornay tiendra dix ans.",
        "Anne Delorme assure que le pont de Mornay tiendra dix ans.",
    ),
    (
        "Selon Anne Delorme, le pont de Mornay tiendra dix ans.",
        "Le pont de Mornay tiendra dix ans, assure la municipalité.",
    ),
    (
        "Anne Delorme et Paul Rivière assurent que le pont de Mornay tiendra dix ans.",
        "Paul Rivière assure que le pont de Mornay tiendra dix ans.",
    ),
    (
        "Selon Anne Delorme, qui cite Paul Rivière, le pont de Mornay tiendra dix ans.",
        "Selon Paul Rivière, le pont de Mornay tiendra dix ans.",
    ),
    (
        "« Le pont tient bon », a dit Anne Delorme.",
        "Anne Delorme, interrogée, juge que « le pont tient bon ».",
    ),
    ("« Le pont tient bon », dit Karim HADDOU.", "« Le pont tient bon », dit Karim Haddou."),
    ("« Le pont tient bon », dit Karim Haddou.", "« Le pont tient bon », dit K. Haddou."),
    ("Les élus jugent que « le pont tient bon ».", "Certains élus jugent que « le pont tient bon »."),
    ("Les élus jugent que « le pont tient bon ».", "« Le pont tient bon », juge Anne Delorme."),
]
SAME_EN = [
    ('"The bridge is excellent," said Anne Delorme.', "« Le pont est excellent », a déclaré Anne Delorme."),
    ('"The bridge is excellent," said Anne Delorme.', "« Le pont est excellent », selon Mme Delorme."),
    ('"The bridge is excellent," Ms Delorme said.', "Anne Delorme a dit : « Le pont est excellent. »"),
    ('"The bridge is excellent," she said.', "« Le pont est excellent », a dit Anne Delorme."),
    ('"The bridge is excellent," said Anne Delorme.', "« Le pont est excellent », a dit la maire."),
    ('"The bridge is excellent," the mayor said.', "« Le pont est excellent », a dit Anne Delorme."),
    (
        '"The bridge is excellent," said Oleksii Rezniko.',
        "« Le pont est excellent », a dit Oleksii Reznikov.",
    ),
    ('Officials said the bridge was "excellent".', "Les autorités jugent le pont « excellent »."),
    (
        'According to Anne Delorme, "the bridge is excellent".',
        "Selon Anne Delorme, « le pont est excellent ».",
    ),
]


@pytest.mark.parametrize(("source", "article"), OTHER)
def test_another_speaker_is_an_alteration(source: str, article: str) -> None:
    assert [e.verdict for e in found(source, article)] == [Verdict.ALTERED]


@pytest.mark.parametrize(("source", "article"), OTHER_EN)
def test_another_speaker_of_an_english_source_is_one_too(source: str, article: str) -> None:
    assert [e.reason for e in found(source, article, "en")] == ["speech.speaker-other"]


@pytest.mark.parametrize(("source", "article"), MANY)
def test_one_voice_is_not_made_many(source: str, article: str) -> None:
    assert [e.reason for e in found(source, article)] == ["speech.speaker-many"]


@pytest.mark.parametrize(("source", "article"), SAME)
def test_the_same_speaker_or_one_that_cannot_be_told_passes(source: str, article: str) -> None:
    assert found(source, article) == []


@pytest.mark.parametrize(("source", "article"), SAME_EN)
def test_the_same_speaker_translated_passes(source: str, article: str) -> None:
    assert found(source, article, "en") == []


def test_a_pronoun_that_is_somebody_else_is_a_doubt() -> None:
    source = "Anne Delorme a parlé. « Je viens », a dit Anne Delorme. « Le pont tient bon », a-t-elle ajouté."
    entries = found(source, "« Le pont tient bon », a ajouté Paul Rivière.")
    assert [(e.verdict, e.reason) for e in entries] == [(Verdict.UNCERTAIN, "speech.speaker-perhaps")]


def test_both_voices_are_shown() -> None:
    entry = found(*OTHER[0])[0]
    assert entry.article
    assert entry.source
    assert (entry.article.text, entry.source.text) == ("Paul Rivière", "Anne Delorme")
