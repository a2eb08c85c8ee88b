"""Everything the report page shows, as values: the template only lays out."""

from collections.abc import Mapping
from typing import Any

from rewriter.article import Article, Reason, Report, Severity
from rewriter.output import (
    amount,
    capital,
    day,
    number,
    reason_text,
    said,
    source_digest,
    status_text,
    web_address,
)
from rewriter.reporting.explanations import explanations_of
from rewriter.reporting.facts import Fact, to_do
from rewriter.reporting.figures import (
    asked_a_model,
    cost,
    counted,
    measures_of,
    suppressed_of,
    tokens,
)
from rewriter.reporting.notes import WHOLE, address, notes_on
from rewriter.reporting.places import spots
from rewriter.reporting.reviewed import Overruled, reviewed
from rewriter.reporting.rights import links_of, rights_of
from rewriter.reporting.sides import both_sides, labels
from rewriter.text.words import count_words
from rewriter.wording import Lang, say


def view(article: Article, lang: Lang, overruled: Overruled) -> dict[str, Any]:
    """The values of `report.html.j2`, by name."""
    return {
        "lang": lang,
        "t": labels(lang),
        "article": article,
        "digest": source_digest(article.source),
        "url": web_address(article.source.attribution.url),
        **_verdict(article, lang),
        "review": reviewed(article, overruled, lang),
        **_tiles(article, overruled, lang),
        **_texts(article, overruled, lang),
        **_limits(article, lang),
        "rights": rights_of(article, lang),
        "links": links_of(article, lang),
        **_making(article, lang),
    }


def _verdict(article: Article, lang: Lang) -> dict[str, Any]:
    outcome = article.outcome
    return {
        "status": outcome.status.value,
        "status_text": status_text(outcome.status, lang),
        "lead": say(f"outcome.lead-{outcome.status}", lang),
        "made_on": say("report.made-on", lang, date=day(article.record.finished, lang)),
    }


def _tiles(article: Article, overruled: Overruled, lang: Lang) -> dict[str, Any]:
    draft = article.outcome.draft
    counts = [(s.value, n, counted(f"report.count-{s}", lang, n)) for s, n in _counts(article, overruled)]
    gone = len(overruled)
    return {
        "words": number(count_words(draft.text), lang) if draft else None,
        "words_asked": _asked(article, lang),
        "severities": counts
        + ([("dismissed", gone, counted("report.count-dismissed", lang, gone))] if gone else []),
        **_price(article, lang),
    }


def _counts(article: Article, overruled: Overruled) -> list[tuple[Severity, int]]:
    report = article.outcome.report
    found = enumerate(report.findings if report else (), start=1)
    standing = [f.severity for n, f in found if n not in overruled]
    return [(severity, n) for severity in Severity if (n := standing.count(severity))]


def _asked(article: Article, lang: Lang) -> str:
    brief = article.brief
    asked = number(brief.asked_words, lang)
    if brief.min_words >= brief.asked_words:
        return say("report.tile-words-asked", lang, asked=asked)
    return say("report.tile-words-supported", lang, asked=asked, supported=number(brief.min_words, lang))


def _price(article: Article, lang: Lang) -> dict[str, Any]:
    outcome, record = article.outcome, article.record
    if not asked_a_model(article):
        return {"price": "0", "price_note": say("report.tile-cost-none", lang)}
    total = outcome.usage.input_tokens + outcome.usage.output_tokens
    used = counted(
        "report.tile-cost-of",
        lang,
        outcome.calls,
        tokens=number(total, lang),
        calls=number(outcome.calls, lang),
    )
    if record.cost is None:
        return {"price": "–", "price_note": f"{say('report.tile-cost-unpriced', lang)} · {used}"}
    return {"price": amount(record.cost, record.currency, lang), "price_note": used}


def _texts(article: Article, overruled: Overruled, lang: Lang) -> dict[str, Any]:
    source, outcome = article.source, article.outcome
    places = spots(source, outcome.draft, lang)
    notes = notes_on(outcome.report, places, lang, overruled)
    shown = both_sides(source, outcome.draft, outcome.ledger, notes, lang)
    kept = [f"#{p.anchor}" for section in shown["sections"] for p in section.paragraphs if p.kept]
    return {
        **shown,
        "todo": to_do(_standing(shown["facts"], outcome.report, overruled), lang),
        "reasons": _reasons(outcome.reasons, shown["facts"], kept, lang),
        "whole_notes": notes.get(WHOLE, ()),
        "receipt": [(r.line, capital(said(f"receipt.{r.reason}", lang)), r.text) for r in source.receipt],
        "unclosed": [q for q in source.quotations if not q.closed],
        "explanations": explanations_of(outcome.report.findings if outcome.report else (), lang),
    }


def _standing(facts: tuple[Fact, ...], report: Report | None, overruled: Overruled) -> list[Fact]:
    """The facts without those that an overruled finding of the ledger's is about: nothing is to be done."""
    found = enumerate(report.findings if report else (), start=1)
    places = [f.place for n, f in found if n in overruled and f.verdict]
    gone = {(address(place), place.span.start, place.span.end) for place in places if place.span}
    return [
        fact
        for fact in facts
        if not any(m and (m.where, m.start, m.end) in gone for m in (fact.entry.article, fact.entry.source))
    ]


def _reasons(
    reasons: tuple[Reason, ...], facts: tuple[Fact, ...], kept: list[str], lang: Lang
) -> list[tuple[str, list[tuple[str, str]]]]:
    """What speaks against publishing, then what is good to know: a title (none for the first), and each
    reason with its place."""
    lists = [
        (title, [(reason_text(r, lang), _shown_at(r, facts, kept)) for r in reasons if r.note is note])
        for title, note in (("", False), (say("report.to-know", lang), True))
    ]
    return [(title, told) for title, told in lists if told]


def _shown_at(reason: Reason, facts: tuple[Fact, ...], kept: list[str]) -> str:
    """Where on the page the reason can be looked into; empty when nowhere in particular."""
    name = reason.key.removeprefix("outcome.").removesuffix("-noted")
    if name == "kept":
        return next(iter(kept), "")
    return next((f"#fact-{fact.number}" for fact in facts if fact.verdict == name), "")


def _limits(article: Article, lang: Lang) -> dict[str, Any]:
    report = article.outcome.report
    nothing = [say("report.not-looked-everything", lang)]
    return {
        "not_looked": [said(key, lang) for key in report.not_looked_at] if report else nothing,
        "skipped": [(s.code, _needs(s.needs, lang)) for s in report.skipped] if report else [],
        "suppressed": suppressed_of(report, lang),
        "suppressed_title": say("profiles.suppressed", lang),
        "measures": measures_of(report, lang),
        **_search(article, lang),
    }


def _needs(needs: str, lang: Lang) -> str:
    return say("report.skipped-needs", lang, needs=said(f"checks.need-{needs}", lang))


def _search(article: Article, lang: Lang) -> dict[str, Any]:
    report, brief, draft = article.outcome.report, article.brief, article.outcome.draft
    width = report.measures.get("title_width") if report else None
    most = number(brief.title_max_px, lang)
    least, longest = number(brief.description_min, lang), number(brief.description_max, lang)
    length = number(len(draft.description), lang) if draft else "0"
    return {
        "title_fits": say("report.title-fits", lang, n=number(width, lang), most=most) if width else "",
        "description_fits": say("report.description-fits", lang, n=length, least=least, most=longest),
    }


def _making(article: Article, lang: Lang) -> dict[str, Any]:
    outcome, record = article.outcome, article.record
    model = ", ".join(outcome.models) or record.model or say("report.model-none", lang)
    return {
        "making": [
            (say("report.depth", lang), say(f"report.depth-{article.brief.depth}", lang)),
            (say("report.strategy", lang), say(f"report.strategy-{outcome.strategy}", lang)),
            (say("report.model", lang), model),
            (say("report.endpoint", lang), record.endpoint or "–"),
            (say("report.rounds", lang), number(outcome.rounds, lang)),
            (say("report.calls", lang), number(outcome.calls, lang)),
            (say("report.tokens", lang), tokens(outcome.usage, lang)),
            (say("report.paid", lang), tokens(record.paid, lang)),
            (say("report.cost", lang), cost(article, lang)),
            (say("report.templates", lang), _versions(record.templates)),
            (say("report.ruleset", lang), record.ruleset or "–"),
            (say("profiles.profile", lang), f"{record.profile} {record.profile_version}".strip() or "–"),
            *([(say("report.extras", lang), _versions(record.extras))] if record.extras else ()),
            (say("report.version", lang), record.version),
            (say("report.started", lang), record.started),
            (say("report.finished", lang), record.finished),
        ],
    }


def _versions(versions: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in versions.items()) or "–"
