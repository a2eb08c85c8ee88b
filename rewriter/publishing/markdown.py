"""The article as Markdown with YAML front matter, for static sites and content systems."""

import re
from collections.abc import Iterator
from typing import Any

from rewriter.article import Article, Draft
from rewriter.output import pieces, visible
from rewriter.publishing.disclosure import disclosure_line, model_named
from rewriter.text.words import count_words

_MARKS = re.compile(r"([\\`*_{}\[\]<>#&|~$^@])")
_ONE_LINE = 1_000_000  # a line a field: not every reader of front matter folds lines as YAML does
_OPENERS = re.compile(r"^(?:([-+=:])|(\d{1,9})([.)]))")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|www)(?=[:.])")


def to_markdown(article: Article, draft: Draft) -> str:
    """Front matter with every field, then headline, standfirst, sections, credit and disclosure. Words
    of the article can never become markup, links, HTML or a site generator's tags."""
    return f"---\n{_front_matter(article, draft)}---\n\n" + "\n\n".join(_blocks(article, draft)) + "\n"


def escaped(text: str) -> str:
    """The text as one line of Markdown that reads back as exactly these words (runs of white space
    become a space; no-break spaces stay)."""
    return _OPENERS.sub(_opened, _inline(text).strip(" "))


def _inline(text: str) -> str:
    """As `escaped`, for words in the middle of a line."""
    line = re.sub(r"[ \t\n\r\f\v\u0085\u2028\u2029]+", " ", visible(text))
    return _ADDRESS.sub(_parted, _MARKS.sub(r"\\\1", line))


def _parted(match: re.Match[str]) -> str:
    return f"{match.group()}\\"  # « https\://… »: bare addresses are not turned into links


def _opened(match: re.Match[str]) -> str:
    mark, digits, after = match.groups()
    return f"\\{mark}" if mark else f"{digits}\\{after}"


def _blocks(article: Article, draft: Draft) -> Iterator[str]:
    yield f"# {escaped(draft.headline)}"
    if draft.standfirst:
        yield f"**{escaped(draft.standfirst)}**"
    for n in range(len(draft.sections)):
        yield from _section(draft, n)
    yield "---"
    if credit := draft.credit:
        yield f"*{escaped(credit)}*"
    yield f"*{escaped(disclosure_line(article))}*"


def _section(draft: Draft, n: int) -> Iterator[str]:
    section = draft.sections[n]
    if section.heading:
        yield f"{'###' if section.level == 3 else '##'} {escaped(section.heading)}"
    for m in range(len(section.paragraphs)):
        if text := _paragraph(draft, n, m):
            yield text


def _paragraph(draft: Draft, section: int, paragraph: int) -> str:
    """The paragraph with its links; the addresses are those of `pages.pieces`, harmless in <…>."""
    parts = pieces(draft, section, paragraph)
    line = "".join(f"[{_inline(text)}](<{url}>)" if url else _inline(text) for text, url in parts)
    return _OPENERS.sub(_opened, line.strip(" "))


def _front_matter(article: Article, draft: Draft) -> str:
    import yaml

    text: str = yaml.safe_dump(_fields(article, draft), sort_keys=False, allow_unicode=True, width=_ONE_LINE)
    return text


def _fields(article: Article, draft: Draft) -> dict[str, Any]:
    fields: dict[str, Any] = _clean({
        "title": draft.seo_title or draft.headline,
        "headline": draft.headline,
        "standfirst": draft.standfirst,
        "description": draft.description,
        "slug": draft.slug,
        "keyphrase": article.brief.keyphrase or draft.keyphrase,
        "tags": list(draft.tags),
        "language": "fr",
        "date": article.record.finished,
        "words": count_words(draft.text),
        "source": _source(article),
        "credit": draft.credit,
        "disclosure": disclosure_line(article),
        "status": article.outcome.status.value,
        "made": _made(article),
    })  # fmt: skip
    return fields


def _source(article: Article) -> dict[str, Any]:
    source, known = article.source, article.source.attribution
    found = {
        "outlet": known.outlet,
        "author": known.author,
        "url": known.url,
        "title": source.title,
        "published": known.published,
        "licence": known.licence,
        "photo_credits": list(known.photo_credits),
        "language": source.language,
    }
    return {name: value for name, value in found.items() if value}


def _made(article: Article) -> dict[str, Any]:
    return {
        "depth": article.brief.depth.value,
        "strategy": article.outcome.strategy.value,
        "model": model_named(article) or None,
        "templates": dict(article.record.templates),
        "rewriter": article.record.version,
        "ruleset": article.record.ruleset,
    }


def _clean(value: Any) -> Any:  # the nested strings, lists and dicts of the front matter
    if isinstance(value, dict):
        return {visible(str(name)): _clean(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    return visible(value) if isinstance(value, str) else value
