"""Files written at once: prepared beside their place, then moved into it."""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from secrets import token_hex

from rewriter.errors import OutputError
from rewriter.files.disk import bytes_of, sync, told

Content = str | bytes | Iterable[str]


def write_whole(
    folder: Path, contents: Mapping[str, Content], *, superseded: Mapping[str, str] | None = None
) -> list[Path]:
    """Write the files named in `contents` (text as UTF-8, whole or in pieces) into `folder`, or into folders
    below it ("review/index.html") that are made if need be; all are prepared and on disk before the
    first takes its place; on any failure what was there before is untouched. `superseded` files, which must
    not be lost, are kept under another name (name to new name). Returns the paths. Raises OutputError."""
    targets = [folder / name for name in contents]
    for target in targets:
        if target.is_dir():
            raise OutputError("publish.not-a-file", path=str(target))
    with told(folder), _prepared(folder, contents) as temporary:
        for target in targets:
            target.parent.mkdir(parents=True, exist_ok=True)
        for name, kept in (superseded or {}).items():
            with suppress(FileNotFoundError):
                (folder / name).replace(folder / kept)
        for prepared, target in zip(temporary, targets, strict=True):
            prepared.replace(target)
        sync(folder)
    return targets


def write_file(path: Path, content: str | bytes) -> Path | None:
    """Write one file where an editor asked for it, whole or not at all, its folder made if need be. Another
    content that stood there is kept beside it: the path it now has is returned. Raises OutputError."""
    data = content.encode() if isinstance(content, str) else content
    with told(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # a device or pipe would be replaced, not written to
            raise OutputError(f"publish.{'not-a-file' if path.is_dir() else 'not-plain'}", path=str(path))
    before = bytes_of(path)
    kept = None if before in (None, data) else _previous(path)
    write_whole(path.parent, {path.name: data}, superseded={path.name: kept} if kept else None)
    return path.with_name(kept) if kept else None


def overwrite(path: Path, data: bytes) -> None:
    """Put `data` in place of a file that is there, whole or not at all; its permissions stay, and a link
    stays a link. Raises OutputError; the file is then untouched."""
    with told(path):
        target = path.resolve()
        with _prepared(target.parent, {target.name: data}) as temporary:
            temporary[0].chmod(stat.S_IMODE(target.stat().st_mode))
            temporary[0].replace(target)
        sync(target.parent)


def _previous(path: Path) -> str:
    names = (f"{path.stem}.previous-{n}{path.suffix}" for n in count(1))
    return next(name for name in names if not path.with_name(name).exists())


@contextmanager
def _prepared(folder: Path, contents: Mapping[str, Content]) -> Iterator[list[Path]]:
    prepared: list[Path] = []
    try:
        for content in contents.values():
            prepared.append(_temporary(folder))
            _write(prepared[-1], content)
        yield prepared
    finally:
        for path in prepared:
            path.unlink(missing_ok=True)


def _temporary(folder: Path) -> Path:
    path = folder / f".rewriter-{token_hex(8)}.tmp"
    path.touch(exist_ok=False)  # readable by whom the umask says, unlike tempfile's
    return path


def _write(path: Path, content: Content) -> None:
    pieces = (content,) if isinstance(content, str | bytes) else content
    with path.open("wb") as file:
        for piece in pieces:
            file.write(piece.encode() if isinstance(piece, str) else piece)
        file.flush()
        os.fsync(file.fileno())
