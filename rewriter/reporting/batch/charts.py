"""The run's numbers as drawings: bars whose places are worked out here, and the words that say the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

WIDTH, HEIGHT = 320.0, 96.0  # of a drawing, in its own units
_BARS = 12
_GAP = 2.0
_STEPS = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of a histogram: articles from `low` to below `high` (None: and above), and where it stands."""

    low: float
    high: float | None
    count: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How values lie: a tenth is below `tenth`, half below `median`, nine tenths below `ninetieth`."""

    bars: tuple[Bar, ...]
    least: float
    tenth: float
    median: float
    ninetieth: float
    most: float


def spread_of(values: Sequence[float]) -> Spread | None:
    """The histogram of values, 0 or more; None when there are none or all are 0. At most 12 bars of a round
    width; the last takes up whatever lies far above the others."""
    ordered = sorted(values)
    if not ordered or not ordered[-1]:
        return None
    return Spread(
        bars=_bars(ordered),
        least=ordered[0],
        tenth=quantile(ordered, 0.1),
        median=quantile(ordered, 0.5),
        ninetieth=quantile(ordered, 0.9),
        most=ordered[-1],
    )


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which that share of sorted values lies (nearest rank)."""
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def slices(counts: Sequence[int], width: float) -> list[tuple[float, float]]:
    """Where each count's part of a bar starts, and its width; nothing for a total of 0."""
    total = sum(counts)
    starts = [sum(counts[:n]) for n in range(len(counts))]
    return [(round(width * s / total, 2), round(width * c / total, 2)) for s, c in zip(starts, counts)]


def _bars(ordered: Sequence[float]) -> tuple[Bar, ...]:
    usual = quantile(ordered, 0.98) or ordered[-1]
    first = floor(ordered[0] / (step := _step(usual - ordered[0], usual))) * step
    many = min(_BARS, floor((ordered[-1] - first) / step) + 1)
    counts = [0] * many
    for value in ordered:
        counts[min(many - 1, max(0, floor((value - first) / step)))] += 1
    tallest, each = max(counts), WIDTH / many
    return tuple(
        Bar(
            low=first + n * step,
            high=None if n == many - 1 and first + many * step <= ordered[-1] else first + (n + 1) * step,
            count=count,
            x=round(n * each, 2),
            y=round(HEIGHT - HEIGHT * count / tallest, 2),
            width=round(each - _GAP, 2),
            height=round(HEIGHT * count / tallest, 2),
        )
        for n, count in enumerate(counts)
    )


def _step(range_: float, usual: float) -> float:
    """A round width (1, 2 or 5 times a power of ten) of which at most eleven cover the range."""
    wanted = (range_ or usual) / (_BARS - 1)
    power = 10.0 ** floor(log10(wanted))
    return next(round(s * power, 12) for s in _STEPS if s * power >= wanted * 0.999)
