"""How much of a paragraph is the source's."""

from rewriter.article import DraftParagraph
from rewriter.checks.originality.copied_passage import copied_run, grams
from rewriter.text.tokens import tokens

SOURCE = "Le conseil de la ville a voté hier soir le budget du pont et de la gare."
KNOWN = set(grams(tokens(SOURCE)))


def run_of(text: str) -> tuple[str, int] | None:
    """The copied words and how many they are."""
    found = copied_run(DraftParagraph(text=text), KNOWN)
    return (text[found[0] : found[1]], found[2]) if found else None


def test_the_run_is_found_word_for_word_whatever_its_typography() -> None:
    text = "Enfin : le Conseil de la ville a voté hier, ce qui change tout."
    assert run_of(text) == ("le Conseil de la ville a voté hier", 8)


def test_fewer_than_five_words_are_nobodys() -> None:
    assert run_of("Le conseil de la région a voté.") is None


def test_a_quotation_breaks_the_run_and_is_not_counted() -> None:
    assert run_of("« Le conseil de la ville a voté hier soir » : le budget du pont et de la gare.") == (
        "le budget du pont et de la gare",
        8,
    )


def test_the_share_is_that_of_the_words_outside_quotations() -> None:
    half = "Le conseil de la ville a voté hier soir le budget puis il a dîné en paix avec tous ses amis."
    found = copied_run(DraftParagraph(text=half), KNOWN)
    assert found is not None
    assert 0.3 < found[3] < 0.5
