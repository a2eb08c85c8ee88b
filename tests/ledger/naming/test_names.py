"""Names, French and English."""

from collections.abc import Sequence
from typing import Literal

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.intake import read
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of


def names(article: str, *source: str, lang: Literal["fr", "en"] = "fr") -> list[LedgerEntry]:
    """The entries of the article's names."""
    ledger = account(source_of(*source, language=lang), draft_of(article))
    return [e for e in ledger.entries if e.kind is EntryKind.NAME and e.article]


def verdicts(article: str, *source: str, lang: Literal["fr", "en"] = "fr") -> set[Verdict]:
    """Their verdicts."""
    return {e.verdict for e in names(article, *source, lang=lang)}


@pytest.mark.parametrize(
    ("article", "source"),
    [
        ("Le fonds de Norvik approuve.", "Le fonds NORVIK approuve."),
        ("Selon Élodie Rémy, c’est non.", "La présidente Elodie Remy dit non."),
        ("Les pays de l’Union européenne hésitent.", "Les pays de l’UE hésitent."),
        ("Le comité social et économique (CSE) hésite.", "Le comité social et économique hésite."),
        ("La BCE hésite.", "La Banque centrale européenne hésite."),
        ("Une équipe du Kenya joue.", "Une équipe kényane joue."),
        ("Chez OpenWater, rien.", "Chez Open Water, rien."),
        ("La Dre Lucie Tessier dit non.", "Dr Lucie Tessier, du CHU, dit non."),
        ("Les Dres Tessier et Rémy disent non.", "Lucie Tessier et Élodie Rémy, médecins, disent non."),
    ],
)
def test_the_same_name_written_otherwise_is_verified(article: str, source: str) -> None:
    assert verdicts(article, source) == {Verdict.VERIFIED}


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("la Nouvelle-Zélande", "New Zealand"),
        ("les États-Unis", "the United States"),
        ("l’ONU", "the UN"),
        ("l’OTAN", "NATO"),
        ("Londres", "London"),
        ("la Bolivie", "Bolivia"),
    ],
)
def test_names_that_change_with_the_language_are_known(french: str, english: str) -> None:
    article, source = f"Le traité lie {french} et Kestrel.", f"The treaty binds {english} and Kestrel."
    assert verdicts(article, source, lang="en") == {Verdict.VERIFIED}


def test_a_doctor_the_source_does_not_name_is_invented() -> None:
    assert verdicts("La Dre Anne Salles dit non.", "Dr Lucie Tessier dit non.") == {Verdict.INVENTED}


def test_a_name_the_source_does_not_have_is_invented() -> None:
    [entry] = names("Le ministre Bruno Salles approuve.", "Le ministre approuve.")
    assert (entry.verdict, entry.article and entry.article.text) == (Verdict.INVENTED, "Bruno Salles")


def test_an_invented_name_is_seen_at_a_sentences_start() -> None:
    assert verdicts("Norvik a tranché.", "Le fonds a tranché.") == {Verdict.INVENTED}
    assert verdicts("Bruno Salles approuve.", "Le ministre approuve.") == {Verdict.INVENTED}


def test_a_common_word_at_a_sentences_start_names_nothing() -> None:
    assert verdicts("Malgré tout, rien. Salle comble. Résultat : rien.", "Rien.") == set()


def test_a_misspelt_name_is_altered() -> None:
    [entry] = names("La directrice Claire Hadad est partie.", "La directrice Claire Haddad est partie.")
    assert (entry.verdict, entry.reason) == (Verdict.ALTERED, "ledger.name-spelling")


def test_a_person_made_of_two_persons_is_a_doubt() -> None:
    source = "Claire Haddad et Hugo Belin ont signé. Claire Haddad sourit."
    assert verdicts("Selon Claire Belin, c’est signé.", source) == {Verdict.UNCERTAIN}


def test_an_unknown_name_from_an_english_source_is_a_doubt_and_an_unknown_person_invented() -> None:
    source = "The company sold its ships."
    assert verdicts("La société a vendu ses navires à Trifouille.", source, lang="en") == {Verdict.UNCERTAIN}
    assert verdicts("Selon Bruno Salles, c’est vendu.", source, lang="en") == {Verdict.INVENTED}


def test_un_is_not_the_un() -> None:
    assert verdicts("Un accord avec l’ONU.", "Us and un and who.", lang="en") == {Verdict.UNCERTAIN}


def test_lost_names_are_essential_in_the_title_and_told_when_named_twice() -> None:
    source = source_of(
        "Le port de Brest accueille Kestrel. Chez Kestrel, on signe avec Norvik.",
        "Le fonds de Norvik paie. Un certain Jean Dupuis passe.",
        title="À Brest, Kestrel signe",
    )
    lost = account(source, draft_of("On signe.")).having(Verdict.LOST, kind=EntryKind.NAME)
    told = {e.source.text: e.essential for e in lost if e.source}
    assert told == {"Kestrel": True, "Brest": True, "Norvik": False}


@pytest.mark.parametrize("opening", ["Invité à Lisbonne", "Présent à Lisbonne", "Restait Lisbonne"])
def test_word_that_opens_a_sentence_before_a_place_is_no_name(opening: str) -> None:
    said = "Le ministre Paul Darmont a parlé à Lisbonne."
    entries = account(source_of(said), draft_of(f"{opening}, Paul Darmont a parlé.")).entries
    assert not [e for e in entries if e.verdict in (Verdict.INVENTED, Verdict.ALTERED)]


@pytest.mark.parametrize(
    ("article", "source", "whole"),
    [
        ("À Saint-Aubec, rien.", "La ville de Saint-Aubec attend.", "Saint-Aubec"),
        ("La piscine Jeanne-Tolmas rouvre.", "La piscine Jeanne-Tolmas ferme.", "Jeanne-Tolmas"),
        (
            "Marquette insiste.",
            "La maire, Irène Marquette, hésite. Hier, Marquette insiste.",
            "Irène Marquette",
        ),
        ("Irène Marquette insiste.", "Hier, Marquette insiste. Irène Marquette le dit.", "Irène Marquette"),
    ],
)
def test_the_sources_name_is_shown_whole(article: str, source: str, whole: str) -> None:
    assert [e.source.text for e in names(article, source) if e.source] == [whole]


def test_noun_that_opens_a_name_counts_for_none_alone() -> None:
    source = "Le Cercle des nageurs de Vaubelle attend. Le Cercle patiente. Au Cercle, on espère."
    assert [
        e.article.text for e in names("Les nageurs du Cercle de Vaubelle attendent.", source) if e.article
    ] == ["Vaubelle"]
    lost = account(source_of(source), draft_of("À Vaubelle, on attend.")).having(Verdict.LOST)
    assert [e for e in lost if e.kind is EntryKind.NAME] == []


def test_name_with_other_capitals_inside_is_the_same() -> None:
    assert verdicts("L’entreprise BatiNord est placée.", "L’entreprise Batinord est placée.") == {
        Verdict.VERIFIED
    }


def test_capitals_of_a_title_name_nothing_where_the_text_writes_the_words_small() -> None:
    source = source_of(
        "Good healthy eating tips help people, says Norvik. The Healthy Eating guide of Norvik helps too.",
        "More Eating Tips follow.",
        title="Healthy Eating Tips",
        language="en",
    )
    lost = account(source, draft_of("On mange mieux.")).having(Verdict.LOST, kind=EntryKind.NAME)
    assert [e.source.text for e in lost if e.source and e.essential] == []


SAYINGS = (
    "Le réseau est le talon d’Achille du projet.",
    "Les talons d’Achille du projet sont connus.",
    "La mairie a ouvert une boîte de Pandore.",
    "C’est une tour de Babel, ou David contre Goliath.",
)


@pytest.mark.parametrize("article", SAYINGS)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_saying_names_nobody(article: str, lang: Literal["fr", "en"]) -> None:
    assert names(article, "The grid is the weak point of the plan.", lang=lang) == []


@pytest.mark.parametrize("article", ["Le projet d’Achille avance.", "Pandore a ouvert une boîte."])
def test_a_name_outside_its_saying_is_asked_for(article: str) -> None:
    assert verdicts(article, "Le projet avance.") == {Verdict.INVENTED}


NAVY = (
    "The Navy of Norvik moored the frigate. Two masked men stole an ATM from the pier.",
    "Police found an ATM in a village barn on Tuesday. The Navy searched the Southwest.",
    "Rain is rare in the Southwest, the harbour master of Norvik said.",
)
MARINE = (
    "La marine de Norvik a amarré la frégate. Deux hommes masqués ont volé un distributeur de la jetée.",
    "La police a trouvé un distributeur dans une grange du village mardi. La marine a fouillé le sud-ouest.",
    "La pluie est rare dans le sud-ouest, a dit le capitaine du port de Norvik.",
)


def lost_names(source: Sequence[str], article: Sequence[str]) -> list[str]:
    lost = account(source_of(*source, language="en"), draft_of(*article)).having(Verdict.LOST)
    return [e.source.text for e in lost if e.source and e.kind is EntryKind.NAME]


def test_what_a_translation_calls_otherwise_is_not_lost() -> None:
    assert lost_names(NAVY, MARINE) == []


def test_a_name_that_no_word_renders_is_lost() -> None:
    assert lost_names(NAVY, [text.replace("marine", "brigade") for text in MARINE]) == ["Navy"]
    assert lost_names([text.replace("an ATM", "Lemmy") for text in NAVY], MARINE) == ["Lemmy"]


def test_initials_that_an_organisation_is_called_by_are_lost_with_it() -> None:
    assert lost_names([text.replace("an ATM", "the FMB") for text in NAVY], MARINE) == ["FMB"]


def test_a_doubt_about_initials_is_told_once() -> None:
    told = ("Le RDB de Larzy ouvre lundi.", "Le maire attend le RDB. Un RDB coûte cher.")
    source = ("The harbour gauge of Larzy opens on Monday.", "The mayor awaits the gauge. A gauge is dear.")
    entries = account(source_of(*source, language="en"), draft_of(*told)).entries
    assert [e.article.text for e in entries if e.article and e.kind is EntryKind.NAME and e.reason] == ["RDB"]


def test_a_sentence_whose_stop_is_missing_adds_nothing_to_a_name() -> None:
    source = ("Larzy won at Norvik Arena A fine performance for the club.",)
    told = "Larzy a gagné à la Norvik Arena Une belle performance pour le club."
    entries = account(source_of(*source, language="en"), draft_of(told)).entries
    assert [e.reason for e in entries if e.article and e.kind is EntryKind.NAME and e.reason] == []


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_participle_that_opens_a_sentence_is_no_part_of_the_name(lang: Literal["fr", "en"]) -> None:
    told = names("Baptisé Lurr, le capteur sort mardi.", "Lurr, 249, Norvik.", lang=lang)
    assert [(e.article.text, e.verdict) for e in told if e.article] == [("Lurr", Verdict.VERIFIED)]
    stranger = names("André Lurr sort mardi.", "Lurr, 249, Norvik.", lang=lang)
    assert [e.article.text for e in stranger if e.article] == ["André Lurr"]


def test_an_acronym_in_brackets_stands_for_the_english_words_that_have_its_initials() -> None:
    english = "Finland’s first small modular reactor is late."
    assert verdicts("Le petit réacteur modulaire (SMR) tarde.", english, lang="en") == {Verdict.VERIFIED}
    assert Verdict.VERIFIED not in verdicts("Le petit réacteur modulaire (SNR) tarde.", english, lang="en")


def test_the_country_of_a_french_source_is_told_for_the_record() -> None:
    [entry] = names("L’est de la France recule.", "L’est du pays recule.")
    assert (entry.verdict, entry.reason) == (Verdict.UNCERTAIN, "ledger.name-home-country")
    assert verdicts("L’est de la Suisse recule.", "L’est du pays recule.") == {Verdict.INVENTED}


def test_the_places_of_a_dateline_are_known() -> None:
    line = "Par Luc Ferrandot, à Morvillac-la-Forge, dans l’Aude, jeudi 3 septembre 2026"
    source = read(
        f"La pisciculture rouvre ses bassins\n\n{line}\n\nLes éleveurs ont repris le travail.", name="t"
    )
    article = draft_of("À Morvillac-la-Forge, dans l’Aude, les éleveurs ont repris le travail.")
    told = [e for e in account(source, article).entries if e.kind is EntryKind.NAME and e.article]
    assert {e.verdict for e in told} == {Verdict.VERIFIED}


def test_a_shortened_month_is_no_name_that_another_stands_for() -> None:
    english = "The company said that output was back to normal at its plant as of Aug. 9."
    french = "Hsinwei affirme que la production de l’usine est revenue à la normale depuis le 9 août."
    assert "ledger.name-swapped" not in {e.reason for e in names(french, english, lang="en")}
