"""What a rewriting does to meaning: one module a kind of shift, each reading pairs of sentences.

A detector is a function `(Reading) -> Iterator[LedgerEntry]`. It speaks only where the article says
something otherwise than the source: `ALTERED` or `INVENTED` when both sides show it, `UNCERTAIN` when only
words hint at it, and nothing at all when it cannot tell.
"""

from collections.abc import Callable, Iterator

from rewriter.article import LedgerEntry
from rewriter.ledger.reading import Reading
from rewriter.ledger.shifts.attribution import attributions_dropped
from rewriter.ledger.shifts.causes import causes_added
from rewriter.ledger.shifts.conditions import conditions_dropped
from rewriter.ledger.shifts.direction import direction_reversals
from rewriter.ledger.shifts.emphasis import emphasis_added
from rewriter.ledger.shifts.evidence import evidence_hardened
from rewriter.ledger.shifts.extent import extent_widened
from rewriter.ledger.shifts.function import functions_changed
from rewriter.ledger.shifts.hedges import hedges_dropped
from rewriter.ledger.shifts.magnitudes import magnitudes
from rewriter.ledger.shifts.names_swapped import names_swapped
from rewriter.ledger.shifts.negation import negation_changes
from rewriter.ledger.shifts.relative_dates import relative_dates
from rewriter.ledger.shifts.speaker import speakers
from rewriter.ledger.shifts.unsupported import unsupported
from rewriter.ledger.shifts.voices import voices_multiplied

__all__ = ["Reading", "shifts"]

_DETECTORS: tuple[Callable[[Reading], Iterator[LedgerEntry]], ...] = (
    relative_dates,
    magnitudes,
    hedges_dropped,
    evidence_hardened,
    conditions_dropped,
    negation_changes,
    direction_reversals,
    speakers,
    attributions_dropped,
    functions_changed,
    names_swapped,
    extent_widened,
    voices_multiplied,
    causes_added,
    emphasis_added,
    unsupported,
)


def shifts(reading: Reading) -> Iterator[LedgerEntry]:
    """What every detector found, one detector after the other, each in reading order."""
    return (entry for detect in _DETECTORS for entry in detect(reading))
