"""Histograms count every value once and stay within their drawing."""

from hypothesis import given
from hypothesis import strategies as st

from rewriter.reporting.batch.charts import HEIGHT, WIDTH, slices, spread_of

VALUES = st.lists(st.floats(0, 1e7, allow_nan=False).map(lambda v: round(v, 6)), min_size=1, max_size=200)


@given(VALUES)
def test_every_value_is_in_one_bar(values: list[float]) -> None:
    spread = spread_of(values)
    if spread is None:
        assert not any(values)
        return
    assert sum(bar.count for bar in spread.bars) == len(values)
    assert len(spread.bars) <= 12
    assert max(bar.height for bar in spread.bars) == HEIGHT
    assert all(
        0 <= bar.x <= WIDTH and bar.width > 0 and bar.y + bar.height <= HEIGHT + 0.02 for bar in spread.bars
    )
    assert spread.least <= spread.tenth <= spread.median <= spread.ninetieth <= spread.most


def test_bars_have_round_widths_and_the_last_takes_what_lies_far_above() -> None:
    spread = spread_of([n / 1000 for n in range(1, 100)] + [50.0])
    assert spread
    assert [(bar.low, bar.high) for bar in spread.bars][:2] == [(0.0, 0.01), (0.01, 0.02)]
    assert spread.bars[-1].high is None
    assert spread.bars[-1].count == 1


def test_nothing_is_drawn_without_values() -> None:
    assert spread_of([]) is None
    assert spread_of([0.0, 0.0]) is None


def test_parts_of_a_bar_fill_it() -> None:
    assert slices([1, 2, 1], 100) == [(0.0, 25.0), (25.0, 50.0), (75.0, 25.0)]
