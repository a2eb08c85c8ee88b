"""The account of a source and its article: every figure, date, quotation and name, on both sides.

`account` compares strings, values and places, and the words that turn a meaning round (decision 0008). What
it does not look at is listed in `NOT_LOOKED_AT`, wording keys that every report prints.
"""

from rewriter.ledger.accounting import account

__all__ = ["NOT_LOOKED_AT", "account"]

NOT_LOOKED_AT: tuple[str, ...] = (
    "ledger.not-looked-swaps",
    "ledger.not-looked-counted-english",
    "ledger.not-looked-two",
    "ledger.not-looked-meanings",
    "ledger.not-looked-translations",
)
