"""The article as a page of its own, with one `<article>` to paste into a content system."""

from functools import partial

from rewriter.article import Article, Draft
from rewriter.output import number, pieces, render, status_text, web_address
from rewriter.publishing.disclosure import disclosure_line
from rewriter.publishing.structured_data import json_ld
from rewriter.text.words import count_words
from rewriter.wording import Lang, say


def to_webpage(article: Article, draft: Draft, lang: Lang) -> str:
    """A standalone preview: no external request, light and dark, printable. The bar above the article is
    in `lang`; the article is French. `<article>` holds plain h1, h2, h3 and p, without classes."""
    from markupsafe import Markup

    return render(
        "article.html.j2",
        lang=lang,
        draft=draft,
        pieces=partial(pieces, draft),
        status=article.outcome.status.value,
        status_text=status_text(article.outcome.status, lang),
        labels={name: say(f"publish.{name}", lang) for name in ("preview", "preview-report")},
        words=say("publish.preview-words", lang, n=number(count_words(draft.text), lang)),
        credit=draft.credit,
        url=web_address(article.source.attribution.url),
        disclosure=disclosure_line(article),
        json_ld=Markup(json_ld(article, draft)),  # noqa: S704 – json_ld escapes what could close the tag
    )
