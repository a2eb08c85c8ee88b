"""Which files a list may name. A list can come from a stranger, and what it names is sent to a model: it is
held to articles in its own folder, unless the operator says that it may name others."""

import os
import stat
from functools import lru_cache
from pathlib import Path

from rewriter.sources.kinds import OF_SUFFIX
from rewriter.sources.rows.columns import shown
from rewriter.sources.rows.values import FaultError, Place

_LONGEST = 4_096  # characters; what Linux allows
ARTICLES = frozenset({*OF_SUFFIX, ".txt", ".text", ".md", ".markdown", ".mdown", ".mkd"})


def is_article(name: str) -> bool:
    """Whether a file's name is an article's, by its suffix."""
    return os.path.splitext(name)[1].lower() in ARTICLES  # noqa: PTH122  # a hundred thousand names


def is_hidden(name: str) -> bool:
    """Whether a file is not meant to be seen: « .name », and what Word leaves beside an open document."""
    return name.startswith((".", "~$"))


def file_at(given: str, place: Place) -> str:
    """The absolute path of a file that a list names. FaultError when it is no regular file, and where the
    list is held to its folder, when it leaves it, is hidden or no article."""
    if len(given) > _LONGEST or not given.isprintable():
        raise FaultError("file-name", file=shown(given))
    try:
        path = (place.folder / given).absolute()
        _held(path.resolve(), given, place)
        mode = path.stat().st_mode
    except (OSError, ValueError, RuntimeError):  # RuntimeError: a link that leads to itself
        raise FaultError("file-missing", file=shown(given)) from None
    if not stat.S_ISREG(mode):
        raise FaultError("file-special", file=shown(given))
    return str(path)


def _held(path: Path, given: str, place: Place) -> None:
    if place.allow_outside:
        return
    base = _resolved(place.folder.absolute())
    if not path.is_relative_to(base):
        raise FaultError("file-outside", file=shown(given), folder=str(base))
    if any(is_hidden(part) for part in path.relative_to(base).parts):
        raise FaultError("file-hidden", file=shown(given))
    if not is_article(path.name):
        raise FaultError("file-kind", file=shown(given))


@lru_cache(maxsize=8)
def _resolved(folder: Path) -> Path:
    return folder.resolve()
