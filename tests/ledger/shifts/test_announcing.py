"""What only announces, invites or closes is no remark, no invention and no cause; what states is told."""

import pytest

from rewriter.ledger.shifts.added.emphasis import emphasis_added
from rewriter.ledger.shifts.added.remarks import remarks_added
from rewriter.ledger.shifts.added.unsupported import unsupported
from rewriter.ledger.shifts.how_sure.conditions import conditions_dropped
from rewriter.ledger.shifts.why.causes import causes_added
from tests.ledger.shifts.reading import found

SOURCE = "Le conseil de Melun vote jeudi le budget du stade. Paul Vasseur, son maire, l’a présenté lundi."
BODY = "Le conseil de Melun vote jeudi le budget du stade.\nPaul Vasseur l’a présenté lundi.\nLe maire vote."


def test_a_stake_named_before_what_it_is_only_announces() -> None:
    goes_on = " Le conseil de Melun vote jeudi le budget du stade."
    assert found(remarks_added, SOURCE, "L’enjeu est aussi financier." + goes_on) == []
    assert found(remarks_added, SOURCE, "L’enjeu du conseil est double." + goes_on) == []


@pytest.mark.parametrize(
    "remark", ["L’enjeu est aussi financier.", "L’enjeu est national, et même européen."]
)
def test_a_stake_that_nothing_follows_is_a_remark(remark: str) -> None:
    assert found(remarks_added, SOURCE, remark)


def test_what_opens_a_paragraph_without_a_figure_or_a_name_is_at_most_a_doubt() -> None:
    opening = "Le scrutin révèle une assemblée profondément divisée."
    led = found(unsupported, SOURCE, BODY + f"\n{opening} Paul Vasseur l’a présenté lundi.\n{BODY}")
    alone = found(unsupported, SOURCE, BODY + f"\nPaul Vasseur l’a présenté lundi. {opening}\n{BODY}")
    assert led == [f"uncertain support.unsupported: {opening}"]
    assert alone == [f"invented support.unsupported: {opening}"]


@pytest.mark.parametrize(
    "hook", ["Et pourquoi certaines zones d’ombre persistent-elles ?", "Retour sur une semaine sous tension."]
)
def test_an_opening_that_invites_to_read_on_goes_beyond_nothing(hook: str) -> None:
    assert found(unsupported, SOURCE, f"{hook}\n{BODY}") == []


def test_an_opening_that_states_does() -> None:
    hook = "Retour sur une semaine qui laisse toute une région sous tension."
    assert found(unsupported, SOURCE, f"{hook}\n{BODY}") == [f"uncertain support.opening: {hook}"]


def test_a_quoted_speaker_may_be_heard_to_feel() -> None:
    source = "« Personne ne vient nettoyer ce quai », a déclaré le passeur Luc Hamel."
    told = found(emphasis_added, source, "« Personne ne vient nettoyer ce quai », s’indigne Luc Hamel.")
    alone = found(
        emphasis_added, source, "Luc Hamel s’indigne de voir ce quai que personne ne vient nettoyer."
    )
    assert [t.split(":")[0] for t in told] == ["uncertain emphasis.feeling-doubt"]
    assert [t.split(":")[0] for t in alone] == ["invented emphasis.feeling"]


def test_a_tax_relief_is_no_mood() -> None:
    source = "The county’s $3 million tax abatement would remain in place, the mayor of Corby said."
    assert found(emphasis_added, source, "L’abattement fiscal de 3 millions de dollars demeure.", "en") == []
    assert found(emphasis_added, source, "L’abattement des élus de Corby demeure.", "en")


def test_who_asks_whether_one_follows_from_the_other_joins_nothing() -> None:
    source = "Les loyers de Melun ont baissé en mars. La ville a voté une mesure sur les loyers."
    article = "Les loyers ont baissé. {} de la mesure sur les loyers"
    assert found(causes_added, source, article.format("Faut-il y voir une conséquence") + " ?") == []
    assert found(causes_added, source, article.format("C’est la conséquence") + ".")


def test_what_one_works_with_is_no_cause() -> None:
    source = "Certains boulangers de Melun ont fermé ; la plupart travaillent avec des bonbonnes."
    assert found(causes_added, source, "La plupart des boulangers travaillent grâce à des bonbonnes.") == []
    assert found(causes_added, source, "La plupart des boulangers travaillent grâce à la ville.")


def test_anonymity_is_no_condition() -> None:
    source = (
        "A former pilot, who left in June and spoke on condition of anonymity, said that the dock was shut."
    )
    article = (
        "Un ancien pilote, parti en juin et qui parle sous couvert d’anonymat, dit que le quai était fermé."
    )
    assert found(conditions_dropped, source, article, "en") == []
    agreed = source.replace("spoke on condition of anonymity", "agreed on condition of a refund")
    assert found(conditions_dropped, agreed, "Un ancien pilote, parti en juin, a accepté.", "en")
