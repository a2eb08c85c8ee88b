"""Many articles: what is asked for each, how far it is, and what it came to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rewriter.article.brief import Depth, Strategy
from rewriter.article.exchange import FailureKind, Request, Usage
from rewriter.article.outcome import Reason, Status
from rewriter.article.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of an operator's list, as asked. `id` is unique in the run. Exactly one of `path` (a file on
    this machine), `url` and `text` (the article itself) names the input. None means not asked. `line` is
    where it stands in the list, from 1 (0: in none). `wrong` is why the row cannot be used: a wording key
    and what fills it; such a row still gets its place in the run, as a failed article."""

    id: str
    path: str | None = None
    url: str | None = None
    text: str | None = None
    title: str | None = None
    keyphrase: str | None = None
    min_words: int | None = None
    depth: Depth | None = None
    strategy: Strategy | None = None
    source_name: str | None = None
    source_url: str | None = None
    author: str | None = None
    line: int = 0
    wrong: Reason | None = None


class Stage(StrEnum):
    """How far an article of a run is."""

    WAITING = "waiting"  # not finished, whether or not something was paid for it
    ENDED = "ended"  # has a Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row in a run: `position` from 0 in the order of the list, `folder` the name of its output folder,
    unique in the run. `losses` counts hosts that died while they had it."""

    position: int
    folder: str
    row: Row
    stage: Stage = Stage.WAITING
    losses: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What an article came to, in plain values. `title` and `words` are the best draft's ("" and 0 without
    one). `findings` counts by family and severity ("seo.warning"), `codes` by check; `ledger` by verdict.
    `sketch` is the article's MinHash for finding near-duplicates (empty without a draft). `seconds` is how
    long it took from its first step to its files; `files` are the names in its folder."""

    status: Status
    reasons: tuple[Reason, ...] = ()
    failure: FailureKind | None = None
    title: str = ""
    keyphrase: str = ""
    source_title: str = ""
    language: str = ""
    words: int = 0
    source_words: int = 0
    findings: Mapping[str, int] = field(default_factory=dict)
    codes: Mapping[str, int] = field(default_factory=dict)
    ledger: Mapping[str, int] = field(default_factory=dict)
    rounds: int = 0
    calls: int = 0
    usage: Usage = Usage()
    paid: Usage = Usage()
    cost: float | None = None
    models: tuple[str, ...] = ()
    seconds: float = 0.0
    sketch: tuple[int, ...] = ()
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """A step of an article: it needs these answered before it can go on. `source` is what was read, on the
    first step of an article whose source was not handed over: it is kept before anything is paid, so that
    a replay reads the same."""

    requests: tuple[Request, ...]
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The last step of an article: its files are written."""

    summary: Summary


Step = Asks | Ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """A run at a glance: articles by status, `waiting` ones, calls by what became of them, tokens and money.
    `cost` None: no prices are configured. `unknown_cost` is what calls whose end nobody knows may have cost
    at most; `saved` counts answers found in the journal instead of paid for."""

    articles: int = 0
    waiting: int = 0
    ready: int = 0
    needs_review: int = 0
    failed: int = 0
    calls: int = 0
    unknown_calls: int = 0
    saved: int = 0
    usage: Usage = Usage()
    cost: float | None = None
    unknown_cost: float = 0.0
    currency: str = "USD"

    @property
    def ended(self) -> int:
        """Articles that have come to something."""
        return self.articles - self.waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Nothing is asked of an endpoint (its host, never its key) for `seconds` more, because of `why`."""

    endpoint: str
    seconds: float
    why: FailureKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A run while it goes on. `under_way` are the articles begun and not ended, part of `totals.waiting`;
    `rate_per_minute` articles ended lately. `budget` is the most that may be spent and `reserved` what is
    set aside for calls under way. `seconds_left` says between what and what it may still take; None while
    nobody can tell."""

    totals: Totals
    under_way: int = 0
    rate_per_minute: float = 0.0
    budget: float | None = None
    reserved: float = 0.0
    seconds_left: tuple[float, float] | None = None
    pauses: tuple[Pause, ...] = ()

    @property
    def budget_left(self) -> float | None:
        """What may still be spent on new calls, 0 or more; None without a budget."""
        if self.budget is None:
            return None
        spent = (self.totals.cost or 0.0) + self.totals.unknown_cost + self.reserved
        return max(0.0, self.budget - spent)
