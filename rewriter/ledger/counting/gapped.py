"""The unit that a bare figure takes from one before it, where the sentence leaves it out: “put Labour on
29 per cent, the Greens on 8”, “turnout was 61 per cent; it may fall below 40”."""

import re
from collections.abc import Sequence

from rewriter.article import EntryKind
from rewriter.ledger.counting.amounts import Amount

_SP = "[ \u00a0\u202f]"
_REACH = 24  # characters before a figure among which the word that introduces it stands
_INTRODUCING = re.compile(
    rf"(?<!\w)(on|at|to|from|with|by|of|for|à|de|avec|contre|against|than|below|above|under|over|sous){_SP}$",
    re.I,
)
_COUNTS_NOTHING = re.compile(  # what ends the clause, or says when: a noun would say of what they are
    rf"{_SP}?(?:[,;:.!?)—–](?!\d)|$)|{_SP}(?:and|or|to|from|against|in|by|this|last|next|et|ou|à|contre|en|cette)"
    r"(?!\w)",
    re.I,
)
_LINKS = re.compile(
    rf",?{_SP}(?:(?:up|down){_SP}from|from|to|against|than|compared{_SP}(?:with|to)|contre|à){_SP}", re.I
)
_OF_WHICH = re.compile(rf"(?<!\w)(?:dont|including){_SP}$", re.I)
_OF = re.compile(rf"{_SP}(?:de{_SP}|d[’']|of{_SP})", re.I)
_MUST_REACH = re.compile(  # “would have needed about 80”: so much of what was just measured
    rf"(?<!\w)(?:need(?:s|ed)?|reach(?:es|ed)?|exceed(?:s|ed)?|hit|top(?:s|ped)?){_SP}"
    rf"(?:(?:about|around|nearly|almost|roughly|at{_SP}least){_SP})?$",
    re.I,
)
_TAKES_UP = re.compile(r"(?<!\w)(?:it|elle|il)(?!\w)", re.I)


def gapped_unit(bare: Amount, beside: Sequence[Amount], before: Sequence[Amount]) -> str:
    """The unit of the figures before it, `beside` it in its sentence or in that `before`, where they have one
    and it counts nothing itself; "" where nothing shows that it measures the same."""
    if (
        bare.in_name
        or bare.unit
        or not (_COUNTS_NOTHING.match(bare.passage.text, bare.end) or _is_part(bare))
    ):
        return ""
    ahead = [a for a in beside if a.start < bare.start and a.kind is EntryKind.FIGURE]
    if measured := [a for a in ahead if a.unit]:
        told = _unit(measured)
        return told if _is_part(bare) or any(_goes_with(bare, a) for a in measured) else ""
    if ahead or not before:
        return ""
    unit = _unit(before)
    return unit if _takes_up(bare) or (unit == "%" and _must_reach(bare)) else ""


def _is_part(bare: Amount) -> bool:
    """Whether it is so many of the measure before: « 40 hectares, dont 12 de vignes »."""
    text = bare.passage.text
    return bool(_OF_WHICH.search(text, bare.sentence, bare.start) and _OF.match(text, bare.end))


def _unit(amounts: Sequence[Amount]) -> str:
    """The one unit of these figures."""
    units = {a.unit for a in amounts if a.kind is EntryKind.FIGURE}
    return next(iter(units)) if len(units) == 1 else ""


def _goes_with(bare: Amount, measured: Amount) -> bool:
    """Whether one word introduces both, or a word of comparison links them."""
    linked = _LINKS.fullmatch(bare.passage.text, measured.end, bare.start)
    return bool(linked) or _introduced(bare) == _introduced(measured) != ""


def _introduced(amount: Amount) -> str:
    text = amount.passage.text
    found = _INTRODUCING.search(text, max(0, amount.start - _REACH), amount.start)
    return found[1].lower() if found else ""


def _must_reach(bare: Amount) -> bool:
    """Whether its sentence says what the share before should come to."""
    text = bare.passage.text
    return bool(_MUST_REACH.search(text, max(bare.sentence, bare.start - 2 * _REACH), bare.start))


def _takes_up(bare: Amount) -> bool:
    """Whether its sentence speaks of what the one before measured: “it may fall below 40”."""
    return bool(_introduced(bare) and _TAKES_UP.search(bare.passage.text, bare.sentence, bare.start))
