"""OpenAI's protocol: its requests, its answers, its refusals, and two ways to send. The only door to the
`openai` package (`sdk`, `clients`) and to aiohttp (`light`)."""

from rewriter.backends.openai.backend import OpenAIBackend

__all__ = ["OpenAIBackend"]
