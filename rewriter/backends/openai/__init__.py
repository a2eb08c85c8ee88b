"""The only door to the `openai` package: its requests, its answers, its faults."""

from rewriter.backends.openai.backend import OpenAIBackend

__all__ = ["OpenAIBackend"]
