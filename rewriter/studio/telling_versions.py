"""Versions and changes of a template, as their pages show them."""

import re
from typing import Any

from rewriter.api.templates.differences import Difference
from rewriter.api.templates.editing import Earlier
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.output import said
from rewriter.studio.answers import moment
from rewriter.studio.history import pieces
from rewriter.wording import Lang

_AROUND = 160
"""Characters of what stayed that are shown beside what changed."""
_KINDS = {"+": "new", "-": "gone", "@": "where"}


def earlier_told(each: Earlier, now: str, shelf: TemplateShelf, lang: Lang) -> dict[str, Any]:
    """One version: when, and what has changed from it to today's text."""
    files = shelf.templates.files
    return {
        "label": each.label,
        "named": each.named,
        "saved": each.saved,
        "when": moment(each.saved, lang),
        "same": each.text == now,
        "pieces": shortened(pieces(each.text, now)) if each.text != now else [],
        "parts": [f for f, text in each.beside.items() if f in files and files[f] != text],
    }


def changes_told(each: Difference, lang: Lang) -> dict[str, Any]:
    """One side's changes, line by line, each place by its line."""
    return {
        "kind": each.kind,
        "lines": [_line(line, lang) for line in each.lines],
        "contested": ", ".join(map(str, each.contested)),
    }


def _line(line: str, lang: Lang) -> tuple[str, str, str]:
    """How it is shown, its sign, its text: a dash that begins the text is not taken for a sign."""
    css = _KINDS.get(line[:1], "same")
    found = re.match(r"@@ -[0-9,]+ \+([0-9]+)", line)
    if found:
        return css, "", said("templates.page-line", lang, n=found[1])
    return css, line[:1].replace("-", "−"), line[1:]


def shortened(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pieces, long ones that stayed cut in their middle."""
    return [(css, _cut(words) if css == "same" else words) for css, words in found]


def _cut(words: str) -> str:
    if len(words) <= 2 * _AROUND + 40:
        return words
    return f"{words[:_AROUND].rstrip()} […] {words[-_AROUND:].lstrip()}"
