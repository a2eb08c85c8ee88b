"""The files of a round: one line a question, as many as a batch may hold, one model a file."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

from rewriter.article import Request
from rewriter.article.batch_api import BatchState
from rewriter.backends.batch_api import MOST_BYTES, MOST_LINES
from rewriter.errors import JournalError
from rewriter.files import GrowingFile
from rewriter.ports import BatchLog
from rewriter.runner.batch.budget import Budget

_DIGITS = 12
_OF_DIGEST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many questions, and how many bytes, one batch may hold."""

    lines: int = MOST_LINES
    bytes: int = MOST_BYTES


@dataclass(slots=True, kw_only=True)
class _Page:
    key: str
    file: GrowingFile
    planned: "asyncio.Future[None]"
    bytes: int = 0
    lines: int = 0
    reserved: list[float] = field(default_factory=list)


class RoundFiles:
    """Writes a round's questions down, each once the journal has it. Nothing here costs anything yet."""

    def __init__(self, folder: Path, log: BatchLog, budget: Budget, limits: Limits) -> None:
        self.folder = folder
        self.limits = limits
        self._log = log
        self._budget = budget
        self._open: dict[str, _Page] = {}
        self._pages: list[_Page] = []

    async def add(self, request: Request, line: bytes, *, position: int, step: int, reserved: float) -> None:
        """Note a question in the journal and write its line, which carries `custom_id(0, …)` until then."""
        page = self._page(request.model, len(line))
        await asyncio.shield(page.planned)
        number = await self._log.enlist(page.key, request, position=position, step=step, reserved=reserved)
        page.reserved.append(reserved)
        nameless, named = custom_id(0, request.digest), custom_id(number, request.digest)
        page.file.write(line.replace(nameless.encode(), named.encode(), 1))

    async def seal(self) -> Sequence[str]:
        """Finish the files: the keys of the batches that can now be submitted."""
        pages, self._pages = self._pages, []
        self._open.clear()
        for page in pages:
            await asyncio.to_thread(page.file.finish)
            await self._log.move(page.key, BatchState.SEALED)
        return [page.key for page in pages]

    async def drop(self) -> None:
        """Forget what was written since the last `seal`."""
        pages, self._pages = self._pages, []
        self._open.clear()
        for page in pages:
            page.file.drop()
            for reserved in page.reserved:
                await self._budget.give_back(reserved)
            with suppress(JournalError):  # it is found, and forgotten, by the next sitting
                await asyncio.shield(page.planned)
                await self._log.discard(page.key)

    def path(self, key: str) -> Path:
        """The file of a batch's questions."""
        return self.folder / f"{key}.jsonl"

    def results(self, key: str, name: str) -> Path:
        """The file that a batch's answers, or its errors, are brought to."""
        return self.folder / f"{key}.{name}.jsonl"

    def remove(self, key: str) -> None:
        """Let go of a closed batch's files: what was in them is in the journal."""
        _unlink(self.path(key))
        self.remove_results(key)

    def remove_results(self, key: str) -> None:
        """Let go of what was fetched of a batch's results: there is to be more of it."""
        for name in ("answers", "errors"):
            _unlink(self.results(key, name))

    def _page(self, model: str, size: int) -> _Page:
        page = self._open.get(model)
        if page is None or page.lines >= self.limits.lines or page.bytes + size > self.limits.bytes:
            page = self._open[model] = self._new()
        page.lines += 1
        page.bytes += size
        return page

    def _new(self) -> _Page:
        key = f"rw-{token_hex(16)}"
        file = GrowingFile(self.path(key))
        page = _Page(key=key, file=file, planned=asyncio.ensure_future(self._log.plan(key)))
        self._pages.append(page)
        return page


def _unlink(path: Path) -> None:
    for each in (path, path.with_name(path.name + ".part")):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def custom_id(number: int, digest: str) -> str:
    """What a line is called: its call's number in the journal and the head of its request's digest. All are
    equally long."""
    return f"{number:0{_DIGITS}d}-{digest[:_OF_DIGEST]}"


def number_of(name: str) -> int | None:
    """The call's number in a line's name, None when it is no such name."""
    head, _, _ = name.partition("-")
    return int(head) if len(head) == _DIGITS and head.isascii() and head.isdigit() else None
