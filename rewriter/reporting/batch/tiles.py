"""A run's totals as tiles: a label, a large figure, what stands under it."""

from dataclasses import dataclass

from rewriter.article.batch import Totals
from rewriter.output import amount, number, share
from rewriter.reporting.figures import counted
from rewriter.wording import Lang, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """`css` names the outcome whose colour it takes, if any."""

    label: str
    big: str
    under: tuple[str, ...] = ()
    css: str = ""


def tiles_of(totals: Totals, lang: Lang) -> tuple[Tile, ...]:
    """Outcomes, money, tokens, what was saved and what nobody knows the end of."""
    return (
        _outcome("ready", totals.ready, totals, lang),
        _outcome("needs-review", totals.needs_review, totals, lang),
        _outcome("failed", totals.failed, totals, lang),
        Tile(label=_say("tile-waiting", lang), big=number(totals.waiting, lang)),
        _cost(totals, lang),
        _cost_of_ready(totals, lang),
        _tokens(totals, lang),
        _calls(totals, lang),
        _unknown(totals, lang),
    )


def totals_lines(totals: Totals, lang: Lang) -> tuple[str, ...]:
    """The same as lines of text."""
    colon = "\u00a0: " if lang == "fr" else ": "
    told = ((t, f" ({', '.join(t.under)})" if t.under else "") for t in tiles_of(totals, lang))
    return tuple(f"{tile.label}{colon}{tile.big}{under}" for tile, under in told)


def _outcome(status: str, count: int, totals: Totals, lang: Lang) -> Tile:
    under = (_say("tile-share", lang, share=share(count / totals.ended, lang)),) if totals.ended else ()
    return Tile(label=_say(f"tile-{status}", lang), big=number(count, lang), under=under, css=status)


def _cost(totals: Totals, lang: Lang) -> Tile:
    if totals.cost is None:
        return Tile(label=_say("tile-cost", lang), big="–", under=(_say("tile-unpriced", lang),))
    each = amount(totals.cost / totals.ended, totals.currency, lang) if totals.ended else ""
    under = (_say("tile-cost-each", lang, cost=each),) if each else ()
    return Tile(label=_say("tile-cost", lang), big=amount(totals.cost, totals.currency, lang), under=under)


def _cost_of_ready(totals: Totals, lang: Lang) -> Tile:
    label = _say("tile-cost-ready", lang)
    if totals.cost is None:
        return Tile(label=label, big="–", under=(_say("tile-unpriced", lang),))
    if not totals.ready:
        return Tile(label=label, big="–", under=(_say("tile-cost-ready-none", lang),))
    under = counted("batch_pages.tile-cost-ready-under", lang, totals.ready)
    return Tile(label=label, big=amount(totals.cost / totals.ready, totals.currency, lang), under=(under,))


def _tokens(totals: Totals, lang: Lang) -> Tile:
    usage = totals.usage
    if not usage.input_tokens + usage.output_tokens:
        return Tile(label=_say("tile-tokens", lang), big="0")
    under = _say(
        "tile-tokens-under",
        lang,
        input=number(usage.input_tokens, lang),
        cached=number(usage.cached_tokens, lang),
        output=number(usage.output_tokens, lang),
    )
    estimated = (_say("tile-tokens-estimated", lang),) if usage.estimated else ()
    big = number(usage.input_tokens + usage.output_tokens, lang)
    return Tile(label=_say("tile-tokens", lang), big=big, under=(under, *estimated))


def _calls(totals: Totals, lang: Lang) -> Tile:
    saved = (counted("batch_pages.tile-saved", lang, totals.saved),) if totals.saved else ()
    return Tile(label=_say("tile-calls", lang), big=number(totals.calls, lang), under=saved)


def _unknown(totals: Totals, lang: Lang) -> Tile:
    label, big = _say("tile-unknown", lang), number(totals.unknown_calls, lang)
    if not totals.unknown_calls:
        return Tile(label=label, big=big, under=(_say("tile-unknown-none", lang),))
    if totals.cost is None:
        return Tile(label=label, big=big, under=(_say("tile-unknown-unpriced", lang),))
    cost = amount(totals.unknown_cost, totals.currency, lang)
    return Tile(label=label, big=big, under=(_say("tile-unknown-cost", lang, cost=cost),))


def _say(name: str, lang: Lang, **params: str) -> str:
    return say(f"batch_pages.{name}", lang, **params)
