"""What a batch's lines are answered with, and what may go wrong with them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Document = dict[str, Any]
Say = Callable[[str], tuple[int, Document] | str]
"""What is said to the last message of a line: status and body, or the code of an error in their place."""


def said(text: str, *, finish: str = "stop", tokens: tuple[int, int] = (10, 1)) -> tuple[int, Document]:
    """A completion."""
    given, written = tokens
    usage = {"prompt_tokens": given, "completion_tokens": written, "total_tokens": given + written}
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}
    return 200, {"id": "c", "object": "chat.completion", "model": "m-1", "choices": [choice], "usage": usage}


def refused(status: int, message: str, code: str | None = None) -> tuple[int, Document]:
    """An error object."""
    return status, {"error": {"message": message, "type": "t", "param": None, "code": code}}


def in_capitals(text: str) -> tuple[int, Document]:
    """The same text, louder."""
    return said(text.upper())


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """How a batch ends. `share` of its lines are answered first; with `lose_output` the file of answers
    cannot be had the first so many times it is looked for; `errors` are those of a failed batch; `odd` are
    lines of results that make no sense."""

    status: str = "completed"
    share: float = 1.0
    lose_output: int = 0
    errors: Sequence[Document] = ()
    odd: Sequence[bytes] = ()


@dataclass(slots=True, kw_only=True)
class Trouble:
    """What goes wrong with the next `times` requests whose method and path begin so: answered with `status`;
    or, `done` all the same, never answered."""

    where: str
    status: int = 500
    done: bool = False
    times: int = 1
    headers: Mapping[str, str] = field(default_factory=dict)
    message: str = "trouble"


@dataclass(slots=True, kw_only=True)
class Held:
    """A batch at the service."""

    id: str
    input_file: str
    metadata: Document
    made: float
    fate: Fate
    cancelled: bool = False
    worked: bool = False
    looks: int = 0
    output: str | None = None
    errors: str | None = None
    answered: int = 0
    lines: int = 0
