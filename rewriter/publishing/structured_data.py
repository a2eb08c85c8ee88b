"""What search engines are told about the article: schema.org NewsArticle."""

import json
from typing import Any

from rewriter.article import Article, Draft, Strategy
from rewriter.output import visible, web_address
from rewriter.text.words import count_words

_UNSAFE_IN_SCRIPT = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}
_BY_A_MODEL = "https://schema.org/TrainedAlgorithmicMediaDigitalSource"  # after IPTC's newscodes


def json_ld(article: Article, draft: Draft) -> str:
    """JSON-LD text that may stand between <script> tags: no character in it can close them. The
    article's author, publisher and date of publication are the newsroom's to add; none is made up."""
    values = {name: value for name, value in _values(article, draft).items() if value}
    return visible(json.dumps(values, ensure_ascii=False)).translate(_UNSAFE_IN_SCRIPT)


def _values(article: Article, draft: Draft) -> dict[str, Any]:
    modelled = article.outcome.strategy is not Strategy.NO_MODEL
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": draft.headline,
        "alternativeHeadline": draft.seo_title if draft.seo_title != draft.headline else None,
        "description": draft.description,
        "inLanguage": "fr",
        "keywords": list(draft.tags),
        "wordCount": count_words(draft.text),
        "dateCreated": article.record.finished,
        "creditText": draft.credit,
        "digitalSourceType": _BY_A_MODEL if modelled else None,
        "isBasedOn": _based_on(article),
    }


def _based_on(article: Article) -> dict[str, Any]:
    known = article.source.attribution
    based = {
        "@type": "CreativeWork",
        "name": article.source.title,
        "url": web_address(known.url),
        "inLanguage": article.source.language,
        "datePublished": known.published,
        "license": web_address(known.licence),
        "author": {"@type": "Person", "name": known.author} if known.author else None,
        "publisher": {"@type": "Organization", "name": known.outlet} if known.outlet else None,
    }
    return {name: value for name, value in based.items() if value}
