"""What a check's findings on labelled sentences say of the check."""

from collections import Counter

import pytest

from evals.ledger.by_check import Kind, right_share


@pytest.mark.parametrize(
    ("count", "share"),
    [
        (Counter(error=1, minor=2, ok=1), 0.75),
        (Counter(error=1, background=5), 1.0),  # background states nothing that could be right or wrong
        (Counter(background=2), 0.0),
    ],
)
def test_a_finding_is_right_on_a_sentence_called_wrong(count: Counter[str], share: float) -> None:
    assert right_share(count) == share


def test_alarms_come_before_doubts_and_each_language_by_itself() -> None:
    kinds = [Kind(doubt, language, "cause-added") for doubt in (True, False) for language in ("fr", "en")]
    assert sorted(kinds) == [kinds[3], kinds[2], kinds[1], kinds[0]]
