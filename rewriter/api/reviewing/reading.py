"""An article read back from the record that was written beside it."""

import json
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rewriter.api.reviewing.log import NAME as LOG
from rewriter.article import Article
from rewriter.errors import InputError, OutputError
from rewriter.files import write_whole

if TYPE_CHECKING:
    from pydantic import TypeAdapter

NAME = "article.json"
BASE = "review.base.json"
"""The record as it was when its review began: a release writes `article.json` anew, the log stays on this."""
LIMIT_BYTES = 32 * 2**20


def article_from(folder: Path, name: str = NAME) -> Article:
    """The article whose record is in `folder`. Raises InputError when it is missing, too large, or not a
    record of this version of rewriter."""
    path = folder / name
    try:
        if path.stat().st_size > LIMIT_BYTES:
            raise InputError("studio.record-too-large", path=str(path))
        document = json.loads(path.read_bytes())
        return _adapter().validate_python(_known(document))
    except OSError as error:
        raise InputError("studio.record-missing", path=str(path)) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError("studio.record-unreadable", path=str(path)) from error


@cache
def _adapter() -> "TypeAdapter[Article]":
    from pydantic import TypeAdapter

    return TypeAdapter(Article)


def _known(document: dict[str, Any]) -> dict[str, Any]:
    """The parts that are values; texts for people beside them are left out by the adapter."""
    return {name: document[name] for name in ("source", "brief", "outcome", "record")}


def under_review(folder: Path) -> Article:
    """The article as it was when its review began. A review of an article that has been made anew since is
    set aside, under another name. Raises InputError, OutputError."""
    now = article_from(folder)
    if not (folder / BASE).exists():
        return now
    base = article_from(folder, BASE)
    if base.record.started == now.record.started:
        return base
    _set_aside(folder)
    return now


def begin(folder: Path) -> None:
    """Keep the record as it is now, unless that was done. Raises OutputError."""
    if not (folder / BASE).exists():
        write_whole(folder, {BASE: (folder / NAME).read_bytes()})


def _set_aside(folder: Path) -> None:
    free = next(n for n in count(1) if not (folder / f"review.previous-{n}.jsonl").exists())
    try:
        (folder / BASE).rename(folder / f"review.previous-{free}.base.json")
        with suppress(FileNotFoundError):
            (folder / LOG).rename(folder / f"review.previous-{free}.jsonl")
    except OSError as error:
        path = str(folder / BASE)
        raise OutputError("publish.not-written", path=path, reason=error.strerror or "") from error
