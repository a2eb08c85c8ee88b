"""“…” and "…" become « … » where every mark of the line pairs; inside others straight ones become “ ”."""

import re
from collections.abc import Iterator

from rewriter.text.edits import Edit

_MARKS = re.compile(r'[«»“”"]')
_PARTNER = {"«": "»", "“": "”"}


def edits(text: str) -> Iterator[Edit]:
    """Each mark that a French one should stand for. Linear."""
    if not any(mark in text for mark in '"“”'):
        return
    start = 0
    for line in text.split("\n"):
        for at, mark in _paired(line):
            yield Edit(start + at, start + at + 1, mark)
        start += len(line) + 1


def _paired(line: str) -> list[tuple[int, str]]:
    """The outermost pairs of “ ” and " ", and the straight ones inside; nothing if any mark is alone."""
    if not any(mark in line for mark in '"“”'):
        return []
    stack: list[tuple[int, str]] = []
    found: list[tuple[int, str]] = []
    for at, mark in ((m.start(), m.group()) for m in _MARKS.finditer(line)):
        if stack and stack[-1][1] == mark:
            opened, _ = stack.pop()
            if not (_closes(line, at) or mark == "»"):
                return []
            if mark != "»" and (not stack or mark == '"'):
                found += zip((opened, at), "“”" if stack else "«»")
        elif mark in "»”" or (mark == '"' and any(m == '"' for _, m in stack)):
            return []
        elif _opens(line, at) or mark == "«":
            stack.append((at, _PARTNER.get(mark, mark)))
        else:
            return []
    return [] if stack else found


def _opens(line: str, at: int) -> bool:
    before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([’'«“—–") and (after.isalnum() or after in "«“([…")


def _closes(line: str, at: int) -> bool:
    before, after = line[at - 1 : at], line[at + 1 : at + 2]
    return bool(before.strip()) and (not after or after.isspace() or after in ".,;!?…)]»”")
