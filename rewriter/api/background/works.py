"""The articles of one folder that are being made: each in a thread of its own, a few at a time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from threading import BoundedSemaphore, Lock, Thread
from time import monotonic

from rewriter.api.background.asked import Asked, Given
from rewriter.api.background.means import Means
from rewriter.api.background.notes import Note, Notes, State
from rewriter.api.background.preparing import Prepared, job_of, prepared
from rewriter.api.preparing import Job
from rewriter.api.rewriting import make, open_journal, write
from rewriter.article import Article, Completion, FailureKind, Reason, Reply, Request, Status, Usage
from rewriter.backends.metered import cost_of
from rewriter.errors import RewriterError, UsageError
from rewriter.runner import Stop
from rewriter.settings import Settings
from rewriter.wording import Lang

AT_ONCE = 2
MOST_OPEN = 20
MOST_PREPARED = 16
MOST_SHOWN = 50


class Work:
    """One article on its way. It observes its own run; what it says is for showing, and may be read from any
    thread. `step` is what the model is asked, in how many calls; `saved` counts answers paid for earlier."""

    def __init__(self, note: Note, settings: Settings | None = None) -> None:
        self.note = note
        self.stop = Stop()
        self.model = (settings.model if settings else None) or ""
        self.prices = settings.prices if settings else None
        self.step: tuple[str, int] | None = None
        self.calls = self.saved = 0
        self.usage = Usage()

    @property
    def cost(self) -> float | None:
        """What was paid so far; None without prices."""
        return cost_of(self.usage, self.prices) if self.prices else None

    def asking(self, requests: tuple[Request, ...]) -> None:
        """Calls are about to be made."""
        self.step = (requests[0].purpose, len(requests))

    def answered(self, request: Request, reply: Reply) -> None:  # noqa: ARG002  # the protocol’s
        """One call has ended."""
        if isinstance(reply, Completion) and reply.replayed:
            self.saved += 1
            return
        self.calls += 1
        self.usage += reply.usage

    def stopping(self) -> None:
        """`stop` is told, and says so."""


class Works:
    """What is being made below `root`, was cut off there, or has just been made. `means` says with what, each
    time anew: settings may change while the program runs."""

    def __init__(self, root: Path, means: Callable[[], Means], lang: Lang) -> None:
        self._root, self._means, self._lang = root, means, lang
        self._notes = Notes(root)
        self._lock = Lock()
        self._turns = BoundedSemaphore(AT_ONCE)
        self._prepared: dict[str, Prepared] = {}
        self._works = {note.id: Work(note) for note in self._notes.kept()}
        self._threads: list[Thread] = []
        self._others: list[tuple[Thread, Stop]] = []
        self._closing = False

    @property
    def means(self) -> Means:
        """What articles can be made with now. Raises SettingsError."""
        return self._means()

    def all(self) -> tuple[Work, ...]:
        """Every work that is known, the newest first."""
        with self._lock:
            return tuple(reversed(self._works.values()))[:MOST_SHOWN]

    def prepare(self, given: Given, asked: Asked) -> Prepared:
        """Read what is given and foresee what it takes; nothing is asked of a model, nothing is written.
        Raises InputError, UsageError, SettingsError."""
        means = self.means
        source = given.read(means.settings)
        made = prepared(token_hex(8), source, asked, means, self._root)
        with self._lock:
            self._prepared[made.id] = made
            while len(self._prepared) > MOST_PREPARED:
                self._prepared.pop(next(iter(self._prepared)))
        return made

    def begin(self, key: str) -> Work:
        """Make a prepared article, in the background. UsageError when it is not prepared (any more), when the
        same source is being made already, or when too many wait; OutputError when it cannot be noted."""
        with self._lock:
            made = self._prepared.get(key)
            if made is None:
                raise UsageError("making.not-prepared")
            note = Note(id=key, source=made.job.source, asked=made.asked, begun=_now())
            work = self._begun(note, made.job)
            del self._prepared[key]
            return work

    def resume(self, key: str) -> Work:
        """Go on with an article that was cut off, stopped or failed: answers that were paid for are not asked
        again. UsageError when there is none such."""
        with self._lock:
            work = self._works.get(key)
            if work is None or work.note.state.is_open or work.note.state is State.DONE:
                raise UsageError("making.nothing-to-resume")
            note = replace(work.note, state=State.WAITING, reasons=())
        job = job_of(note.source, note.asked, self.means)
        with self._lock:
            if self._works.get(key) is not work or work.note.state.is_open:
                raise UsageError("making.nothing-to-resume")
            return self._begun(note, job)

    def stop(self, key: str) -> None:
        """Have one end: calls under way are awaited, since they are paid for; told again, they are dropped.
        UsageError when it is not under way."""
        with self._lock:
            work = self._works.get(key)
            if work is None or not work.note.state.is_open:
                raise UsageError("making.nothing-to-stop")
            work.stop.strike()
            if work.note.state is State.WAITING:
                self._settle(work, State.STOPPED)

    def forget(self, key: str) -> None:
        """Take one that is not under way off the list, and off the disk; articles that were made stay."""
        with self._lock:
            work = self._works.get(key)
            if work is None or work.note.state.is_open:
                raise UsageError("making.nothing-to-forget")
            self._notes.drop(key)
            del self._works[key]

    @property
    def under_way(self) -> int:
        """How many threads are at work."""
        return sum(thread.is_alive() for thread in self._all_threads())

    def look_after(self, thread: Thread, stop: Stop) -> None:
        """Await another thread's call too, once the program is to end: that of a repair."""
        with self._lock:
            self._others = [each for each in self._others if each[0].is_alive()]
            self._others.append((thread, stop))

    def close(self, patience_s: float) -> None:
        """Begin nothing more; await calls that are paid for, so long at most. What is not done counts as cut
        off, and can be gone on with by the next program."""
        with self._lock:
            self._closing = True
            for work in self._works.values():
                if work.note.state.is_open:
                    work.stop.strike()
            for _, stop in self._others:
                stop.strike()
        end = monotonic() + patience_s
        for thread in self._all_threads():
            thread.join(max(0.0, end - monotonic()))

    def _all_threads(self) -> tuple[Thread, ...]:
        return (*self._threads, *(thread for thread, _ in self._others))

    def _begun(self, note: Note, job: Job) -> Work:
        opened = [work.note for work in self._works.values() if work.note.state.is_open]
        if self._closing or len(opened) >= MOST_OPEN:
            raise UsageError("making.too-many", n=len(opened))
        if any(each.source == note.source for each in opened):
            raise UsageError("making.same-under-way")
        self._notes.keep(note)
        work = Work(note, job.settings)
        self._works.pop(note.id, None)
        self._works[note.id] = work
        thread = Thread(target=self._work, args=(work, job), daemon=True, name=f"making-{note.id}")
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
        thread.start()
        return work

    def _work(self, work: Work, job: Job) -> None:
        with self._turns:
            with self._lock:
                if work.stop.strikes:
                    if work.note.state.is_open:
                        self._settle(work, State.CUT)
                    return
                work.note = replace(work.note, state=State.UNDER_WAY)
            try:
                self._conclude(work, self._made(work, job))
            except RewriterError as error:
                with self._lock:
                    self._settle(work, State.FAILED, (Reason(key=error.key, params=error.params),))
            finally:
                with self._lock:  # a fault of ours: it can be gone on with
                    if work.note.state.is_open:
                        self._settle(work, State.CUT)

    def _made(self, work: Work, job: Job) -> Article:
        with open_journal(job, self._root) as journal:
            return make(job, journal=journal, observer=work, drive=work.stop.run)

    def _conclude(self, work: Work, article: Article) -> None:
        """Write what was made. What failed is not written: it could stand in place of an earlier article."""
        outcome = article.outcome
        cancelled = outcome.failure is FailureKind.CANCELLED
        if cancelled and self._closing:
            state = State.CUT
        elif outcome.draft is None or outcome.status is Status.FAILED:
            state = State.STOPPED if cancelled else State.FAILED
        else:
            folder = write(article, self._root, self._lang).folder
            work.note = replace(work.note, article=folder.name)
            state = State.DONE
        with self._lock:
            self._settle(work, state, outcome.reasons if state is State.FAILED else ())

    def _settle(self, work: Work, state: State, reasons: tuple[Reason, ...] = ()) -> None:
        """Note how it ended. One that is done needs no note: its article is there."""
        work.note = replace(work.note, state=state, reasons=reasons)
        if state is State.DONE:
            self._notes.drop(work.note.id)
            return
        try:
            self._notes.keep(work.note)
        except RewriterError as error:  # what was asked is noted already: only how it ended is not
            work.note = replace(
                work.note, reasons=(*reasons, Reason(key=error.key, params=error.params, note=True))
            )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
