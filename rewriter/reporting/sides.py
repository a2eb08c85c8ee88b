"""An article and its source side by side, as both pages show them: columns, facts, sentences, tiles."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rewriter.article import Draft, Ledger, Source
from rewriter.output import capital, number, said
from rewriter.reporting.columns import Columns, Notes, quotation_marks
from rewriter.reporting.facts import ORDER, Fact, facts_of, marks_of, to_do
from rewriter.reporting.figures import counted, in_article, shifted, slices_of
from rewriter.reporting.marks import Mark
from rewriter.reporting.places import spots
from rewriter.reporting.rereading import reread_of
from rewriter.reporting.sentences import borne_out, nearest, sentences_of, standings, ties_of
from rewriter.wording import Lang, keys, say


def both_sides(
    source: Source, draft: Draft | None, ledger: Ledger | None, notes: Notes, lang: Lang
) -> dict[str, Any]:
    """The values of the templates `tiles_facts`, `compare`, `facts` and `sentences`, by name."""
    places = spots(source, draft, lang)
    facts, sentences = facts_of(ledger, places, lang), sentences_of(ledger, places, lang)
    marks = _joined(marks_of(facts), quotation_marks(source.quotations, lang), ties_of(ledger, places, lang))
    columns = Columns(places, marks, notes, lang)
    shown = traced(draft, ledger) if draft else None
    return {
        "source": source,
        "draft": draft,
        "from_source": _around_title(lang),
        "facts": facts,
        "todo": to_do(facts, lang),
        "filters": _filters(facts, lang),
        "sentences": sentences,
        "standings": standings(ledger, lang),
        "reread": reread_of(ledger, sentences, lang),
        "nearby": shown is not draft,
        "sections": columns.article(shown) if shown else (),
        "source_blocks": columns.source(source, shown),
        "block": columns.block,
        **_tiles(ledger, lang),
    }


def traced(draft: Draft, ledger: Ledger | None) -> Draft:
    """The draft as it is when its writer says where paragraphs come from; else with the source paragraphs
    that its sentences are nearest to."""
    if ledger is None or any(paragraph.sources for _, _, paragraph in draft.paragraphs()):
        return draft
    near = nearest(ledger)
    sections = (
        replace(
            section,
            paragraphs=tuple(
                replace(paragraph, sources=near.get(f"{s}/{p}", ()))
                for p, paragraph in enumerate(section.paragraphs)
            ),
        )
        for s, section in enumerate(draft.sections)
    )
    return replace(draft, sections=tuple(sections)) if near else draft


def labels(lang: Lang) -> Mapping[str, str]:
    """The texts of the pages that need nothing filled in, by their name without the topic."""
    return {key.removeprefix("report."): said(key, lang) for key in keys("report")}


def _around_title(lang: Lang) -> tuple[str, str]:
    """What stands on each side of the source's title, which is in the source's own language."""
    before, _, after = say("report.from-source", lang, title="\0").partition("\0")
    return before, after


def _tiles(ledger: Ledger | None, lang: Lang) -> dict[str, Any]:
    found, total = in_article(ledger)
    supported, checked = borne_out(ledger)
    shifts = shifted(ledger)
    return {
        "facts_found": number(found, lang),
        "facts_total": total,
        "facts_of": say("report.tile-facts-of", lang, total=number(total, lang)),
        "facts_shifted": counted("report.tile-shifts", lang, shifts) if shifts else "",
        "slices": slices_of(ledger, lang),
        "sentences_supported": number(supported, lang),
        "sentences_of": say("report.tile-sentences-of", lang, total=number(checked, lang)),
    }


def _filters(facts: tuple[Fact, ...], lang: Lang) -> list[tuple[str, str, int]]:
    counts = {verdict: sum(f.verdict == verdict for f in facts) for verdict in ORDER}
    return [(v.value, capital(say(f"ledger.verdict-{v}", lang)), n) for v, n in counts.items() if n]


def _joined(*several: Mapping[str, tuple[Mark, ...]]) -> dict[str, tuple[Mark, ...]]:
    addresses = {address for marks in several for address in marks}
    return {a: tuple(m for marks in several for m in marks.get(a, ())) for a in addresses}
