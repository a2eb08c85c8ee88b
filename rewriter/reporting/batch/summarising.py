"""From an article to its summary: the only moment at which a batch looks into one."""

from collections import Counter

from rewriter.article import Article, Draft, Report
from rewriter.article.batch import Summary
from rewriter.text.likeness.sketches import sketch
from rewriter.text.words import count_words


def summarise(article: Article, *, seconds: float = 0.0, files: tuple[str, ...] = ()) -> Summary:
    """What the index, the lists and the exports of a run need of an article. `seconds` is how long it took,
    `files` the names in its folder; both are known to whoever made it."""
    source, outcome, record = article.source, article.outcome, article.record
    draft, report, ledger = outcome.draft, outcome.report, outcome.ledger
    return Summary(
        status=outcome.status,
        reasons=outcome.reasons,
        failure=outcome.failure,
        title=(draft.headline or draft.seo_title) if draft else "",
        keyphrase=_keyphrase(article, draft),
        source_title=source.title,
        language=source.language,
        words=count_words(draft.text) if draft else 0,
        source_words=count_words(source.text),
        findings=_findings(report),
        codes=dict(Counter(f.code for f in report.findings)) if report else {},
        ledger=dict(Counter(e.verdict.value for e in ledger.entries)) if ledger else {},
        rounds=outcome.rounds,
        calls=outcome.calls,
        usage=outcome.usage,
        paid=record.paid,
        cost=record.cost,
        models=outcome.models,
        seconds=seconds,
        sketch=sketch(draft.text) if draft else (),
        files=files,
    )


def _keyphrase(article: Article, draft: Draft | None) -> str:
    """What the article is to be found by; what was asked, where there is no draft."""
    return (draft.keyphrase if draft else "") or article.brief.keyphrase or ""


def _findings(report: Report | None) -> dict[str, int]:
    return dict(Counter(f"{f.family}.{f.severity}" for f in report.findings)) if report else {}
