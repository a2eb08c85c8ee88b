"""Telephone numbers and other digits that name something and count nothing: one item each, however spaced.

Read as numbers, « 05 65 00 12 34 » would be five of them, each vouching for a count that happens to be 12.
"""

import re

_SEP = "[ \u00a0\u202f\u2009.\\-]"
_FRENCH_PHONE = re.compile(
    rf"(?:(?:00|(?<=\+))33{_SEP}?(?:\(0\))?{_SEP}?|0)(?:[1-9](?:{_SEP}?\d\d){{4}}|{_SEP}?8\d\d(?:{_SEP}?\d{{3}}){{2}})"
    r"(?!\d)"
)
_NORTH_AMERICAN = re.compile(rf"(?:1{_SEP})?\(?\d{{3}}(?:{_SEP}|\) ?)\d{{3}}[.\-]\d{{4}}")  # « 514 555-0199 »
_RUN = re.compile(rf"\d{{1,14}}+(?:(?:{_SEP}|\) ?| ?\(0\) ?)\d{{1,14}}+){{0,11}}")
_GROUPS = re.compile(r"\d+")
_THOUSANDS = re.compile(rf"[1-9]\d{{0,2}}(?:{_SEP}\d{{3}})+")
_FEWEST_DIGITS = 8  # fewer, in three groups, may be a score, a version or a list of numbers
_ABROAD = 7  # digits after a plus sign from which it opens a telephone number
_FEWEST_GROUPS = 3
_ONE_PIECE = 6  # digits without a gap that begin with zero: a case number, no count
_YEARS = range(1500, 2101)


def reference_at(text: str, start: int) -> tuple[int, str] | None:
    """Where the reference that begins with the numeral at `start` ends, and its digits run together, a
    French telephone number always as it is dialled in France; None when that numeral is none. Constant
    time: at most twelve groups are looked at."""
    if phone := _FRENCH_PHONE.match(text, start):
        digits = "".join(_GROUPS.findall(phone.group().replace("(0)", "")))
        return phone.end(), f"0{digits[-9:]}"
    run = _RUN.match(text, start)
    if not run or not _refers(text, start, run.group()):
        return None
    return run.end(), "".join(_GROUPS.findall(run.group()))


def _refers(text: str, start: int, written: str) -> bool:
    groups = _GROUPS.findall(written)
    size = sum(map(len, groups))
    if len(groups) == 1:
        return written[0] == "0" and size >= _ONE_PIECE
    if text[start - 1 : start] == "+":
        return size >= _ABROAD
    if size < _FEWEST_DIGITS or len(groups) < _FEWEST_GROUPS or not _evenly(written):
        return False
    return not all(int(group) in _YEARS for group in groups)


def _evenly(written: str) -> bool:
    """Whether one mark parts the groups throughout, as in no number, or brackets do, or as in Canada."""
    if ")" in written or _NORTH_AMERICAN.fullmatch(written):
        return True
    marks = {" " if mark.isspace() else mark for mark in written if not mark.isdigit()}
    return len(marks) == 1 and not (_THOUSANDS.fullmatch(written) and marks != {"-"})
