"""Figures and dates, French and English."""

from typing import Literal

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

_KINDS = (EntryKind.FIGURE, EntryKind.DATE)


def figures(article: str, *source: str, lang: Literal["fr", "en"] = "fr") -> list[LedgerEntry]:
    """The entries of the article's figures and dates."""
    ledger = account(source_of(*source, language=lang), draft_of(article))
    return [e for e in ledger.entries if e.kind in _KINDS and e.article]


def verdicts(article: str, *source: str, lang: Literal["fr", "en"] = "fr") -> list[Verdict]:
    """Their verdicts, in the article's order."""
    return [e.verdict for e in figures(article, *source, lang=lang)]


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("un rachat de 86 milliards de dollars", "a takeover worth $86bn"),
        ("une hausse de 60 %", "a rise of 60 percent"),
        ("une perte de 14,5 millions de livres sterling", "a loss of £14.5m"),
        ("quelque 4 000 personnes", "some 4,000 people"),
        ("le 22 mai 2012", "on May 22, 2012"),
        ("en février 2018", "in February 2018"),
        ("depuis mars", "since March"),
        ("un communiqué publié jeudi", "a statement released on Thursday"),
    ],
)
def test_the_same_figure_in_two_languages_is_verified(french: str, english: str) -> None:
    assert verdicts(f"C’est {french}.", f"It is {english}.", lang="en") == [Verdict.VERIFIED]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("68 milliards de dollars", "86 milliards de dollars"),
        ("86 millions de dollars", "86 milliards de dollars"),
        ("86 milliards d’euros", "86 milliards de dollars"),
        ("en février 2019", "en février 2018"),
        ("en mars 2018", "en février 2018"),
        ("le 23 mai 2012", "le 22 mai 2012"),
        ("vendredi", "jeudi"),
        ("61 %", "60 %"),
        ("douze ministres", "treize ministres"),
    ],
)
def test_another_value_unit_scale_or_date_is_never_verified(wrong: str, right: str) -> None:
    article, source = f"Le conseil régional a retenu {wrong}.", f"Le conseil régional a retenu {right}."
    assert not set(verdicts(article, source)) & {Verdict.VERIFIED, Verdict.DERIVED}
    assert verdicts(article, source)


def test_an_altered_figure_shows_what_the_source_gives() -> None:
    [entry] = figures("Les ventes du groupe ont chuté de 19 %.", "Les ventes du groupe ont chuté de 9 %.")
    assert entry.verdict is Verdict.ALTERED
    assert entry.source is not None
    assert entry.source.text == "9 %"


@pytest.mark.parametrize(
    "told",
    [
        "ne dépasse pas 500 euros",
        "est de 500 euros au plus",
        "est plafonnée à 500 euros",
    ],
)
def test_an_upper_bound_is_one_however_it_is_said(told: str) -> None:
    source = "L’aide est limitée à 500 euros par famille à Norvik."
    assert verdicts(f"L’aide {told} par famille à Norvik.", source) == [Verdict.VERIFIED]
    assert verdicts("L’aide dépasse 500 euros par famille à Norvik.", source) != [Verdict.VERIFIED]
    assert verdicts("L’aide est de plus de 500 euros par famille à Norvik.", source) != [Verdict.VERIFIED]


def test_a_figure_out_of_nowhere_is_invented() -> None:
    [entry] = figures("Le maire a reçu 300 lettres.", "Le maire a reçu des lettres.")
    assert (entry.verdict, entry.source) == (Verdict.INVENTED, None)


def test_an_approximation_may_not_be_dropped_or_turned() -> None:
    source = "La salle compte près de 4 000 places."
    assert verdicts("La salle compte près de 4 000 places.", source) == [Verdict.VERIFIED]
    assert figures("La salle compte 4 000 places.", source)[0].reason == (
        "ledger.figure-approximation-dropped"
    )
    assert figures("La salle compte plus de 4 000 places.", source)[0].reason == (
        "ledger.figure-approximation-changed"
    )


def test_a_value_of_the_source_put_where_it_gives_another_is_altered() -> None:
    source = (
        "Le budget du théâtre municipal atteint 40 000 euros.",
        "La piscine coûtera 90 000 euros aux contribuables.",
    )
    [entry] = figures("Le budget du théâtre municipal atteint 90 000 euros.", *source)
    assert (entry.verdict, entry.source and entry.source.text) == (Verdict.ALTERED, "40 000 euros")


def test_a_date_made_more_precise_is_a_doubt_unless_the_source_has_just_given_the_year() -> None:
    assert verdicts("Le pont ouvre le 3 mai 2024.", "Le pont ouvre en mai 2024.") == [Verdict.UNCERTAIN]
    context = "En avril 2024, le pont ferme. En mai, il rouvre."
    assert verdicts("Le pont rouvre en mai 2024.", context) == [Verdict.DERIVED]
    assert verdicts("Le pont rouvre en mai 2025.", context) != [Verdict.DERIVED]


def test_a_date_less_precise_is_verified() -> None:
    assert verdicts("Le pont ouvre en 2024.", "Le pont ouvre le 3 mai 2024.") == [Verdict.VERIFIED]


def test_counting_two_things_just_named_is_no_figure_but_three_is_a_doubt() -> None:
    assert verdicts("Les deux villes sont d’accord.", "Lyon et Nantes sont d’accord.") == []
    assert verdicts("Il y a eu trois morts.", "Il y a eu des morts.") == [Verdict.UNCERTAIN]


def test_what_the_article_leaves_out_is_lost_and_essential_in_the_lead() -> None:
    source = source_of("Le pont a coûté 12 millions d’euros.", "Rien.", "Il mesure 340 mètres.")
    lost = account(source, draft_of("Le pont est ouvert.")).having(Verdict.LOST, kind=EntryKind.FIGURE)
    assert [(e.source.where if e.source else "", e.essential) for e in lost] == [("p1", True), ("p3", False)]


def test_each_mention_is_accounted_for_in_fields_and_headings_too() -> None:
    draft = draft_of("Il y a 12 arbres.", heading="12 arbres", headline="13 arbres")
    entries = account(source_of("Il y a 12 arbres."), draft).entries
    told = [(e.article.where, e.verdict) for e in entries if e.article and e.kind is EntryKind.FIGURE]
    assert [where for where, _ in told] == ["headline", "0/heading", "0/0"]
    assert dict(told)["headline"] is not Verdict.VERIFIED
    assert dict(told)["0/0"] is Verdict.VERIFIED


def test_age_without_years_in_english_is_the_same_age() -> None:
    said = source_of("Mary Jones, 52, runs the shop in Leeds.", language="en")
    entries = account(said, draft_of("Mary Jones, 52 ans, tient la boutique à Leeds.")).entries
    assert {e.verdict for e in entries if e.kind is EntryKind.FIGURE} == {Verdict.DERIVED}


def test_number_of_a_part_in_a_title_is_no_fact_to_keep() -> None:
    said = source_of("La ville construit un pont.", title="Construire un pont (1/3)")
    assert not account(said, draft_of("La ville construit un pont.")).having(Verdict.LOST)
    numbered = draft_of("La ville construit un pont.", headline="Construire un pont (1/3)")
    assert not account(said, numbered).having(Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)


def test_bound_that_is_dropped_is_doubted() -> None:
    said = source_of("La ville a dépensé plus de 300 euros pour la fête.")
    entries = account(said, draft_of("La ville a dépensé 300 euros pour la fête.")).entries
    assert Verdict.UNCERTAIN in {e.verdict for e in entries}


def test_altered_figure_is_told_beside_the_one_it_replaces() -> None:
    said = source_of(
        "Le duo voulait réunir 100 millions de dollars, mais il a dû lever 1 milliard de dollars."
    )
    told = draft_of(
        "Le duo voulait réunir 200 millions de dollars, mais il a dû lever 1 milliard de dollars."
    )
    (altered,) = account(said, told).having(Verdict.ALTERED)
    assert altered.source is not None
    assert altered.source.text.startswith("100")


@pytest.mark.parametrize("named", ["Theresa May", "Mrs May", "quasi-Theresa-May"])
def test_surname_that_is_a_month_is_no_date(named: str) -> None:
    said = source_of(f"The plan of {named} was rejected by the party in London.", language="en")
    told = draft_of(f"Le plan de {named.replace('Mrs', 'Mme')} a été rejeté par le parti à Londres.")
    assert not [e for e in account(said, told).entries if e.kind is EntryKind.DATE]


def test_month_that_opens_no_name_is_a_date() -> None:
    said = source_of(
        "The plan was rejected in May by the party. Last March it was praised, from April-May.", language="en"
    )
    told = draft_of("Le plan a été rejeté en mai par le parti. En mars il était loué, dès avril-mai.")
    verdicts = {e.verdict for e in account(said, told).entries if e.kind is EntryKind.DATE}
    assert verdicts == {Verdict.VERIFIED}


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("Pendant dix ans, elle peint.", "She painted over the past decade."),
        ("Au cours des deux prochaines décennies.", "For the next couple of decades."),
        ("Une douzaine de cygnes dorment.", "A dozen swans sleep."),
        ("Un demi-siècle passe.", "Half a century goes by."),
        ("Cinquante ans après, on fête.", "The town marks the 50th anniversary."),
        ("En octobre, il neige.", "It snowed there on Oct."),
        ("Samedi, il neige.", "It snowed at the Northern Assembly Saturday."),
        ("C’est deux fois plus lourd.", "It is twice as heavy."),
    ],
)
def test_the_same_span_or_count_in_other_words_is_no_doubt(article: str, source: str) -> None:
    ledger = account(source_of(source, title="News", language="en"), draft_of(article))
    assert ledger.having(Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN) == ()


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("Pendant vingt ans, elle peint.", "She painted over the past decade."),
        ("Une centaine de cygnes dorment.", "A dozen swans sleep."),
        ("En novembre, il neige.", "It snowed there on Oct."),
        ("C’est trois fois plus lourd.", "It is twice as heavy."),
    ],
)
def test_another_span_or_count_is_seen(article: str, source: str) -> None:
    ledger = account(source_of(source, title="News", language="en"), draft_of(article))
    assert len(ledger.having(Verdict.INVENTED, Verdict.ALTERED)) == 1


@pytest.mark.parametrize(
    "article", ["Le pont sera prêt dans les trois ans.", "Il faut bâtir le pont en trois ans."]
)
def test_a_time_within_which_something_happens_bounds_nothing(article: str) -> None:
    assert verdicts(article, "The bridge will be built within three years.", lang="en") == [Verdict.VERIFIED]


def test_a_distance_within_which_something_stands_is_bounded() -> None:
    (entry,) = figures("Le pont est à 200 mètres.", "The bridge is within 200 metres.", lang="en")
    assert entry.reason == "ledger.figure-approximation-dropped"
