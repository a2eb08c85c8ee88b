"""An article with no model at all: the source's own sentences, arranged, headed and described."""

from rewriter.flow.no_model.drafting import draft_from
from rewriter.flow.no_model.keyphrases import keyphrase_for

__all__ = ["draft_from", "keyphrase_for"]
