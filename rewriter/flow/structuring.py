"""One article with no model: the source's own sentences, put in order. Never Ready: a person must look."""

from rewriter.article import Brief, Depth, Source, Strategy
from rewriter.errors import UsageError
from rewriter.flow.assessing import assess
from rewriter.flow.concluding import conclude
from rewriter.flow.no_model import draft_from
from rewriter.flow.settling import settle
from rewriter.ports import Aids, Flow


def structuring(source: Source, brief: Brief, aids: Aids = Aids()) -> Flow:
    """The flow of one French article without a model: yields nothing, ends NeedsReview. Raises UsageError
    for an English source (it cannot be translated without a model) or another depth."""
    if source.language != "fr":
        raise UsageError("cli.english-needs-model", name=source.name)
    if brief.depth is not Depth.STRUCTURE:
        raise UsageError("cli.depth-needs-model", depth=brief.depth.value)
    settled = settle(brief, source)
    best = assess(draft_from(source, settled), source, settled, aids)
    yield from ()  # nothing to ask: a generator all the same, so that one runner drives every flow
    return conclude(best, source, settled, Strategy.NO_MODEL)
