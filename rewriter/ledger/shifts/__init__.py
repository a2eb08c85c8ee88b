"""What a rewriting does to meaning: one module a kind of shift, each reading pairs of sentences.

A detector is a function `(Reading) -> Iterator[LedgerEntry]`. It speaks only where the article says
something otherwise than the source: `ALTERED` or `INVENTED` when both sides show it, `UNCERTAIN` when only
words hint at it, and nothing at all when it cannot tell.
"""

from rewriter.ledger.shifts.reading import Reading

__all__ = ["Reading"]
