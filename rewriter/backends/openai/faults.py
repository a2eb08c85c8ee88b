"""Every way the SDK and the wire can fail, mapped once, here, to a kind of failure."""

from datetime import UTC, datetime

import httpx2
import openai

from rewriter.article import FailureKind
from rewriter.backends.access import Key
from rewriter.backends.detail import safe_detail
from rewriter.backends.fault import Fault
from rewriter.backends.openai.complaints import Complaint, complaint_of
from rewriter.backends.retry_after import retry_after_s

FAULTS = (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, UnicodeError, OSError)
"""What `fault_of` knows; anything else is a defect of ours and must be seen. UnicodeError is a key or a
text that cannot be encoded; the SDK lets it through."""

_BY_STATUS = {
    401: FailureKind.AUTHENTICATION,
    402: FailureKind.QUOTA,
    403: FailureKind.AUTHENTICATION,
    408: FailureKind.UNAVAILABLE,
    409: FailureKind.UNAVAILABLE,
    413: FailureKind.TOO_LONG,
    425: FailureKind.UNAVAILABLE,
    429: FailureKind.RATE_LIMITED,
}
_QUOTA = (
    "insufficient_quota",
    "billing_hard_limit_reached",
    "billing_not_active",
    "exceeded your current quota",
)
_TOO_LONG = (
    "context_length_exceeded", "maximum context length", "context window", "context size",
    "context length", "context the overflows",
    "request too large", "prompt is too long", "string_above_max_length",
)  # fmt: skip
_FILTERED = ("content_filter", "content_policy_violation", "content management policy")
_UNKNOWN_MODEL = ("model_not_found", "invalid model", "does not exist", "model not found", "unknown model")


def fault_of(error: Exception, key: Key) -> Fault:
    """The failure an exception stands for, with a detail that is safe to show."""
    if isinstance(error, openai.APIStatusError):
        return _of_status(error, key)
    if isinstance(error, openai.APIConnectionError | httpx2.HTTPError):
        return _of_connection(error, key)
    kind = FailureKind.REJECTED if isinstance(error, UnicodeError) else FailureKind.CONNECTION
    return Fault(kind=kind, detail=_told(error, key), again=False)


def _of_status(error: openai.APIStatusError, key: Key) -> Fault:
    headers = error.response.headers
    return Fault(
        kind=_kind(error.status_code, complaint_of(error)),
        detail=safe_detail(f"HTTP {error.status_code}: {error.message}", key),
        retry_after_s=retry_after_s(headers, datetime.now(UTC)),
        again=headers.get("x-should-retry") != "false" and error.status_code >= 400,
    )


def _kind(status: int, said: Complaint) -> FailureKind:
    if status in (402, 403, 429) and said.says(_QUOTA):
        return FailureKind.QUOTA
    if status in (400, 413, 422, 429, 500) and said.says(_TOO_LONG):
        return FailureKind.TOO_LONG
    if status in (400, 403, 422) and said.says(_FILTERED):
        return FailureKind.FILTERED
    if _is_of_the_model(status, said):
        return FailureKind.UNKNOWN_MODEL
    if status >= 500 or status < 400:
        return FailureKind.UNAVAILABLE
    return _BY_STATUS.get(status, FailureKind.REJECTED)


def _is_of_the_model(status: int, said: Complaint) -> bool:
    if status == 404:
        return said.says(("model", "deployment"))
    return status in (400, 422) and said.says(("model",)) and said.says(_UNKNOWN_MODEL)


def _of_connection(error: Exception, key: Key) -> Fault:
    cause = error.__cause__ if isinstance(error, openai.APIConnectionError) else error
    never_reached = isinstance(cause, httpx2.ConnectTimeout | httpx2.PoolTimeout)
    timed_out = isinstance(error, openai.APITimeoutError | httpx2.TimeoutException)
    kind = FailureKind.TIMEOUT if timed_out and not never_reached else FailureKind.CONNECTION
    return Fault(kind=kind, detail=_told(cause or error, key), again=_worth_repeating(error, cause))


def _worth_repeating(error: Exception, cause: BaseException | None) -> bool:
    """Not what fails here before anything is sent, nor a line that broke while the answer came in: that
    answer will be charged, and so would the next. The SDK lets only the latter's errors through bare."""
    local = isinstance(cause, httpx2.UnsupportedProtocol | httpx2.LocalProtocolError)
    return isinstance(error, openai.APIConnectionError) and not local


def _told(error: BaseException, key: Key) -> str:
    """The error's name, and its words unless they could quote a header: a key that cannot be encoded is
    quoted whole, escaped, by the error that says so."""
    if isinstance(error, UnicodeError | httpx2.LocalProtocolError):
        return type(error).__name__
    return safe_detail(f"{type(error).__name__}: {error}", key)
