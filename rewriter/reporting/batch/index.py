"""The index of a run: one page that sorts, filters and searches its articles by itself."""

from collections.abc import Callable, Sequence
from typing import Any

from rewriter.article.batch import Totals
from rewriter.output import amount, number, render
from rewriter.reporting.batch.charts import HEIGHT, WIDTH, Bar, Spread, slices, spread_of
from rewriter.reporting.batch.embedding import embedded
from rewriter.reporting.batch.labels import labels
from rewriter.reporting.batch.lines import FACTS, STATUSES, Line, fact_name, told
from rewriter.reporting.batch.tiles import tiles_of
from rewriter.reporting.figures import counted
from rewriter.wording import Lang, say

WITHOUT_SCRIPT = 200


def render_index(lines: Sequence[Line], totals: Totals, lang: Lang, version: str = "") -> str:
    """The page, in `lang`. Its size grows with the articles: about 300 bytes each."""
    return render(
        "run_index.html.j2",
        lang=lang,
        t=labels(lang),
        version=version,
        heading=counted("batch_pages.heading", lang, totals.articles),
        lead=_lead(totals, lang),
        tiles=tiles_of(totals, lang),
        outcomes=_outcomes(lines, lang),
        charts=_charts(lines, totals.currency, lang),
        facts=[(verdict.value, fact_name(verdict, lang)) for verdict in FACTS],
        first=[told(line, totals.currency, lang) for line in lines[:WITHOUT_SCRIPT]],
        shown=say("batch_pages.shown", lang, first="{first}", last="{last}", n="{n}"),  # the script fills it
        no_script=_no_script(len(lines), lang),
        **embedded(lines, totals.currency, lang),
    )


def _lead(totals: Totals, lang: Lang) -> str:
    if not totals.waiting:
        return say("batch_pages.lead-done", lang)
    return counted("batch_pages.lead-waiting", lang, totals.waiting)


def _no_script(many: int, lang: Lang) -> str:
    if many <= WITHOUT_SCRIPT:
        return ""
    return say("batch_pages.no-script", lang, n=number(WITHOUT_SCRIPT, lang), total=number(many, lang))


def _outcomes(lines: Sequence[Line], lang: Lang) -> dict[str, Any]:
    counts = [sum(line.status is status for line in lines) for status in STATUSES]
    ready, review, failed = (number(count, lang) for count in counts)
    return {
        "says": say(
            "batch_pages.chart-outcomes-says",
            lang,
            n=number(len(lines), lang),
            ready=ready,
            review=review,
            failed=failed,
        ),
        "parts": [
            (status.value, say(f"batch_pages.status-{status}", lang), number(count, lang), *place)
            for status, count, place in zip(STATUSES, counts, slices(counts, WIDTH) if lines else ())
        ],
    }


def _charts(lines: Sequence[Line], currency: str, lang: Lang) -> list[dict[str, Any]]:
    def money(value: float) -> str:
        return amount(value, currency, lang) if value else f"0\u00a0{currency}"

    def words(value: float) -> str:
        return number(value, lang)

    costs = spread_of([line.cost for line in lines if line.cost is not None])
    lengths = spread_of([line.words for line in lines if line.words])
    return [_chart("cost", costs, money, lang), _chart("words", lengths, words, lang)]


def _chart(name: str, spread: Spread | None, shown: Callable[[float], str], lang: Lang) -> dict[str, Any]:
    title = say(f"batch_pages.chart-{name}", lang)
    if spread is None:
        return {"name": name, "title": title, "says": say("batch_pages.chart-none", lang), "bars": ()}
    says = say(
        "batch_pages.chart-says",
        lang,
        median=shown(spread.median),
        tenth=shown(spread.tenth),
        ninetieth=shown(spread.ninetieth),
        least=shown(spread.least),
        most=shown(spread.most),
    )
    bars = [(bar, _bar(bar, shown, lang)) for bar in spread.bars]
    ends = (shown(spread.bars[0].low), shown(spread.bars[-1].high or spread.bars[-1].low))
    open_end = spread.bars[-1].high is None
    return {
        "name": name,
        "title": title,
        "says": says,
        "bars": bars,
        "ends": (ends[0], f"{ends[1]}+" if open_end else ends[1]),
        "width": WIDTH,
        "height": HEIGHT,
    }


def _bar(bar: Bar, shown: Callable[[float], str], lang: Lang) -> str:
    count = number(bar.count, lang)
    if bar.high is None:
        return say("batch_pages.chart-bar-open", lang, low=shown(bar.low), n=count)
    return say("batch_pages.chart-bar", lang, low=shown(bar.low), high=shown(bar.high), n=count)
