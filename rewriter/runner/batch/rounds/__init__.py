"""The same articles in rounds: all open questions go into files, a service answers them within a day."""

from rewriter.runner.batch.rounds.engine import Rounds
from rewriter.runner.batch.rounds.files import Limits
from rewriter.runner.batch.rounds.patience import Waits

__all__ = ["Limits", "Rounds", "Waits"]
