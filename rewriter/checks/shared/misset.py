"""One finding for all the places of an article where typography asks for something else."""

import re
from collections.abc import Iterator
from typing import Any

from rewriter.article import Finding
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.edits import Edit, Fix, applied

_SHOWN = 3  # places told: enough to see what is meant
_AROUND = 24  # characters to either side
_LONGEST = 60  # characters of a place told whole
# The spaces of « » are another check’s, but nothing is shown without them.
_INSIDE = re.compile("«(?=\\w)")
_CLOSED = re.compile("(?<=\\w)(?=»)")
_WORD = re.compile(r"\W{0,3}\w*")
_WITHIN = {ord("«"): "“", ord("»"): "”"}
_VISIBLE = {ord(c): "⍽" for c in "\u00a0\u202f"}


def misset(
    check: Check, paper: Paper, fix: Fix, *, each: int = 1, written: bool = False
) -> Iterator[Finding]:
    """One finding with the number of places (edits, `each` of which mend one place) and the first few as
    « written → to be written », at the first text that has one; none when nothing is amiss. ⍽ stands for a
    no-break space. `written`: the first place alone, as an `example` of what is written, where what is to be
    written looks the same."""
    text = paper.typeset
    edits = sorted(fix(text))
    if not edits:
        return
    start, end = _words(text, edits[0])
    placed, at = paper.placed(edits[0].start)
    shift = edits[0].start - at
    told: dict[str, Any] = {}
    if written:
        told["example"] = _quotable(text[start:end])
    else:
        told["places"] = _places(text, edits, each)
    yield check.found(
        placed.at(max(0, start - shift), end - shift),
        measured=max(1, len(edits) // each),
        expected=0,
        **told,
    )


def _places(text: str, edits: list[Edit], each: int) -> str:
    places_of = (edits[n : n + each] for n in range(0, 4 * _SHOWN * each, each))
    told = dict.fromkeys(_told(text, place) for place in places_of if place)
    return " · ".join(list(told)[:_SHOWN])


def _told(text: str, place: list[Edit]) -> str:
    start, end = _words(text, place[0])
    last = _words(text, place[-1])[1]
    if last - start <= _LONGEST:
        end = last
    within = [Edit(e.start - start, e.end - start, e.text) for e in place if e.end <= end]
    mended = _CLOSED.sub("\u00a0", _INSIDE.sub("\\g<0>\u00a0", applied(text[start:end], within)))
    return f"{_seen(text[start:end])} → {_seen(mended)}"


def _quotable(text: str) -> str:
    """The words for between quotation marks: their own become those within."""
    return text.strip().translate(_WITHIN)


def _seen(text: str) -> str:
    return text.translate(_VISIBLE)


def _words(text: str, edit: Edit) -> tuple[int, int]:
    """The edit with the words it touches, within its line."""
    low = max(0, edit.start - _AROUND, text.rfind("\n", 0, edit.start) + 1)
    start = max(low, text.rfind(" ", low, max(low, edit.start - 1)) + 1)
    found = _WORD.match(text, edit.end, edit.end + _AROUND)
    end = found.end() if found else edit.end
    line = text.find("\n", edit.end, end)
    return start, end if line < 0 else line
