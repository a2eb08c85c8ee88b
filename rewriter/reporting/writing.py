"""The report page, made and written."""

from pathlib import Path

from rewriter.article import Article
from rewriter.pages import folder_for, render, write_whole
from rewriter.reporting.view import view
from rewriter.wording import Lang

REPORT = "report.html"


def render_report(article: Article, lang: Lang = "fr") -> str:
    """The report as one self-contained page, in `lang`; the article and its source stay as they are."""
    return render("report.html.j2", **view(article, lang))


def write_report(article: Article, folder: Path, lang: Lang = "fr") -> Path:
    """Write `<folder>/<input name>/report.html`, beside the published article of the same source, and
    return its path. Raises OutputError; an earlier report is then untouched."""
    page = render_report(article, lang)
    (path,) = write_whole(folder_for(article.source, folder), {REPORT: page})
    return path
