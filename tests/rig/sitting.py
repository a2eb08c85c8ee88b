"""A run as its operator works on it: the program itself, over real HTTP, stopped in every way."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from tests.rig.articles import answered, is_faulty
from tests.rig.loopback import Answer, Asked, completion

ROOT = Path(__file__).parents[2]
USAGE = {"prompt_tokens": 4000, "completion_tokens": 900}
COST = 0.0076
"""Of one call, at the prices below."""
PRICES = {"REWRITER_PRICE_INPUT": "1", "REWRITER_PRICE_OUTPUT": "4"}


@dataclass(slots=True)
class Service:
    """Answers every article after `delay` seconds and remembers who asked; `instead` may answer otherwise."""

    delay: float = 0.05
    instead: Callable[[Asked], Answer | None] = lambda _: None
    asked: list[Asked] = field(default_factory=list)

    def __call__(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        other = self.instead(asked)
        if other is not None:
            return other
        text = answered(asked.body, faulty=is_faulty(asked.body))
        return replace(completion(text, usage=USAGE), delay=self.delay)


class Served(Protocol):
    """Something that answers at an address."""

    @property
    def url(self) -> str:
        """The base URL to configure."""
        ...


@dataclass(slots=True)
class Operator:
    """Runs `rewriter batch …` with that server's address, in a folder of its own."""

    server: Served
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def run(self) -> Path:
        return self.folder / "run"

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """The program, begun."""
        command = [sys.executable, "-m", "rewriter", "batch", *arguments, "--lang", "en"]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environ(),
            stdout=pipe,
            stderr=pipe,
            text=True,
            start_new_session=True,  # a process group of its own, as a shell gives it
        )

    def do(self, *arguments: str, expect: int = 0) -> str:
        """The program, to its end: what it says on standard output."""
        with self.start(*arguments) as process:
            out, err = process.communicate(timeout=240)
        assert "Traceback" not in err, err
        assert process.returncode == expect, f"{process.returncode}: {out}\n{err}"
        return out

    def status(self) -> dict[str, Any]:
        """The run's totals."""
        found: dict[str, Any] = json.loads(self.do("status", str(self.run), "--format", "json"))
        return found

    def calls(self, status: str) -> list[str]:
        """The digests of the journal's calls of that status."""
        with sqlite3.connect(self.run / "journal.sqlite") as database:
            found = database.execute("SELECT digest FROM calls WHERE status = ?", (status,))
            return [row[0] for row in found]

    def check_nothing_is_paid_twice(self, service: Service) -> None:
        """Every call that the service saw is in the journal; no question has two answers there."""
        done, failed, unknown = (self.calls(status) for status in ("done", "failed", "unknown"))
        assert len(set(done)) == len(done)
        assert len(done) + len(failed) <= len(service.asked) <= len(done) + len(failed) + len(unknown)

    def environ(self) -> dict[str, str]:
        """What the program is given."""
        inherited = {n: v for n, v in os.environ.items() if not n.startswith(("REWRITER_", "OPENAI_"))}
        return (
            inherited
            | PRICES
            | {
                "OPENAI_BASE_URL": self.server.url,
                "OPENAI_API_KEY": "k",
                "REWRITER_MODEL": "m",
                "REWRITER_CACHE": str(self.folder / "cache"),
            }
            | self.environment
        )


def strike_at(process: "subprocess.Popen[str]", number: signal.Signals, service: Service, calls: int) -> int:
    """Strike the program once it has made so many more calls; its exit code."""
    target = len(service.asked) + calls
    while len(service.asked) < target and process.poll() is None:
        time.sleep(0.002)
    if process.poll() is None:
        process.send_signal(number)
    process.communicate(timeout=120)
    return process.returncode


def make_whole(files: Path) -> list[str]:
    """Article folders that miss a file of a whole article."""
    wanted = {"article.md", "article.html", "article.json", "report.html"}
    return [f.name for f in files.iterdir() if not wanted <= {each.name for each in f.iterdir()}]
