"""Articles that are not made yet, noted on disk: what was asked is there again after a program was killed."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rewriter.api.background.asked import Asked
from rewriter.api.reviewing.shelf import CACHE
from rewriter.article import Reason, Source
from rewriter.errors import OutputError
from rewriter.files import made_folder, write_whole

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FOLDER = "new"
LIMIT_BYTES = 32 * 2**20
_NAME = re.compile(r"[0-9a-f]{16}\.json")


class State(StrEnum):
    """How far an article is."""

    WAITING = "waiting"
    UNDER_WAY = "under-way"
    DONE = "done"  # its files are written
    FAILED = "failed"  # no article was made; the reasons say why
    STOPPED = "stopped"  # by the editor, before there was an article
    CUT = "cut"  # the program ended before it did

    @property
    def is_open(self) -> bool:
        """Whether something is still to come of it by itself."""
        return self in (State.WAITING, State.UNDER_WAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One article: its source as it was read, what was asked, since when (ISO, UTC), how far it is. `article`
    is the name of its folder once it is made, `reasons` are why it was not."""

    id: str
    source: Source
    asked: Asked
    begun: str
    state: State = State.WAITING
    article: str = ""
    reasons: tuple[Reason, ...] = ()
    version: int = field(default=1)


class Notes:
    """The notes in the studio's own folder below `root`. Their names are made here; no link is followed."""

    def __init__(self, root: Path) -> None:
        self._root = root

    @property
    def _folder(self) -> Path:
        return self._root / CACHE / FOLDER

    def keep(self, note: Note) -> None:
        """Have it on disk. Raises OutputError."""
        folder = self._folder
        if folder.is_symlink() or folder.parent.is_symlink():
            raise OutputError("publish.not-a-folder", path=str(folder))
        write_whole(made_folder(folder), {f"{note.id}.json": _adapter().dump_json(note)})

    def drop(self, key: str) -> None:
        """Forget one."""
        with suppress(OSError):
            (self._folder / f"{key}.json").unlink(missing_ok=True)

    def kept(self) -> tuple[Note, ...]:
        """Those of an earlier program, oldest first; what was under way then was cut off. What is none of
        ours is left alone."""
        found = sorted(self._found(), key=lambda note: note.begun)
        return tuple(replace(n, state=State.CUT) if n.state.is_open else n for n in found)

    def _found(self) -> Iterator[Note]:
        folder = self._folder
        if folder.is_symlink() or folder.parent.is_symlink() or not folder.is_dir():
            return
        for path in folder.iterdir():
            if _NAME.fullmatch(path.name) and not path.is_symlink():
                with suppress(OSError, ValueError, RecursionError):
                    if path.stat().st_size <= LIMIT_BYTES:
                        note = _adapter().validate_json(path.read_bytes())
                        yield replace(note, id=path.stem)


@cache
def _adapter() -> "TypeAdapter[Any]":
    from pydantic import TypeAdapter

    return TypeAdapter(Note)
