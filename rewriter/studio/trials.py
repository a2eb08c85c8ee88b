"""A comparison of two versions that runs while its page waits: begun, watched, stopped, told."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from threading import Thread

from rewriter.api.background import Means
from rewriter.api.lab.bench import Bench
from rewriter.api.lab.fixtures import Fixture
from rewriter.api.lab.recording import read_recording
from rewriter.api.lab.running import Tested, journal_beside, run_both
from rewriter.api.lab.sets import usable
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.article import Failure, Reply, Request
from rewriter.errors import RewriterError, UsageError
from rewriter.journal import SqliteJournal
from rewriter.prompting import Templates
from rewriter.settings import Settings
from rewriter.wording import Lang, say

MOST_KEPT = 20
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """Who answers: a recording, or the model that is configured, its answers kept in a journal beside the
    templates of `folder`, or in `cwd`."""

    cwd: Path
    folder: Path | None
    means: Callable[[], Means]
    recording: Path | None = None

    def settings(self) -> Settings:
        """What is configured. Raises SettingsError, or what keeps the model from being asked."""
        found = self.means()
        if self.recording is not None:
            return found.settings
        if not found.choices:
            raise found.missing or UsageError("trial.no-means")
        return found.choices[0].settings

    @contextmanager
    def bench(self, cap: float | None = None, watched: "Trial | None" = None) -> Iterator[Bench]:
        """A bench that asks so. Raises InputError, SettingsError, UsageError and JournalError."""
        settings = self.settings()
        if self.recording is not None:
            manner, answers = read_recording(self.recording)
            then, service = manner.on(settings)
            yield Bench(settings=then, journal=answers, replay=answers, service=service, observer=watched)
            return
        path = journal_beside(self.folder, self.cwd)
        with SqliteJournal(path) as journal:
            yield Bench(settings=settings, journal=journal, max_cost=cap, observer=watched)


@dataclass(slots=True, kw_only=True)
class Trial:
    """One comparison: what is compared, how far it is, how it ended. It is the observer of its own bench."""

    name: str
    against: str
    label: str
    fixtures: Sequence[Fixture]
    lang: Lang
    id: str = field(default_factory=lambda: token_hex(8))
    done: int = 0
    article: str = ""
    calls: int = 0
    error: str = ""
    tested: Tested | None = None
    ended: bool = False
    _bench: Bench | None = None

    @property
    def finished(self) -> int:
        """How many articles are done by now, whenever the last one was begun."""
        bench = self._bench
        return max(self.done, bench.done if bench is not None else 0)

    def told(self, done: int, article: str) -> None:
        """So many are done; that one is begun."""
        self.done, self.article = done, article

    def asking(self, requests: tuple[Request, ...]) -> None:
        """Calls are about to be made."""

    def answered(self, _request: Request, reply: Reply) -> None:
        """One call has ended."""
        self.calls += isinstance(reply, Failure) or not reply.replayed

    def stopping(self) -> None:
        """The page shows it by itself."""

    def stop(self) -> None:
        """Let calls under way end, and ask no more."""
        if self._bench is not None:
            self._bench.stop()

    def run(
        self, shelf: TemplateShelf, sets: tuple[Templates, Templates], means: Answering, cap: float | None
    ) -> None:
        """Compare; whatever happens, it ends, and says how."""
        try:
            usable(shelf, sets)
            with means.bench(cap, self) as self._bench:
                self.tested = run_both(self.fixtures, *sets, self._bench, self.told)
        except KeyboardInterrupt:
            self.error = say("trial.stopped", self.lang)
        except RewriterError as error:
            self.error = _told(error, self.lang)
        except Exception:  # noqa: BLE001  # a page waits: it is told, whatever went wrong
            self.error = say("studio.refused-fault", self.lang)
        finally:
            self._bench, self.ended = None, True


class Trials:
    """The comparisons of this start: one runs at a time, the last ones are kept."""

    def __init__(self) -> None:
        self._known: dict[str, Trial] = {}
        self._running: Thread | None = None

    def begin(
        self,
        trial: Trial,
        shelf: TemplateShelf,
        sets: tuple[Templates, Templates],
        means: Answering,
        cap: float | None,
    ) -> None:
        """Run it beside what the studio does. UsageError while another one runs."""
        if any(not each.ended for each in self._known.values()):
            raise UsageError("trial.busy")
        self._known[trial.id] = trial
        while len(self._known) > MOST_KEPT:
            self._known.pop(next(iter(self._known)))
        self._running = Thread(target=trial.run, args=(shelf, sets, means, cap), daemon=True)
        self._running.start()

    def of(self, key: str) -> Trial:
        """The one with that id. UsageError when there is none (any more)."""
        if key not in self._known:
            raise UsageError("trial.no-run")
        return self._known[key]

    def close(self) -> None:
        """The studio ends: nothing more is asked, calls under way are awaited and kept."""
        for each in self._known.values():
            each.stop()
        if self._running is not None:
            self._running.join(PATIENCE_S)


def _told(error: RewriterError, lang: Lang) -> str:
    if error.key == "lab.lacking":
        return say("trial.lacking-later", lang, which=error.params["which"])
    return error.sentence(lang)
