"""Articles made in the background of a program that goes on: asked, foreseen, begun, stopped, resumed."""

from rewriter.api.making.asked import Asked, Given
from rewriter.api.making.means import Choice, Means, means_of
from rewriter.api.making.notes import Note, State
from rewriter.api.making.preparing import Foreseen, Prepared
from rewriter.api.making.works import Work, Works

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
