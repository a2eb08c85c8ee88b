"""What persons are: functions kept, changed, swapped, added, French and English sources."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of


def found(source: str, article: str, lang: SourceLanguage = "fr") -> list[LedgerEntry]:
    """The entries on functions."""
    told = source_of(source, language=lang)
    return [e for e in account(told, draft_of(article)).entries if e.kind is EntryKind.FUNCTION]


CHANGED = [
    ("Anne Delorme, maire de Mornay, est venue.", "Anne Delorme, préfète de Mornay, est venue."),
    ("La maire Anne Delorme est venue.", "La sénatrice Anne Delorme est venue."),
    (
        "Le ministre de la Santé, Paul Rivière, est venu.",
        "Le ministre de la Culture, Paul Rivière, est venu.",
    ),
    ("Le ministre de la Santé Paul Rivière est venu.", "Le Premier ministre Paul Rivière est venu."),
    ("Paul Rivière est le député de Mornay.", "Paul Rivière est le sénateur de Mornay."),
    ("Le président du club, Paul Rivière, est venu.", "Le vice-président du club, Paul Rivière, est venu."),
    ("Le secrétaire général Paul Rivière est venu.", "Le porte-parole Paul Rivière est venu."),
    ("Paul Rivière, ambassadeur du Mali, est venu.", "Paul Rivière, consul du Mali, est venu."),
    ("Le gouverneur Paul Rivière est venu.", "Le président Paul Rivière est venu."),
    ("Le procureur, Paul Rivière, est venu.", "Le juge, Paul Rivière, est venu."),
    (
        "Paul Rivière, directeur financier de Norvik, part.",
        "Paul Rivière, directeur technique de Norvik, part.",
    ),
    ("Le roi Baudry est venu. Le roi Paul Baudry rit.", "Le président Paul Baudry rit."),
]
SWAPPED = [
    (
        "La maire Anne Delorme a reçu le préfet Paul Rivière.",
        "Le préfet Anne Delorme a reçu le maire Paul Rivière.",
    ),
    (
        "Anne Delorme, PDG de Norvik, a vu Paul Rivière, ministre de la Santé.",
        "Anne Delorme, ministre de la Santé, a vu Paul Rivière, PDG de Norvik.",
    ),
    (
        "L’avocate Anne Delorme a vu le médecin Paul Rivière.",
        "Le médecin Anne Delorme a vu l’avocat Paul Rivière.",
    ),
    (
        "L’entraîneur Paul Rivière parle au capitaine Karim Haddou.",
        "L’entraîneur Karim Haddou parle au capitaine Paul Rivière.",
    ),
]
OTHER = [
    ("Anne Delorme est venue. La maire, Lucie Tessier, aussi.", "La maire, Anne Delorme, est venue."),
    ("L’ancien maire Paul Rivière est venu.", "Le maire Paul Rivière est venu."),
    ("Le maire Paul Rivière est venu.", "L’ancien maire Paul Rivière est venu."),
    ("Paul Rivière, ex-président du club, est venu.", "Paul Rivière, président du club, est venu."),
    (
        "Anne Delorme, PDG de Norvik, est venue. Lucie Tessier dirige Valtour.",
        "Anne Delorme, PDG de Valtour, est venue.",
    ),
]
NO_MASTER = [
    (
        "Mme Anne Delorme, qui représente le club, a parlé. Karim Haddou, avocat du maire, se tait.",
        "L’avocate du club, Mme Anne Delorme, a parlé.",
    ),
    (
        "Me Anne Delorme a parlé. Le procureur, Paul Rivière, a requis une amende.",
        "Le procureur, Anne Delorme, a requis une amende.",
    ),
    (
        "Me Anne Delorme, notaire à Mornay, a parlé. Karim Haddou, avocat du maire, aussi.",
        "L’avocate Anne Delorme a parlé. Le notaire Karim Haddou aussi.",
    ),
]
DOUBTS = [
    ("Anne Delorme, PDG de Norvik, est venue.", "Anne Delorme, directrice générale de Norvik, est venue."),
    ("Anne Delorme est venue.", "Anne Delorme, maire de Mornay, est venue."),
    ("M. Rivière est venu.", "Le président Paul Rivière est venu. M. Rivière a parlé."),
    ("L’économiste Paul Rivière est venu.", "Le sénateur Paul Rivière est venu."),
    ("Le journaliste Paul Rivière est venu.", "Le chanteur Paul Rivière est venu."),
]
CHANGED_EN = [
    (
        "City councillor Anne Delorme, who chairs the harbour committee, came.",
        "La conseillère municipale Anne Delorme, préfète du port, est venue.",
    ),
    ("City councillor Anne Delorme came.", "La sénatrice Anne Delorme est venue."),
    ("Anne Delorme, the mayor of Mornay, came.", "Anne Delorme, sénatrice de Mornay, est venue."),
    ("Health Minister Paul Rivière came.", "Le ministre de la Culture, Paul Rivière, est venu."),
    ("Prime Minister Paul Rivière came.", "Le président Paul Rivière est venu."),
    ("Norvik CEO Paul Rivière came.", "Paul Rivière, porte-parole de Norvik, est venu."),
    ("Paul Rivière, the governor of Alba, came.", "Le maire Paul Rivière est venu."),
    (
        "Norvik CEO Anne Delorme met Health Minister Paul Rivière.",
        "Le ministre de la Santé Anne Delorme a vu Paul Rivière, PDG de Norvik.",
    ),
    ("Former mayor Paul Rivière came.", "Le maire Paul Rivière est venu."),
]
KEPT = [
    ("Anne Delorme, PDG de Norvik, est venue.", "La PDG de Norvik, Anne Delorme, est venue."),
    ("Anne Delorme, PDG de Norvik, part.", "Anne Delorme, présidente-directrice générale de Norvik, part."),
    ("Le ministre de l’Économie Paul Rivière part.", "Paul Rivière, ministre de l’Économie, part."),
    ("Le ministre de l’Économie Paul Rivière part.", "Le ministre Paul Rivière part."),
    ("Le ministre Paul Rivière part. Il a l’Économie.", "Le ministre de l’Économie Paul Rivière part."),
    ("Le ministre des Finances, Paul Rivière, part.", "Le ministre de l’Économie, Paul Rivière, part."),
    ("La maire Anne Delorme part.", "Mme Delorme part."),
    ("La maire Anne Delorme part.", "Anne Delorme part."),
    ("La maire Anne Delorme part.", "La maire a vu le préfet."),
    ("L’ancien maire Paul Rivière part.", "Paul Rivière, ancien maire, part."),
    ("Anne Delorme préside le club.", "La présidente du club, Anne Delorme, est venue."),
    ("Anne Delorme est arrivée. La maire a parlé.", "La maire, Anne Delorme, a parlé."),
    ("Le patron de Norvik, Paul Rivière, part.", "Paul Rivière, PDG de Norvik, part."),
    ("L’écrivain Paul Rivière part. Il est député.", "Le député Paul Rivière part."),
    ("Paul Rivière, avocat et maire de Mornay, part.", "Le maire de Mornay, Paul Rivière, part."),
    ("Le chef de l’État, Paul Rivière, part.", "Le président Paul Rivière part."),
    ("Le sélectionneur Paul Rivière part.", "L’entraîneur Paul Rivière part."),
    ("Le président du club, Paul Rivière, part.", "Le président Paul Rivière part."),
    ("Anne Delorme part.", "Lucie Tessier, maire de Mornay, part."),
    ("La maire Anne Delorme a vu le préfet.", "Anne Delorme, la maire, et le préfet se sont vus."),
    ("Paul Rivière part.", "« Paul Rivière, maire de Mornay, est un ami. »"),
    ("Anne Delorme, maire de Mornay, part.", "Anne Delorme a rencontré le préfet, puis un juge."),
    (
        "Me Anne Delorme, qui représente le club, a parlé. Pour Karim Haddou, avocat du maire, tout est dit.",
        "L’avocate du club, Me Anne Delorme, a parlé.",
    ),
    (
        "Maître Anne Delorme a lu l’acte. Karim Haddou, notaire à Mornay, l’a signé.",
        "La notaire Anne Delorme a lu l’acte.",
    ),
]
KEPT_EN = [
    (
        "Anne Delorme, Norvik’s chief medical officer, left. Paul Varin, director of a charity, stayed.",
        "Anne Delorme, directrice médicale de Norvik, est partie.",
    ),
    (
        "City councillor Anne Delorme, who chairs the harbour committee, came.",
        "La conseillère municipale Anne Delorme, présidente de la commission du port, est venue.",
    ),
    ("Norvik CEO Anne Delorme left.", "Anne Delorme, PDG de Norvik, est partie."),
    ("Norvik CEO Anne Delorme left.", "Anne Delorme, directrice générale de Norvik, est partie."),
    ("Norvik chief executive Anne Delorme left.", "La PDG de Norvik, Anne Delorme, est partie."),
    ("Anne Delorme, Norvik's chief executive, left.", "La PDG de Norvik Anne Delorme est partie."),
    ("Finance Minister Paul Rivière left.", "Le ministre de l’Économie, Paul Rivière, est parti."),
    ("Business Secretary Paul Rivière left.", "Paul Rivière, secrétaire d’État au Commerce, est parti."),
    ("Energy Secretary Paul Rivière left.", "Paul Rivière, secrétaire à l’Énergie, est parti."),
    ("Anne Delorme, the mayor of Mornay, left.", "La maire de Mornay, Anne Delorme, est partie."),
    ("Chairman Paul Rivière left.", "Le président Paul Rivière est parti."),
    (
        "Paul Rivière, the club's athletic director, left.",
        "Paul Rivière, directeur sportif du club, est parti.",
    ),
    ("Manager Paul Rivière left.", "L’entraîneur Paul Rivière est parti."),
    ("Detective Inspector Paul Rivière left.", "Le capitaine Paul Rivière est parti."),
    ("Paul Rivière, who runs Norvik, left.", "Paul Rivière, PDG de Norvik, est parti."),
    ("Former mayor Paul Rivière left.", "L’ancien maire Paul Rivière est parti."),
]


@pytest.mark.parametrize(("source", "article"), [*CHANGED, *OTHER])
def test_another_function_is_an_alteration(source: str, article: str) -> None:
    assert [e.verdict for e in found(source, article)] == [Verdict.ALTERED]


@pytest.mark.parametrize(("source", "article"), NO_MASTER)
def test_a_title_of_courtesy_gives_no_other_function(source: str, article: str) -> None:
    assert {e.verdict for e in found(source, article)} == {Verdict.ALTERED}


@pytest.mark.parametrize(("source", "article"), SWAPPED)
def test_two_functions_swapped_are_two_alterations(source: str, article: str) -> None:
    assert [e.reason for e in found(source, article)] == ["functions.swapped"] * 2


def test_the_reason_says_what_the_source_calls_the_person() -> None:
    source = "La présidente du club, Anne Delorme, part. Le vice-président Paul Rivière reste."
    (entry,) = found(source, "Le président Paul Rivière reste.")
    assert (entry.reason, entry.about) == ("functions.changed", "vice-président")
    assert entry.source
    assert "Paul Rivière" in entry.source.text


def test_a_function_of_somebody_else_is_told_with_their_name() -> None:
    source, article = SWAPPED[0]
    assert [e.about for e in found(source, article)] == ["Paul Rivière", "Anne Delorme"]


@pytest.mark.parametrize(("source", "article"), DOUBTS)
def test_what_may_be_true_is_a_doubt(source: str, article: str) -> None:
    assert [e.verdict for e in found(source, article)] == [Verdict.UNCERTAIN]


@pytest.mark.parametrize(("source", "article"), CHANGED_EN)
def test_another_function_than_in_english_is_an_alteration(source: str, article: str) -> None:
    assert {e.verdict for e in found(source, article, "en")} == {Verdict.ALTERED}


@pytest.mark.parametrize(("source", "article"), KEPT)
def test_the_same_function_passes(source: str, article: str) -> None:
    assert found(source, article) == []


@pytest.mark.parametrize(("source", "article"), KEPT_EN)
def test_the_same_function_translated_passes(source: str, article: str) -> None:
    assert found(source, article, "en") == []


@pytest.mark.parametrize(
    ("source", "article", "kept"),
    [
        (
            "The plant builds cars for Norvik in Mornay, said Paul Rivière, Norvik’s managing director.",
            "L’usine construit des voitures, a dit Paul Rivière, ancien directeur général de Norvik.",
            "L’usine construit des voitures, a dit Paul Rivière, directeur général de Norvik.",
        ),
        (
            "The central bank of Mornay cut its rate, governor Anne Delorme announced.",
            "La banque centrale de Mornay a baissé son taux, a annoncé sa vice-gouverneure, Anne Delorme.",
            "La banque centrale de Mornay a baissé son taux, a annoncé sa gouverneure, Anne Delorme.",
        ),
        (
            "Lawyer Anne Delorme spoke to the growers of Mornay on Monday.",
            "Lundi, la ministre Anne Delorme a parlé aux producteurs de Mornay.",
            "Lundi, l’avocate Anne Delorme a parlé aux producteurs de Mornay.",
        ),
        (
            "Headteacher Anne Delorme would not discuss the letter. The chef Paul Rivière would.",
            "La maire, Anne Delorme, n’a pas voulu parler de la lettre.",
            "La directrice, Anne Delorme, n’a pas voulu parler de la lettre.",
        ),
    ],
)
def test_offices_of_an_english_source_keep_their_french_name(source: str, article: str, kept: str) -> None:
    assert len(found(source, article, "en")) == 1
    assert found(source, kept, "en") == []


@pytest.mark.parametrize(
    ("lang", "source", "article"),
    [
        (
            "en",
            "City councillor Anna Brel, who chairs the water committee, left.",
            "La conseillère municipale Anna Brel, présidente de la commission de l’eau, est partie.",
        ),
        (
            "en",
            "Senator Anna Brel, who edits the Mornay Post, left.",
            "Anna Brel, rédactrice en chef, est partie.",
        ),
        (
            "en",
            "Minister Anna Brel, who coaches Mornay, left.",
            "Anna Brel, entraîneuse de Mornay, est partie.",
        ),
        ("en", "Mayor Anna Brel, who runs the port, left.", "Anna Brel, directrice du port, est partie."),
        (
            "fr",
            "La maire Anne Delorme, qui préside le syndicat des eaux, part.",
            "Anne Delorme, présidente du syndicat des eaux, part.",
        ),
    ],
)
def test_who_does_what_a_function_is_has_it(lang: SourceLanguage, source: str, article: str) -> None:
    assert found(source, article, lang) == []


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("Councillor Anna Brel, who joined the water committee, left.", "La préfète Anna Brel est partie."),
        ("Mayor Anna Brel, who leads the talks, left.", "La présidente Anna Brel est partie."),
        ("Mayor Anna Brel, who runs the port, left.", "La sénatrice Anna Brel est partie."),
    ],
)
def test_who_does_something_else_has_it_not(source: str, article: str) -> None:
    assert found(source, article, "en")
