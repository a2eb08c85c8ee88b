"""What a list of articles will take – tokens, money, time – and which of them will fail, told before a cent
is spent: articles are read, no model is asked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from rewriter.api.forecasting import After, Pace, Time, after_of, time_of
from rewriter.api.options import Options
from rewriter.api.preparing import prepare
from rewriter.api.reading import Reading
from rewriter.api.rows import options_of, source_of
from rewriter.api.tallying import Range, Share, Tally, drawn
from rewriter.article import Reason, Usage
from rewriter.article.batch import Row
from rewriter.backends import Service, service_for
from rewriter.backends.batch_api import BATCH_SHARE
from rewriter.backends.metered import cost_of
from rewriter.backends.tokens import counter
from rewriter.errors import InputError, UsageError
from rewriter.flow.foreseeing import Expected
from rewriter.journal.past import Past
from rewriter.prompting import Templates
from rewriter.settings import Settings
from rewriter.settings.values import Prices


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A reason why articles will fail: about how many, and the first of them."""

    articles: int
    example: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What a list will take. Of its `articles` so many are `wrong` in the list already, and `read` of the
    others were read, drawn by `seed`, and speak for the rest: counts and sums are of the whole list. `model`
    None: none is configured. `after` says what repairs add. `cost` None: no prices are configured. `exact`:
    tokens are counted with the model's own vocabulary."""

    articles: int
    wrong: int
    read: int
    seed: int
    model: str | None
    failing: Range
    without_model: Range
    faults: tuple[Fault, ...]
    calls: Range
    input_tokens: Range
    output_tokens: Range
    after: After
    pace: Pace
    time: Time
    prices: Prices | None = None
    cost: Range | None = None
    exact: bool = True

    @property
    def sampled(self) -> bool:
        """Whether some were left unread."""
        return self.wrong + self.read < self.articles

    @property
    def batch_cost(self) -> Range | None:
        """What the same costs by the Batch API."""
        return self.cost.times(BATCH_SHARE) if self.cost else None


def estimate(
    rows: Iterable[Row],
    *,
    options: Options,
    settings: Settings,
    templates: Templates | None = None,
    pace: Pace = Pace(),
    sample: int | None = None,
    seed: int = 0,
    past: Past | None = None,
) -> Estimate:
    """What these rows will take. With `sample`, so many of them are read, the same ones for the same `seed`;
    rows that are wrong already are all counted. `past` is what a run like this one took. Raises
    InputError (from the list itself) and TemplateError."""
    reckoning = _Reckoning(
        options=options, settings=settings, templates=templates, after=after_of(past, settings.rounds)
    )
    usable = reckoning.usable(rows)
    for row in usable if sample is None else drawn(usable, sample, seed):
        reckoning.read(row)
    return reckoning.estimate(pace, past, seed)


@dataclass(slots=True)
class _Failing:
    example: Reason
    listed: int = 0
    read: int = 0

    def fault(self, scale: float) -> Fault:
        return Fault(articles=self.listed + round(self.read * scale), example=self.example)


class _Reckoning:
    def __init__(
        self, *, options: Options, settings: Settings, templates: Templates | None, after: After
    ) -> None:
        self._options, self._settings, self._templates = options, settings, templates
        self._after = after
        self._reading = Reading(limit=settings.max_characters, trusted_hosts=settings.trusted_hosts)
        self._faults: dict[str, _Failing] = {}
        self._tallies = _Tallies()
        self._rows = self._wrong = self._read = 0

    def usable(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows that can be read; the others are counted."""
        for row in rows:
            self._rows += 1
            if row.wrong is None:
                yield row
            else:
                self._wrong += 1
                self._failing(row.wrong).listed += 1

    def read(self, row: Row) -> None:
        """Read what a row names, and count what it will take."""
        self._read += 1
        expected = self._expected(row)
        draft = expected[0] if expected else None
        tallies = self._tallies
        tallies.failing.add(draft is None)
        tallies.without_model.add(draft is not None and not draft.calls)
        calls, sent, got = self._after.added(*expected) if expected and expected[0].calls else (0, 0, 0)
        tallies.calls.add(calls)
        tallies.sent.add(sent)
        tallies.got.add(got)
        tallies.cost.add(self._cost(sent, got))

    def estimate(self, pace: Pace, past: Past | None, seed: int) -> Estimate:
        """What all rows will take, by those that were read."""
        usable, sums = self._rows - self._wrong, self._tallies
        calls, sent, got = (tally.sum_of(usable) for tally in (sums.calls, sums.sent, sums.got))
        failing, without = sums.failing.sum_of(usable, plus=self._wrong), sums.without_model.sum_of(usable)
        asking = self._rows - failing.value - without.value
        model, prices = self._settings.model, self._settings.prices
        return Estimate(
            articles=self._rows,
            wrong=self._wrong,
            read=self._read,
            seed=seed,
            model=model,
            failing=failing,
            without_model=without,
            faults=self._told_faults(usable),
            calls=calls,
            input_tokens=sent,
            output_tokens=got,
            after=self._after,
            pace=pace,
            time=time_of(calls.value, sent.value, got.value, asking, pace, past),
            prices=prices,
            cost=sums.cost.sum_of(usable) if prices else None,
            exact=counter(model).exact if model else True,
        )

    def _expected(self, row: Row) -> tuple[Expected, Expected] | None:
        """Its draft and the opinion of it; None where it will fail."""
        try:
            job = prepare(
                source_of(row, self._reading),
                options=options_of(row, self._options),
                settings=self._settings,
                templates=self._templates,
                service=self._service,
            )
        except (InputError, UsageError) as error:
            self._failing(Reason(key=error.key, params=error.params)).read += 1
            return None
        return job.expected(), job.expected_opinion()

    @cached_property
    def _service(self) -> Service | None:
        """Asked once: a server of this machine is asked how long its context is."""
        return service_for(self._settings) if self._settings.model else None

    def _failing(self, reason: Reason) -> _Failing:
        return self._faults.setdefault(reason.key, _Failing(reason))

    def _cost(self, sent: float, got: float) -> float:
        usage = Usage(input_tokens=round(sent), output_tokens=round(got))
        return cost_of(usage, self._settings.prices) if self._settings.prices else 0.0

    def _told_faults(self, usable: int) -> tuple[Fault, ...]:
        scale = usable / self._read if self._read else 0.0
        found = (failing.fault(scale) for failing in self._faults.values())
        return tuple(sorted(found, key=lambda fault: -fault.articles))


@dataclass(frozen=True, slots=True)
class _Tallies:
    failing: Share = field(default_factory=Share)
    without_model: Share = field(default_factory=Share)
    calls: Tally = field(default_factory=Tally)
    sent: Tally = field(default_factory=Tally)
    got: Tally = field(default_factory=Tally)
    cost: Tally = field(default_factory=Tally)
