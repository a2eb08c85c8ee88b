"""Reviewing an article: read back, edited, judged again, released. Nothing an editor does is lost."""

from rewriter.api.reviewing.desk import Desk, Found
from rewriter.api.reviewing.log import ConflictError, Event
from rewriter.api.reviewing.reading import article_from
from rewriter.api.reviewing.releasing import Released, StandingError, release
from rewriter.api.reviewing.state import State, finding_key

__all__ = [
    "ConflictError",
    "Desk",
    "Event",
    "Found",
    "Released",
    "StandingError",
    "State",
    "article_from",
    "finding_key",
    "release",
]
