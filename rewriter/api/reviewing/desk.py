"""One article on the desk: what it has become, what is found in it, what may be done with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock

from rewriter.api.reviewing.fixing import fixes
from rewriter.api.reviewing.log import ConflictError, Event, Log
from rewriter.api.reviewing.mended import Repair
from rewriter.api.reviewing.reading import begin, under_review
from rewriter.api.reviewing.state import State, both_at, finding_key, joined, state_of, text_at, words_of
from rewriter.article import Article, Draft, Finding, Place, Severity
from rewriter.errors import InputError, UsageError
from rewriter.evidence import asked_before
from rewriter.flow.assessing import Assessed, assess
from rewriter.flow.carried_opinions import with_opinions_of
from rewriter.ledger import Kept
from rewriter.ports import Aids

MAX_TEXT = 20_000  # characters of one part
MAX_NAME = 120
MIN_REASON = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A finding, its key, and the reason it was overruled with (None: it stands)."""

    finding: Finding
    key: str
    dismissed: str | None = None

    @property
    def forbids(self) -> bool:
        """Whether it keeps the article from being released."""
        return self.finding.forbids and self.dismissed is None


class Desk:
    """The review of the article in `folder`. Every change is on disk when its function returns."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.folder = folder
        self.log = Log(folder)
        self._now = now
        self._judging = Lock()
        self._kept = Kept()
        self._last: Assessed | None = None

    @cached_property
    def article(self) -> Article:
        """The article as it was made. Raises InputError when it cannot be read, or has no draft."""
        return under_review(self.folder)

    @property
    def draft(self) -> Draft:
        """The draft as it was made. Raises InputError when there is none."""
        draft = self.article.outcome.draft
        if draft is None:
            raise InputError("studio.no-draft", path=str(self.folder))
        return draft

    def state(self, until: int | None = None) -> State:
        """The draft as it stands, or as it stood after the event `until`."""
        return state_of(self.draft, self.log.events()[:until])

    def assessed(self, draft: Draft) -> Assessed:
        """A draft with its ledger and findings, judged as the flow judges. The one judged last is not judged
        again; of another, only what changed is accounted for anew. One thread judges at a time."""
        with self._judging:
            return self._assessed(draft)

    def assessed_if(self, draft: Draft, wanted: Callable[[], bool]) -> Assessed | None:
        """The same; None where the draft is no longer `wanted` once its turn has come."""
        with self._judging:
            return self._assessed(draft) if wanted() else None

    def _assessed(self, draft: Draft) -> Assessed:
        if self._last is None or self._last.draft != draft:
            article = self.article
            assessed = assess(draft, article.source, article.brief, self._aids, self._kept)
            ledger = with_opinions_of(article.outcome.ledger, assessed.ledger)
            self._last = replace(assessed, ledger=ledger)
        return self._last

    @cached_property
    def _aids(self) -> Aids:
        return asked_before(self.article.record.extras)

    def found(self, state: State, assessed: Assessed) -> tuple[Found, ...]:
        """The findings on a state, each with its key and whether it was overruled."""
        keyed = ((finding, finding_key(finding, state.draft)) for finding in assessed.report.findings)
        return tuple(Found(finding=f, key=k, dismissed=_reason(state, k)) for f, k in keyed)

    def edit(self, place: Place, was: str, text: str, by: str) -> Event:
        """Give a part another text. ConflictError when it is no longer what it `was`; UsageError for a text
        that is too long."""
        if len(text) > MAX_TEXT:
            raise UsageError("studio.text-too-long", limit=MAX_TEXT)

        def check(events: tuple[Event, ...]) -> None:
            now = text_at(state_of(self.draft, events).draft, place)
            if now != was:
                raise ConflictError(now)

        return self._add("edit", by, check, place=place, was=was, text=text)

    def fix(self, code: str, by: str) -> tuple[Event, ...]:
        """Mend all that a check finds and is certain of, an edit for each part. UsageError when it finds
        nothing that is."""
        found = tuple(fixes(self.state().draft, code))
        if not found:
            raise UsageError("studio.nothing-to-fix")
        return tuple(self.edit(each.place, each.was, each.text, by) for each in found)

    def join(self, place: Place, was: str, by: str) -> Event:
        """Make one of a paragraph and the next. ConflictError when the two, a blank line between, are no
        longer what they were; UsageError when there are not two."""

        def check(events: tuple[Event, ...]) -> None:
            now = both_at(state_of(self.draft, events).draft, place)
            if not now:
                raise UsageError("studio.nothing-to-join")
            if now != was:
                raise ConflictError(now)

        text = joined(*was.split("\n\n", 1)) if "\n\n" in was else was
        return self._add("join", by, check, place=place, was=was, text=text)

    def dismiss(self, key: str, reason: str, by: str) -> Event:
        """Overrule a finding, with a reason. UsageError without one, or when the finding is gone."""
        if len(reason.strip()) < MIN_REASON:
            raise UsageError("studio.reason-missing")
        state = self.state()
        found = next((f for f in self.found(state, self.assessed(state.draft)) if f.key == key), None)
        if found is None:
            raise UsageError("studio.finding-gone")
        words = words_of(found.finding, state.draft)
        code = found.finding.code
        return self._add("dismiss", by, finding=key, code=code, was=words[:300], text=reason.strip()[:1000])

    def recall(self, key: str, by: str) -> Event:
        """Let an overruled finding stand again."""
        return self._add("recall", by, finding=key)

    def take(self, repair: Repair, by: str) -> Event:
        """Put a model's repair in place of the section it was made for. UsageError when that is another by
        now."""

        def check(events: tuple[Event, ...]) -> None:
            sections = state_of(self.draft, events).draft.sections
            if not (repair.section < len(sections) and sections[repair.section] == repair.before):
                raise UsageError("mending.stale")

        return self._add("replace", by, check, **repair.told)

    def decline(self, repair: Repair, by: str, why: str) -> Event:
        """Note that a model's repair was paid for and not taken, and why: a wording key."""
        return self._add("decline", by, **repair.told, code=why)

    def undo(self, by: str) -> Event:
        """Take back the last change that stands. UsageError when there is none."""
        return self._add("undo", by, lambda events: _must(state_of(self.draft, events).undoable, "undo"))

    def redo(self, by: str) -> Event:
        """Make again the change undone last. UsageError when there is none."""
        return self._add("redo", by, lambda events: _must(state_of(self.draft, events).redoable, "redo"))

    def released(self, by: str, note: str) -> Event:
        """Note that somebody answers for the article as it stands; `releasing.release` writes it."""
        return self._add("release", by, text=note.strip()[:1000])

    def against(self) -> tuple[Found, ...]:
        """What keeps the article, as it stands, from being released."""
        state = self.state()
        return tuple(f for f in self.found(state, self.assessed(state.draft)) if f.forbids)

    def _add(
        self,
        kind: str,
        by: str,
        check: Callable[[tuple[Event, ...]], None] | None = None,
        **what: object,
    ) -> Event:
        name = " ".join(by.split())[:MAX_NAME]
        if not name:
            raise UsageError("studio.name-missing")
        at = self._now().isoformat(timespec="seconds")
        begin(self.folder)
        return self.log.append(kind, by=name, at=at, check=check, **what)  # type: ignore[arg-type]


def _reason(state: State, key: str) -> str | None:
    dismissal = state.dismissals.get(key)
    return dismissal.reason if dismissal else None


def _must(count: int, what: str) -> None:
    if not count:
        raise UsageError(f"studio.nothing-to-{what}")


def at_severity(found: tuple[Found, ...], severity: Severity) -> tuple[Found, ...]:
    """Findings of that severity that stand."""
    return tuple(f for f in found if f.finding.severity is severity and f.dismissed is None)
