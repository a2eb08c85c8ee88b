"""What a newsroom writes and does not write: its own rules, as data."""

from dataclasses import dataclass

from rewriter.article.finding import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseWord:
    """Words that the house does not print, what it prints instead (empty: nothing in particular), and why.
    Words are words: no pattern of any kind is read in them."""

    avoid: tuple[str, ...]
    prefer: str = ""
    reason: str = ""
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseMention:
    """A line that every article of the house carries, word for word: a disclosure, a credit."""

    text: str
    reason: str = ""
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """All of a house's own rules."""

    words: tuple[HouseWord, ...] = ()
    mentions: tuple[HouseMention, ...] = ()
