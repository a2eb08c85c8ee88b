"""Text becomes a `Source`, a finished article becomes a `Draft`; whatever is set aside is on a receipt."""

from rewriter.intake.finished import FinishedKind, draft_of, read_finished
from rewriter.intake.ignores import ignores_in
from rewriter.intake.pages import read_page
from rewriter.intake.reading import read

__all__ = ["FinishedKind", "draft_of", "ignores_in", "read", "read_finished", "read_page"]
