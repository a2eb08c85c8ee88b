"""Two sets of templates compared over the same articles: what is shown, and what is only noise."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

from rewriter.api.lab.expecting import Held
from rewriter.api.lab.intervals import LEAST_PAIRS, Interval, interval, mcnemar_p
from rewriter.api.lab.trials import Trial
from rewriter.article import Finding, Severity

MEASURES: Mapping[str, int] = {
    "forbidding": -1, "verified": 1, "altered": -1, "invented": -1, "lost": -1, "uncertain": -1,
    "words": 0, "missing": -1, "flesch": 1, "rounds": -1, "tokens": 0, "cost": 0,
}  # fmt: skip
"""What is measured, and which way is better: 1 more, -1 less, 0 neither (told, never judged)."""
_ONE_IN = 0.05


class Told(StrEnum):
    """What may be said of a difference."""

    BETTER = "better"
    WORSE = "worse"
    OTHER = "other"  # it is shown, and is neither better nor worse by itself
    NONE = "none"  # no difference shown
    FEW = "few"  # too few articles to tell
    SAME = "same"  # not a single article differs


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One article by both sets, and what was expected of it."""

    before: Trial
    now: Trial
    expected: tuple[Held, ...] = ()

    @property
    def article(self) -> str:
        """Its fixture's name."""
        return self.now.article


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One measure over the articles that both sets made: both means, and the difference (now less before)."""

    name: str
    before: float
    now: float
    difference: Interval
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """How many of the articles were accepted by either set, how many by one only, and McNemar's p. `name`:
    `first` (with the first draft) or `end`."""

    name: str
    articles: int
    before: int
    now: int
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    p: float
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """In which articles a check finds something now and did not before, and the other way round. `forbids`:
    where it forbids Ready."""

    code: str
    severity: Severity
    forbids: bool
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that is told. `told` is better only where six articles or more show it in what counts most; worse
    wherever a measure, an acceptance or a forbidding finding is."""

    pairs: tuple[Pair, ...]
    measures: tuple[Measured, ...]
    accepted: tuple[Accepted, ...]
    shifts: tuple[Shift, ...]
    told: Told

    @property
    def unmet(self) -> tuple[tuple[str, Held], ...]:
        """What was expected of the present version and is not so, with the article's name."""
        return tuple((p.article, held) for p in self.pairs for held in p.expected if not held.now)

    @property
    def passes(self) -> bool:
        """Whether nothing is worse and every expectation is met."""
        return self.told is not Told.WORSE and not self.unmet


def compare(pairs: Sequence[Pair]) -> Comparison:
    """The comparison of some pairs."""
    measures = tuple(found for name in MEASURES if (found := _measured(name, pairs)) is not None)
    accepted = tuple(_accepted(name, pairs) for name in ("first", "end"))
    shifts = tuple(_shifts(pairs))
    told = _overall(pairs, measures, accepted, shifts)
    return Comparison(pairs=tuple(pairs), measures=measures, accepted=accepted, shifts=shifts, told=told)


def _measured(name: str, pairs: Sequence[Pair]) -> Measured | None:
    both = [p for p in pairs if name in p.before.measures and name in p.now.measures]
    if not both:
        return None
    before, now = ([t.measures[name] for t in side] for side in _sides(both))
    found = interval([after - earlier for earlier, after in zip(before, now)])
    same = before == now
    return Measured(
        name=name,
        before=fmean(before),
        now=fmean(now),
        difference=found,
        told=Told.SAME if same else _told_of(found.sign, MEASURES[name], found.pairs),
    )


def _sides(pairs: Iterable[Pair]) -> tuple[list[Trial], list[Trial]]:
    both = list(pairs)
    return [p.before for p in both], [p.now for p in both]


def _told_of(sign: int, better: int, pairs: int) -> Told:
    if pairs < LEAST_PAIRS:
        return Told.FEW
    if sign == 0:
        return Told.NONE
    return Told.OTHER if better == 0 else Told.BETTER if sign == better else Told.WORSE


def _accepted(name: str, pairs: Sequence[Pair]) -> Accepted:
    def yes(trial: Trial) -> bool:
        return trial.first if name == "first" else trial.accepted

    gained = tuple(p.article for p in pairs if yes(p.now) and not yes(p.before))
    lost = tuple(p.article for p in pairs if yes(p.before) and not yes(p.now))
    p = mcnemar_p(len(lost), len(gained))
    sign = (len(gained) > len(lost)) - (len(gained) < len(lost)) if p < _ONE_IN else 0
    return Accepted(
        name=name,
        articles=len(pairs),
        before=sum(yes(p.before) for p in pairs),
        now=sum(yes(p.now) for p in pairs),
        gained=gained,
        lost=lost,
        p=p,
        told=_told_of(sign, 1, len(pairs)) if gained or lost else Told.SAME,
    )


def _shifts(pairs: Sequence[Pair]) -> Iterable[Shift]:
    """Forbidding ones first, then by how many articles they touch."""
    made = [p for p in pairs if p.before.draft and p.now.draft]
    kinds = {_kind(f) for p in made for f in (*p.before.findings, *p.now.findings)}
    found = (_shift(kind, made) for kind in kinds)
    moved = [shift for shift in found if shift.gained or shift.lost]
    moved.sort(key=lambda s: (not s.forbids, -len(s.gained) - len(s.lost), s.code, s.severity.rank))
    return moved


_Kind = tuple[str, Severity, bool]


def _kind(finding: Finding) -> _Kind:
    return finding.code, finding.severity, finding.forbids


def _shift(kind: _Kind, pairs: Sequence[Pair]) -> Shift:
    def has(trial: Trial) -> bool:
        return any(_kind(finding) == kind for finding in trial.findings)

    code, severity, forbids = kind
    gained = tuple(p.article for p in pairs if has(p.now) and not has(p.before))
    lost = tuple(p.article for p in pairs if has(p.before) and not has(p.now))
    return Shift(code=code, severity=severity, forbids=forbids, gained=gained, lost=lost)


def _overall(
    pairs: Sequence[Pair], measures: Sequence[Measured], accepted: Sequence[Accepted], shifts: Sequence[Shift]
) -> Told:
    """A guard may err on the safe side, praise may not: a loss counts from the first article, a gain from
    the sixth. Of so many measures one is better by chance too often: only acceptance and findings that
    forbid Ready can show progress."""
    lines: list[Measured | Accepted] = [*measures, *accepted]
    if any(line.told is Told.WORSE for line in lines):
        return Told.WORSE
    if _loses(accepted, shifts) or _failed(pairs) > 0:
        return Told.WORSE
    chief = [line for line in lines if line.name in ("forbidding", "end")]
    if any(line.told is Told.BETTER for line in chief):
        return Told.BETTER
    moved = shifts or any(line.told is not Told.SAME for line in lines)
    if not moved:
        return Told.SAME
    return Told.FEW if len(pairs) < LEAST_PAIRS else Told.NONE


def _failed(pairs: Sequence[Pair]) -> int:
    """How many more articles are not made at all now."""
    return sum((p.now.draft is None) - (p.before.draft is None) for p in pairs)


def _loses(accepted: Sequence[Accepted], shifts: Sequence[Shift]) -> bool:
    """Whether more articles lose acceptance than gain it, or more gain a forbidding finding than lose one."""
    forbidding = [shift for shift in shifts if shift.forbids]
    net = sum(len(shift.gained) - len(shift.lost) for shift in forbidding)
    end = next(line for line in accepted if line.name == "end")
    return net > 0 or len(end.lost) > len(end.gained)
