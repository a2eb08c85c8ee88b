"""The account of a source and its article: every figure, date, quotation and name, on both sides.

`account` compares strings, values and places, and the words that turn a meaning round (decision 0008). What
it does not look at is told by `not_looked_at`, wording keys that every report prints.
"""

from rewriter.article import Ledger, Source
from rewriter.ledger.accounting import account
from rewriter.ledger.bearing.likeness import evidence_for
from rewriter.ledger.hinted import HINTED
from rewriter.ledger.kept import Kept

__all__ = ["HINTED", "NOT_LOOKED_AT", "Kept", "account", "evidence_for", "not_looked_at"]

NOT_LOOKED_AT: tuple[str, ...] = (
    "ledger.not-looked-swaps",
    "ledger.not-looked-counted-english",
    "ledger.not-looked-two",
    "ledger.not-looked-meanings",
    "ledger.not-looked-translations",
)
LIKENESS = "ledger.not-looked-likeness"
_OF_TRANSLATIONS = ("ledger.not-looked-counted-english", "ledger.not-looked-translations")


def not_looked_at(source: Source, ledger: Ledger | None) -> tuple[str, ...]:
    """What the ledger of a source did not look at: of a French one nothing is translated; of an English one,
    how near its sentences are in meaning where no evidence was given."""
    if source.language == "fr":
        return tuple(key for key in NOT_LOOKED_AT if key not in _OF_TRANSLATIONS)
    words_alone = not (ledger and ledger.evidence)
    return (*NOT_LOOKED_AT, LIKENESS) if words_alone else NOT_LOOKED_AT
