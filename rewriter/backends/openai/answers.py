"""Reading what a service answered with status 200. Nothing in it is taken on trust: compatible servers
leave fields out, send pages instead of JSON, and put errors where answers belong."""

import json
from collections.abc import Mapping
from typing import Any

from rewriter.article import Completion, Failure, FailureKind, Reply, Request, Usage
from rewriter.backends.access import Key
from rewriter.backends.detail import safe_detail
from rewriter.backends.fault import Fault
from rewriter.backends.openai.transport import MAX_BODY, Answer
from rewriter.backends.openai.unwrapping import unwrapped
from rewriter.backends.tokens import counter

_BY_FINISH = {"length": FailureKind.TRUNCATED, "content_filter": FailureKind.FILTERED}
_MOST_TOKENS = 1_000_000_000


def read_answer(answer: Answer, request: Request, key: Key) -> Reply:
    """The completion in a body, or why it is none. Truncated, filtered and refused answers keep their text
    and usage. Usage the service does not state is counted here and marked as estimated."""
    if answer.body is None:
        return Fault(kind=FailureKind.UNAVAILABLE, detail=f"an answer over {MAX_BODY} bytes", again=False)
    try:
        document = json.loads(answer.body)
    except (ValueError, RecursionError):
        return _not_the_service(answer.body, answer.media_type, key)
    if not isinstance(document, dict):
        return _not_the_service(answer.body, answer.media_type, key)
    choice = _first(document.get("choices"))
    if choice is None:
        return _without_choice(document, request, key)
    return _from_choice(choice, document, request, key)


def _from_choice(choice: Mapping[str, Any], document: Mapping[str, Any], request: Request, key: Key) -> Reply:
    message = choice.get("message")
    message = message if isinstance(message, dict) else {}
    text, refusal = _text_of(message.get("content")), _text_of(message.get("refusal"))
    usage = _usage(document.get("usage"), request, text or refusal)
    kind = _BY_FINISH.get(str(choice.get("finish_reason")))
    if kind is not None:
        return Failure(kind=kind, usage=usage, text=text)
    if refusal.strip():
        return Failure(kind=FailureKind.REFUSED, detail=safe_detail(refusal, key), usage=usage, text=text)
    text = unwrapped(text) if request.schema else text
    if not text.strip():
        return Failure(kind=FailureKind.EMPTY, usage=usage)
    model = safe_detail(_text_of(document.get("model")), key) or request.model
    return Completion(text=text, model=model, usage=usage)


def _without_choice(document: Mapping[str, Any], request: Request, key: Key) -> Reply:
    """`{"error": …}` with status 200, `choices` missing or empty. Not retried: it may have been paid for."""
    if (error := document.get("error")) is not None:
        said = error.get("message") if isinstance(error, dict) else error
        return Fault(kind=FailureKind.UNAVAILABLE, detail=safe_detail(str(said), key), again=False)
    usage = _usage(document.get("usage"), request, "") if "usage" in document else Usage()
    return Failure(kind=FailureKind.EMPTY, detail="no choices in the answer", usage=usage)


def _not_the_service(body: bytes, media_type: str, key: Key) -> Fault:
    kind = safe_detail(media_type, key) or "no media type"
    detail = f"HTTP 200 with {len(body)} bytes of {kind} that are no JSON answer"
    return Fault(kind=FailureKind.UNAVAILABLE, detail=detail, again=False)


def _first(choices: object) -> Mapping[str, Any] | None:
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        return choices[0]
    return None


def _text_of(content: object) -> str:
    """A string, or the text parts of a list of parts; lone surrogates replaced (they cannot be stored)."""
    if isinstance(content, list):
        parts = (part.get("text") for part in content if isinstance(part, dict))
        content = "".join(part for part in parts if isinstance(part, str))
    if not isinstance(content, str):
        return ""
    return content.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _usage(stated: object, request: Request, text: str) -> Usage:
    if isinstance(stated, dict):
        prompt, completion = _tokens(stated, "prompt_tokens"), _tokens(stated, "completion_tokens")
        if prompt is not None and completion is not None:
            return Usage(
                input_tokens=prompt,
                output_tokens=completion,
                cached_tokens=_tokens(stated.get("prompt_tokens_details"), "cached_tokens") or 0,
                reasoning_tokens=_tokens(stated.get("completion_tokens_details"), "reasoning_tokens") or 0,
            )
    return estimated_usage(request, text)


def estimated_usage(request: Request, text: str) -> Usage:
    """Tokens counted by ourselves; what a model thought without showing it cannot be counted."""
    count = counter(request.model).count
    asked = sum(count(message.content) for message in request.prompt.messages)
    return Usage(input_tokens=asked, output_tokens=count(text), estimated=True)


def _tokens(holder: object, name: str) -> int | None:
    value = holder.get(name) if isinstance(holder, dict) else None
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_TOKENS:
        return value
    return None
