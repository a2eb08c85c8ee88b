"""Checks of other packages, found by the entry point group `rewriter.checks`."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import wraps
from importlib.metadata import EntryPoint, entry_points
from typing import get_args

from rewriter.article import Finding
from rewriter.checks.contract import Check, Family
from rewriter.checks.paper import Paper
from rewriter.errors import RewriterError, SettingsError

GROUP = "rewriter.checks"
_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

Judge = Callable[[Paper], Iterable[Finding]]


def plugged_in(taken: Collection[str]) -> Iterator[Check]:
    """Every check that installed packages bring, an entry point naming one or several. SettingsError when one
    cannot be loaded, is no check, or has a code among `taken`: what is built in is never replaced, and no
    article is judged with some of its checks missing unsaid."""
    seen = set(taken)
    for entry in sorted(entry_points(group=GROUP), key=lambda e: (e.name, e.value)):
        for check in _loaded(entry):
            if check.code in seen:
                raise SettingsError("plugins.taken", package=_package(entry), code=check.code)
            seen.add(check.code)
            yield replace(check, judge=_guarded(check, _package(entry)))


def _loaded(entry: EntryPoint) -> Iterator[Check]:
    try:
        held = entry.load()
    except Exception as error:
        kind = type(error).__name__
        raise SettingsError("plugins.broken", package=_package(entry), name=entry.name, kind=kind) from error
    found = (held,) if isinstance(held, Check) else held
    if not isinstance(found, list | tuple) or not all(map(_is_whole, found)):
        raise SettingsError("plugins.no-check", package=_package(entry), name=entry.name)
    yield from found


def _is_whole(held: object) -> bool:
    """Whether it is a check with a code and a family as ours have."""
    return (
        isinstance(held, Check)
        and bool(_CODE.fullmatch(held.code))
        and held.family in get_args(Family)
        and callable(held.judge)
    )


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist else entry.value


def _guarded(check: Check, package: str) -> Judge:
    """Its judge, whose failure is told in a sentence, and whose findings are its own."""

    @wraps(check.judge)
    def judge(paper: Paper) -> list[Finding]:
        try:
            found = list(check.judge(paper))
        except RewriterError:
            raise
        except Exception as error:
            kind = type(error).__name__
            raise SettingsError("plugins.failed", package=package, code=check.code, kind=kind) from error
        if not all(isinstance(f, Finding) and f.code == check.code for f in found):
            raise SettingsError("plugins.failed", package=package, code=check.code, kind="Finding")
        return found

    return judge
