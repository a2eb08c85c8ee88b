"""What the check says of a title that baits."""

from typing import get_args

import pytest

from rewriter.article import Brief, Draft, Finding
from rewriter.checks.paper import Paper
from rewriter.checks.title.title_clickbait import CHECK
from rewriter.text.bait import Mechanism


def _finding(headline: str) -> Finding:
    [finding] = CHECK.judge(Paper(Draft(headline=headline, sections=()), Brief()))
    return finding


def test_words_mechanism_and_remedy_are_told_in_both_languages() -> None:
    finding = _finding("Cette astuce rend l’eau incroyablement claire")
    french, english = CHECK.tell(finding, "fr"), CHECK.tell(finding, "en")
    for words in ("Cette astuce", "incroyablement", "désigne la nouvelle sans la dire"):
        assert words in french
    assert "points at the news" in english
    assert "Tell the news" in english


@pytest.mark.parametrize("mechanism", get_args(Mechanism))
def test_each_mechanism_has_a_sentence_of_its_own(mechanism: str) -> None:
    finding = CHECK.found(found="x", how=mechanism)
    others = [CHECK.tell(CHECK.found(found="x", how=m), "fr") for m in get_args(Mechanism) if m != mechanism]
    assert CHECK.tell(finding, "fr") not in others
