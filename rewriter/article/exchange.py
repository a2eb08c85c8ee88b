"""What goes to a model and what comes back. Requests are logical: a schema is wanted, not how."""

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from json import dumps
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A rendered template: `name` and `version` (hash of its text and partials) say which."""

    name: str
    version: str
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The JSON Schema an answer should follow, as canonical JSON text so that it can be hashed."""

    name: str
    json: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What may be said to a model about how to answer; None leaves it to the model."""

    max_output_tokens: int | None = None
    temperature: float | None = None
    reasoning_effort: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One call to make. `purpose` ("whole", "repair") is for people and is not part of the digest.
    `ordinal` rises when an answer to the same request was rejected: else a repair would be answered
    for ever from the journal with the same bad answer."""

    purpose: str
    model: str
    prompt: Prompt
    schema: Schema | None = None
    parameters: Parameters = Parameters()
    ordinal: int = 0
    _digest: str | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def digest(self) -> str:
        """64 hex digits that change whenever a different answer could be expected: SHA-256 over
        messages, model, parameters, schema and ordinal, as sorted compact JSON. Made once a request: it
        is needed half a dozen times on the way to an answer."""
        if self._digest is None:
            object.__setattr__(self, "_digest", self._digested())
        return self._digest or ""

    def _digested(self) -> str:
        material = {
            "messages": [[m.role, m.content] for m in self.prompt.messages],
            "model": self.model,
            "parameters": [
                self.parameters.max_output_tokens,
                self.parameters.temperature,
                self.parameters.reasoning_effort,
            ],
            "schema": [self.schema.name, self.schema.json] if self.schema else None,
            "ordinal": self.ordinal,
        }
        text = dumps(material, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens paid for. `estimated` when the service did not say and we counted ourselves."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    reasoning_tokens: int = 0
    estimated: bool = False

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            cached_tokens=self.cached_tokens + other.cached_tokens,
            reasoning_tokens=self.reasoning_tokens + other.reasoning_tokens,
            estimated=self.estimated or other.estimated,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """An answer that was paid for. `model` is the one that answered. `replayed` when it came from the
    journal and cost nothing this time."""

    text: str
    model: str
    usage: Usage = Usage()
    replayed: bool = False


class FailureKind(StrEnum):
    """Why there is no answer to use."""

    REFUSED = "refused"  # the model declined
    FILTERED = "filtered"  # a content filter
    TRUNCATED = "truncated"  # stopped at its length limit
    EMPTY = "empty"  # an answer without content
    TOO_LONG = "too-long"  # the request exceeds the model's context
    CANCELLED = "cancelled"  # the user stopped
    BUDGET = "budget"  # the ceiling is reached
    TIMEOUT = "timeout"  # the total deadline passed
    CONNECTION = "connection"  # nobody answered, or the line broke
    RATE_LIMITED = "rate-limited"  # still refused after waiting
    UNAVAILABLE = "unavailable"  # 5xx, or something that is not the service answered
    AUTHENTICATION = "authentication"  # bad key
    QUOTA = "quota"  # no credit left
    UNKNOWN_MODEL = "unknown-model"  # 404 on the model
    REJECTED = "rejected"  # another 4xx


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """No usable answer, as a value. `detail` is safe to show: no key, no header. `usage` is what was
    paid all the same (a truncated answer costs); `text` what came back, if anything did."""

    kind: FailureKind
    detail: str = ""
    usage: Usage = Usage()
    text: str = ""


Reply = Completion | Failure
