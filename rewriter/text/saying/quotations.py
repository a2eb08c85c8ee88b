"""Where a paragraph quotes: « … », “…” and "…", closed or not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.remembered import remembered
from rewriter.text.tokens import tokens

_PAIRS = {"«": "»", "“": "”", '"': '"'}
_MARKS = re.compile(r"[«»“”\"]")
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f([’'-–—/")
_AFTER_CLOSING = frozenset(" \t\n\u00a0\u202f)].,;:!?…-–—/")
_WORD_AFTER = re.compile(r"[ \u00a0\u202f](\w{1,30})")
_SAYING = frozenset("said says told tells added adds wrote writes he she they according".split())
_AROUND = 160  # characters on both sides that say which language a sentence is in


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """Offsets of the quoted words, marks and inner spaces excluded. `closed` is False when a mark is
    missing: the extent then runs to the end (or from the start) of the paragraph and is uncertain; or when
    two marks could close it: it then runs to the second."""

    start: int
    end: int
    closed: bool


@remembered
def quoted_spans(text: str) -> Sequence[QuotedSpan]:
    """The outermost quotations of one paragraph, in order. A new « before the » stands inside the first one
    if each has its », and otherwise leaves the first one unclosed; a » without « yields an unclosed span
    from the paragraph's start or the last quotation's end. A straight mark is read by what stands beside it,
    so that one forgotten mark does not turn the rest of the paragraph inside out, and a mark inside a name
    or after a length (Dragons" Den, 15") is none. Never closes a quotation silently. Linear in the text's
    length."""
    marks = [(m.start(), m.group()) for m in _MARKS.finditer(text)]
    if not marks:
        return ()
    reading = _Reading(text, _paired(marks))
    for (at, char), closes_next in zip(marks, _closing_next(text, marks)):
        if reading.opened is not None:
            reading.within(at, char, closes_next)
        elif not _is_stray(text, at, char, closes_next):
            reading.outside(at, char)
    reading.end(len(text), closed=False)
    return tuple(s for s in reading.spans if s.start < s.end)


class _Reading:
    """What the marks read so far say: the quotations, and the one that is open."""

    def __init__(self, text: str, paired: frozenset[int]) -> None:
        self.text = text
        self.paired = paired  # where « stands that has its own »
        self.inside = 0  # quotations open inside the one that is open
        self.spans: list[QuotedSpan] = []
        self.opened: int | None = None
        self.mark = ""
        self.doubtful = False  # a mark that could close it was passed over
        self.floor = 0  # where a quotation whose opening mark is missing may begin

    def outside(self, at: int, char: str) -> None:
        if char in _PAIRS and not _closes(self.text, at):
            self.opened, self.mark, self.doubtful, self.inside = at, char, False, 0
        else:
            self.spans.append(_span(self.text, self.floor, at, closed=False))
            self.floor = at + 1

    def within(self, at: int, char: str, closes_next: bool) -> None:
        if self.opened in self.paired and char in "«»":
            self.inside += 1 if char == "«" else -1
            if self.inside < 0:
                self.end(at, closed=True)
        elif char == self.mark and (char != '"' or _opens(self.text, at)):
            self.end(at, closed=False)
            self.opened, self.doubtful = at, False
        elif char != _PAIRS[self.mark]:
            return
        elif char == '"' and closes_next and _WORD_AFTER.match(self.text, at + 1):
            self.doubtful = True  # « "a 15" screen" »: the next one closes too, and only one can
        else:
            self.end(at, closed=not self.doubtful)

    def end(self, at: int, *, closed: bool) -> None:
        if self.opened is not None:
            self.spans.append(_span(self.text, self.opened + 1, at, closed=closed))
            self.opened, self.floor = None, at + 1


def _paired(marks: Sequence[tuple[int, str]]) -> frozenset[int]:
    """Where « stands that has a » of its own when the nearest go together: « a « b » c »."""
    waiting: list[int] = []
    found: set[int] = set()
    for at, char in marks:
        if char == "«":
            waiting.append(at)
        elif char == "»" and waiting:
            found.add(waiting.pop())
    return frozenset(found)


def _closing_next(text: str, marks: Sequence[tuple[int, str]]) -> list[bool]:
    """For each mark, whether the straight mark that follows it can only close."""
    found: list[bool] = []
    following = False
    for at, char in reversed(marks):
        found.append(following)
        following = _closes(text, at) if char == '"' else following
    return found[::-1]


def _is_stray(text: str, at: int, char: str, closes_next: bool) -> bool:
    """Whether a mark that nothing opened is no quotation's: a length (15"), an apostrophe typed wrong
    (l"homme, Dragons" Den, the drivers" union)."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if char not in '"”' or not before.isalnum():
        return False
    if before.isdigit() or after.isalpha():
        return before.isdigit() or not closes_next  # « dit"oui" » lacks a space, not its marks
    found = _WORD_AFTER.match(text, at + 1)
    if found is None:
        return False
    return found.group(1)[0].isupper() or (before == "s" and _possesses(text, at, found.group(1)))


def _possesses(text: str, at: int, following: str) -> bool:
    """Whether a mark after an s stands for an English possessive; a verb of saying closes a quotation."""
    around = {t.folded for t in tokens(text[max(0, at - _AROUND) : at + _AROUND])}
    return following not in _SAYING and len(around & (ENGLISH - FRENCH)) > len(around & (FRENCH - ENGLISH))


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark can only open: a space before it, none after."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    return (not before or before in _BEFORE_OPENING) and bool(after) and after not in _AFTER_CLOSING


def _closes(text: str, at: int) -> bool:
    """Whether a straight mark can only close: none before it, a space or a stop after."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if text[at] != '"' or not before or before in _BEFORE_OPENING:
        return False
    return not after or after in _AFTER_CLOSING


def _span(text: str, start: int, end: int, *, closed: bool) -> QuotedSpan:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return QuotedSpan(start, end, closed)
