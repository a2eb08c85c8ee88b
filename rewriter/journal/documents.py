"""Requests and replies as JSON text for the journal, and back. Nothing else enters it: no key, no header."""

from json import dumps, loads
from typing import Any

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
    Usage,
)

_PARAMETERS = ("max_output_tokens", "temperature", "reasoning_effort")
_USAGE = ("input_tokens", "output_tokens", "cached_tokens", "reasoning_tokens")


def request_text(request: Request) -> str:
    """Everything that was asked, as JSON; ASCII, so that any text can be stored."""
    chosen = request.parameters
    return dumps(
        {
            "purpose": request.purpose,
            "model": request.model,
            "prompt": {"name": request.prompt.name, "version": request.prompt.version},
            "messages": [{"role": m.role, "content": m.content} for m in request.prompt.messages],
            "schema": {"name": request.schema.name, "json": request.schema.json} if request.schema else None,
            "max_output_tokens": chosen.max_output_tokens,
            "temperature": chosen.temperature,
            "reasoning_effort": chosen.reasoning_effort,
            "ordinal": request.ordinal,
        }
    )


def reply_text(reply: Reply) -> str:
    """A reply as JSON: text and usage, and the model or the failure with its detail."""
    own: dict[str, Any] = {"text": reply.text, "usage": _usage_document(reply.usage)}
    if isinstance(reply, Failure):
        return dumps(own | {"kind": reply.kind.value, "detail": reply.detail})
    return dumps(own | {"model": reply.model})


def completion_from(text: str) -> Completion:
    """A stored completion, marked as replayed. ValueError when the text is not one."""
    document = loads(text)
    try:
        usage = _usage_from(document["usage"])
        return Completion(text=document["text"], model=document["model"], usage=usage, replayed=True)
    except (TypeError, KeyError):
        raise ValueError("not a stored completion") from None


def failure_from(text: str) -> Failure:
    """A stored failure. ValueError when the text is not one."""
    document = loads(text)
    try:
        usage = _usage_from(document["usage"])
        kind, detail = FailureKind(document["kind"]), document["detail"]
        return Failure(kind=kind, detail=detail, usage=usage, text=document["text"])
    except (TypeError, KeyError):
        raise ValueError("not a stored failure") from None


def request_from(text: str) -> Request:
    """A stored request. ValueError when the text is not one."""
    document = loads(text)
    try:
        messages = tuple(Message(**message) for message in document["messages"])
        return Request(
            purpose=document["purpose"],
            model=document["model"],
            prompt=Prompt(**document["prompt"], messages=messages),
            schema=Schema(**document["schema"]) if document["schema"] else None,
            parameters=Parameters(**{name: document[name] for name in _PARAMETERS}),
            ordinal=document["ordinal"],
        )
    except (TypeError, KeyError):
        raise ValueError("not a stored request") from None


def _usage_document(usage: Usage) -> dict[str, int | bool]:
    return {name: getattr(usage, name) for name in _USAGE} | {"estimated": usage.estimated}


def _usage_from(document: dict[str, Any]) -> Usage:
    return Usage(**{name: int(document[name]) for name in _USAGE}, estimated=bool(document["estimated"]))
