"""The line that says how an article was made. Always French, as the article is."""

from rewriter.article import Article, Strategy
from rewriter.wording import say


def disclosure_line(article: Article) -> str:
    """How the text was made. It never claims that a person has read it."""
    if article.outcome.strategy is Strategy.NO_MODEL:
        return say("publish.disclosure-no-model", "fr")
    return say("publish.disclosure-model", "fr", model=model_named(article) or "?")


def model_named(article: Article) -> str:
    """The models that answered, or the one that was asked when none is known; empty without a model."""
    return ", ".join(article.outcome.models) or article.record.model or ""
