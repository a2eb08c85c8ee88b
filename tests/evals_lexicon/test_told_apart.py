"""What the words found tell apart: the chance that a sentence which its source bears out has more of them."""

from collections.abc import Sequence

import pytest

from evals.lexicon.told_apart import told_apart


@pytest.mark.parametrize(
    ("there", "gone", "chance"),
    [
        ((0.6, 0.8), (0.1, 0.3), 1.0),
        ((0.1, 0.3), (0.6, 0.8), 0.0),
        ((0.2, 0.5), (0.2, 0.5), 0.5),  # equals count half
        ((0.3, 0.9), (0.1, 0.6), 0.75),
    ],
)
def test_is_the_chance_that_what_is_there_has_the_greater_share(
    there: Sequence[float], gone: Sequence[float], chance: float
) -> None:
    assert told_apart(there, gone) == chance
