"""What an article says itself: quotations are blanked, offsets stay."""

from rewriter.text.distinct import distinct
from rewriter.text.saying.own_words import own_words
from tests.cost import LINEAR, growth


def test_what_is_quoted_is_blank_and_the_marks_stay() -> None:
    assert own_words("Il dit « oui » et part.") == "Il dit «     » et part."


def test_a_text_without_marks_is_itself() -> None:
    assert own_words("Il part.") == "Il part."


def test_a_quotation_left_open_is_blank_to_the_end() -> None:
    assert own_words("Il dit « oui et part").split() == ["Il", "dit", "«"]


def test_the_length_never_changes() -> None:
    text = '« a « b » c » d “e” f "g" h » i'
    assert len(own_words(text)) == len(text)


def test_distinct_words_fall_into_their_parts() -> None:
    assert distinct("l'app, l'app, porte-parole") == {"l", "app", "porte", "parole"}


def test_time_grows_with_length_alone() -> None:
    assert growth(own_words, "« a » b ") < LINEAR
    assert growth(distinct, "mot, ") < LINEAR
