"""A slip of grammar, as something other than the house's own rules tells of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Words of one text that may break a rule of grammar: offsets in characters, the rule's name, why in
    French, and what may have been meant, likeliest first."""

    start: int
    end: int
    rule: str
    why: str
    meant: tuple[str, ...] = ()
