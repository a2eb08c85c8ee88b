"""What the article ranks and its source does not."""

import pytest

from rewriter.ledger.shifts.added.emphasis import emphasis_added
from tests.ledger.shifts.rank_cases import RANKED, RANKED_TOO
from tests.ledger.shifts.reading import found


@pytest.mark.parametrize(("source", "article"), RANKED)
def test_a_rank_that_the_source_does_not_give_is_told(source: str, article: str) -> None:
    assert any("superlative" in line for line in found(emphasis_added, source, article))


@pytest.mark.parametrize(("source", "article"), RANKED_TOO)
def test_a_rank_that_it_gives_in_other_words_is_let_be(source: str, article: str) -> None:
    assert found(emphasis_added, source, article) == []
