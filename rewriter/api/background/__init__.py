"""Articles made in the background of a program that goes on: asked, foreseen, begun, stopped, resumed."""

from rewriter.api.background.asked import Asked, Given
from rewriter.api.background.means import Choice, Means, means_of
from rewriter.api.background.notes import Note, State
from rewriter.api.background.preparing import Foreseen, Prepared
from rewriter.api.background.works import Work, Works

__all__ = [
    "Asked",
    "Choice",
    "Foreseen",
    "Given",
    "Means",
    "Note",
    "Prepared",
    "State",
    "Work",
    "Works",
    "means_of",
]
