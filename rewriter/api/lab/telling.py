"""A comparison as words and rows, for a terminal and for a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rewriter.api.lab.comparing import Accepted, Measured, Pair, Told
from rewriter.api.lab.intervals import LEAST_PAIRS
from rewriter.api.lab.running import Tested
from rewriter.api.lab.trials import Trial
from rewriter.article import Finding
from rewriter.output import amount, number, tell
from rewriter.wording import Lang, say

_DIGITS = {"tokens": 0, "flesch": 1, "words": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table."""

    label: str
    before: str
    now: str
    difference: str
    interval: str
    told: Told
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One check's findings gained and lost; `mark` says that they forbid publishing."""

    code: str
    severity: str
    mark: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the two sets are called: the other one, and the present one."""

    other: str
    now: str


def labels(against: str, lang: Lang) -> Labels:
    """The names of both sets; `shipped` in the reader's language."""
    other = say("lab.shipped", lang) if against == "shipped" else against
    return Labels(other=other, now=say("lab.now", lang))


def lead(tested: Tested, names: Labels, lang: Lang) -> str:
    """What is compared, in a sentence."""
    many = len(tested.comparison.pairs)
    key = "lab.lead-one" if many == 1 else "lab.lead"
    return say(key, lang, other=names.other, now=names.now, n=many, model=tested.model or "–")


def verdict(tested: Tested, lang: Lang) -> str:
    """The comparison in a sentence."""
    return say(f"lab.verdict-{tested.comparison.told}", lang, least=LEAST_PAIRS)


def rows(tested: Tested, lang: Lang) -> Iterator[Row]:
    """The table: acceptance, then each measure."""
    for accepted in tested.comparison.accepted:
        yield _accepted(accepted, lang)
    for measured in tested.comparison.measures:
        yield _measured(measured, tested.currency, lang)


def moved(tested: Tested, lang: Lang) -> tuple[Moved, ...]:
    """Findings gained and lost, by check."""
    return tuple(
        Moved(
            code=shift.code,
            severity=say(f"checks.severity-{shift.severity}", lang),
            mark=say("lab.forbids", lang) if shift.forbids else "",
            gained=shift.gained,
            lost=shift.lost,
        )
        for shift in tested.comparison.shifts
    )


def paid(tested: Tested, lang: Lang) -> str:
    """What it took this time."""
    if not tested.calls:
        return say("lab.paid-nothing", lang)
    cost = "" if tested.cost is None else f", {amount(tested.cost, tested.currency, lang)}"
    tokens = number(tested.paid.input_tokens + tested.paid.output_tokens, lang)
    return say("lab.paid", lang, calls=number(tested.calls, lang), tokens=tokens, cost=cost)


def method(tested: Tested, lang: Lang) -> str:
    """How the intervals were made; empty where there are none."""
    found = [m.difference for m in tested.comparison.measures if m.difference.low is not None]
    if not found:
        return ""
    return say("lab.exact" if all(each.exact for each in found) else "lab.resampled", lang)


def new_findings(one: Trial, than: Trial, lang: Lang) -> list[str]:
    """The findings of one trial whose sentence the other does not have."""
    known = {_sentence(f, lang) for f in than.findings}
    return [told for told in dict.fromkeys(_sentence(f, lang) for f in one.findings) if told not in known]


def as_json(tested: Tested, against: str, name: str | None) -> dict[str, Any]:
    """The comparison as plain values: numbers as measured, texts in English."""
    comparison = tested.comparison
    return {
        "schema": 1,
        "template": name,
        "against": against,
        "model": tested.model,
        "told": comparison.told.value,
        "passes": comparison.passes,
        "accepted": [_plain_accepted(each) for each in comparison.accepted],
        "measures": [_plain_measured(each) for each in comparison.measures],
        "findings": [
            {
                "code": s.code,
                "severity": s.severity.value,
                "forbids": s.forbids,
                "gained": list(s.gained),
                "lost": list(s.lost),
            }
            for s in comparison.shifts
        ],
        "articles": [_plain_pair(pair) for pair in comparison.pairs],
        "paid": {
            "calls": tested.calls,
            "input_tokens": tested.paid.input_tokens,
            "output_tokens": tested.paid.output_tokens,
            "cost": tested.cost,
            "currency": tested.currency or None,
        },
    }


def _accepted(accepted: Accepted, lang: Lang) -> Row:
    difference = accepted.now - accepted.before
    return Row(
        label=say(f"lab.accepted-{accepted.name}", lang),
        before=f"{accepted.before}/{accepted.articles}",
        now=f"{accepted.now}/{accepted.articles}",
        difference=_signed(difference, number(abs(difference), lang)),
        interval="" if accepted.told is Told.SAME else f"p = {number(accepted.p, lang, 2)}",
        told=accepted.told,
        verdict=say(f"lab.told-{accepted.told}", lang),
    )


def _measured(measured: Measured, currency: str, lang: Lang) -> Row:
    def shown(value: float) -> str:
        if measured.name == "cost":
            return amount(value, currency, lang)
        return number(value, lang, _DIGITS.get(measured.name, 2))

    found = measured.difference
    low, high = found.low, found.high
    told = low is not None and high is not None and measured.told is not Told.SAME
    return Row(
        label=say(f"lab.measure-{measured.name}", lang),
        before=shown(measured.before),
        now=shown(measured.now),
        difference=_signed(found.mean, shown(abs(found.mean))),
        interval=_between(low or 0.0, high or 0.0, shown) if told else "",
        told=measured.told,
        verdict=say(f"lab.told-{measured.told}", lang),
    )


def is_shown(measured: Measured) -> bool:
    """Whether the table, with its digits, has a difference to show."""
    if measured.name == "cost":
        return measured.difference.mean != 0
    return round(abs(measured.difference.mean), _DIGITS.get(measured.name, 2)) > 0


def _between(low: float, high: float, shown: Any) -> str:
    return f"{_signed(low, shown(abs(low)))} … {_signed(high, shown(abs(high)))}"


def _signed(value: float, shown: str) -> str:
    if not any(digit in shown for digit in "123456789"):
        return shown
    return f"+{shown}" if value > 0 else f"−{shown}"


def _sentence(finding: Finding, lang: Lang) -> str:
    return tell(finding, lang)


def _plain_accepted(accepted: Accepted) -> dict[str, Any]:
    return {
        "name": accepted.name,
        "articles": accepted.articles,
        "before": accepted.before,
        "now": accepted.now,
        "gained": list(accepted.gained),
        "lost": list(accepted.lost),
        "p": accepted.p,
        "told": accepted.told.value,
    }


def _plain_measured(measured: Measured) -> dict[str, Any]:
    found = measured.difference
    return {
        "name": measured.name,
        "articles": found.pairs,
        "before": measured.before,
        "now": measured.now,
        "difference": found.mean,
        "low": found.low,
        "high": found.high,
        "exact": found.exact,
        "told": measured.told.value,
    }


def _plain_pair(pair: Pair) -> dict[str, Any]:
    return {
        "name": pair.article,
        "before": _plain_trial(pair.before, pair.now),
        "now": _plain_trial(pair.now, pair.before),
        "expected": [
            {"what": held.expectation.told, "before": held.before, "now": held.now} for held in pair.expected
        ],
    }


def _plain_trial(trial: Trial, other: Trial) -> dict[str, Any]:
    return {
        "status": trial.status.value,
        "first": trial.first,
        "measures": dict(trial.measures),
        "new_findings": new_findings(trial, other, "en"),
        "headline": trial.draft.headline if trial.draft else None,
        "text": trial.draft.text if trial.draft else None,
    }


def expected(pairs: Sequence[Pair], lang: Lang) -> Iterator[tuple[str, str, str]]:
    """Expectations that are not met: the article, what was expected, and whether it was met before."""
    for pair in pairs:
        for held in pair.expected:
            if not held.now:
                key = "lab.unmet" if held.before else "lab.unmet-both"
                yield pair.article, held.expectation.told, say(key, lang)
