"""What was found last in an article under review, kept beside it: a desk tells it without judging again."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from rewriter.api.reviewing.desk import Desk
from rewriter.api.reviewing.state import State
from rewriter.article import Severity
from rewriter.errors import RewriterError
from rewriter.files import write_whole
from rewriter.flow.assessing import Assessed
from rewriter.flow.concluding import reconsider
from rewriter.text.words import count_words

NAME = "review.judged.json"
LIMIT_BYTES = 2**16


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an article stands: its title, its status, its words, and how many findings, not overruled, forbid
    it (`stop`), are to be looked at, are advice."""

    title: str
    status: str
    words: int
    stop: int
    look: int
    advice: int

    def as_fields(self) -> dict[str, Any]:
        """The same by name, to be put into what has more."""
        return {f.name: getattr(self, f.name) for f in fields(Standing)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(Standing):
    """How it stood after `events` of the review of the article that was begun at `started`, its status
    computed."""

    started: str
    events: int


def keep(desk: Desk, state: State, assessed: Assessed) -> None:
    """Write down what was found in a state that somebody made; one that cannot be written is judged again
    when the article is opened."""
    if state.events:
        known = json.dumps(asdict(_judged(desk, state, assessed)), ensure_ascii=False)
        data = known.encode("utf-8", "replace")
        with suppress(OSError, RewriterError):
            path = desk.folder / NAME
            if not (path.exists() and path.read_bytes() == data):
                write_whole(desk.folder, {NAME: data})


def last_judged(folder: Path, started: str, events: int) -> Judged | None:
    """What was found in the article after that many events; None when it was not judged since."""
    with suppress(OSError, ValueError, TypeError, RecursionError):
        path = folder / NAME
        if path.stat().st_size <= LIMIT_BYTES:
            found = _checked(Judged(**json.loads(path.read_bytes())))
            return found if (found.started, found.events) == (started, events) else None
    return None


def _checked(found: Judged) -> Judged:
    counts = (found.events, found.words, found.stop, found.look, found.advice)
    texts = (found.started, found.title, found.status)
    if not all(type(n) is int for n in counts) or not all(isinstance(text, str) for text in texts):
        raise TypeError(NAME)
    return found


def _judged(desk: Desk, state: State, assessed: Assessed) -> Judged:
    made, draft = desk.article, state.draft
    left = [f.finding for f in desk.found(state, assessed) if f.dismissed is None]
    stop = sum(f.forbids for f in left)
    look = sum(not f.forbids and f.severity is Severity.WARNING for f in left)
    title = draft.headline or draft.seo_title or made.source.title or desk.folder.name
    return Judged(
        started=made.record.started,
        events=state.events,
        title=title[:300],
        status=reconsider(made.outcome, assessed, made.source, made.brief).status.value,
        words=count_words(draft.text),
        stop=stop,
        look=look,
        advice=len(left) - stop - look,
    )
