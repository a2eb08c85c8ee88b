"""What a flow has asked and been told so far."""

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from rewriter.article import (
    Brief,
    Completion,
    Failure,
    FailureKind,
    Parameters,
    Prompt,
    Reply,
    Request,
    Schema,
    Source,
    Usage,
)
from rewriter.flow.concluding import Progress
from rewriter.flow.context_window import SMALL_CONTEXT, ContextWindow
from rewriter.flow.kit import Kit

T = TypeVar("T")
Making = Generator[tuple[Request, ...], tuple[Reply, ...], T]
"""Part of a flow: yields calls like the flow itself, and returns what it made."""

UNUSABLE = frozenset({FailureKind.TRUNCATED, FailureKind.EMPTY})
"""Failures that are a bad answer rather than no answer: asking again may do."""
FINAL = frozenset(
    {
        FailureKind.CANCELLED,
        FailureKind.BUDGET,
        FailureKind.AUTHENTICATION,
        FailureKind.QUOTA,
        FailureKind.UNKNOWN_MODEL,
    }
)
"""Failures after which no further call can succeed, or may be made."""
_CAPPED_CONTEXT = 16_384  # above it services have limits of their own, and models that think need them


@dataclass(slots=True)
class Transcript:
    """What a flow has asked and been told so far: numbers repeated requests, adds up what was used.
    `failure` is the one that ended the asking; `skipped` counts repairs that did not fit the context;
    `outgrown`: the article is too long to be asked at once; `unanswered` are source paragraphs whose section
    was never written; `without_fields`: no answer gave titles and description;
    `without_opinion`: an opinion was wanted and not had."""

    source: Source
    brief: Brief
    kit: Kit
    asked: dict[str, int] = field(default_factory=dict)
    calls: int = 0
    unusable: int = 0
    usage: Usage = field(default_factory=Usage)
    models: dict[str, None] = field(default_factory=dict)
    failure: FailureKind | None = None
    skipped: int = 0
    outgrown: bool = False
    unanswered: tuple[str, ...] = ()
    without_fields: bool = False
    without_opinion: bool = False
    window: ContextWindow = field(init=False)

    def __post_init__(self) -> None:
        self.window = ContextWindow(context_tokens=self.kit.context_tokens, counter=self.kit.counter)

    def request(self, purpose: str, prompt: Prompt, schema: Schema) -> Request:
        """A request, with an ordinal that tells it from the same request made before."""
        first = Request(
            purpose=purpose,
            model=self.kit.model,
            prompt=prompt,
            schema=schema,
            parameters=self._parameters(prompt, schema),
        )
        ordinal = self.asked.get(first.digest, 0)
        self.asked[first.digest] = ordinal + 1
        return replace(first, ordinal=ordinal)

    def exchange(self, requests: tuple[Request, ...]) -> Making[tuple[Reply, ...]]:
        """Ask, and note what came back. A final failure is kept over others in the same batch."""
        replies = yield requests
        for reply in replies:
            self.calls += 1
            self.usage += reply.usage
            if isinstance(reply, Completion):
                self.models[reply.model] = None
            elif self.failure not in FINAL:
                self.failure = reply.kind
        return replies

    def shrink(self) -> None:
        """From here on, ask as a small context wants: a service found a request too long, or could not
        finish its answer, and its real length is unknown or was wrong."""
        known = self.window.context_tokens or SMALL_CONTEXT
        self.window = replace(self.window, context_tokens=min(known, SMALL_CONTEXT))

    def progress(self, rounds: int) -> Progress:
        """The record so far, for the outcome."""
        return Progress(
            rounds=rounds,
            calls=self.calls,
            usage=self.usage,
            models=tuple(self.models),
            failure=self.failure,
            unusable=self.unusable,
            skipped=self.skipped,
            unanswered=self.unanswered,
            without_fields=self.without_fields,
            without_opinion=self.without_opinion,
        )

    def _parameters(self, prompt: Prompt, schema: Schema) -> Parameters:
        """The kit's, the answer held to what a small context leaves: a weak model that repeats itself
        for ever then stops in time."""
        own, left = self.kit.parameters, self.window.left(prompt, schema)
        if left is None or (self.kit.context_tokens or _CAPPED_CONTEXT + 1) > _CAPPED_CONTEXT:
            return own
        return replace(own, max_output_tokens=max(1, min(left, own.max_output_tokens or left)))


def refused(reply: Reply) -> bool:
    """Whether a reply is a failure that asking again would not change at once."""
    return isinstance(reply, Failure) and reply.kind not in UNUSABLE
