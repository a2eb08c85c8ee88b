"""The comparison as a page: the table, findings, and both articles side by side. It runs no script."""

from dataclasses import dataclass

from rewriter import __version__
from rewriter.api.lab.comparing import Pair
from rewriter.api.lab.running import Tested
from rewriter.api.lab.telling import Labels, expected, lead, method, moved, new_findings, paid, rows, verdict
from rewriter.api.lab.trials import Trial
from rewriter.article import Draft
from rewriter.output import number, render, status_text
from rewriter.wording import Lang, say

_TEXTS = (
    "title", "skip", "findings", "no-shifts", "expected", "articles", "no-draft", "new-findings",
    "gone-findings", "met", "unmet", "measure-words",
    "column-measure", "column-difference", "column-interval", "column-told",
    "column-check", "column-gained", "column-lost",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One set's article, as shown."""

    label: str
    status: str
    told: str
    words: str
    draft: Draft | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One article by both sets, as shown."""

    name: str
    sides: tuple[Side, Side]
    new: list[str]
    gone: list[str]
    expected: tuple[tuple[str, bool], ...]
    open: bool


def render_page(tested: Tested, names: Labels, lang: Lang) -> str:
    """The page, whole, as HTML."""
    comparison = tested.comparison
    unmet = list(expected(comparison.pairs, lang))
    count = sum(len(pair.expected) for pair in comparison.pairs)
    return render(
        "lab.html.j2",
        t=texts(lang),
        lang=lang,
        version=__version__,
        lead=lead(tested, names, lang),
        verdict=verdict(tested, lang),
        told=comparison.told.value,
        labels=names,
        rows=list(rows(tested, lang)),
        method=method(tested, lang),
        moved=moved(tested, lang),
        unmet=unmet,
        all_met=say("lab.all-met", lang, n=count) if count and not unmet else "",
        articles=[shown(pair, names, lang) for pair in comparison.pairs],
        paid=paid(tested, lang),
    )


def texts(lang: Lang) -> dict[str, str]:
    """What stands beside the figures."""
    return {name: say(f"lab.{name}", lang) for name in _TEXTS}


def shown(pair: Pair, names: Labels, lang: Lang) -> Shown:
    """Both articles of a pair, side by side."""
    new, gone = new_findings(pair.now, pair.before, lang), new_findings(pair.before, pair.now, lang)
    return Shown(
        name=pair.article,
        sides=(_side(pair.before, names.other, lang), _side(pair.now, names.now, lang)),
        new=new,
        gone=gone,
        expected=tuple((held.expectation.told, held.now) for held in pair.expected),
        open=pair.before.accepted and not pair.now.accepted,
    )


def _side(trial: Trial, label: str, lang: Lang) -> Side:
    return Side(
        label=label,
        status=trial.status.value,
        told=status_text(trial.status, lang),
        words=number(trial.measures.get("words", 0), lang),
        draft=trial.draft,
    )
