"""Looking at a run without touching it: while it is made, or long after."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rewriter.article import Completion, Source, Status, Usage
from rewriter.article.batch import Entry, Row, Stage, Summary, Totals
from rewriter.journal.closing import Closing
from rewriter.journal.documents import completion_from
from rewriter.journal.opening import read_database
from rewriter.journal.runs import find_run, told
from rewriter.journal.values import unpacked, value_from

CHUNK = 500  # entries read at once
_ENTRY = "position, folder, row, stage, losses"
TOTALS = (
    "articles, waiting, ready, needs_review, failed, calls, unknown_calls, saved, input_tokens, "
    "output_tokens, cached_tokens, reasoning_tokens, estimated_calls, cost, unknown_cost, currency"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An entry with what it came to, if it has: `begun` and `ended` are ISO times, None while unknown."""

    entry: Entry
    summary: Summary | None = None
    begun: str | None = None
    ended: str | None = None


class RunReader(Closing):
    """One run of the journal at `path`, to be looked at; any number of programs may. Methods raise
    JournalError, a sentence, when the file fails or holds what is no journal's."""

    def __init__(self, path: Path, *, run: int | None = None, folder: str | None = None) -> None:
        self.path = path
        self._database = read_database(path)
        try:
            with told(path):
                self.run = find_run(self._database, path, run, folder)
        except BaseException:
            self._database.close()
            raise

    def frozen(self) -> str:
        """What the run's answers depend on, as it was stored."""
        return str(self._one("SELECT frozen FROM runs WHERE id = ?")[0])

    def totals(self) -> Totals:
        """The run at a glance, from counters that are written with whatever they count."""
        return totals_from(self._one(f"SELECT {TOTALS} FROM runs WHERE id = ?"))  # noqa: S608  # a constant

    def find(self, digest: str, *, shared: bool, position: int | None) -> tuple[int, Completion] | None:
        """A call that answered that request, and its answer: the article's own first, then whichever ended
        first, so that a replay finds what was found before."""
        found = self.rows(
            "SELECT id, reply FROM calls WHERE digest = ? AND status = 'done' AND reply IS NOT NULL "
            "AND (? OR run = ?) ORDER BY run = ? AND position = ? DESC, ended_at, id LIMIT 1",
            (digest, shared, self.run.id, self.run.id, -1 if position is None else position),
        )
        with told(self.path):
            return (int(found[0][0]), completion_from(found[0][1])) if found else None

    def waiting(self, after: int, limit: int) -> list[Entry]:
        """Up to `limit` unfinished articles behind a position, in order."""
        rows = self.rows(
            f"SELECT {_ENTRY} FROM entries WHERE run = ? AND stage = 'waiting' AND position > ? "  # noqa: S608
            "ORDER BY position LIMIT ?",
            (self.run.id, after, limit),
        )
        with told(self.path):
            return [_entry(row) for row in rows]

    def source(self, position: int) -> Source | None:
        """The source as it was read, None when nothing was kept."""
        question = "SELECT document FROM sources WHERE run = ? AND position = ?"
        found = self.rows(question, (self.run.id, position))
        with told(self.path):
            return unpacked(found[0][0]) if found else None

    def entries(
        self, *, stage: Stage | None = None, statuses: Collection[Status] | None = None
    ) -> Iterator[Recorded]:
        """The run's articles in order, a few at a time: all, or those of a stage or of some statuses."""
        return chunked(lambda after: self.recorded(after, stage, statuses))

    def recorded(
        self, after: int, stage: Stage | None, statuses: Collection[Status] | None
    ) -> list[Recorded]:
        """The next `CHUNK` articles behind a position."""
        wanted = None if statuses is None else "," + ",".join(status.value for status in statuses) + ","
        rows = self.rows(
            f"SELECT {_ENTRY}, summary, begun_at, ended_at FROM entries WHERE run = ? AND position > ? "  # noqa: S608
            "AND (? IS NULL OR stage = ?) AND (? IS NULL OR instr(?, ',' || status || ',')) "
            "ORDER BY position LIMIT ?",
            (self.run.id, after, stage, stage, wanted, wanted, CHUNK),
        )
        with told(self.path):
            return [_recorded(row) for row in rows]

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self._database.close()

    def _one(self, question: str) -> Any:
        found = self.rows(question, (self.run.id,))
        with told(self.path):
            if not found:
                raise ValueError("the run is gone")
            return found[0]

    def rows(self, question: str, values: tuple[Any, ...]) -> list[Any]:
        """The answer to a question put to the file."""
        with told(self.path):
            return self._database.execute(question, values).fetchall()


def chunked(more: Callable[[int], list[Recorded]]) -> Iterator[Recorded]:
    """What `more` gives behind one position after another, until it gives nothing."""
    found = more(-1)
    while found:
        yield from found
        found = more(found[-1].entry.position)


def _entry(row: tuple[int, str, str, str, int]) -> Entry:
    position, folder, asked, stage, losses = row
    return Entry(
        position=position, folder=folder, row=value_from(asked, Row), stage=Stage(stage), losses=losses
    )


def _recorded(row: tuple[Any, ...]) -> Recorded:
    *entry, summary, begun, ended = row
    return Recorded(
        entry=_entry((*entry,)),
        summary=None if summary is None else value_from(summary, Summary),
        begun=begun,
        ended=ended,
    )


def totals_from(row: tuple[Any, ...]) -> Totals:
    """Totals of a run's row, its columns as in `TOTALS`."""
    articles, waiting, ready, review, failed, calls, unknown, saved, *rest = row
    given, written, cached, reasoning, estimated, cost, unknown_cost, currency = rest
    usage = Usage(
        input_tokens=given,
        output_tokens=written,
        cached_tokens=cached,
        reasoning_tokens=reasoning,
        estimated=bool(estimated),
    )
    return Totals(
        articles=articles,
        waiting=waiting,
        ready=ready,
        needs_review=review,
        failed=failed,
        calls=calls,
        unknown_calls=unknown,
        saved=saved,
        usage=usage,
        cost=None if currency is None else cost,
        unknown_cost=unknown_cost,
        currency=currency or "USD",
    )
