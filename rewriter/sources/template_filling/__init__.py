"""Templates looked through and filled in by a process of its own: little memory, a few seconds, no network,
no file written, and nothing of this process's variables."""

from rewriter.sources.template_filling.limits import SECONDS
from rewriter.sources.template_filling.running import Apart, Looked

__all__ = ["SECONDS", "Apart", "Looked"]
