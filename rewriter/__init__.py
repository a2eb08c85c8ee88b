"""rewriter: a source article in, a French article fit to publish out, with the proof."""

__version__ = "0.1.0"
