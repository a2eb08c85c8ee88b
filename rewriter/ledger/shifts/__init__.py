"""What a rewriting does to meaning: one module a kind of shift, each reading pairs of sentences.

A detector is a function `(Reading) -> Iterator[LedgerEntry]`. It speaks only where the article says
something otherwise than the source: `ALTERED` or `INVENTED` when both sides show it, `UNCERTAIN` when only
words hint at it, and nothing at all when it cannot tell.
"""

from collections.abc import Callable, Iterator

from rewriter.article import LedgerEntry
from rewriter.ledger.reading import Reading
from rewriter.ledger.shifts.magnitudes import magnitudes
from rewriter.ledger.shifts.relative_dates import relative_dates
from rewriter.ledger.shifts.unsupported import unsupported

__all__ = ["Reading", "shifts"]

_DETECTORS: tuple[Callable[[Reading], Iterator[LedgerEntry]], ...] = (relative_dates, magnitudes, unsupported)


def shifts(reading: Reading) -> Iterator[LedgerEntry]:
    """What every detector found, one detector after the other, each in reading order."""
    return (entry for detect in _DETECTORS for entry in detect(reading))
