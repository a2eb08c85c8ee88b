"""Findings about spaces, which nobody sees: told by the mark that they stand beside, in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from rewriter.article import Finding
from rewriter.checks.contract import Check, shown
from rewriter.checks.paper import Paper
from rewriter.checks.shared.misset import around, place_of, quotable
from rewriter.text.edits import Edit, Fix
from rewriter.text.typography import NBSP, NNBSP
from rewriter.wording import Lang, Text

_WHERE = {
    "before": Text("avant «\u00a0{sign}\u00a0»", "before “{sign}”"),
    "after": Text("après «\u00a0{sign}\u00a0»", "after “{sign}”"),
    "opening": Text("après le guillemet ouvrant", "after the opening guillemet"),
    "closing": Text("avant le guillemet fermant", "before the closing guillemet"),
    "groups": Text("entre les tranches de trois chiffres", "between groups of three digits"),
    "twice": Text("entre deux mots, qui en ont deux", "between two words, which have two"),
}
_UNBREAKABLE = Text(" (espace insécable)", " (a no-break space)")
_IN = Text(", dans «\u00a0{example}\u00a0»", ", in “{example}”")
_WITHIN_ENGLISH = {ord("“"): "‘", ord("”"): "’"}
_MARKS = re.compile(r"[:;!?%‰€$£,.)]+|[^\W\d]{1,4}(?:/h)?[²³]?|°[CF]")
_TITLE = re.compile(r"(?<!\w)(?:(?:MM?|Mmes?|Mlle|Dr|Pr|Mgr|[nN])[.°º]?|[ldjmtnscLDJMTNSC]['’])$")
_NEAR = 6  # characters


class _Side(NamedTuple):
    """On which side of what a space is amiss."""

    side: str
    sign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceCheck(Check):
    """A check whose findings say where the first space is amiss: `side` of which `sign`, in which `example`."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        said = shown(finding.params, lang)
        where = _WHERE[said["side"]].fill(lang, sign=said["sign"])
        unbreakable = _UNBREAKABLE.fill(lang) if said["inserted"] == "unbreakable" else ""
        example = said["example"] if lang == "fr" else said["example"].translate(_WITHIN_ENGLISH)
        where += unbreakable + _IN.fill(lang, example=example)
        one = self.message_one if self.message_one and finding.measured == 1 else self.message
        return one.fill(lang, measured=said["measured"], where=where)


def misspaced(check: Check, paper: Paper, fix: Fix) -> Iterator[Finding]:
    """One finding with the number of places, and where the first is amiss."""
    edits = sorted(fix(paper.typeset))
    if not edits:
        return
    side, sign = _side(paper.typeset, edits[0])
    yield check.found(
        place_of(paper, edits[0]),
        measured=len(edits),
        expected=0,
        side=side,
        sign=quotable(sign),
        example=quotable(around(paper.typeset, edits[0])),
        inserted=_inserted(edits[0]),
    )


def _inserted(edit: Edit) -> str:
    """What is put where no space stands: a no-break one is said to be one."""
    return "unbreakable" if edit.start == edit.end and edit.text in (NBSP, NNBSP) else ""


def _side(text: str, edit: Edit) -> _Side:
    before, after = text[max(0, edit.start - _NEAR) : edit.start], text[edit.end : edit.end + _NEAR]
    if before.endswith("«"):
        return _Side("opening")
    if after.startswith("»"):
        return _Side("closing")
    if before[-1:].isdigit() and after[:1].isdigit():
        return _Side("groups")
    if not edit.text and " " in (before[-1:], after[:1]):
        return _Side("twice")
    mark = _MARKS.match(after)
    if mark and (before[-1:].isdigit() or not after[:1].isalpha()):
        return _Side("before", mark.group())
    title = _TITLE.search(before)
    return _Side("after", title.group() if title else before[-1:])
