"""What a detector of infidelity finds: one change at a time, planted in articles known to be faithful."""

from evals.ledger.mutations.cases import Case, Pair
from evals.ledger.mutations.drawing import CLASSES, cases, pairs
from evals.ledger.mutations.score import Detector, Flag, Row, Score, Share, score, table

__all__ = [
    "CLASSES",
    "Case",
    "Detector",
    "Flag",
    "Pair",
    "Row",
    "Score",
    "Share",
    "cases",
    "pairs",
    "score",
    "table",
]
