"""Small flows for the tests of this room."""

from collections.abc import Sequence

from rewriter.article import (
    Completion,
    Failure,
    Message,
    Outcome,
    Prompt,
    Reason,
    Reply,
    Request,
    Status,
    Strategy,
)
from rewriter.ports import Flow


def request(text: str) -> Request:
    prompt = Prompt(name="whole", version="v", messages=(Message(role="user", content=text),))
    return Request(purpose="whole", model="m", prompt=prompt)


def asking(*rounds: Sequence[str]) -> Flow:
    """Asks every round's texts at once; its outcome's reasons are what came back, in order."""
    seen: list[Reply] = []
    for texts in rounds:
        replies = yield tuple(request(text) for text in texts)
        seen.extend(replies)
    return outcome_of(seen)


def outcome_of(replies: Sequence[Reply]) -> Outcome:
    failures = [r.kind for r in replies if isinstance(r, Failure)]
    return Outcome(
        status=Status.FAILED if failures else Status.READY,
        reasons=tuple(Reason(key=f"outcome.{told(reply)}") for reply in replies),
        strategy=Strategy.WHOLE,
        draft=None,
        report=None,
        ledger=None,
        failure=failures[0] if failures else None,
    )


def told(reply: Reply) -> str:
    if isinstance(reply, Completion):
        return reply.text + (" (replayed)" if reply.replayed else "")
    return reply.kind.value


def said(outcome: Outcome) -> list[str]:
    return [reason.key.removeprefix("outcome.") for reason in outcome.reasons]
