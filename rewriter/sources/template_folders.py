"""A folder of prompt templates, as the texts the prompting room takes."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from rewriter.errors import InputError
from rewriter.sources.files import read_input

SUFFIX = ".j2"
LIMIT_BYTES = 200_000  # one template; the longest shipped one has a few thousand
LIMIT_FILES = 200
_LIMIT_ENTRIES = 20_000  # what is looked through before the folder is held to be a wrong one


def read_templates(folder: str | Path) -> Mapping[str, str]:
    """Every template below a folder: its path from there with "/" (`partials/source.j2`), sorted, and its
    text. Hidden files and folders are left out, links to folders are not followed.

    Raises InputError when the folder is missing, is none, or holds no template, too many, one over
    200,000 bytes, or one that is not UTF-8."""
    root = Path(folder)
    try:
        if not root.exists():
            raise InputError("input.missing", path=str(folder))
        if not root.is_dir():
            raise InputError("input.not_a_folder", path=str(folder))
        found = sorted(_templates(root, str(folder)))
    except OSError as error:
        detail = error.strerror or str(error)
        raise InputError("input.unreadable", path=str(folder), detail=detail) from error
    if not found:
        raise InputError("input.no_templates", path=str(folder))
    return {file.relative_to(root).as_posix(): _text(file) for file in found}


def _templates(root: Path, shown: str) -> Iterator[Path]:
    waiting, seen, found = [root], 0, 0
    while waiting:
        for entry in waiting.pop().iterdir():
            seen += 1
            if entry.name.startswith("."):
                continue
            if entry.is_dir() and not entry.is_symlink():
                waiting.append(entry)
            elif entry.suffix == SUFFIX:
                found += 1
                yield entry
            if found > LIMIT_FILES or seen > _LIMIT_ENTRIES:
                raise InputError("input.too_many_templates", path=shown, limit=LIMIT_FILES)


def _text(file: Path) -> str:
    _, data = read_input(file, limit_bytes=LIMIT_BYTES)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InputError("input.template_not_text", path=str(file)) from error
