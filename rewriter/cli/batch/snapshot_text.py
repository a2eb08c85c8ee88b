"""A run's snapshot in words: counts, money, the time left, and who holds it up."""

from datetime import datetime, timedelta

from rewriter.article.batch import Pause, Snapshot
from rewriter.cli.terminal import one_line
from rewriter.output import amount, number, said, share
from rewriter.wording import Lang, say

_ROUGH_S = 300  # above an hour, time left is told to five minutes


def done(snapshot: Snapshot, lang: Lang) -> str:
    """« 4 200 sur 10 000 articles (42 %) »."""
    totals = snapshot.totals
    part = share(totals.ended / totals.articles if totals.articles else 1.0, lang)
    return say(
        "progress.done", lang, done=number(totals.ended, lang), n=number(totals.articles, lang), share=part
    )


def outcomes(snapshot: Snapshot, lang: Lang) -> dict[str, str]:
    """What became of the articles, by name; those nobody has begun come last."""
    totals = snapshot.totals
    counts = {
        "ready": totals.ready,
        "needs-review": totals.needs_review,
        "failed": totals.failed,
        "under-way": snapshot.under_way,
        "waiting": max(0, totals.waiting - snapshot.under_way),
    }
    return {name: _counted(name, count, lang) for name, count in counts.items()}


def measures(snapshot: Snapshot, lang: Lang) -> list[str]:
    """Speed, tokens, money, what was saved, what nobody knows the end of, the time left."""
    totals = snapshot.totals
    tokens = totals.usage.input_tokens + totals.usage.output_tokens
    rate = snapshot.rate_per_minute
    told = [
        say("progress.rate", lang, n=number(rate, lang, 0 if rate >= 10 else 1)) if rate else "",
        _counted("tokens", tokens, lang) if tokens else "",
        *_money(snapshot, lang),
        _counted("saved", totals.saved, lang) if totals.saved else "",
        _counted("unknown", totals.unknown_calls, lang) if totals.unknown_calls else "",
        _left(snapshot, lang) if totals.waiting else "",
    ]
    return [words for words in told if words]


def pauses(snapshot: Snapshot, now: datetime, lang: Lang) -> list[str]:
    """Which endpoint is held back until when, by the reader's clock."""
    return [_pause(pause, now, lang) for pause in snapshot.pauses]


def _money(snapshot: Snapshot, lang: Lang) -> list[str]:
    totals = snapshot.totals
    if totals.cost is None:
        return []
    spent = say("progress.cost", lang, cost=_price(totals.cost, totals.currency, lang))
    if (left := snapshot.budget_left) is None:
        return [spent]
    return [spent, say("progress.budget-left", lang, cost=_price(left, totals.currency, lang))]


def _price(value: float, currency: str, lang: Lang) -> str:
    return amount(value, one_line(currency, 12), lang)


def _left(snapshot: Snapshot, lang: Lang) -> str:
    if snapshot.seconds_left is None:
        return ""
    least, most = (_rough(seconds, lang) for seconds in snapshot.seconds_left)
    key = "left-about" if least == most else "left"
    return say(f"progress.{key}", lang, least=least, most=most)


def _rough(seconds: float, lang: Lang) -> str:
    if seconds < 60:
        return say("progress.under-a-minute", lang)
    minutes = round(seconds / 60)
    if minutes < 60:
        return say("progress.minutes", lang, n=minutes)
    hours, minutes = divmod(round(seconds / _ROUGH_S) * (_ROUGH_S // 60), 60)
    return say("progress.hours", lang, h=hours, n=minutes)


def _pause(pause: Pause, now: datetime, lang: Lang) -> str:
    until = (now + timedelta(seconds=pause.seconds)).strftime("%H:%M:%S")
    endpoint = one_line(pause.endpoint, 60)
    if pause.why is None:
        return say("progress.pause", lang, time=until, endpoint=endpoint)
    why = said(f"outcome.failure-{pause.why}", lang)
    if pause.seconds < 1:
        return say("progress.nobody", lang, endpoint=endpoint, why=why)
    return say("progress.pause-why", lang, time=until, endpoint=endpoint, why=why)


def _counted(name: str, count: int, lang: Lang) -> str:
    key = f"progress.{name}"
    one = said(f"{key}-one", lang, n=number(count, lang))
    return one if count == 1 and one != f"{key}-one" else say(key, lang, n=number(count, lang))
