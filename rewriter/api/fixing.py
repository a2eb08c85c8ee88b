"""Mending a finished article's file where that is certain, and changing nothing else of its bytes."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from rewriter.api.checking import LIMIT, Kind, kind_of, read
from rewriter.checks.fixing import fixed
from rewriter.errors import InputError
from rewriter.files import overwrite
from rewriter.intake.decoding import exactly
from rewriter.intake.front_matter import split_front_matter
from rewriter.intake.shown import shown_html, shown_markdown, shown_text
from rewriter.sources import parsed_kind
from rewriter.text.typography import NBSP, NNBSP

_DOCUMENTS = ((b"%PDF", "PDF"), (b"\xd0\xcf\x11\xe0", "Word"), (b"{\\rtf", "RTF"))
_NO_END = "\\ No newline at end of file"  # as diff says it
_SHOW = {"html": shown_html, "markdown": shown_markdown, "text": shown_text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixing:
    """A file's text before and after, the bytes it would then have, and how many changes each check's fix
    made."""

    name: str
    before: str
    after: str
    data: bytes
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """How many changes there are."""
        return sum(self.counts.values())

    def diff(self) -> str:
        """The changes as a unified diff; empty when there are none."""
        old, new = (
            text.replace("\r\n", "\n").splitlines(keepends=True) for text in (self.before, self.after)
        )
        lines = unified_diff(old, new, f"a/{self.name}", f"b/{self.name}")
        return "".join(line if line.endswith("\n") else f"{line}\n{_NO_END}\n" for line in lines)


def fixing(article: Path, *, kind: Kind | None = None, limit: int = LIMIT) -> Fixing:
    """What would be mended in a text, Markdown or HTML file, nothing written yet. Encoding, byte-order mark
    and line ends stay; a character that the encoding lacks is not written. Raises InputError for a file that
    cannot be read, or is no text: a document's words cannot be changed in place."""
    name, data = read(article, limit)
    if document := _document(name, data):
        raise InputError("fixing.document", name=name, format=document)
    written = exactly(data, name=name, limit=limit)
    told = kind or kind_of(written.text, article.suffix.lower())
    if told == "text" and split_front_matter(written.text.replace("\r\n", "\n")).raw:
        told = "markdown"
    result = fixed(written.text, _SHOW[told], writable=lambda new: _within(new, written.encoding))
    return Fixing(
        name=name,
        before=written.text,
        after=result.text,
        data=written.to_bytes(result.text),
        counts=result.counts,
    )


def fix(article: Path, *, kind: Kind | None = None, limit: int = LIMIT) -> Fixing:
    """Mend a file in place, whole or not at all, and tell what was changed. Raises InputError as `fixing`
    does, OutputError when the file cannot be written."""
    made = fixing(article, kind=kind, limit=limit)
    if made.total:
        overwrite(article, made.data)
    return made


def _document(name: str, data: bytes) -> str | None:
    kind = parsed_kind(name, data)
    if kind in ("docx", "odt"):
        return {"docx": "Word", "odt": "OpenDocument"}[kind]
    return next((told for mark, told in _DOCUMENTS if data.startswith(mark)), None)


def _within(new: str, encoding: str) -> str | None:
    """The characters as the encoding has them: Windows-1252 has no narrow no-break space."""
    for told in (new, new.replace(NNBSP, NBSP)):
        try:
            told.encode(encoding)
        except UnicodeEncodeError:
            continue
        return told
    return None
