"""Every fault of a service that has been met: what it sends, what it counts as, how often it is asked, and
the word of the sentence that says what to do. `test_every_fault` and `test_canary` both read this."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from rewriter.article import FailureKind
from tests.backends.asking import KEY
from tests.rig.loopback import Answer, Answers, completion, error, json_answer

ECHO = f"your key {KEY} (Bearer {KEY})"
HTML = {"Content-Type": "text/html"}
ATTEMPTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Faulty:
    """One fault: the service's `answers`, the `kind` it must become (None: an answer after all), the number
    of `calls`, the seconds waited for at least (`waits`), and the remedy's word in each language."""

    answers: Callable[[], Answers]
    kind: FailureKind | None
    calls: int
    fr: str = ""
    en: str = ""
    waits: tuple[float, ...] = ()
    timeout_s: float = 5.0
    deadline_s: float = 600.0


def always(answer: Answer) -> Callable[[], Answers]:
    """The same answer every time."""
    return lambda: lambda _: answer


def busy(**headers: str) -> Answer:
    """429 with those headers."""
    return error(429, f"Rate limit reached {ECHO}", code="rate_limit_exceeded", **headers)


def in_30_s() -> str:
    """An HTTP date half a minute away."""
    return format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)


GOOD = completion('{"bon": true}')
_K = FailureKind

FAULTS: dict[str, Faulty] = {
    "truncated at length": Faulty(
        answers=always(completion("la moiti", finish="length")),
        kind=_K.TRUNCATED,
        calls=1,
        fr="REWRITER_MAX_OUTPUT_TOKENS",
        en="REWRITER_MAX_OUTPUT_TOKENS",
    ),
    "choices missing": Faulty(
        answers=always(json_answer({"id": "x"})), kind=_K.EMPTY, calls=1, fr="Recommencez", en="Try again"
    ),
    "choices empty": Faulty(
        answers=always(json_answer({"choices": []})), kind=_K.EMPTY, calls=1, fr="Recommencez", en="Try again"
    ),
    "content null": Faulty(
        answers=always(completion(None)), kind=_K.EMPTY, calls=1, fr="autre modèle", en="another model"
    ),
    "refusal": Faulty(
        answers=always(completion(None, refusal=f"Je ne peux pas. {ECHO}")),
        kind=_K.REFUSED,
        calls=1,
        fr="Relisez la source",
        en="Look at the source",
    ),
    "content filter in the answer": Faulty(
        answers=always(completion("la", finish="content_filter")),
        kind=_K.FILTERED,
        calls=1,
        fr="autre modèle",
        en="another model",
    ),
    "content filter before the answer": Faulty(
        answers=always(error(400, f"content management policy {ECHO}", code="content_filter")),
        kind=_K.FILTERED,
        calls=1,
        fr="autre modèle",
        en="another model",
    ),
    "HTML with status 200": Faulty(
        answers=always(Answer(body=b"<html>Connectez-vous " + ECHO.encode(), headers=HTML)),
        kind=_K.UNAVAILABLE,
        calls=1,
        fr="OPENAI_BASE_URL",
        en="OPENAI_BASE_URL",
    ),
    "half JSON": Faulty(
        answers=always(Answer(body=b'{"choices": [{"mess')),
        kind=_K.UNAVAILABLE,
        calls=1,
        fr="OPENAI_BASE_URL",
        en="OPENAI_BASE_URL",
    ),
    "error with status 200": Faulty(
        answers=always(json_answer({"error": {"message": ECHO}})),
        kind=_K.UNAVAILABLE,
        calls=1,
        fr="plus tard",
        en="later",
    ),
    "fenced JSON": Faulty(answers=lambda: [completion('```json\n{"bon": true}\n```')], kind=None, calls=1),
    "wrong schema": Faulty(answers=lambda: [completion('{"autre": 1}')], kind=None, calls=1),
    "usage missing": Faulty(answers=lambda: [completion('{"bon": true}', usage={})], kind=None, calls=1),
    "slow beyond the call's time": Faulty(
        answers=always(Answer(delay=2.5)),
        kind=_K.TIMEOUT,
        calls=1,
        timeout_s=0.9,
        fr="REWRITER_TIMEOUT",
        en="REWRITER_TIMEOUT",
    ),
    "dripping beyond the call's time": Faulty(
        answers=always(Answer(body=b" " * 500, drip=0.02)),
        kind=_K.TIMEOUT,
        calls=1,
        timeout_s=0.9,
        fr="pu être facturé",
        en="may have been charged",
    ),
    "dripping beyond the total deadline": Faulty(
        answers=always(Answer(body=b" " * 500, drip=0.02)),
        kind=_K.TIMEOUT,
        calls=1,
        deadline_s=0.9,
        fr="REWRITER_TIMEOUT",
        en="REWRITER_TIMEOUT",
    ),
    "reset before the answer": Faulty(
        answers=always(Answer(cut=0)),
        kind=_K.CONNECTION,
        calls=ATTEMPTS,
        waits=(0.5, 1.0),
        fr="réseau",
        en="network",
    ),
    "reset before the answer, once": Faulty(
        answers=lambda: [Answer(cut=0), GOOD], kind=None, calls=2, waits=(0.5,)
    ),
    "reset in the middle of the answer": Faulty(
        answers=always(Answer(body=b" " * 1000, cut=10, reset=True)),
        kind=_K.CONNECTION,
        calls=1,
        fr="facturée",
        en="charged",
    ),
    "closed in the middle of the answer": Faulty(
        answers=always(Answer(body=b" " * 1000, cut=10)),
        kind=_K.CONNECTION,
        calls=1,
        fr="facturée",
        en="charged",
    ),
    "429 without Retry-After": Faulty(answers=lambda: [busy(), GOOD], kind=None, calls=2, waits=(0.5,)),
    "429 with Retry-After in seconds": Faulty(
        answers=lambda: [busy(retry_after="7"), GOOD], kind=None, calls=2, waits=(7.0,)
    ),
    "429 with Retry-After in milliseconds": Faulty(
        answers=lambda: [busy(retry_after_ms="900", retry_after="9"), GOOD], kind=None, calls=2, waits=(0.9,)
    ),
    "429 with Retry-After as a date": Faulty(
        answers=lambda: [busy(retry_after=in_30_s()), GOOD], kind=None, calls=2, waits=(10.0,)
    ),
    "429 with Retry-After over two minutes": Faulty(
        answers=lambda: [busy(retry_after="121"), GOOD], kind=None, calls=2, waits=(121.0,)
    ),
    "429 with Retry-After beyond the deadline": Faulty(
        answers=always(busy(retry_after="900")),
        kind=_K.RATE_LIMITED,
        calls=1,
        fr="REWRITER_AT_ONCE",
        en="REWRITER_AT_ONCE",
    ),
    "429 for ever": Faulty(
        answers=always(busy()),
        kind=_K.RATE_LIMITED,
        calls=ATTEMPTS,
        waits=(0.5, 1.0),
        fr="quelques minutes",
        en="few minutes",
    ),
    "quota": Faulty(
        answers=always(error(429, ECHO, code="insufficient_quota")),
        kind=_K.QUOTA,
        calls=1,
        fr="Rechargez",
        en="Top it up",
    ),
    "bad key": Faulty(
        answers=always(error(401, f"Incorrect API key provided: {ECHO}", code="invalid_api_key")),
        kind=_K.AUTHENTICATION,
        calls=1,
        fr="OPENAI_API_KEY",
        en="OPENAI_API_KEY",
    ),
    "unknown model": Faulty(
        answers=always(error(404, f"The model `m` does not exist {ECHO}", code="model_not_found")),
        kind=_K.UNKNOWN_MODEL,
        calls=1,
        fr="REWRITER_MODEL",
        en="REWRITER_MODEL",
    ),
    "unknown deployment": Faulty(
        answers=always(error(404, "The API deployment for this resource does not exist.")),
        kind=_K.UNKNOWN_MODEL,
        calls=1,
        fr="REWRITER_MODEL",
        en="REWRITER_MODEL",
    ),
    "wrong address": Faulty(
        answers=always(json_answer({"detail": "Not Found"}, status=404)),
        kind=_K.REJECTED,
        calls=1,
        fr="doctor --probe",
        en="doctor --probe",
    ),
    "too long": Faulty(
        answers=always(error(400, f"exceeds the available context size (4096 tokens) {ECHO}")),
        kind=_K.TOO_LONG,
        calls=1,
        fr="--strategy sections",
        en="--strategy sections",
    ),
    "down": Faulty(
        answers=always(error(503, ECHO)),
        kind=_K.UNAVAILABLE,
        calls=ATTEMPTS,
        waits=(0.5, 1.0),
        fr="plus tard",
        en="later",
    ),
    "down, then up": Faulty(
        answers=lambda: [error(500), error(502), GOOD], kind=None, calls=3, waits=(0.5, 1.0)
    ),
}
