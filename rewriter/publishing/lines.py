"""The two lines every published article ends with: whom it owes, and how it was made. Always French,
as the article is."""

from rewriter.article import Article, Attribution, Draft, Strategy
from rewriter.wording import say


def credit_line(article: Article, draft: Draft) -> str:
    """The draft's own credit, or one made of what is known of the source; empty when nothing is."""
    if draft.credit:
        return draft.credit
    named = _named(article.source.attribution)
    return say("publish.credit", "fr", source=named) if named else ""


def disclosure_line(article: Article) -> str:
    """How the text was made. It never claims that a person has read it."""
    if article.outcome.strategy is Strategy.NO_MODEL:
        return say("publish.disclosure-no-model", "fr")
    return say("publish.disclosure-model", "fr", model=model_named(article) or "?")


def model_named(article: Article) -> str:
    """The models that answered, or the one that was asked when none is known; empty without a model."""
    return ", ".join(article.outcome.models) or article.record.model or ""


def _named(attribution: Attribution) -> str:
    known = (attribution.author, attribution.outlet)
    return ", ".join(name for name in known if name) or (attribution.url or "")
