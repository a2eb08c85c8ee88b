"""What the source says against what the article says, item by item, in both directions."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class EntryKind(StrEnum):
    """What is accounted for."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    QUOTATION = "quotation"


class Verdict(StrEnum):
    """What became of an item."""

    VERIFIED = "verified"  # on both sides, the same
    TRANSLATED = "translated"  # a quotation of an English source: its words cannot be compared
    DERIVED = "derived"  # computed or reworded from the source, with the reason
    ALTERED = "altered"  # on both sides, not the same
    INVENTED = "invented"  # in the article only
    LOST = "lost"  # in the source only
    UNCERTAIN = "uncertain"  # cannot be told, with the reason; counted apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where an item stands. `where` is a source paragraph id ("p3", "title"), or in the article a field
    name or "section/paragraph" ("2/0", "2/heading"); offsets are in that text."""

    text: str
    where: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One item accounted for. `reason` is a wording key ("ledger.…") when the verdict needs one.
    `essential` when losing it matters at every depth: the lead's figures, the title's names,
    quotations chosen as essential. `about` is the word the reason speaks of, where that is not the whole
    item: the name that a quotation should not hold."""

    kind: EntryKind
    verdict: Verdict
    article: Mention | None = None
    source: Mention | None = None
    reason: str = ""
    essential: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The account of one pair of source and article."""

    entries: tuple[LedgerEntry, ...] = ()

    def having(self, *verdicts: Verdict, kind: Literal["any"] | EntryKind = "any") -> tuple[LedgerEntry, ...]:
        """The entries with one of these verdicts, of one kind or of any."""
        return tuple(e for e in self.entries if e.verdict in verdicts and kind in ("any", e.kind))

    def count(self, verdict: Verdict, kind: Literal["any"] | EntryKind = "any") -> int:
        """How many entries have that verdict."""
        return len(self.having(verdict, kind=kind))
