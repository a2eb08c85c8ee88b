"""One finding for all the places of an article where typography asks for something else."""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Place
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.edits import Edit, Fix, applied

_SHOWN = 3  # places told: enough to see what is meant
_AROUND = 24  # characters to either side
_LONGEST = 60  # characters of a place told whole
# The spaces of « » are another check’s, but nothing is shown without them.
_INSIDE = re.compile("«(?=\\w)")
_CLOSED = re.compile("(?<=\\w)(?=»)")
_WORD = re.compile(r"\W{0,3}[\w’'-]*")
_WITHIN = {ord("«"): "“", ord("»"): "”"}
_SPACED = re.compile("(?<=“)[ \u00a0\u202f]|[ \u00a0\u202f](?=”)")


def misset(check: Check, paper: Paper, fix: Fix, *, each: int = 1) -> Iterator[Finding]:
    """One finding with the number of places (edits, `each` of which mend one place) and the first few as
    « written → to be written », at the first text that has one; none when nothing is amiss. For what differs
    to the eye."""
    text, edits = paper.typeset, sorted(fix(paper.typeset))
    if edits:
        many, places = max(1, len(edits) // each), _places(text, edits, each)
        yield check.found(place_of(paper, edits[0]), measured=many, expected=0, places=places)


def misset_in(check: Check, paper: Paper, fix: Fix) -> Iterator[Finding]:
    """The same with the first place as an `example` of what is written: for what looks much the same when it is
    put right, and is said in words."""
    edits = sorted(fix(paper.typeset))
    if edits:
        place, example = place_of(paper, edits[0]), quotable(around(paper.typeset, edits[0]))
        yield check.found(place, measured=len(edits), expected=0, example=example)


def place_of(paper: Paper, edit: Edit) -> Place:
    """Where the words that an edit of the typeset article touches stand."""
    start, end = _words(paper.typeset, edit)
    placed, at = paper.placed(edit.start)
    shift = edit.start - at
    return placed.at(max(0, start - shift), end - shift)


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
    cut = "…" if last > end else ""
    return f"{text[start:end]}{cut} → {mended}{cut}"


def around(text: str, edit: Edit) -> str:
    """The edit with the words it touches, as they are written."""
    start, end = _words(text, edit)
    return text[start:end]


def quotable(text: str) -> str:
    """The words for between quotation marks: their own become those within."""
    return _SPACED.sub("", text.strip().translate(_WITHIN))


def _words(text: str, edit: Edit) -> tuple[int, int]:
    """The edit with the words it touches, within its line."""
    low = max(0, edit.start - _AROUND, text.rfind("\n", 0, edit.start) + 1)
    start = max(low, text.rfind(" ", low, max(low, edit.start - 1)) + 1)
    found = _WORD.match(text, edit.end, edit.end + _AROUND)
    end = found.end() if found else edit.end
    line = text.find("\n", edit.end, end)
    return start, end if line < 0 else line
