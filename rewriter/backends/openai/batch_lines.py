"""One line of a file of requests, and one of a file of results."""

import json
import re
from dataclasses import replace
from typing import Any

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.access import Key
from rewriter.backends.batch_api import MOST_BYTES, Result
from rewriter.backends.detail import safe_detail
from rewriter.backends.fault import Fault, plain
from rewriter.backends.manner import LIMIT_NAMES, OMITTABLE, Manner, SchemaMode
from rewriter.backends.openai.answers import read_answer
from rewriter.backends.openai.complaints import complaint_of
from rewriter.backends.openai.dialect import Dialect
from rewriter.backends.openai.refusals import fault_of
from rewriter.backends.openai.transport import Answer, Refusal

_JSON = "application/json"
_OMITTABLE = sorted(OMITTABLE)
_CODE = re.compile(r"[012][01][01][0-9a-f]{2}")
_REFUSALS = frozenset({400, 415, 422, 424, 500, 501})  # as for single calls


class Lines:
    """Writes requests and reads results. A refusal of one parameter changes how all later lines ask, as for
    single calls; the refused line is worth asking again. A line's name ends with how it asks: its refusal may
    come a day later, when others ask otherwise."""

    def __init__(self, key: Key, manner: Manner, endpoint: str) -> None:
        self._key = key
        self._endpoint = endpoint
        self._dialect = Dialect(manner)

    def line(self, request: Request, custom_id: str) -> bytes | Failure:
        """The line with its break; Failure for text that no JSON in UTF-8 can carry, and for what is longer
        than a whole file may be."""
        body, name = self._dialect.arguments(request), f"{custom_id}.{code_of(self._dialect.manner)}"
        asked = {"custom_id": name, "method": "POST", "url": self._endpoint, "body": body}
        try:
            line = json.dumps(asked, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        except UnicodeEncodeError:
            return Failure(kind=FailureKind.REJECTED, detail="UnicodeEncodeError")
        if len(line) > MOST_BYTES:
            return Failure(kind=FailureKind.TOO_LONG, detail=f"a request of {len(line)} bytes")
        return line

    def result(self, line: bytes) -> Result | None:
        """What a line says, or None."""
        try:
            document = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(document, dict) or not isinstance(document.get("custom_id"), str):
            return None
        said, error = _mapping(document.get("response")), _mapping(document.get("error"))
        status = said.get("status_code")
        name, _, asked = document["custom_id"].partition(".")
        return Result(
            custom_id=name,
            asked=asked,
            status=status if type(status) is int else 0,
            body=said.get("body"),
            code=_text(error.get("code")),
            words=_text(error.get("message")),
        )

    def reply(self, result: Result, request: Request) -> Reply:
        """A completion, or why there is none."""
        if 200 <= result.status < 300:
            reply = read_answer(self._answer(result), request, self._key)
        elif result.status:
            reply = self._refused(result, request)
        else:
            reply = self._unanswered(result)
        return plain(reply) if isinstance(reply, Failure) else reply

    def _answer(self, result: Result) -> Answer:
        return Answer(body=json.dumps(result.body).encode(), media_type=_JSON)

    def _refused(self, result: Result, request: Request) -> Failure:
        error = refusal(result.status, result.body)
        fault = fault_of(error, self._key)
        if result.status in _REFUSALS and self._learns(error, request, result.asked):
            return Failure(kind=FailureKind.UNAVAILABLE, detail=fault.detail)
        return fault

    def _learns(self, error: Refusal, request: Request, asked: str) -> bool:
        """Whether the refusal is of a way of asking that can be changed."""
        dialect = Dialect(manner_from(asked, self._dialect.manner))
        if not dialect.step_down(dialect.arguments(request), complaint_of(error)):
            return False
        self._dialect = Dialect(self._dialect.manner.lowered_by(dialect.manner))
        return True

    def _unanswered(self, result: Result) -> Fault:
        """An error in an answer's place: `batch_expired`, `batch_cancelled` and the like."""
        detail = safe_detail(f"{result.code}: {result.words}", self._key)
        return Fault(kind=FailureKind.UNAVAILABLE, detail=detail)


def code_of(manner: Manner) -> str:
    """A manner in five letters."""
    left_out = sum(1 << n for n, name in enumerate(_OMITTABLE) if name in manner.left_out)
    limit = LIMIT_NAMES.index(manner.limit_name)
    return f"{int(manner.schema_mode)}{limit}{int(manner.system_role)}{left_out:02x}"


def manner_from(code: str, usual: Manner) -> Manner:
    """The manner that the letters stand for; the usual one where they stand for none."""
    if not _CODE.fullmatch(code):
        return usual
    left_out = int(code[3:], 16)
    return replace(
        usual,
        schema_mode=SchemaMode(int(code[0])),
        limit_name=LIMIT_NAMES[int(code[1])],
        system_role=code[2] == "1",
        left_out=frozenset(name for n, name in enumerate(_OMITTABLE) if left_out >> n & 1),
    )


def refusal(status: int, body: object) -> Refusal:
    """A refusal as a call of its own would have brought it."""
    return Refusal(status=status, headers={}, body=json.dumps(body).encode())


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
