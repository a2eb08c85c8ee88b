"""Testing a service with one tiny call: who answers, and whether a schema is kept."""

import asyncio
import json
import time
from dataclasses import dataclass, replace
from enum import StrEnum

from rewriter.article import (
    Completion,
    Failure,
    FailureKind,
    Message,
    Parameters,
    Prompt,
    Reply,
    Request,
    Schema,
)
from rewriter.backends.access import Access
from rewriter.backends.connecting import bare
from rewriter.backends.known_services import profile_for
from rewriter.backends.manner import Manner, SchemaMode
from rewriter.backends.openai.unwrapping import unwrapped
from rewriter.backends.service_notes import Learnt, notes_for

MAX_TOKENS = 200
_SIGN = "rw-7"  # nothing in the question leads to it: only who follows the schema answers so
_SCHEMA = Schema(
    name="sonde",
    json=json.dumps(
        {
            "type": "object",
            "properties": {"ville": {"type": "string"}, "signe": {"type": "string", "enum": [_SIGN]}},
            "required": ["ville", "signe"],
            "additionalProperties": False,
        }
    ),
)
_MESSAGES = (
    Message(role="system", content="Tu réponds brièvement."),
    Message(role="user", content="Quelle est la capitale de la France\u202f?"),
)


class Kept(StrEnum):
    """What became of the schema."""

    SCHEMA = "schema"  # followed
    JSON = "json"  # JSON of another shape
    TEXT = "text"  # no JSON
    UNTOLD = "untold"  # no whole answer to tell from


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """What one call showed. `asked` is how the answer was asked for in the end, `manner` how it will be
    from now on, `seconds` how long all took."""

    reply: Reply
    kept: Kept
    asked: Manner
    manner: Manner
    seconds: float


def probe(access: Access) -> Probed:
    """One call of at most 200 output tokens; only refusals, which cost nothing, are followed by another way
    of asking. What earlier runs learnt is set aside and replaced: this is how a service that has improved
    is met anew. Raises BackendError or SettingsError when nothing can be asked."""
    backend = bare(access, profile_for(access.base_url, access.provider).manner)
    start = time.monotonic()
    reply = asyncio.run(backend.complete(_request(access)))
    kept, asked = _kept(reply), backend.manner
    manner = _lowered(asked) if kept in (Kept.JSON, Kept.TEXT) else asked
    if isinstance(reply, Completion):
        _note(access, manner, stated=not reply.usage.estimated)
    return Probed(reply=reply, kept=kept, asked=asked, manner=manner, seconds=time.monotonic() - start)


def answered(probed: Probed) -> bool:
    """Whether the model was reached and spoke, be it that 200 tokens did not suffice."""
    reply = probed.reply
    return isinstance(reply, Completion) or reply.kind is FailureKind.TRUNCATED


def _request(access: Access) -> Request:
    parameters = Parameters(
        max_output_tokens=MAX_TOKENS,
        temperature=access.temperature,
        reasoning_effort=access.reasoning_effort,
    )
    prompt = Prompt(name="probe", version="1", messages=_MESSAGES)
    model = access.model or ""
    return Request(purpose="probe", model=model, prompt=prompt, schema=_SCHEMA, parameters=parameters)


def _kept(reply: Reply) -> Kept:
    if isinstance(reply, Failure):
        return Kept.UNTOLD
    try:
        found = json.loads(unwrapped(reply.text))
    except (ValueError, RecursionError):
        return Kept.TEXT
    whole = isinstance(found, dict) and found.keys() == {"ville", "signe"}
    right = whole and isinstance(found["ville"], str) and found["signe"] == _SIGN
    return Kept.SCHEMA if right else Kept.JSON


def _lowered(manner: Manner) -> Manner:
    """One rung lower: what is accepted and ignored cannot be told from refusals."""
    return replace(manner, schema_mode=SchemaMode(min(manner.schema_mode + 1, SchemaMode.TEXT)))


def _note(access: Access, manner: Manner, *, stated: bool) -> None:
    notes = notes_for(access)
    known = notes.recall()
    tokens = known.context_tokens if known else None
    notes.note(Learnt(manner=manner, context_tokens=tokens, usage_stated=stated))
