"""A thread of its own for what must not hold the event loop up: what waits is taken together."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from rewriter.errors import JournalError

C = TypeVar("C")
R = TypeVar("R")
GROUP = 250  # tasks taken together at most: keeps the wait for one commit, and its telling, in bounds


class Task(Generic[C]):
    """A job, and who waits for its end: a coroutine on a loop, or (`loop` None) a thread."""

    __slots__ = ("error", "future", "job", "loop", "result")

    def __init__(
        self,
        job: Callable[[C], Any],
        future: "asyncio.Future[Any] | Future[Any]",
        loop: asyncio.AbstractEventLoop | None,
    ) -> None:
        self.job, self.future, self.loop = job, future, loop
        self.result: Any = None
        self.error: Exception | None = None

    def tell(self) -> None:
        """Wake whoever waits, unless they have gone."""
        if self.future.done():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


class Worker(Generic[C]):
    """Runs jobs in order of arrival on one thread. `perform` is given all that wait, `GROUP` at most, and
    sets each one's result or error; only then are those who wait told, one call into their loop a group."""

    def __init__(self, perform: Callable[[Sequence[Task[C]]], None], refusal: JournalError) -> None:
        self._perform, self._refusal = perform, refusal
        self._tasks: SimpleQueue[Task[C] | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="rewriter-journal", daemon=True)
        self._thread.start()

    async def do(self, job: Callable[[C], R]) -> R:
        """The job's result. A job begun is carried out even if nobody waits for it any more."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[R] = loop.create_future()
        self._put(Task(job, future, loop))
        return await future

    def do_now(self, job: Callable[[C], R]) -> R:
        """The job's result, the calling thread waiting for it."""
        future: Future[R] = Future()
        self._put(Task(job, future, None))
        return future.result()

    def close(self) -> None:
        """End the thread once all that waits is done. May be called twice."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._tasks.put(None)
        self._thread.join()

    def _put(self, task: Task[C]) -> None:
        with self._gate:
            if self._closed:
                raise again(self._refusal)
            self._tasks.put(task)

    def _work(self) -> None:
        going = True
        while going:
            tasks, going = self._waiting()
            if tasks:
                self._performed(tasks)
                _tell(tasks)

    def _performed(self, tasks: Sequence[Task[C]]) -> None:
        try:
            self._perform(tasks)
        except Exception as error:  # noqa: BLE001  # without the thread, everybody would wait for ever
            for task in tasks:
                task.error = error

    def _waiting(self) -> tuple[list[Task[C]], bool]:
        """What waits, once something does; False when it is the end."""
        task = self._tasks.get()
        found: list[Task[C]] = []
        while task is not None:
            found.append(task)
            if len(found) == GROUP:
                return found, True
            try:
                task = self._tasks.get_nowait()
            except Empty:
                return found, True
        return found, False


def again(error: JournalError) -> JournalError:
    """The same failure for somebody else: an exception raised twice would gather both tracebacks."""
    return type(error)(error.key, **error.params)


def _tell(tasks: Sequence[Task[Any]]) -> None:
    for loop in {task.loop for task in tasks}:
        theirs = [task for task in tasks if task.loop is loop]
        if loop is None:
            _tell_all(theirs)
        elif not loop.is_closed():
            _wake(loop, theirs)


def _wake(loop: asyncio.AbstractEventLoop, tasks: list[Task[Any]]) -> None:
    try:
        loop.call_soon_threadsafe(_tell_all, tasks)
    except RuntimeError:
        return  # closed in between: nobody waits any more


def _tell_all(tasks: Sequence[Task[Any]]) -> None:
    for task in tasks:
        task.tell()
