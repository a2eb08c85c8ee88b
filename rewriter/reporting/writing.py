"""The report page, and the ledger's, for an article that was not made here."""

from collections.abc import Iterable
from types import MappingProxyType

from rewriter.article import Article, Draft, Ledger, Source
from rewriter.output import render, said
from rewriter.reporting.reviewed import Overruled
from rewriter.reporting.sides import both_sides, labels
from rewriter.reporting.view import view
from rewriter.wording import Lang


def render_report(article: Article, lang: Lang = "fr", overruled: Overruled = MappingProxyType({})) -> str:
    """The report as one self-contained page, in `lang`; the article and its source stay as they are. Findings
    that a reviewer has overruled, by number, are told as that."""
    return render("report.html.j2", **view(article, lang, overruled))


def render_ledger(
    source: Source,
    draft: Draft,
    ledger: Ledger,
    not_looked_at: Iterable[str],
    lang: Lang = "fr",
    *,
    version: str = "",
) -> str:
    """A finished article beside its source as one self-contained page: what became of each item, and what
    bears out each sentence. `not_looked_at` are wording keys; `version` is rewriter's, for the foot."""
    return render(
        "ledger.html.j2",
        lang=lang,
        t=labels(lang),
        known=(),
        skipped=(),
        suppressed=(),
        title_fits="",
        description_fits="",
        version=version,
        not_looked=[said(key, lang) for key in not_looked_at],
        **both_sides(source, draft, ledger, {}, lang),
    )
