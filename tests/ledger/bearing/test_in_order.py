"""English sentences that the article may say in words of its own: told as undecided, not as lost."""

from collections.abc import Sequence

from rewriter.article import Coverage, Uptake
from rewriter.ledger.bearing.coverage import coverage_of
from tests.ledger.shifts.reading import read

BEFORE = "The ferry between Ormoy and Lestrade carries bicycles and cattle every morning."
FREE = "Folks grumble at the gangway, jostling crates about."
NAMED = "Harbourmaster Tobias Quennell grumbled at the Pelham gangway."
AFTER = "The council will vote on a new bridge at Lestrade in September."
LE_BAC = "Le bac entre Ormoy et Lestrade transporte chaque matin des vélos et du bétail."
SAID_FREELY = "On peste et on se bouscule en montant à bord avec ses caisses."
LE_PONT = "Le conseil votera en septembre un nouveau pont à Lestrade."


def uptake(source: Sequence[str], article: Sequence[str]) -> Coverage:
    """What is known of the second sentence of the source."""
    return coverage_of(read(" ".join(source), " ".join(article), "en"), ())[2]


def test_a_free_sentence_between_two_that_are_told_may_say_the_one_between() -> None:
    found = uptake((BEFORE, FREE, AFTER), (LE_BAC, SAID_FREELY, LE_PONT))
    assert found.uptake is Uptake.UNCERTAIN
    assert [m.text for m in found.article] == [SAID_FREELY]


def test_a_sentence_with_nothing_between_is_lost() -> None:
    assert uptake((BEFORE, FREE, AFTER), (LE_BAC, LE_PONT)).uptake is Uptake.LOST


def test_names_stay_what_they_are_in_any_words() -> None:
    assert uptake((BEFORE, NAMED, AFTER), (LE_BAC, SAID_FREELY, LE_PONT)).uptake is Uptake.LOST


def test_two_sentences_in_one_are_as_long_as_both() -> None:
    merged = (
        "Le conseil votera en septembre un nouveau pont à Lestrade, ce qui finira bien par y calmer la cohue."
    )
    calm = "That should someday ease jostling at Lestrade."
    both = (BEFORE, AFTER, calm)
    assert coverage_of(read(" ".join(both), f"{LE_BAC} {merged}", "en"), ())[3].uptake is not Uptake.LOST
    assert coverage_of(read(" ".join(both), f"{LE_BAC} {LE_PONT}", "en"), ())[3].uptake is Uptake.LOST


def test_one_word_of_a_turn_of_phrase_is_no_lost_part() -> None:
    told = "La hausse des réservations montre que les habitants veulent voyager."
    found = coverage_of(read("The pick up in bookings shows that residents want to travel.", told, "en"), ())
    assert not any(c.missing for c in found)
