"""Where an article's files go: a folder named after its input, never outside the one that was asked for."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from unicodedata import normalize

from rewriter.article import Source
from rewriter.errors import OutputError
from rewriter.files.disk import bytes_of, told
from rewriter.output.record import file_digest, source_digest

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
    with told(folder):
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
    with told(target):
        target.mkdir(parents=True, exist_ok=True)
    if not _inside(target, folder):
        raise OutputError("publish.not-a-folder", path=str(target))
    return target


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


def edited_since(folder: Path, names: tuple[str, ...]) -> dict[str, str]:
    """Those of the files that were changed by somebody since they were written here, and a free name to
    keep each under: `article.edited-1.md`. A file of which nothing was noted counts as changed."""
    try:
        noted = json.loads((folder / RECORD).read_text("utf-8")).get("files", {})
    except (OSError, ValueError, AttributeError):
        noted = {}
    there = {n: data for n in names if (data := bytes_of(folder / n)) is not None}
    return {n: _free(folder, n) for n, data in there.items() if noted.get(n) != file_digest(data)}


def _free(folder: Path, name: str) -> str:
    stem, _, suffix = name.rpartition(".")
    return next(n for i in count(1) if not (folder / (n := f"{stem}.edited-{i}.{suffix}")).exists())
