"""An estimate for a person and for a program."""

from collections.abc import Iterator
from typing import Any

from rewriter.api.estimating import Estimate
from rewriter.api.forecasting import FIRST_TOKEN, TOKENS_A_SECOND
from rewriter.api.tallying import Range
from rewriter.cli.terminal import one_line
from rewriter.output import amount, day, number, reason_text
from rewriter.wording import Lang, say

_FAULTS = 20  # reasons shown to a person
_HOUR, _MINUTE = 3_600, 60


def as_text(found: Estimate, lang: Lang) -> Iterator[str]:
    """The estimate line by line."""
    yield _read(found, lang)
    yield from _failing(found, lang)
    if found.without_model.value:
        yield say("estimate.without-model", lang, n=_count(found.without_model, lang))
    if not found.calls.value:
        yield say("estimate.no-calls", lang)
        return
    yield _asking(found, lang)
    for name, sums in (
        ("calls", found.calls),
        ("input", found.input_tokens),
        ("output", found.output_tokens),
    ):
        yield "  " + say(f"estimate.{name}", lang, n=_count(sums, lang))
    yield "  " + _after(found, lang)
    yield "  " + _cost(found, lang)
    yield "  " + _time(found, lang)


def as_object(found: Estimate, lang: Lang) -> dict[str, Any]:
    """The estimate as JSON: numbers as they are, sentences in the reader's language."""
    prices, after, time = found.prices, found.after, found.time
    return {
        "articles": found.articles,
        "wrong": found.wrong,
        "read": found.read,
        "seed": found.seed,
        "model": found.model,
        "failing": _range(found.failing),
        "faults": [
            {"articles": f.articles, "key": f.example.key, "example": reason_text(f.example, lang)}
            for f in found.faults
        ],
        "without_model": _range(found.without_model),
        "calls": _range(found.calls),
        "input_tokens": _range(found.input_tokens),
        "output_tokens": _range(found.output_tokens),
        "tokens_exact": found.exact,
        "repairs": {
            "calls": after.calls,
            "input_share": after.input_share,
            "output_share": after.output_share,
            "measured_articles": after.measured,
        },
        "cost": _range(found.cost, 6),
        "batch_cost": _range(found.batch_cost, 6),
        "currency": prices.currency if prices else None,
        "prices_dated": prices.dated if prices else None,
        "seconds": round(time.seconds, 1),
        "bound": time.bound,
        "answer_seconds": round(time.answer, 2),
        "answer_seconds_from": time.known_from,
    }


def _read(found: Estimate, lang: Lang) -> str:
    articles, read = number(found.articles, lang), number(found.read, lang)
    if not found.sampled:
        return say("estimate.read-all", lang, articles=articles)
    return say("estimate.read-some", lang, articles=articles, read=read, seed=found.seed)


def _failing(found: Estimate, lang: Lang) -> Iterator[str]:
    if not found.faults:
        key = "estimate.none-failing-sampled" if found.sampled else "estimate.none-failing"
        yield say(key, lang, most=number(round(found.failing.high), lang))
        return
    yield say("estimate.failing", lang, n=_count(found.failing, lang))
    for fault in found.faults[:_FAULTS]:
        sentence = one_line(reason_text(fault.example, lang), 300)
        yield "  " + say("estimate.fault", lang, n=number(fault.articles, lang), sentence=sentence)


def _asking(found: Estimate, lang: Lang) -> str:
    key = "estimate.asking" if found.exact else "estimate.asking-inexact"
    return say(key, lang, model=one_line(found.model or "–"))


def _after(found: Estimate, lang: Lang) -> str:
    after = found.after
    shares = {
        "calls": number(after.calls, lang, 2),
        "input": number(after.input_share * 100, lang),
        "output": number(after.output_share * 100, lang),
    }
    if after.measured:
        return say("estimate.after-measured", lang, articles=number(after.measured, lang), **shares)
    return say("estimate.after-supposed" if after.calls else "estimate.after-none", lang, **shares)


def _cost(found: Estimate, lang: Lang) -> str:
    prices = found.prices
    if prices is None or found.cost is None or found.batch_cost is None:
        return say("estimate.no-prices", lang)
    dated = say("estimate.dated", lang, date=day(prices.dated, lang)) if prices.dated else ""
    undated = "" if prices.dated else say("estimate.undated", lang)
    cost = _money(found.cost, prices.currency, lang)
    batch = amount(found.batch_cost.value, prices.currency, lang)
    return say("estimate.cost", lang, cost=cost, batch=batch, dated=dated or undated)


def _time(found: Estimate, lang: Lang) -> str:
    time, pace = found.time, found.pace
    limits = {"concurrency": pace.concurrency, "rpm": pace.rpm or 0, "tpm": pace.tpm or 0}
    bound = say(f"estimate.bound-{time.bound}", lang, n=number(limits[time.bound], lang))
    answer = say(
        f"estimate.answer-{time.known_from}",
        lang,
        n=number(time.answer, lang, 1),
        first=number(FIRST_TOKEN, lang),
        rate=number(TOKENS_A_SECOND, lang),
    )
    return say("estimate.time", lang, time=_duration(time.seconds, lang), bound=bound, answer=answer)


def _duration(seconds: float, lang: Lang) -> str:
    """« 2 h 05 », « 12 min », « 40 s »."""
    whole = max(1, round(seconds))
    if whole >= _HOUR:
        hours, minutes = divmod(round(whole / _MINUTE), _MINUTE)
        return say("estimate.hours", lang, hours=number(hours, lang), minutes=f"{minutes:02}")
    if whole >= 2 * _MINUTE:
        return say("estimate.minutes", lang, n=round(whole / _MINUTE))
    return say("estimate.seconds", lang, n=whole)


def _count(sums: Range, lang: Lang) -> str:
    value, low, high = (number(round(n), lang) for n in (sums.value, sums.low, sums.high))
    return value if low == high else say("estimate.between", lang, value=value, low=low, high=high)


def _money(sums: Range, currency: str, lang: Lang) -> str:
    value, low, high = (amount(n, currency, lang) for n in (sums.value, sums.low, sums.high))
    return value if low == high else say("estimate.between", lang, value=value, low=low, high=high)


def _range(sums: Range | None, digits: int = 0) -> dict[str, float] | None:
    if sums is None:
        return None
    told = {"value": sums.value, "low": sums.low, "high": sums.high}
    return {name: round(n, digits) if digits else round(n) for name, n in told.items()}
