"""What came out, and the record of how."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rewriter.article.brief import Brief, Strategy
from rewriter.article.draft import Draft, PlacedLink
from rewriter.article.exchange import FailureKind, Usage
from rewriter.article.finding import Param, Report
from rewriter.article.ledger import Ledger
from rewriter.article.review import Review
from rewriter.article.source import Source


class Status(StrEnum):
    """What the editor may do with the article."""

    READY = "ready"  # nothing found that forbids publishing
    NEEDS_REVIEW = "needs-review"  # a person must look, the reasons say at what
    FAILED = "failed"  # the asked-for article was not made


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason for a status: a wording key ("outcome.…") and what fills it. A `note` speaks for nothing:
    it is what an editor should know all the same."""

    key: str
    params: Mapping[str, Param] = field(default_factory=dict)
    note: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The end of one article's way. `draft` is the best there is, and may be None. `failure` is set
    when a model's failure ended the flow. `calls` counts answers used, replayed ones included. `proposals`
    are links to the editor's own pages: proposed, not put in."""

    status: Status
    reasons: tuple[Reason, ...]
    strategy: Strategy
    draft: Draft | None
    report: Report | None
    ledger: Ledger | None
    rounds: int = 0
    calls: int = 0
    usage: Usage = Usage()
    failure: FailureKind | None = None
    models: tuple[str, ...] = ()
    proposals: tuple[PlacedLink, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """How the article was made, for the record. `templates` maps a template's name to its version, `extras`
    an optional package that was asked for evidence to its version; `cost` is None when prices are not
    configured; `paid` is what this run paid, answers replayed from the journal excepted. `prices_dated` is
    the day the configured prices were noted. `profile` is the one the article was judged by; its version
    changes with anything it sets. `review` is set once a person has released the article."""

    version: str
    started: str
    finished: str
    model: str | None = None
    endpoint: str | None = None
    templates: Mapping[str, str] = field(default_factory=dict)
    ruleset: str = ""
    profile: str = ""
    profile_version: str = ""
    extras: Mapping[str, str] = field(default_factory=dict)
    paid: Usage = Usage()
    cost: float | None = None
    currency: str = "USD"
    prices_dated: str | None = None
    review: Review | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Everything known about one article, ready to be written and reported."""

    source: Source
    brief: Brief
    outcome: Outcome
    record: RunRecord
