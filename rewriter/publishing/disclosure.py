"""The line that says how an article was made. Always French, as the article is."""

from rewriter.article import Article, Strategy
from rewriter.wording import say


def disclosure_line(article: Article) -> str:
    """How the text was made. It never claims that a person has read it."""
    if article.outcome.strategy is Strategy.NO_MODEL and not _rewrote(article):
        return say("publish.disclosure-no-model", "fr")
    return say("publish.disclosure-model", "fr", model=model_named(article) or "?")


def model_named(article: Article) -> str:
    """The models that answered, or the one that was asked when none is known, and those that wrote sections
    anew in a review; empty without a model."""
    made = article.outcome.models or filter(None, [article.record.model])
    return ", ".join(dict.fromkeys((*made, *_rewrote(article))))


def _rewrote(article: Article) -> tuple[str, ...]:
    review = article.record.review
    return tuple(repair.model for repair in review.repairs) if review else ()
