"""A wrong value is seen even where the source gives the same number of something else."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

SOURCE = (
    (
        "La médiathèque Anna-Korb de Vaubelle ouvrira le samedi 12 avril, à 10 heures précises. Les travaux "
        "ont coûté 3,4 millions d’euros, dont 1,2 million versé par le département."
    ),
    (
        "Elle propose 18 000 ouvrages et 12 postes informatiques. Elle restera ouverte deux soirs par "
        "semaine, et trois ateliers y sont prévus chaque mois. Un quart des salles est "
        "réservé aux associations."
    ),
    (
        "L’inscription est gratuite pour les moins de 16 ans. Le projet, voté en mai 2021, devait aboutir en "
        "2023. Sans l’aide de l’État, le chantier aurait été abandonné avant 2024, selon le maire."
    ),
    (
        "L’ancienne bibliothèque, fermée depuis 2019, comptait 740 lecteurs. La mairie en espère 2 000 d’ici "
        "à la fin de 2026. Renseignements au 04 75 19 12 20."
    ),
)
FAITHFUL = (
    (
        "À Vaubelle, la médiathèque Anna-Korb accueillera ses lecteurs le samedi 12 avril, à partir de 10 "
        "heures. Il aura fallu 3,4 millions d’euros de travaux, et une aide départementale de 1,2 million."
    ),
    (
        "Sur place, 18 000 ouvrages attendent le public, avec 12 postes informatiques. L’équipement ouvrira "
        "deux soirs chaque semaine et tiendra trois ateliers par mois. Les associations disposeront d’un "
        "quart des salles."
    ),
    (
        "L’inscription ne coûtera rien avant 16 ans. Voté en mai 2021, le projet était attendu en 2023. Le "
        "maire assure que sans l’État, le chantier s’arrêtait avant 2024."
    ),
    (
        "Fermée depuis 2019, l’ancienne bibliothèque avait 740 lecteurs. L’objectif est d’en compter 2 000 à "
        "la fin de 2026. Pour tout renseignement : 04 75 19 12 20."
    ),
)
NUMBERS = (EntryKind.FIGURE, EntryKind.DATE)
SEEN = (Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)


def numbers(*article: str, source: tuple[str, ...] = SOURCE) -> list[LedgerEntry]:
    """What became of figures and dates, those that are right left out."""
    entries = account(source_of(*source), draft_of(*article)).entries
    settled = (Verdict.VERIFIED, Verdict.DERIVED)
    return [e for e in entries if e.kind in NUMBERS and e.verdict not in settled]


def changed(old: str, new: str) -> list[LedgerEntry]:
    """What became of them once the faithful article says `new` for `old`."""
    assert sum(old in text for text in FAITHFUL) == 1
    return numbers(*(text.replace(old, new) for text in FAITHFUL))


def test_faithful_article_raises_nothing_and_loses_nothing() -> None:
    assert numbers(*FAITHFUL) == []


@pytest.mark.parametrize(
    ("old", "new", "source"),
    [
        ("avant 16 ans", "avant 12 ans", "16 ans"),
        ("avant 16 ans", "pour les moins de 18 ans", "16 ans"),
        ("deux soirs", "trois soirs", "deux"),
        ("trois ateliers", "deux ateliers", "trois"),
        ("12 postes", "16 postes", "12"),
        ("740 lecteurs", "2 000 lecteurs", "740"),
        ("3,4 millions d’euros", "3,8 millions d’euros", "3,4 millions d’euros"),
        ("un quart", "trois quarts", "Un quart"),
        ("mai 2021", "mai 2023", "mai 2021"),
        ("mai 2021", "mars 2021", "mai 2021"),
        ("04 75 19 12 20", "04 75 19 12 21", "04 75 19 12 20"),
        ("depuis 2019", "depuis 2021", "2019"),
    ],
)
def test_wrong_value_is_told_once_beside_the_right_one(old: str, new: str, source: str) -> None:
    [entry] = changed(old, new)
    assert entry.verdict is Verdict.ALTERED
    assert entry.source
    assert entry.source.text == source


@pytest.mark.parametrize(("old", "new"), [("avant 2024", "avant 2026"), ("12 avril", "20 avril")])
def test_wrong_date_is_seen_though_its_year_or_day_stands_elsewhere(old: str, new: str) -> None:
    assert set(SEEN) & {e.verdict for e in changed(old, new)}


@pytest.mark.parametrize("number", ["75", "12", "19", "20"])
def test_digits_of_a_telephone_number_vouch_for_no_count(number: str) -> None:
    source = ("Le club accueille des enfants. Appelez le 04 75 19 12 20.",)
    [entry] = [e for e in numbers(f"Le club accueille {number} enfants.", source=source) if e.article]
    assert entry.verdict in (Verdict.INVENTED, Verdict.ALTERED)


def test_age_is_not_vouched_for_by_a_count_in_a_french_source() -> None:
    [entry] = numbers(
        "Les 40 places sont pour les 12 ans.", source=("Le bus a 40 places et 12 roues de secours.",)
    )
    assert entry.verdict is not Verdict.DERIVED


def test_month_completes_a_year_only_without_a_rival() -> None:
    source = ("Le plan date de juin 2019. Le club a gagné en 2018.",)
    [entry] = [e for e in numbers("Le plan date de juin 2018.", source=source) if e.article]
    assert (entry.verdict, entry.source and entry.source.text) == (Verdict.ALTERED, "juin 2019")
    alone = [e for e in numbers("Le plan date de juin 2018.", source=("Le plan date de 2018.",)) if e.article]
    assert [e.verdict for e in alone] == [Verdict.UNCERTAIN]


def test_other_noun_for_the_same_people_is_right() -> None:
    source = ("L’accident a fait trois morts et 12 blessés parmi les voyageurs du car.",)
    assert numbers("L’accident du car a fait 12 victimes blessées et trois morts.", source=source) == []


def test_two_figures_taken_up_in_a_definite_group_are_right() -> None:
    source = ("Les trois villes de Brenne, Vaubelle et Cossy signent avec Nort.",)
    assert (
        numbers("Brenne et Vaubelle signent avec Nort. Les deux villes sont voisines.", source=source) == []
    )


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("plus de 7 millions d’euros", "7,3 millions d’euros"),
        ("plus de 18 000 euros", "18 400 euros"),
        ("près de 8 millions d’euros", "7,8 millions d’euros"),
        ("près de 8 millions d’euros", "8,2 millions d’euros"),
        ("moins de 400 euros", "397 euros"),
        ("plus de la moitié des recettes", "52 % des recettes"),
    ],
)
def test_true_rounding_is_derived(said: str, given: str) -> None:
    source = source_of(f"Le musée de Brenne a dépensé {given} en travaux.")
    entries = account(source, draft_of(f"Le musée de Brenne a dépensé {said} en travaux.")).entries
    told = [(e.verdict, e.reason) for e in entries if e.kind is EntryKind.FIGURE]
    assert told == [(Verdict.DERIVED, "ledger.figure-rounded")]


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("plus de 7 millions d’euros", "6,8 millions d’euros"),
        ("plus de 6 millions d’euros", "7,3 millions d’euros"),
        ("moins de 7 millions d’euros", "7,3 millions d’euros"),
        ("près de 8 millions d’euros", "7,3 millions d’euros"),
        ("près de 7,6 millions d’euros", "7,3 millions d’euros"),
    ],
)
def test_rounding_to_the_wrong_side_too_far_or_to_no_round_value_is_seen(said: str, given: str) -> None:
    source = (f"Le musée de Brenne a dépensé {given} en travaux.",)
    [entry] = [
        e for e in numbers(f"Le musée de Brenne a dépensé {said} en travaux.", source=source) if e.article
    ]
    assert entry.verdict in SEEN


def test_bound_of_the_source_is_shown_with_its_words() -> None:
    [entry] = numbers(
        "L’entrée est libre à 16 ans.", source=("L’entrée est libre pour les moins de 16 ans.",)
    )
    assert entry.reason == "ledger.figure-approximation-dropped"
    assert entry.source
    assert entry.source.text == "moins de 16 ans"


@pytest.mark.parametrize(
    ("french", "english", "verdict"),
    [
        ("un tiers des voix", "a third of the vote", Verdict.VERIFIED),
        ("les deux tiers des voix", "two-thirds of the vote", Verdict.VERIFIED),
        ("la moitié des voix", "half the vote", Verdict.VERIFIED),
        ("la moitié des voix", "50% of the vote", Verdict.DERIVED),
        ("25 % des voix", "a quarter of the vote", Verdict.DERIVED),
        ("un tiers des voix", "one in three votes", Verdict.DERIVED),
        ("deux tiers des voix", "a third of the vote", Verdict.ALTERED),
        ("un tiers des voix", "30% of the vote", Verdict.INVENTED),
    ],
)
def test_fractions_are_compared_across_languages(french: str, english: str, verdict: Verdict) -> None:
    source = source_of(f"Marta Kleist won {english} in Osnen.", language="en")
    entries = account(source, draft_of(f"Marta Kleist a obtenu {french} à Osnen.")).entries
    assert [e.verdict for e in entries if e.kind is EntryKind.FIGURE and e.article] == [verdict]


def test_number_changed_in_a_quotation_is_told_in_the_quotation_only() -> None:
    source = source_of("« Nous avons relancé le préfet deux fois cette année », affirme la maire de Brenne.")
    draft = draft_of("« Nous avons relancé le préfet trois fois cette année », dit la maire de Brenne.")
    wrong = account(source, draft).having(Verdict.ALTERED, Verdict.INVENTED, Verdict.LOST, Verdict.UNCERTAIN)
    assert [e.kind for e in wrong] == [EntryKind.QUOTATION]


def test_number_of_a_model_is_not_vouched_for_by_a_count() -> None:
    source = ("La Brava 3 sort en mars. Le constructeur emploie 7 designers pour la Brava 3.",)
    [entry] = [e for e in numbers("La Brava 7 sort en mars.", source=source) if e.article]
    assert entry.verdict is Verdict.ALTERED
    assert numbers("La Brava 3, dessinée par 7 designers, sort en mars.", source=source) == []


@pytest.mark.parametrize(
    ("said", "given", "verdict"),
    [
        ("réduite de moitié", "divisée par deux", Verdict.DERIVED),
        ("réduite de moitié", "divisée par trois", Verdict.INVENTED),
    ],
)
def test_half_is_a_division_by_two(said: str, given: str, verdict: Verdict) -> None:
    source = source_of(f"À Brenne, la facture de gaz est {given}.")
    entries = account(source, draft_of(f"À Brenne, la facture de gaz est {said}.")).entries
    assert [e.verdict for e in entries if e.article and e.kind is EntryKind.FIGURE] == [verdict]


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("L’accueil ferme à 20 heures le jeudi.", "L’accueil est ouvert le jeudi jusqu’à 20 heures."),
        (
            "Il faudra payer 4 euros, et 2 euros avant 12 ans.",
            "Le prix : 4 euros. Les moins de 12 ans paient 2 euros.",
        ),
        ("Le parc a reçu 520 000 visiteurs, après 450 000.", "Le parc a eu 450 000 visiteurs, puis 520 000."),
        (
            "Dix personnes ont été blessées, trois gravement.",
            "L’accident a fait dix blessés, dont trois graves. Deux personnes sont mortes.",
        ),
    ],
)
def test_faithful_wording_of_counts_hours_and_ages_is_right(article: str, source: str) -> None:
    assert [e for e in numbers(article, source=(source,)) if e.article] == []


def test_a_heading_says_what_the_text_below_it_says() -> None:
    source = source_of(
        "Le programme et ses défis ont fait l’objet de 51 articles dans plusieurs médias.",
        "Pour ce qui est du blog Delta, on note la publication de 19 articles.",
    )
    body = "Plusieurs médias ont consacré 51 articles au programme et à ses défis. Le blog Delta en a 19."
    draft = draft_of(body, heading="Presse, blogs et sites : 51 articles")
    assert account(source, draft).having(Verdict.UNCERTAIN, Verdict.ALTERED) == ()


def test_a_heading_that_says_otherwise_than_its_text_is_seen() -> None:
    source = source_of(
        "Le programme et ses défis ont fait l’objet de 51 articles dans plusieurs médias.",
        "Pour ce qui est du blog Delta, on note la publication de 19 articles.",
    )
    draft = draft_of("Le blog Delta a publié 19 articles.", heading="Presse, blogs et sites : 51 articles")
    [entry] = account(source, draft).having(Verdict.UNCERTAIN, Verdict.ALTERED)
    assert entry.article is not None
    assert entry.article.where == "0/heading"


def test_the_date_that_opens_a_dispatch_vouches_for_itself() -> None:
    source = source_of(
        "5 juillet 2012. - Il y a tout juste 50 ans, le 5 juillet 1962, la grande vallée fêtait sa digue."
    )
    draft = draft_of(
        "La digue de la grande vallée a tout juste 50 ans ce 5 juillet 2012. On l’a fêtée le 5 juillet 1962."
    )
    assert account(source, draft).having(Verdict.UNCERTAIN, Verdict.ALTERED) == ()


def test_a_number_that_stands_beside_has_not_been_replaced() -> None:
    source = source_of(
        "Les mentors se sont retrouvés pour deux ateliers organisés autour de deux questions simples.",
        "Nous présentons ici une synthèse proposant quatre types d’attitudes.",
    )
    draft = draft_of("On le raconte ici.", headline="Mentors : quatre démarches issues de deux ateliers")
    assert account(source, draft).having(Verdict.UNCERTAIN, Verdict.ALTERED) == ()


def test_a_bound_whose_little_word_the_source_forgot_is_kept() -> None:
    source = source_of("Le laboratoire se trouve à plus 1 750 kilomètres de Fermont.")
    draft = draft_of("Le laboratoire est à plus de 1 750 kilomètres de Fermont.")
    assert account(source, draft).having(Verdict.UNCERTAIN, Verdict.ALTERED) == ()


TRIAL = (
    "Au terme de l’essai, 38 pannes ont été recensées dans le premier atelier, contre 79 dans le second.",
    "Parmi les fours, 14 fissures ont été comptées dans l’atelier témoin et 19 ailleurs.",
)


def test_a_sentence_that_goes_on_with_its_source_sentence_is_let_be() -> None:
    article = (
        "Que dire des pannes ? L’essai a montré 38 pannes dans le premier atelier. "
        "On en a compté 79 dans l’atelier témoin."
    )
    draft = draft_of(article, "Parmi les fours, 14 fissures ont été comptées, et 19 ailleurs.")
    assert account(source_of(*TRIAL), draft).having(Verdict.UNCERTAIN, Verdict.ALTERED) == ()


def test_a_value_that_takes_anothers_place_is_doubted_though_the_sentence_before_is_beside_it() -> None:
    article = "L’essai a montré 38 pannes dans le premier atelier. On en a compté 79 dans l’atelier témoin."
    told = account(source_of(*TRIAL), draft_of(article)).having(Verdict.UNCERTAIN, Verdict.ALTERED)
    assert [e.article.text for e in told if e.article] == ["79"]
