"""The log of a review: one event a line, only ever appended to, on disk before anybody is told so."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, Literal

from rewriter.article import Place
from rewriter.errors import InputError, OutputError, RewriterError

NAME = "review.jsonl"
LIMIT_BYTES = 64 * 2**20
Kind = Literal["edit", "join", "replace", "dismiss", "recall", "undo", "redo", "release", "decline"]
KINDS = frozenset(("edit", "join", "replace", "dismiss", "recall", "undo", "redo", "release", "decline"))


class ConflictError(RewriterError):
    """Somebody else changed the same words meanwhile; `now` is what they are."""

    def __init__(self, now: str) -> None:
        super().__init__("studio.conflict")
        self.now = now


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing somebody did, `n` counting from 1. `edit`: the part at `place` becomes `text` (a paragraph's
    blank lines part it, an empty one goes). `join`: the paragraph at `place` and the next become one, `text`;
    `was` is both, a blank line between. `replace`: the section at `place` becomes those of `section`, as a
    model wrote it anew, with what it was asked and cost; `decline`: it stays, what the model wrote was not
    taken, and why is the `code`. `dismiss` and `recall`: the finding `finding` of check `code`, with a `text`
    for its reason. `undo` and `redo`: the last change that stands, or was undone. `release`: a note
    is its `text`."""

    n: int
    at: str
    by: str
    kind: Kind
    place: Place = Place()
    was: str = ""
    text: str = ""
    finding: str = ""
    code: str = ""
    section: dict[str, Any] = field(default_factory=dict)


class Log:
    """The events of one article's folder. Safe for threads, and for two programs on one folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._lock = Lock()

    def events(self) -> tuple[Event, ...]:
        """All events, in order. A last line that was cut off is left out: it was never answered for. Raises
        InputError when an earlier line is not one of ours."""
        try:
            data = self.path.read_bytes() if self.path.exists() else b""
        except OSError as error:
            raise InputError("studio.log-unreadable", path=str(self.path), line=0) from error
        return tuple(self._read(data))

    def append(self, kind: Kind, *, by: str, at: str, check: Any = None, **what: Any) -> Event:
        """Add an event and return it once it is on disk. `check`, called with the events so far while
        nobody else can add one, may raise to refuse it. Raises OutputError when it cannot be written."""
        with self._lock, self._opened() as file:
            known = tuple(self._read(file.read()))
            if check is not None:
                check(known)
            event = Event(n=len(known) + 1, at=at, by=by, kind=kind, **what)
            self._write(file, known, event)
        return event

    def _write(self, file: BinaryIO, known: tuple[Event, ...], event: Event) -> None:
        whole = sum(len(_line(each)) for each in known)
        try:
            file.truncate(whole)  # a cut-off last line goes
            file.seek(whole)
            file.write(_line(event))
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            raise OutputError(
                "publish.not-written", path=str(self.path), reason=error.strerror or ""
            ) from error

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        try:
            file = open(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644), "r+b")  # noqa: PTH123, SIM115
        except OSError as error:
            raise OutputError(
                "publish.not-written", path=str(self.path), reason=error.strerror or ""
            ) from error
        with file:
            _lock_file(file)
            yield file

    def _read(self, data: bytes) -> Iterator[Event]:
        lines = data.split(b"\n")
        for number, line in enumerate(lines[:-1], 1):
            try:
                yield _event(json.loads(line), number)
            except (ValueError, TypeError, KeyError) as error:
                raise InputError("studio.log-unreadable", path=str(self.path), line=number) from error


def _lock_file(file: BinaryIO) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: one program at a time, as the desk says
        return
    fcntl.flock(file, fcntl.LOCK_EX)  # let go when the file is closed


def _line(event: Event) -> bytes:
    return json.dumps(asdict(event), ensure_ascii=False, sort_keys=True).encode("utf-8", "replace") + b"\n"


def _event(found: dict[str, Any], number: int) -> Event:
    from rewriter.article import Span

    if found["n"] != number or found["kind"] not in KINDS:
        raise ValueError(number)
    place = dict(found.pop("place"))
    span = place.pop("span")
    return Event(place=Place(**place, span=Span(**span) if span else None), **found)
