"""The report page, made and written."""

from pathlib import Path

from rewriter.article import Article
from rewriter.pages import render, write_whole
from rewriter.reporting.view import view
from rewriter.wording import Lang

REPORT = "report.html"


def render_report(article: Article, lang: Lang = "fr") -> str:
    """The report as one self-contained page, in `lang`; the article and its source stay as they are."""
    return render("report.html.j2", **view(article, lang))


def write_report(article: Article, folder: Path, lang: Lang = "fr") -> Path:
    """Write `<folder>/report.html` and return its path. `folder` is the article's own, there already
    (`publishing.Written.folder`). Raises OutputError; an earlier report is then untouched. To write
    the report and the article together or not at all, hand `render_report` to `publish(beside=…)`."""
    (path,) = write_whole(folder, {REPORT: render_report(article, lang)})
    return path
