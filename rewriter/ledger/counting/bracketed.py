"""Values given twice, the second time in brackets and in other units: “45 miles (72 km)”."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from rewriter.article import Verdict
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.counting.converted import converts, is_conversion
from rewriter.ledger.counting.rivals import Judged

_BRACKET = 4  # characters between a value and its bracketed conversion
_BORNE_OUT = (Verdict.VERIFIED, Verdict.DERIVED)
_WRONG = (Verdict.INVENTED, Verdict.ALTERED)


def as_before_brackets(
    judged: Sequence[tuple[Amount, Judged | None]],
) -> list[tuple[Amount, Judged | None]]:
    """The verdicts, but on a conversion in brackets that of the value before it, of which any doubt is told:
    « 50 miles (80 km) »."""
    found = [*judged]
    for at, ((one, known), (other, verdict)) in enumerate(pairwise(judged), start=1):
        source = known[2] if known and known[0] not in _WRONG else None
        if source and verdict and verdict[0] not in _BORNE_OUT and _in_brackets(one, other):
            found[at] = other, (Verdict.DERIVED, "ledger.figure-converted", source)
    return found


def _in_brackets(one: Amount, other: Amount) -> bool:
    """Whether the other stands right behind the one, in brackets or before one, and is its conversion."""
    gap = one.passage.text[one.end : other.qualified.start] if one.passage is other.passage else ""
    return "(" in gap and len(gap) <= _BRACKET and converts(other, one)


def given_twice(stated: Sequence[Amount]) -> Mapping[int, Sequence[Amount]]:
    """By its identity, an amount's like in other units beside it: “45 miles (72 km)” is one distance."""
    found: dict[int, Sequence[Amount]] = {}
    for one, other in pairwise(stated):
        gap = one.passage.text[one.end : other.start] if one.passage is other.passage else ""
        if "(" in gap and len(gap) <= _BRACKET and is_conversion(one, other):
            found |= {id(one): [other], id(other): [one]}
    return found
