"""The words that a finding's line shows beside its message."""

from rewriter.cli.findings import excerpt


def test_words_that_the_message_quotes_within_other_marks_are_not_shown_again() -> None:
    assert excerpt("« crise", "Une espace manque après le guillemet ouvrant, dans « “crise ».") == ""


def test_other_words_are_shown() -> None:
    assert excerpt("« crise", "Une espace manque.") == "« crise"
