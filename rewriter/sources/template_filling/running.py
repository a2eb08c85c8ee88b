"""The process that renders, seen from outside: started, fed, timed, killed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from rewriter.article import Message, Prompt
from rewriter.errors import TemplateError
from rewriter.prompting import Templates
from rewriter.sources.isolated import end, exchanged, main_of, started
from rewriter.sources.template_filling.limits import CLOCK_SECONDS, MAX_OUTPUT_BYTES, SECONDS

if TYPE_CHECKING:
    from subprocess import Popen

_START = main_of("rewriter.sources.template_filling.worker")


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is wrong with templates, and the messages of the one that was filled in (None: it cannot be)."""

    problems: tuple[TemplateError, ...]
    prompt: Prompt | None = None


class Apart:
    """Has templates looked through and filled in, each time by a process that never did anything else. With
    `ahead`, the next one is started while nobody waits for it."""

    def __init__(self, *, ahead: bool = False) -> None:
        self._ahead = ahead
        self._spare: Popen[bytes] | None = None
        self._lock = Lock()

    def look(
        self,
        templates: Templates,
        names: Sequence[str],
        fill: tuple[str, Mapping[str, Any]] | None = None,
        *,
        file: str = "",
    ) -> Looked:
        """What is wrong with the templates `names`, and with `fill` – a name and what it is given – its
        messages. One that runs on, or takes the process down, is a problem of `file`. Raises InputError
        when there is no process to be had."""
        name, given = fill or ("", {})
        asked = {"files": templates.files, "names": list(names), "name": name, "given": given}
        answer = self._asked(json.dumps(asked).encode())
        if not answer:
            shown = file or f"{name or names[0]}.j2"
            limit = f"{SECONDS}\u00a0s"
            return Looked(problems=(TemplateError("prompting.too-much", file=shown, limit=limit),))
        return _looked(json.loads(answer), name)

    def close(self) -> None:
        """Let the process that waits go."""
        with self._lock:
            spare, self._spare = self._spare, None
        if spare:
            end(spare)

    def _taken(self) -> "Popen[bytes]":
        with self._lock:
            mine, self._spare = self._spare, None
        return mine if mine and mine.poll() is None else started(_START)

    def _asked(self, question: bytes) -> bytes:
        try:
            return exchanged(self._taken(), question, seconds=CLOCK_SECONDS, limit=MAX_OUTPUT_BYTES)[0]
        finally:
            self._start_next()

    def _start_next(self) -> None:
        with self._lock:
            if self._ahead and self._spare is None:
                self._spare = started(_START)


def _looked(answer: Mapping[str, Any], name: str) -> Looked:
    messages = answer["messages"]
    return Looked(
        problems=tuple(TemplateError(each["key"], **each["params"]) for each in answer["problems"]),
        prompt=messages
        and Prompt(
            name=name,
            version=answer["version"],
            messages=tuple(Message(role=role, content=content) for role, content in messages),
        ),
    )
