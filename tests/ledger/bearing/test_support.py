"""What bears out a sentence, where an entry speaks against it and where nothing comes near."""

import pytest

from rewriter.article import EntryKind, Standing, Support, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.reading import read

SOURCE = (
    "La dette du chantier naval a atteint 23,5 millions d’euros. Le maire Paul Varin a visité les ateliers."
)


def support(article: str) -> Support:
    return account(source_of(SOURCE), draft_of(article)).support[-1]


def test_a_sentence_of_few_words_that_an_entry_contradicts_is_no_background() -> None:
    assert support("Elle s’élève désormais à 23,5 millions d’euros.").standing is not Standing.PARTLY
    wrong = support("Elle s’élève désormais à 23,5 milliards d’euros.")
    assert (wrong.standing, wrong.reason) == (Standing.PARTLY, "")


def test_a_sentence_that_nothing_comes_near_has_no_nearest() -> None:
    far = support("Les randonneurs admirent les cascades gelées sous un soleil éclatant.")
    assert (far.standing, far.sources) == (Standing.UNSUPPORTED, ())
    near = support("Le maire Paul Varin a visité les ateliers en compagnie de randonneurs.")
    assert near.sources


def test_a_closing_quotation_of_an_english_source_goes_beyond_nothing() -> None:
    source = source_of(
        "The port of Norvik closed on Monday after the storm, its director said.",
        "Two boats sank near the pier and a crane fell on the fish market.",
        '"We shall muddle through whatever the sea throws at us next," she quipped.',
        language="en",
    )
    told = (
        "Le port de Norvik a fermé lundi après la tempête, selon sa directrice.",
        "Deux bateaux ont coulé près de la jetée et une grue est tombée sur le marché aux poissons.",
    )
    spoken = "« Nous nous débrouillerons toujours face aux caprices de la mer », a-t-elle plaisanté."
    reasons = {e.reason for e in account(source, draft_of(*told, spoken)).entries}
    assert "support.closing" not in reasons
    plain = "Les marins se débrouilleront toujours face aux caprices imprévisibles des éléments déchaînés."
    assert "support.closing" in {e.reason for e in account(source, draft_of(*told, plain)).entries}


def test_the_two_that_were_named_are_no_figure_to_be_borne_out() -> None:
    source = "The Norvik and Brenac workshops posted losses for a third year."
    taken_up = read(source, "Les deux ateliers affichent des pertes pour la troisième année.", "en")
    counted = read(source, "Douze ateliers affichent des pertes pour la troisième année.", "en")
    assert list(taken_up.pairs[1].counted.values()) == [True]
    assert sorted(counted.pairs[1].counted.values()) == [False, True]


YARD = source_of(
    "La dette du chantier naval a atteint 23,5 millions d’euros, selon la mairie de Velmont.",
    "Le maire Paul Varin a visité les ateliers avec les ouvriers de l’équipe du matin.",
    "Les carnets de commandes sont pleins jusqu’en 2028, assure la direction.",
)
AROUND = ("La dette du chantier naval atteint 23,5 millions d’euros.", "Le maire a visité les ateliers.")
END = ("Les carnets de commandes sont pleins.", "La direction l’assure.")


def told(sentence: str) -> list[tuple[Verdict, str]]:
    """What is told of a sentence amid others that the source bears out."""
    entries = account(YARD, draft_of(*AROUND, sentence, *END)).entries
    return [(e.verdict, e.reason) for e in entries if e.kind is EntryKind.STATEMENT and e.article]


def test_a_sentence_of_few_strange_words_is_a_doubt_and_one_of_many_an_invention() -> None:
    assert told("Les randonneurs admirent les cascades.") == [(Verdict.UNCERTAIN, "support.unsupported")]
    many = "Les randonneurs admirent les cascades gelées sous un soleil éclatant."
    assert told(many) == [(Verdict.INVENTED, "support.unsupported")]


def test_who_asks_whether_states_nothing_and_who_asks_why_does() -> None:
    assert told("Les randonneurs verront-ils un jour les cascades gelées sous le soleil ?") == []
    asked = "Pourquoi les randonneurs ont-ils brisé les cascades gelées sous le soleil ?"
    assert told(asked) == [(Verdict.INVENTED, "support.unsupported")]


def test_what_somebody_says_in_translation_is_compared_as_a_quotation() -> None:
    source = source_of(
        "The port of Norvik closed on Monday after the storm, its director said.",
        '"We shall muddle through whatever the sea throws at us next," she quipped.',
        "Two boats sank near the pier and a crane fell on the fish market.",
        language="en",
    )
    spoken = "« On se débrouillera face aux caprices des flots », plaisante-t-elle."
    reasons = {
        e.reason
        for e in account(
            source, draft_of("Le port a fermé lundi.", spoken, "Deux bateaux ont coulé.", "Une grue aussi.")
        ).entries
    }
    assert "support.unsupported" not in reasons


PORT = source_of(
    "The port of Norvik closed on Monday after the storm, its director said.",
    "Two boats sank near the pier and a crane fell on the fish market.",
    "The harbour crews managed to wade through knee-deep slush to the ladders of the drifting barge.",
    language="en",
)
TOLD = (
    "Le port de Norvik a fermé lundi après la tempête, selon sa directrice.",
    "Deux bateaux ont coulé près de la jetée et une grue est tombée sur le marché aux poissons.",
)
FREE = (
    "Les équipes du port sont même parvenues à patauger dans une gadoue qui leur montait aux genoux pour "
    "gagner les échelles de secours de la péniche qui s’éloignait."
)
MORAL = (
    "Le port de Norvik saura sans doute se relever, car ses équipes ont appris depuis longtemps à composer "
    "avec les caprices du climat."
)


def closing(*told: str) -> set[str]:
    return {e.reason for e in account(PORT, draft_of(*TOLD, *told)).entries}


def test_a_free_translation_that_ends_an_article_goes_beyond_nothing() -> None:
    assert "support.closing" not in closing(FREE)


@pytest.mark.parametrize("moral", [MORAL, f"{FREE[:-1]}, {MORAL[0].lower()}{MORAL[1:]}"])
def test_a_moral_goes_beyond_an_english_source_beside_a_translation_or_joined_to_it(moral: str) -> None:
    assert "support.closing" in closing(moral)


def test_an_opening_sums_up_a_whole_french_source() -> None:
    source = source_of(
        "Le maire de Tréval a présenté le chantier du pont.",
        "Les riverains réclament des trottoirs plus larges.",
        "Un éclairage sera posé au printemps.",
        "La préfecture finance la moitié des travaux.",
        "Les pêcheurs craignent pour la frayère.",
        "Une passerelle provisoire ouvrira en juin.",
    )
    rest = ("Les riverains réclament des trottoirs.", "La préfecture finance la moitié des travaux.")
    lead = (
        "Le maire de Tréval jongle avec le pont, les trottoirs, la frayère, la passerelle et quelques devis."
    )
    mood = (
        "Le maire de Tréval jongle avec le pont, les guirlandes, la musique, les lampions et quelques devis."
    )
    found = [{e.reason for e in account(source, draft_of(x, *rest)).entries} for x in (lead, mood)]
    assert ["support.opening" in reasons for reasons in found] == [False, True]


def test_few_words_of_a_translated_quotation_say_nothing_either_way() -> None:
    source = source_of(
        'The coach shrugged. "A captain loses a toss. He ought not to sulk. He just plays."', language="en"
    )
    told = draft_of(
        "L’entraîneur a haussé les épaules. « Un capitaine perd un tirage. Qu’il ne boude pas. Il joue. »"
    )
    assert not [e.reason for e in account(source, told).entries if e.reason.startswith("support.")]


def test_a_large_figure_bears_out_a_sentence_with_its_unit_or_without() -> None:
    source = "Interrogée sur les 24,5 millions de l’État, la préfecture de Melun n’a rien dit."
    told = read(source, "La participation de l’État est de 24,5 millions d’euros.")
    assert list(told.pairs[1].counted.values()) == [True]


def test_a_closing_sentence_in_the_conditional_of_hearsay_is_no_remark() -> None:
    told = "Les équipes {} appris depuis longtemps à composer avec les caprices du climat littoral."
    assert "support.closing" in closing(told.format("ont"))
    assert "support.closing" not in closing(told.format("auraient"))


def test_the_title_told_as_it_is_is_borne_out_however_often_its_words_stand_in_a_short_source() -> None:
    said = "Les Journées de l’estampe, au lancement des Journées de l’estampe, ont attiré la foule."
    source = source_of(*(said.replace("foule", f"foule {n}") for n in ("hier", "lundi", "mardi", "jeudi")))
    headed = "Lancement des Journées de l’estampe"
    standing = account(source, draft_of(said, headline=headed)).support[0]
    assert (standing.article.text, standing.standing) == (headed, Standing.SUPPORTED)
