"""The account of a source and its article: every figure, date, quotation and name, on both sides.

`account` compares strings, values and places, and the words that turn a meaning round (decision 0008). What
it does not look at is told by `not_looked_at`, wording keys that every report prints.
"""

from rewriter.article.source import SourceLanguage
from rewriter.ledger.accounting import account

__all__ = ["NOT_LOOKED_AT", "account", "not_looked_at"]

NOT_LOOKED_AT: tuple[str, ...] = (
    "ledger.not-looked-swaps",
    "ledger.not-looked-counted-english",
    "ledger.not-looked-two",
    "ledger.not-looked-meanings",
    "ledger.not-looked-translations",
)
_OF_TRANSLATIONS = ("ledger.not-looked-counted-english", "ledger.not-looked-translations")


def not_looked_at(language: SourceLanguage) -> tuple[str, ...]:
    """What nobody looked at, for a source in that language: a French one has nothing translated."""
    return tuple(key for key in NOT_LOOKED_AT if language == "en" or key not in _OF_TRANSLATIONS)
