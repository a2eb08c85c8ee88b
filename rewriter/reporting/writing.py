"""The report page."""

from rewriter.article import Article
from rewriter.pages import render
from rewriter.reporting.view import view
from rewriter.wording import Lang


def render_report(article: Article, lang: Lang = "fr") -> str:
    """The report as one self-contained page, in `lang`; the article and its source stay as they are."""
    return render("report.html.j2", **view(article, lang))
