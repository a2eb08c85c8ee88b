"""Every text of a template that was ever tried, kept beside it: v1, v2 … in the order they came."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rewriter.api.templates.shelf import TemplateShelf
from rewriter.errors import UsageError
from rewriter.files import write_whole
from rewriter.prompting import Templates, packaged
from rewriter.sources import read_templates

_FOLDER, _RECORD = ".versions", "saved.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A template's text at one time: its number, its digest (as `Templates.versions`), when it was kept, the
    version its author gave it, and the folder with its files."""

    number: int
    digest: str
    saved: str
    named: str
    folder: Path

    @property
    def label(self) -> str:
        """What it is asked for by: `v3`."""
        return f"v{self.number}"

    def templates(self) -> Templates:
        """The set as it was: this template and its partials; the shipped ones behind them."""
        return packaged().with_own(read_templates(self.folder))


def history(shelf: TemplateShelf, name: str) -> tuple[Version, ...]:
    """The versions of a template, oldest first; what cannot be read is left out."""
    if shelf.folder is None:
        return ()
    folders = (shelf.folder / _FOLDER / name).glob("v*/" + _RECORD)
    found = (version for record in folders if (version := _read(record)) is not None)
    return tuple(sorted(found, key=lambda version: version.number))


def keep(
    shelf: TemplateShelf, name: str, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Version | None:
    """The version that the author's template has now, kept if it is new; None where nothing is his own.
    Raises OutputError."""
    if shelf.folder is None or not _is_own(shelf, name):
        return None
    digest, known = shelf.templates.versions[name], history(shelf, name)
    again = next((version for version in known if version.digest == digest), None)
    if again is not None:
        return again
    number = 1 + max((version.number for version in known), default=0)
    target = shelf.folder / _FOLDER / name / f"v{number}"
    version = Version(
        number=number,
        digest=digest,
        saved=now().isoformat(timespec="seconds"),
        named=shelf.templates.header(name).version,
        folder=target,
    )
    files = {f: shelf.templates.files[f] for f in (f"{name}.j2", *shelf.templates.partials_of(name))}
    target.mkdir(parents=True, exist_ok=True)
    write_whole(target, files | {_RECORD: json.dumps(_record(version), ensure_ascii=False)})
    return version


def at(shelf: TemplateShelf, name: str, label: str) -> Templates:
    """The templates that `label` names: `shipped`, `now`, `v3`, or the beginning of a digest. UsageError
    names those there are."""
    if label == "shipped":
        return packaged()
    if label == "now":
        return shelf.templates
    known = history(shelf, name)
    for version in known:
        if label == version.label or (len(label) >= 4 and version.digest.startswith(label)):
            return version.templates()
    there = ", ".join(["now", "shipped", *(version.label for version in known)])
    raise UsageError("prompts.no-version", name=name, label=label, names=there)


def _is_own(shelf: TemplateShelf, name: str) -> bool:
    files = (f"{name}.j2", *shelf.templates.partials_of(name))
    return any(shelf.origin(file) in ("changed", "own") for file in files)


def _record(version: Version) -> dict[str, object]:
    return {
        "number": version.number,
        "digest": version.digest,
        "saved": version.saved,
        "named": version.named,
    }


def _read(record: Path) -> Version | None:
    try:
        found = json.loads(record.read_text(encoding="utf-8"))
        return Version(
            number=int(found["number"]),
            digest=str(found["digest"]),
            saved=str(found["saved"]),
            named=str(found["named"]),
            folder=record.parent,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
