"""A keyphrase is proposed from the text's own words."""

from rewriter.article import Paragraph, Source
from rewriter.flow.no_model import keyphrase_for
from rewriter.text.keyphrase import content_words
from rewriter.text.normalise import fold
from tests.flow.no_model.article import TEXTS, TITLE, source


def test_it_is_one_to_four_full_words_of_the_text_without_elision() -> None:
    phrase = keyphrase_for(source())
    assert 1 <= len(content_words(phrase)) <= 4
    assert not set(phrase) & {"'", "’"}
    assert all(fold(w) in fold(" ".join((TITLE, *TEXTS))) for w in phrase.split())


def test_two_names_that_share_sentences_make_it() -> None:
    text = "Tesla a proposé de racheter OpenAI. OpenAI a refusé que Tesla prenne le contrôle. Tesla insiste."
    names = Source(
        name="t",
        title="Tesla voulait OpenAI",
        language="fr",
        paragraphs=tuple(Paragraph(id=f"p{n}", text=text) for n in range(1, 4)),
    )
    assert keyphrase_for(names) == "Tesla OpenAI"


def test_an_english_source_gives_names_only() -> None:
    text = "Nadia Keller told reporters that Borealis would close the plant. Borealis declined to comment."
    english = Source(
        name="e",
        title="Borealis to close its oldest plant, Keller says",
        language="en",
        paragraphs=(Paragraph(id="p1", text=text), Paragraph(id="p2", text=text)),
    )
    assert set(keyphrase_for(english).split()) <= {"Borealis", "Nadia", "Keller"}
    assert "Borealis" in keyphrase_for(english)


def test_a_source_without_text_has_none() -> None:
    assert keyphrase_for(Source(name="x", title="", language="fr", paragraphs=())) == ""


def test_no_article_of_an_english_source_is_part_of_a_keyphrase() -> None:
    source = Source(
        name="news",
        title="'The sea is ours': landlocked Vellia hopes the court will open its path",
        language="en",
        paragraphs=(
            Paragraph(
                id="p1", text="The court in The Hague rules today. The people of Vellia wait in The Hague."
            ),
            Paragraph(id="p2", text="The lawyers of Vellia hope. Vellia sent them to The Hague on Monday."),
        ),
    )
    assert keyphrase_for(source) == "Vellia"
