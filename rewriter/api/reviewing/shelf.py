"""Every article below a folder, in a line each; what is unchanged is known already."""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG
from threading import Lock
from typing import Any

from rewriter.api.reviewing.judged import NAME as JUDGED
from rewriter.api.reviewing.judged import Standing, last_judged
from rewriter.api.reviewing.log import NAME as LOG
from rewriter.api.reviewing.reading import BASE, LIMIT_BYTES, NAME
from rewriter.errors import RewriterError
from rewriter.files import write_whole

CACHE = ".studio"
DEPTH = 6
"""Folders below folders that are looked through: a batch keeps its articles two below its own."""
BATCH = 50
"""Articles read before the next are shown."""
_VERSION = 2
_AT = b'{"at": "'  # how an event begins
_LEDGER, _AFTER = (
    b'\n    "ledger": {\n',
    b'\n    },\n    "rounds": ',
)  # as our files have them; no string holds a new line


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Standing):
    """One article in a line, as it was judged last; where it was changed and not judged since it counts no
    findings, and `status` is `changed`. `begun` is the number of events of its review since its last
    release."""

    id: str
    folder: str
    cost: float | None
    currency: str
    made: str
    reviewer: str
    released: str
    begun: int

    @property
    def state(self) -> str:
        """What became of it: `released`, `released-changed` if something was done since, else its status."""
        if not self.reviewer:
            return self.status
        return "released-changed" if self.begun else "released"


Known = tuple[list[int], Card]
"""A line, and when and how long the files were that it was read from."""


class ArticleShelf:
    """Articles below `root`. Their ids are given here: no request names a path. No link is followed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._lock = Lock()
        self._folders: dict[str, Path] = {}
        self._known: dict[str, Known] = {}
        self._read_cache()

    def cards(self) -> tuple[Card, ...]:
        """Every article there is now, the newest first."""
        found = [card for batch in self.batches() for card in batch]
        return tuple(sorted(found, key=lambda c: c.made, reverse=True))

    def batches(self) -> Iterator[tuple[Card, ...]]:
        """The same as they are read, so that a desk shows something at once: first what is known already, the
        articles written last next."""
        found = {_id(name): (name, folder) for name, folder in _articles(self.root)}
        with self._lock:
            self._folders = {key: folder for key, (_, folder) in found.items()}
            before = dict(self._known)
        stamps = {key: _stamp(folder) for key, (_, folder) in found.items()}
        known = {key: before[key] for key in found if key in before and before[key][0] == stamps[key]}
        missing = sorted(found.keys() - known.keys(), key=lambda key: stamps[key], reverse=True)
        try:
            yield tuple(card for _, card in known.values())
            for some in range(0, len(missing), BATCH):
                read = {key: (stamps[key], _card(key, *found[key])) for key in missing[some : some + BATCH]}
                known |= read
                yield tuple(card for _, card in read.values())
        finally:  # whoever stopped listening: what was read is known
            self._keep(known, changed=bool(missing) or len(before) != len(known))

    def _keep(self, known: dict[str, Known], *, changed: bool) -> None:
        with self._lock:
            self._known = known
            if changed:
                self._write_cache()

    def folder(self, key: str) -> Path | None:
        """The folder of the article with that id; None when there is none (any more)."""
        if key not in self._folders:
            self.cards()
        folder = self._folders.get(key)
        return folder if folder and _is_article(folder) and _inside(folder, self.root) else None

    def key(self, folder: Path) -> str:
        """The id of the article in a folder below the root."""
        return _id(folder.relative_to(self.root).as_posix())

    def _read_cache(self) -> None:
        path = self.root / CACHE / "desk.json"
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            if path.parent.is_symlink() or path.is_symlink():
                return
            kept = json.loads(path.read_bytes())
            if kept["version"] == _VERSION:
                self._known = {k: (v["stamp"], Card(**v["card"])) for k, v in kept["cards"].items()}

    def _write_cache(self) -> None:
        folder = self.root / CACHE
        if folder.is_symlink():
            return
        cards = {key: {"stamp": stamp, "card": asdict(card)} for key, (stamp, card) in self._known.items()}
        with suppress(OSError, RewriterError):  # a folder that cannot be written is only slower
            folder.mkdir(exist_ok=True)
            write_whole(folder, {"desk.json": json.dumps({"version": _VERSION, "cards": cards})})


def _articles(root: Path) -> Iterator[tuple[str, Path]]:
    base = len(root.parts)
    for here, folders, files in os.walk(root, followlinks=False):
        folder = Path(here)
        if NAME in files and folder != root and _is_article(folder):
            yield folder.relative_to(root).as_posix(), folder
        deep = len(folder.parts) - base >= DEPTH
        folders[:] = [] if deep else sorted(n for n in folders if not n.startswith("."))


def _is_article(folder: Path) -> bool:
    """Whether its record is a file of its own, and nothing that a review writes leads elsewhere."""
    try:
        if folder.is_symlink() or not S_ISREG((folder / NAME).lstat().st_mode):
            return False
    except OSError:
        return False
    return not any((folder / name).is_symlink() for name in (LOG, BASE, JUDGED))


def _inside(folder: Path, root: Path) -> bool:
    return folder.resolve().is_relative_to(root.resolve())


def _id(name: str) -> str:
    return blake2b(os.fsencode(name), digest_size=6).hexdigest()


def _stamp(folder: Path) -> list[int]:
    stamp: list[int] = []
    for name in (NAME, LOG, JUDGED):
        try:
            found = (folder / name).stat()
            stamp += [found.st_mtime_ns, found.st_size]
        except OSError:
            stamp += [0, 0]
    return stamp


def _card(key: str, name: str, folder: Path) -> Card:
    """The article's line; of a record that cannot be read, its folder and status `unreadable`."""
    try:
        path = folder / NAME
        if path.stat().st_size > LIMIT_BYTES:
            raise ValueError(name)
        return _told(key, name, json.loads(_without_ledger(path.read_bytes())), folder)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        shown = os.fsencode(name).decode("utf-8", "replace")
        return Card(
            id=key, folder=shown, title=shown, status="unreadable", words=0, stop=0, look=0, advice=0,
            cost=None, currency="", made="", reviewer="", released="", begun=0,
        )  # fmt: skip


def _without_ledger(record: bytes) -> bytes:
    """The record without its ledger, of which a line shows nothing and which is four fifths of it: it is cut
    out by the indents of its lines, unread. A record written otherwise is left whole."""
    start, end = record.find(_LEDGER), record.rfind(_AFTER)  # the end is nearest from behind
    if not 0 <= start < end:
        return record
    return record[:start] + b'"ledger": null' + record[end + len(b"\n    }") :]


def _told(key: str, name: str, document: Mapping[str, Any], folder: Path) -> Card:
    """The article as it stands under review; as it was written, when nothing was done since."""
    made = _made(key, name, document)
    started = str(document["record"]["started"])
    events, begun = _begun(folder, started)
    judged = last_judged(folder, started, events)
    if judged:
        return replace(made, begun=begun, **judged.as_fields())
    return replace(made, begun=begun, status="changed", stop=0, look=0, advice=0) if begun else made


def _made(key: str, name: str, document: Mapping[str, Any]) -> Card:
    outcome, record = document["outcome"], document["record"]
    draft = outcome.get("draft") or {}
    findings = (outcome.get("report") or {}).get("findings", [])
    marks = [_mark(finding) for finding in findings]
    review = record.get("review") or {}
    cost = record.get("cost")
    title = draft.get("headline") or draft.get("seo_title") or document["source"].get("title") or name
    return Card(
        id=key,
        folder=os.fsencode(name).decode("utf-8", "replace"),
        title=str(title)[:300],
        status=str(outcome["status"]),
        words=int(draft.get("words") or 0),
        stop=marks.count("stop"),
        look=marks.count("look"),
        advice=marks.count("advice"),
        cost=float(cost) if isinstance(cost, int | float) else None,
        currency=str(record.get("currency", "")),
        made=str(record["finished"]),
        reviewer=str(review.get("reviewer", "")),
        released=str(review.get("released", "")),
        begun=0,
    )


def _mark(finding: Mapping[str, Any]) -> str:
    if finding.get("blocking") or finding["severity"] == "error":
        return "stop"
    return "look" if finding["severity"] == "warning" else "advice"


def _begun(folder: Path, started: str) -> tuple[int, int]:
    """All events of the log, and those since the last release, without reading them all as values. What is
    from before the article was made (anew) is none of its review; a repair declined changed nothing."""
    events = begun = 0
    with suppress(OSError), (folder / LOG).open("rb") as lines:
        for line in lines:
            events += line.endswith(b"\n")  # one that was cut off is none
            if line.startswith(_AT) and line[len(_AT) :][:19] < started[:19].encode():
                continue
            if b'"kind": "release"' in line:
                begun = 0
            elif b'"kind": "decline"' not in line:
                begun += 1
    return events, begun
