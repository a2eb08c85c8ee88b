"""Where an article's files go, and how they get there: whole or not at all, never outside the folder."""

import errno
import json
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from secrets import token_hex
from unicodedata import normalize

from rewriter.article import Source
from rewriter.errors import OutputError
from rewriter.output.record import file_digest, source_digest

Content = str | bytes | Iterable[str]
RECORD = "article.json"
MAX_NAME_BYTES = 200  # Linux allows 255; what remains is room for « -999 » and for temporary names
_MAX_SAME_NAME = 999
_NOT_ALLOWED = re.compile(r"[^\w.-]|_(?=_)|-(?=-)|\.(?=\.)")  # of a run of dots or dashes one stays
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # Windows keeps these


def safe_name(name: str) -> str:
    """A folder name made from an input's name: letters, digits, `-`, `_` and `.` only, at most 200
    bytes, never empty, hidden, or one of Windows' reserved names. The same name always gives the same."""
    spaced = re.sub(r"[^\w.-]", "-", normalize("NFC", name).encode("utf-8", "ignore").decode())
    allowed = _NOT_ALLOWED.sub("", spaced).strip(".-")
    short = allowed.encode()[:MAX_NAME_BYTES].decode("utf-8", "ignore").strip(".-")
    if not short:
        return "article"
    return f"article-{short}" if _RESERVED.fullmatch(short) else short


def folder_for(source: Source, folder: Path) -> Path:
    """The folder for this source's files inside `folder`, made if need be: `<name>`, or `<name>-2`,
    `-3` … when that one holds another input's article. Raises OutputError."""
    name = safe_name(source.name)
    digest = source_digest(source)
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for candidate in _candidates(folder, name):
            if not _inside(candidate, folder):
                continue
            with suppress(FileExistsError):
                candidate.mkdir()
                return candidate
            if candidate.is_dir() and _is_ours(candidate, digest):
                return candidate
    raise OutputError("publish.no-free-name", path=str(folder))


def folder_with(source: Source, folder: Path) -> Path | None:
    """The folder inside `folder` that holds this source's article already, where `folder_for` would write it
    anew; None when there is none. Nothing is made."""
    digest = source_digest(source)
    for candidate in _candidates(folder, safe_name(source.name)):
        if not candidate.exists():
            return None
        if (candidate / RECORD).is_file() and _inside(candidate, folder) and _is_ours(candidate, digest):
            return candidate
    return None


def named_folder(folder: Path, name: str) -> Path:
    """The folder `name`, a safe name, inside `folder`, made if need be. Raises OutputError, also where it
    leads elsewhere."""
    target = folder / safe_name(name)
    with _told(target):
        target.mkdir(parents=True, exist_ok=True)
    if not _inside(target, folder):
        raise OutputError("publish.not-a-folder", path=str(target))
    return target


def made_folder(folder: Path) -> Path:
    """The folder, made with those above it if need be. Raises OutputError."""
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


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
    with _told(folder), _prepared(folder, contents) as temporary:
        for target in targets:
            target.parent.mkdir(parents=True, exist_ok=True)
        for name, kept in (superseded or {}).items():
            with suppress(FileNotFoundError):
                (folder / name).replace(folder / kept)
        for prepared, target in zip(temporary, targets, strict=True):
            prepared.replace(target)
        _sync(folder)
    return targets


def write_file(path: Path, content: str | bytes) -> Path | None:
    """Write one file where an editor asked for it, whole or not at all, its folder made if need be. Another
    content that stood there is kept beside it: the path it now has is returned. Raises OutputError."""
    data = content.encode() if isinstance(content, str) else content
    with _told(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # a device or pipe would be replaced, not written to
            raise OutputError(f"publish.{'not-a-file' if path.is_dir() else 'not-plain'}", path=str(path))
    before = _bytes_of(path)
    kept = None if before in (None, data) else _previous(path)
    write_whole(path.parent, {path.name: data}, superseded={path.name: kept} if kept else None)
    return path.with_name(kept) if kept else None


def overwrite(path: Path, data: bytes) -> None:
    """Put `data` in place of a file that is there, whole or not at all; its permissions stay, and a link
    stays a link. Raises OutputError; the file is then untouched."""
    with _told(path):
        target = path.resolve()
        with _prepared(target.parent, {target.name: data}) as temporary:
            temporary[0].chmod(stat.S_IMODE(target.stat().st_mode))
            temporary[0].replace(target)
        _sync(target.parent)


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


def _sync(folder: Path) -> None:
    with suppress(OSError):  # not every file system lets a folder be opened
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _candidates(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    yield from (folder / f"{name}-{n}" for n in range(2, _MAX_SAME_NAME + 1))


def _inside(candidate: Path, folder: Path) -> bool:
    try:
        return candidate.resolve().is_relative_to(folder.resolve())
    except RuntimeError:  # a link that leads to itself
        return False


def _is_ours(candidate: Path, digest: str) -> bool:
    """Whether the folder is empty of articles or holds this input's."""
    if not any((candidate / name).exists() for name in (RECORD, "article.md", "article.html")):
        return True
    try:
        record = json.loads((candidate / RECORD).read_text("utf-8"))
        return bool(record["source"]["digest"] == digest)
    except (OSError, ValueError, TypeError, KeyError):
        return False


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Failures of the file system as sentences."""
    try:
        yield
    except (NotADirectoryError, FileExistsError) as error:
        raise OutputError("publish.not-a-folder", path=str(path)) from error
    except OSError as error:
        raise _sentence(error, path) from error


def _sentence(error: OSError, path: Path) -> OutputError:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("publish.no-permission", path=str(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError("publish.disk-full", path=str(path))
    return OutputError("publish.not-written", path=str(path), reason=error.strerror or type(error).__name__)


def edited_since(folder: Path, names: tuple[str, ...]) -> dict[str, str]:
    """Those of the files that were changed by somebody since they were written here, and a free name to
    keep each under: `article.edited-1.md`. A file of which nothing was noted counts as changed."""
    try:
        noted = json.loads((folder / RECORD).read_text("utf-8")).get("files", {})
    except (OSError, ValueError, AttributeError):
        noted = {}
    there = {n: data for n in names if (data := _bytes_of(folder / n)) is not None}
    return {n: _free(folder, n) for n, data in there.items() if noted.get(n) != file_digest(data)}


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _free(folder: Path, name: str) -> str:
    stem, _, suffix = name.rpartition(".")
    return next(n for i in count(1) if not (folder / (n := f"{stem}.edited-{i}.{suffix}")).exists())
