"""What a detector of infidelity finds: one change at a time, planted in articles known to be faithful."""

from evals.ledger.mutations.cases import Case, Pair
from evals.ledger.mutations.drawing import CLASSES, cases, pairs

__all__ = ["CLASSES", "Case", "Pair", "cases", "pairs"]
