"""Templates and a brief in, messages to a model out. Article text is only ever data."""

from rewriter.prompting.packaged import packaged
from rewriter.prompting.templates import Templates
from rewriter.prompting.variables import fence_for, source_variables

__all__ = ["Templates", "fence_for", "packaged", "source_variables"]
