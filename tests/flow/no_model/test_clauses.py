"""A sentence may be shortened, never changed: hedges, negations and speakers stay or nothing is offered."""

import pytest

from rewriter.flow.no_model.clauses import placed_clauses, shortened
from rewriter.text.grammar.shallow import without_links


def clauses(sentence: str) -> list[str]:
    return [c.text for c in shortened(sentence)]


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("En juin, Tesla a licencié 9 % de son personnel.", "Tesla a licencié 9 % de son personnel"),
        (
            "Le maire aurait déjeuné avec Hydralis, qui dément.",
            "Le maire aurait déjeuné avec Hydralis",
        ),
        (
            "Hydralis n’a jamais publié ses comptes, alors que la loi l’impose.",
            "Hydralis n’a jamais publié ses comptes",
        ),
        (
            "La régie, de loin la plus ancienne, a perdu la moitié des abonnés.",
            "La régie a perdu la moitié des abonnés",
        ),
        ("Le groupe a également saisi le tribunal, puis la presse.", "Le groupe a saisi le tribunal"),
        (
            "La maire a trouvé le moyen de payer et, par chance, c’est ce qu’on attendait.",
            "La maire a trouvé le moyen de payer",
        ),
    ],
)  # fmt: skip
def test_what_is_beside_the_point_is_left_off(sentence: str, kept: str) -> None:
    assert kept in clauses(sentence)


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        ("Les pertes atteignent 38 % de l’eau, selon la régie.", "Les pertes atteignent 38 % de l’eau"),
        ("La facture augmentera de 3 %, a affirmé la maire.", "La facture augmentera de 3 %"),
        ("Le chantier durera quatre ans, sauf imprévu.", "Le chantier durera quatre ans"),
        ("Selon Hydralis, la ville a refusé un plan de travaux.", "La ville a refusé un plan de travaux"),
        ("De l’avis de Pete Selleck, le français est une exigence.", "Le français est une exigence"),
        ("En Allemagne, le chômage a baissé de 3 points.", "Le chômage a baissé de 3 points"),
        ("Dans un entretien lundi, la maire a promis 6 millions.", "La maire a promis 6 millions"),
        ("Le groupe cible la ville (Lormes), la vallée et le port.", "Le groupe cible la ville"),
        ("Si la ville gagne, Hydralis versera 6 millions d’euros.", "Hydralis versera 6 millions d’euros"),
        ("Le groupe a payé Lormes, Saint-Aubin et Brévenne.", "Le groupe a payé Lormes"),
        ("La régie n’a pas été créée pour gagner de l’argent.", "La régie n’a pas été créée"),
        (
            "La mairie reçoit tous les clubs, notamment le judo, à l’exclusion des artistes.",
            "La mairie reçoit tous les clubs",
        ),
        ("La régie servira Lormes et, dans deux ans, Brévenne.", "La régie servira Lormes"),
        (
            "Aubrac est la première maire de Brévenne depuis 1945 dont la voiture est électrique.",
            "Aubrac est la première maire de Brévenne",
        ),
        ("Le groupe assure que les pertes, en 2018, étaient faibles.", "Le groupe assure que les pertes"),
    ],
)
def test_what_changes_the_meaning_is_never_left_off(sentence: str, never: str) -> None:
    assert never not in clauses(sentence)


def test_a_pronoun_without_antecedent_opens_no_clause() -> None:
    assert clauses("Il a réuni 4 100 signatures en faveur du retour à la régie.") == []


def test_a_clitic_without_antecedent_is_refused() -> None:
    assert clauses("Le conseil les a votés par 31 voix.") == []


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Le groupe a même proposé de racheter la régie.", "Le groupe a proposé de racheter la régie"),
        (
            "La direction étonne aussi ses salariés, mais aussi la ville.",
            "La direction étonne ses salariés, mais aussi la ville",
        ),
    ],
)
def test_links_go_but_both_sides_of_an_opposition_stay(sentence: str, kept: str) -> None:
    assert without_links(sentence.rstrip(".")) == kept


def test_a_place_before_the_subject_stays_with_it() -> None:
    found = [c.text for c in placed_clauses("À Lormes, la maire a fermé le marché couvert.")]
    assert found == ["À Lormes, la maire a fermé le marché couvert"]


def test_whoever_speaks_is_no_place() -> None:
    assert list(placed_clauses("Dans un entretien, la maire a fermé le marché couvert.")) == []
