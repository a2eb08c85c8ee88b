"""Words that the source quotes and the article makes its own."""

import pytest

from rewriter.ledger.shifts.whose_word.unquoted import quotations_owned
from tests.ledger.shifts.reading import found
from tests.ledger.shifts.whose_word.unquoted_cases import LEFT_TO_THEM, OWNED


@pytest.mark.parametrize(("source", "article"), OWNED)
def test_a_quotation_without_its_marks_and_its_speaker_is_told(source: str, article: str) -> None:
    [line] = found(quotations_owned, source, article)
    assert line.startswith("uncertain speech.quotation-owned")


@pytest.mark.parametrize(("source", "article"), LEFT_TO_THEM)
def test_what_is_quoted_or_left_to_somebody_is_let_be(source: str, article: str) -> None:
    assert found(quotations_owned, source, article) == []
