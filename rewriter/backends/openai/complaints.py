"""What a refusal is about: the schema, the roles, one parameter, the context's length.

Services say it in words only, each in its own. Two kinds of words must stay apart: "I do not know this
parameter" (leave it out) and "this value is too large" (the user's own mistake, to be told).
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rewriter.backends.manner import LIMIT_NAMES
from rewriter.backends.openai.transport import Refusal
from rewriter.backends.service_notes import plausible_context

MAX_CHARACTERS = 20_000
_FIELDS = ("message", "msg", "detail", "error", "code", "type", "param", "loc")
# never `input`: validation errors repeat the request there, article and all
_FORMAT = ("response_format", "response format", "json_schema", "json_object", "structured output", "guided")
_ROLES = (
    "system role", "role 'system'", "'system' with this model", "role \"system\"", "system message",
    "only user and assistant roles", "roles must alternate", "developer role", "unexpected role",
)  # fmt: skip
_UNKNOWN = (
    "unsupported", "not support", "unrecognized", "unknown", "unexpected", "not permitted", "not allowed",
    "forbidden", "only the default", "deprecated", "extra inputs", "not available",
)  # fmt: skip
_TOO_MUCH = (
    "too large",
    "too high",
    "at most",
    "less than",
    "exceed",
    "maximum value",
    "out of range",
    "context length",
)
_CONTEXT = (
    re.compile(r"context (?:length|size|window) (?:is|of)(?: only)? {0,3}(\d{3,8})"),
    re.compile(r"context (?:length|size|window) {0,3}\(?(\d{3,8})"),
    re.compile(r"(\d{3,8}) (?:tokens )?maximum context"),
)


@dataclass(frozen=True, slots=True)
class Complaint:
    """Everything a refusal says about itself, in lower case, in one string to search in."""

    text: str

    @property
    def is_of_the_format(self) -> bool:
        """Whether the way the schema was asked for is refused."""
        return self.says(_FORMAT)

    @property
    def is_of_the_roles(self) -> bool:
        """Whether a system message is refused."""
        return self.says(_ROLES)

    @property
    def context_tokens(self) -> int | None:
        """The context's length in tokens, when the refusal tells it: « maximum context length is 8192 »."""
        found = next((match for pattern in _CONTEXT if (match := pattern.search(self.text))), None)
        return plausible_context(int(found[1])) if found else None

    def refused_among(self, used: Mapping[str, object]) -> str | None:
        """The parameter that the service does not know, of those that were used; None when it complains
        of something else, or of a value it could take smaller."""
        for name in LIMIT_NAMES:
            if name in used and self._names(name) and not self.says(_TOO_MUCH):
                return name
        for name in ("temperature", "reasoning_effort", "prompt_cache_key"):
            if name in used and self._names(name) and self.says(_UNKNOWN):
                return name
        return None

    def says(self, words: tuple[str, ...]) -> bool:
        """Whether one of the words is in it."""
        return any(word in self.text for word in words)

    def _names(self, parameter: str) -> bool:
        return parameter in self.text or parameter.replace("_", " ") in self.text


def complaint_of(refusal: Refusal) -> Complaint:
    """What a refusal says, in lower case."""
    return Complaint(said_by(refusal).lower())


def said_by(refusal: Refusal) -> str:
    """What a refusal says, in its own words, without what it repeats of the request; all of its text when
    that is no JSON."""
    text = refusal.body.decode("utf-8", "replace").strip()
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return text[:MAX_CHARACTERS]
    return " ".join(_words(document, 0))[:MAX_CHARACTERS]


def _words(value: object, depth: int) -> Iterator[str]:
    """The words of the fields that say what is wrong, however they are nested."""
    if isinstance(value, str | int | float) and value:
        yield str(value)[:MAX_CHARACTERS]
    elif depth < 6 and isinstance(value, list):
        for part in value[:50]:
            yield from _words(part, depth + 1)
    elif depth < 6 and isinstance(value, Mapping):
        for name in _FIELDS:
            yield from _words(value.get(name), depth + 1)
