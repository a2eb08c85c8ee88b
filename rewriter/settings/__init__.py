"""Configuration: from the command line, the environment, an explicit `.env` and `rewriter.toml`, in that
order, each value remembering where it came from. Nothing is searched for outside the current folder."""

from rewriter.settings.loading import load, look
from rewriter.settings.secret import Secret
from rewriter.settings.values import Layer, Origin, Prices, Settings

__all__ = ["Layer", "Origin", "Prices", "Secret", "Settings", "load", "look"]
