"""Lengths of time as people read them."""

import pytest

from rewriter.output import duration


@pytest.mark.parametrize(
    ("seconds", "french", "english"),
    [
        (0, "0,0\u00a0s", "0.0\u00a0s"),
        (9.94, "9,9\u00a0s", "9.9\u00a0s"),
        (12.4, "12\u00a0s", "12\u00a0s"),
        (59.6, "1\u00a0min\u00a000\u00a0s", "1\u00a0min\u00a000\u00a0s"),
        (247, "4\u00a0min\u00a007\u00a0s", "4\u00a0min\u00a007\u00a0s"),
        (11100, "3\u00a0h\u00a005\u00a0min", "3\u00a0h\u00a005\u00a0min"),
        (36_000_000, "10\u202f000\u00a0h\u00a000\u00a0min", "10,000\u00a0h\u00a000\u00a0min"),
    ],
)
def test_the_two_largest_units_are_told(seconds: float, french: str, english: str) -> None:
    assert (duration(seconds, "fr"), duration(seconds, "en")) == (french, english)
