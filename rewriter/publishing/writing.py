"""The files of one article, written together."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rewriter.article import Article
from rewriter.files import write_whole
from rewriter.output import edited_since, folder_for, named_folder, to_json
from rewriter.publishing.markdown import to_markdown
from rewriter.publishing.webpage import to_webpage
from rewriter.wording import Lang

_ARTICLE = ("article.md", "article.html", "article.docx")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Where an article's files are. `paths` holds only files that were written; `kept` are an editor's
    changed files, set aside under another name."""

    folder: Path
    paths: tuple[Path, ...]
    kept: tuple[Path, ...] = ()


def publish(
    article: Article,
    folder: Path,
    lang: Lang = "fr",
    *,
    beside: Mapping[str, str] | None = None,
    docx: bool = False,
    name: str | None = None,
) -> Written:
    """Write `<folder>/<input name>/article.md`, `.html` and `.json`, with `docx` also `article.docx`, and the
    files of `beside` (name to text, such as the report) with them, all or none. An article that somebody has
    changed by hand since is kept as `article.edited-1.md`. An earlier file that is not written this time
    (without a draft, none is) is kept as `previous-article.…`, so that it is never taken for this one. `name`
    is the folder's name where the caller has one that is safe and nobody else's, as a batch has.

    Raises OutputError when the files cannot be written; those that were there are then untouched."""
    made = _made(article, lang, docx=docx)
    contents: dict[str, str | bytes] = {
        **made,
        **(beside or {}),
        "article.json": to_json(article, made),
    }  # the record last
    target = folder_for(article.source, folder) if name is None else named_folder(folder, name)
    edited = edited_since(target, _ARTICLE)
    superseded = {name: f"previous-{name}" for name in _ARTICLE if name not in made} | edited
    paths = tuple(write_whole(target, contents, superseded=superseded))
    return Written(folder=target, paths=paths, kept=tuple(target / name for name in edited.values()))


def _made(article: Article, lang: Lang, *, docx: bool) -> dict[str, str | bytes]:
    draft = article.outcome.draft
    if draft is None:
        return {}
    made = {"article.md": to_markdown(article, draft), "article.html": to_webpage(article, draft, lang)}
    if not docx:
        return {**made}
    from rewriter.publishing.document import to_docx

    return {**made, "article.docx": to_docx(article, draft)}
