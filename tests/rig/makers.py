"""Makers of small articles, importable by worker processes."""

import os
import signal
import time
from dataclasses import dataclass, field

from rewriter.article import Completion, Failure, Reply, Source, Status
from rewriter.article.batch import Asks, Ended, Entry, Step, Summary
from rewriter.errors import OutputError
from tests.runner.flows import request


@dataclass(slots=True)
class Asker:
    """Asks `steps` questions in turn, then ends; the title says what was answered. An article's text may say
    what goes wrong: "kill" ends the process, "raise" is a defect, "full" a full disk, "slow" sleeps."""

    steps: int = 2
    wrong: dict[str, str] = field(default_factory=dict)
    under_way: dict[int, tuple[Entry, list[str]]] = field(default_factory=dict)

    def begin(self, entry: Entry, source: Source | None) -> Step:  # noqa: ARG002  # the protocol's
        go_wrong(self.wrong.get(entry.row.id, ""))
        self.under_way[entry.position] = (entry, [])
        return self._step(entry.position)

    def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:
        self.under_way[position][1].extend(told(reply) for reply in replies)
        return self._step(position)

    def drop(self, position: int) -> None:
        self.under_way.pop(position, None)

    def _step(self, position: int) -> Step:
        entry, answers = self.under_way[position]
        if len(answers) < self.steps:
            return Asks(requests=(request(f"{entry.row.id} {len(answers)}"),))
        del self.under_way[position]
        status = Status.FAILED if any(a.startswith("!") for a in answers) else Status.READY
        return Ended(summary=Summary(status=status, title=" ".join(answers)))


def go_wrong(how: str) -> None:
    if how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "raise":
        raise ZeroDivisionError
    if how == "full":
        raise OutputError("publish.disk-full", path="out")
    if how == "slow":
        time.sleep(60)


def told(reply: Reply) -> str:
    if isinstance(reply, Completion):
        return reply.text
    assert isinstance(reply, Failure)
    return f"!{reply.kind}"
