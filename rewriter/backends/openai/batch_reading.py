"""Reading what a service says of files and batches. As for answers, nothing in it is taken on trust."""

import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any

from rewriter.article import FailureKind
from rewriter.backends.access import Key
from rewriter.backends.batch_api import Complaint, RemoteBatch
from rewriter.backends.detail import safe_detail
from rewriter.backends.fault import Fault, plain
from rewriter.backends.openai.batch_lines import refusal
from rewriter.backends.openai.refusals import fault_of

KEY_NAME = "rewriter"  # of the metadata that holds our key
_MOST_BYTES = 4 << 20  # a hundred batches take 0.1 MB
_MOST_COMPLAINTS = 1000
_LONGEST_ID = 256
_STATUS_OF_CODE = {
    "token_limit_exceeded": 429,
    "billing_hard_limit_reached": 429,
    "insufficient_quota": 429,
    "model_not_found": 404,
}


async def document_from(chunks: AsyncIterator[bytes]) -> object:
    """The JSON of a body, None when it is none or too long."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > _MOST_BYTES:
            return None
    try:
        return json.loads(bytes(body))
    except (ValueError, RecursionError):
        return None


def id_from(document: object, key: Key) -> str | Fault:
    """The id of what was made."""
    found = _id(document.get("id")) if isinstance(document, dict) else None
    return found or _not_the_service(document, key)


def batch_from(document: object, key: Key) -> RemoteBatch | Fault:
    """One batch."""
    if not isinstance(document, dict) or _id(document.get("id")) is None:
        return _not_the_service(document, key)
    return _batch(document, key)


def batches_from(document: object, key: Key) -> tuple[Sequence[RemoteBatch], str | None] | Fault:
    """One page of a list of batches, and behind which batch the next one begins; None behind the last."""
    listed = document.get("data") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(listed, list):
        return _not_the_service(document, key)
    entries = [entry for entry in listed if isinstance(entry, dict) and _id(entry.get("id"))]
    last = str(entries[-1]["id"]) if entries else None
    return [_batch(entry, key) for entry in entries], last if document.get("has_more") is True else None


def _batch(document: Mapping[str, Any], key: Key) -> RemoteBatch:
    metadata, counts = document.get("metadata"), document.get("request_counts")
    ours = metadata.get(KEY_NAME) if isinstance(metadata, dict) else None
    answered = counts.get("completed") if isinstance(counts, dict) else None
    return RemoteBatch(
        id=str(document["id"]),
        status=str(document.get("status"))[:64],
        key=ours if isinstance(ours, str) else "",
        output_file=_id(document.get("output_file_id")),
        error_file=_id(document.get("error_file_id")),
        answered=answered if type(answered) is int else None,
        complaints=tuple(_complaints(document.get("errors"), key)),
    )


def _complaints(errors: object, key: Key) -> Iterator[Complaint]:
    listed = errors.get("data") if isinstance(errors, dict) else None
    for error in (listed if isinstance(listed, list) else ())[:_MOST_COMPLAINTS]:
        if isinstance(error, dict):
            code, line = str(error.get("code") or ""), error.get("line")
            said = refusal(_STATUS_OF_CODE.get(code, 400), error)
            failure = plain(fault_of(said, key))
            yield Complaint(failure=failure, code=code[:64], line=line if type(line) is int else 0)


def _id(value: object) -> str | None:
    return value if isinstance(value, str) and 0 < len(value) <= _LONGEST_ID else None


def _not_the_service(document: object, key: Key) -> Fault:
    """Worth asking again: proxies and gateways put pages in the place of answers for a while."""
    said = safe_detail(json.dumps(document)[:200], key) if document is not None else "no JSON"
    return Fault(kind=FailureKind.UNAVAILABLE, detail=f"HTTP 200 without what was asked for: {said}")
