"""A backend for tests and rehearsals: answers are written beforehand, nothing is paid."""

from collections.abc import Callable, Sequence

from rewriter.article import Completion, Reply, Request
from rewriter.errors import BackendError

MODEL = "scripted"


class ScriptedBackend:
    """Answers from a list, in order, or from a function of the request; a plain string is a completion.
    `requests` holds everything that was asked. BackendError when the list runs out: a test that asks
    more than it expected should fail loudly, not hang or repeat itself."""

    def __init__(self, replies: Sequence[str | Reply] | Callable[[Request], str | Reply]) -> None:
        self._answer = replies if callable(replies) else _from_list(replies)
        self.requests: list[Request] = []

    async def complete(self, request: Request) -> Reply:
        """The next reply of the script."""
        self.requests.append(request)
        reply = self._answer(request)
        return Completion(text=reply, model=MODEL) if isinstance(reply, str) else reply


def _from_list(replies: Sequence[str | Reply]) -> Callable[[Request], str | Reply]:
    left = iter(tuple(replies))

    def answer(request: Request) -> str | Reply:
        try:
            return next(left)
        except StopIteration:
            raise BackendError("model.script-ended", given=len(replies), purpose=request.purpose) from None

    return answer
