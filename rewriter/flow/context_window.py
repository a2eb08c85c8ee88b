"""How much a model can read and write in one call, and whether a request fits."""

from dataclasses import dataclass
from math import ceil

from rewriter.article import Prompt, Schema
from rewriter.ports import TokenCounter

SMALL_CONTEXT = 4096  # what a context is taken to be when a service finds a request too long and says no more
SPARE = 0.15  # local vocabularies need 5 to 20 % more tokens for French than the one we count with
SPARE_WHEN_EXACT = 0.04  # chat templates, and services that count a schema their own way
_PER_MESSAGE = 6  # tokens that mark where a message begins, ends, and whose it is
_CHARACTERS_PER_TOKEN = 3.5  # French news in o200k: 4.0 on average, names and figures less


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextWindow:
    """What a model can read and write in one call. `context_tokens` None: no limit known, all fits."""

    context_tokens: int | None = None
    counter: TokenCounter | None = None

    @property
    def usable(self) -> int | None:
        """The context less what is kept spare, in tokens as we count them."""
        if self.context_tokens is None:
            return None
        exact = self.counter is not None and self.counter.exact
        return int(self.context_tokens * (1 - (SPARE_WHEN_EXACT if exact else SPARE)))

    def count(self, text: str) -> int:
        """Tokens of a text."""
        return self.counter.count(text) if self.counter else ceil(len(text) / _CHARACTERS_PER_TOKEN)

    def size(self, prompt: Prompt, schema: Schema | None = None) -> int:
        """Tokens a prompt takes, with its schema (services without schemas are shown it in words)."""
        told = self.count(schema.json) if schema else 0
        return told + sum(self.count(m.content) + _PER_MESSAGE for m in prompt.messages)

    def left(self, prompt: Prompt, schema: Schema | None = None) -> int | None:
        """Tokens left for the answer, 0 or more; None when no limit is known."""
        usable = self.usable
        return None if usable is None else max(0, usable - self.size(prompt, schema))

    def fits(self, prompt: Prompt, schema: Schema | None, answer: int) -> bool:
        """Whether a prompt and an answer of that many tokens fit."""
        left = self.left(prompt, schema)
        return left is None or answer <= left
