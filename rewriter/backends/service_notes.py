"""What was learnt of a model at an address, kept in the user's cache folder for the next run.

One small JSON file without key, address or text: entries stand under a hash of address and model. It may
vanish, be broken or be unwritable at any time; it then counts as empty and nothing is said. Entries of
more than 30 days no longer count: services learn too.
"""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from rewriter.backends.access import Access
from rewriter.backends.addresses import OWN_URL
from rewriter.backends.manner import LIMIT_NAMES, OMITTABLE, Manner, SchemaMode

FILE = "services.json"
MAX_DAYS = 30
MAX_ENTRIES = 200
MAX_BYTES = 1_000_000
CONTEXT = (256, 10_000_000)  # tokens; a length outside is a mistake of whoever stated it


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """What was learnt: how the model is asked, its context's length in tokens if a refusal told it, and
    whether it states usage (None: not seen)."""

    manner: Manner
    context_tokens: int | None = None
    usage_stated: bool | None = None


class ServiceNotes:
    """The notes on one model at one address. Never raises. `folder` None: nothing is kept."""

    def __init__(self, folder: Path | None, base_url: str | None, model: str) -> None:
        self._path = folder / FILE if folder else None
        address = (base_url or OWN_URL).rstrip("/")
        self._name = sha256(f"{address}\n{model}".encode("utf-8", "replace")).hexdigest()[:32]

    def recall(self) -> Learnt | None:
        """What was noted, or None."""
        return _learnt(self._entries().get(self._name))

    def note(self, learnt: Learnt) -> None:
        """Replace what was noted. Two runs at once: the later one's note stands."""
        if self._path is None:
            return
        entries = self._entries()
        entries.pop(self._name, None)
        kept = list(entries.items())[-(MAX_ENTRIES - 1) :]
        with suppress(OSError, ValueError):
            _write(self._path, dict(kept) | {self._name: _entry(learnt)})

    def _entries(self) -> dict[str, Any]:
        if self._path is None:
            return {}
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(MAX_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


def notes_for(access: Access) -> ServiceNotes:
    """The notes on the configured model."""
    return ServiceNotes(access.cache or _users_folder(), access.base_url, access.model or "")


def _users_folder() -> Path | None:
    """The user's cache folder; None for a user without a home, as in some containers."""
    from platformdirs import user_cache_path

    try:
        return user_cache_path("rewriter", appauthor=False)
    except RuntimeError:
        return None


def _write(path: Path, entries: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(
        "w", dir=path.parent, prefix=".services-", delete=False, encoding="utf-8"
    ) as file:
        json.dump(entries, file)
    try:
        os.replace(file.name, path)  # noqa: PTH105  # the name is a str
    except OSError:
        Path(file.name).unlink(missing_ok=True)
        raise


def _entry(learnt: Learnt) -> dict[str, Any]:
    manner = learnt.manner
    return {
        "noted": datetime.now(UTC).date().isoformat(),
        "schema_mode": int(manner.schema_mode),
        "limit_name": manner.limit_name,
        "system_role": manner.system_role,
        "left_out": sorted(manner.left_out),
        "context_tokens": learnt.context_tokens,
        "usage_stated": learnt.usage_stated,
    }


def _learnt(entry: object) -> Learnt | None:
    """An entry, if it is whole, recent and says nothing else than what we write."""
    if not isinstance(entry, dict) or not _is_recent(entry.get("noted")):
        return None
    mode, limit_name = entry.get("schema_mode"), entry.get("limit_name")
    if type(mode) is not int or mode not in set(SchemaMode) or limit_name not in LIMIT_NAMES:
        return None
    manner = Manner(
        schema_mode=SchemaMode(mode),
        limit_name=limit_name,
        system_role=entry.get("system_role") is not False,
        left_out=frozenset(_names(entry.get("left_out"))),
    )
    stated = entry.get("usage_stated")
    return Learnt(
        manner=manner,
        context_tokens=plausible_context(entry.get("context_tokens")),
        usage_stated=stated if isinstance(stated, bool) else None,
    )


def plausible_context(stated: object) -> int | None:
    """A context's length as somebody stated it, or None when it cannot be one."""
    whole = type(stated) is int and CONTEXT[0] <= stated <= CONTEXT[1]
    return stated if whole and isinstance(stated, int) else None


def _names(found: object) -> Iterator[str]:
    if isinstance(found, list):
        yield from (name for name in found if isinstance(name, str) and name in OMITTABLE)


def _is_recent(noted: object) -> bool:
    try:
        age = datetime.now(UTC).date() - date.fromisoformat(str(noted))
    except ValueError:
        return False
    return abs(age.days) <= MAX_DAYS
