"""Every way a service can say no, mapped once, here, to a kind of failure."""

from datetime import UTC, datetime

from rewriter.article import FailureKind
from rewriter.backends.access import Key
from rewriter.backends.detail import safe_detail
from rewriter.backends.fault import Fault
from rewriter.backends.openai.complaints import Complaint, complaint_of, said_by
from rewriter.backends.openai.transport import Refusal
from rewriter.backends.retry_after import retry_after_s

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


def fault_of(refusal: Refusal, key: Key) -> Fault:
    """The failure a refusal stands for, with a detail that is safe to show."""
    return Fault(
        kind=_kind(refusal.status, complaint_of(refusal)),
        detail=safe_detail(f"HTTP {refusal.status}: {said_by(refusal)}", key),
        retry_after_s=retry_after_s(refusal.headers, datetime.now(UTC)),
        again=refusal.headers.get("x-should-retry") != "false" and refusal.status >= 400,
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
