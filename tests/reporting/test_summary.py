"""The few values that the terminal shows."""

from pathlib import Path

from rewriter.reporting import Count, summary
from tests.reporting import sample


def test_the_line_names_the_article_and_its_status() -> None:
    assert summary(sample.article(), "fr").line == "tramway-belmont – À relire avant publication"


def test_reasons_are_sentences() -> None:
    assert summary(sample.article(), "en").reasons[0] == "1 item differs from what the source says."


def test_words_stand_beside_what_was_asked() -> None:
    assert Count(label="Mots", value="174 (700 demandés)") in summary(sample.article(), "fr").counts


def test_inventions_are_counted_even_when_there_are_none() -> None:
    assert Count(label="Inventé", value="0") in summary(sample.ready(), "fr").counts


def test_a_failed_article_has_a_summary() -> None:
    assert summary(sample.failed(), "fr").status == "failed"


def test_paths_are_listed_in_order() -> None:
    assert summary(sample.article(), "fr", (Path("b"), Path("a"))).paths == ("b", "a")
