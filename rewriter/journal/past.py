"""What earlier calls took, summed up from a journal that is only read: nothing in it changes."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from rewriter.errors import JournalError
from rewriter.journal.opening import LOCK_WAIT_S, journal_error

_DRAFTING = frozenset({"whole", "outline", "section", "fields", "joints"})
_FIRST = frozenset({"whole", "outline"})  # one of them begins each article
_SUMS = (
    "SELECT purpose, count(*), sum(input_tokens), sum(output_tokens), "
    "sum((julianday(ended_at) - julianday(started_at)) * 86400.0) "
    "FROM calls WHERE status = 'done' AND output_tokens > 0 GROUP BY purpose"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Calls that were answered, their tokens, and the seconds from question to answer, waiting included."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    seconds: float = 0.0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(
            calls=self.calls + other.calls,
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            seconds=self.seconds + other.seconds,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a journal's articles took: for their first drafts, and after these, for repairs and opinions.
    `articles` counts drafts begun."""

    articles: int = 0
    drafting: Spent = Spent()
    after: Spent = Spent()


def past_of(path: Path) -> Past:
    """What the calls in the journal at `path` took. JournalError when it cannot be read."""
    try:
        address = f"file:{quote(str(path.absolute()))}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=LOCK_WAIT_S)) as database:
            rows = database.execute(_SUMS).fetchall()
    except sqlite3.Error as error:
        raise _unreadable(error, path) from None
    past = Past()
    for purpose, calls, sent, got, seconds in rows:
        past = _added(
            past, purpose, Spent(calls=calls, input_tokens=sent, output_tokens=got, seconds=seconds or 0.0)
        )
    return past


def _added(past: Past, purpose: str, spent: Spent) -> Past:
    if purpose not in _DRAFTING:
        return Past(articles=past.articles, drafting=past.drafting, after=past.after + spent)
    articles = past.articles + (spent.calls if purpose in _FIRST else 0)
    return Past(articles=articles, drafting=past.drafting + spent, after=past.after)


def _unreadable(error: sqlite3.Error, path: Path) -> JournalError:
    if isinstance(error, sqlite3.OperationalError) and "no such table" in str(error):
        return JournalError("journal.foreign", path=str(path))
    if not path.is_file():
        return JournalError("journal.cannot-open", path=str(path))
    return journal_error(error, path)
