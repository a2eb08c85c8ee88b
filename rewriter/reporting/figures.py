"""The report's numbers as people read them: measures, tokens, cost, and the bar of verdicts."""

from dataclasses import dataclass

from rewriter.article import (
    MEANINGS,
    Article,
    Ledger,
    LedgerEntry,
    Report,
    RunRecord,
    Suppressed,
    Usage,
    Verdict,
)
from rewriter.output import amount, capital, day, number, said, share, tell
from rewriter.reporting.facts import FOUND, ORDER, is_problem
from rewriter.wording import Lang, say

_PERCENT_OF_ONE = "_share"  # measures so named are 0–1
_BAR = 1000  # width of the bar in its own units


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure and its value, both as words."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A verdict's part of the bar."""

    verdict: str
    label: str
    count: int
    x: float
    width: float


def measures_of(report: Report | None, lang: Lang) -> tuple[Measure, ...]:
    """Everything measured; a measure without a name in the catalogue is shown under its own."""
    return tuple(
        Measure(label=_label(name, lang), value=_value(name, value, lang))
        for name, value in (report.measures if report else {}).items()
    )


def suppressed_of(report: Report | None, lang: Lang) -> list[tuple[str, list[str]]]:
    """What the newsroom keeps off the list, a sentence each with its reason: checks turned off, findings
    suppressed (with what they say), and suppressions that touch nothing any more."""
    each = report.suppressed if report else ()
    return [(_suppressed(s, lang), [tell(f, lang) for f in s.findings]) for s in each]


def _suppressed(each: Suppressed, lang: Lang) -> str:
    if each.off or not each.findings:
        return say(f"profiles.{'off' if each.off else 'idle'}", lang, code=each.code, reason=each.reason)
    return counted("profiles.hidden", lang, len(each.findings), code=each.code, reason=each.reason)


def counted(key: str, lang: Lang, n: int, **params: str) -> str:
    """« 1 erreur », « 3 erreurs »: the catalogue's singular for one, when it has one."""
    one = f"{key}-one"
    chosen = one if n == 1 and said(one, lang, n=1, **params) != one else key
    return say(chosen, lang, n=number(n, lang), **params)


def slices_of(ledger: Ledger | None, lang: Lang) -> tuple[Slice, ...]:
    """The bar of verdicts on items, the good ones first; empty when nothing was compared."""
    verdicts = [entry.verdict for entry in _items(ledger)]
    total = len(verdicts)
    if not total:
        return ()
    found: list[Slice] = []
    x = 0.0
    for verdict in reversed(ORDER):
        count = verdicts.count(verdict)
        width = round(_BAR * count / total, 2)
        label = capital(say(f"ledger.verdict-{verdict}", lang))
        found.append(Slice(verdict=verdict.value, label=label, count=count, x=round(x, 2), width=width))
        x += width
    return tuple(s for s in found if s.count)


def in_article(ledger: Ledger | None) -> tuple[int, int]:
    """How many facts of the article were found in the source, and how many the article has. Shifts of
    meaning are no facts that could be found: they are counted by `shifted`."""
    entries = [e for e in _items(ledger) if e.verdict is not Verdict.LOST]
    return sum(e.verdict in FOUND for e in entries), len(entries)


def shifted(ledger: Ledger | None) -> int:
    """How many shifts of meaning an editor should look at."""
    said = [e for e in ledger.entries if e.verdict is not Verdict.LOST] if ledger else []
    return sum(e.kind in MEANINGS and is_problem(e) for e in said)


def _items(ledger: Ledger | None) -> list[LedgerEntry]:
    return [e for e in ledger.entries if e.kind not in MEANINGS] if ledger else []


def tokens(usage: Usage, lang: Lang) -> str:
    """« 5 120 en entrée, 1 830 en sortie », with what is known of the rest."""
    parts = [
        say(
            "report.tokens-of",
            lang,
            input=number(usage.input_tokens, lang),
            output=number(usage.output_tokens, lang),
        )
    ]
    if usage.cached_tokens:
        parts.append(say("report.tokens-cached", lang, n=number(usage.cached_tokens, lang)))
    if usage.reasoning_tokens:
        parts.append(say("report.tokens-reasoning", lang, n=number(usage.reasoning_tokens, lang)))
    if usage.estimated:
        parts.append(say("report.tokens-estimated", lang))
    return ", ".join(parts)


def asked_a_model(article: Article) -> bool:
    """Whether a model was asked: a structure made because the model failed may still have cost."""
    return bool(article.record.model or article.outcome.calls or article.outcome.models)


def cost(article: Article, lang: Lang) -> str:
    """What the article cost; why that is not known, when it is not."""
    if not asked_a_model(article):
        return say("report.tile-cost-none", lang)
    if article.record.cost is None:
        return say("report.cost-unpriced", lang)
    return amount(article.record.cost, article.record.currency, lang) + _dated(article.record, lang)


def _dated(record: RunRecord, lang: Lang) -> str:
    if not record.prices_dated:
        return ""
    return f" ({say('report.cost-dated', lang, date=day(record.prices_dated, lang))})"


def _label(name: str, lang: Lang) -> str:
    label = said(f"report.measure-{name}", lang)
    return name if label.startswith("report.") else label


def _value(name: str, value: float, lang: Lang) -> str:
    if name.endswith(_PERCENT_OF_ONE):
        return share(value, lang)
    return number(value, lang, 0 if float(value).is_integer() else 1)
