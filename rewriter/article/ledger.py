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
    SPEAKER = "speaker"  # who said a quotation
    ATTRIBUTION = "attribution"  # on whose word a statement stands
    FUNCTION = "function"  # what a person is: « la PDG d’Orange »
    HEDGE = "hedge"  # conditional, « peut », « selon », « présumé »
    CONDITION = "condition"  # « si … », « à condition que »
    NEGATION = "negation"
    DIRECTION = "direction"  # up or down, more or less, won or lost
    EXTENT = "extent"  # one, some, most, all
    CAUSE = "cause"
    EMPHASIS = "emphasis"  # superlatives, absolutes, colour
    STATEMENT = "statement"  # a sentence as a whole


MEANINGS = frozenset(EntryKind) - {EntryKind.FIGURE, EntryKind.DATE, EntryKind.NAME, EntryKind.QUOTATION}
"""What is accounted for only where the article says it otherwise: such an entry is never `verified`."""


class Standing(StrEnum):
    """How far the source bears out a sentence of the article."""

    SUPPORTED = "supported"
    PARTLY = "partly"  # some of it has no counterpart, or an entry of the ledger speaks against it
    UNSUPPORTED = "unsupported"
    BACKGROUND = "background"  # it links or announces, and states nothing that could be checked
    UNCERTAIN = "uncertain"  # cannot be told from words alone, with the reason


class Uptake(StrEnum):
    """How far the article takes up a sentence of the source."""

    WHOLE = "whole"
    PARTLY = "partly"  # some of it stands nowhere, or it was told with something else
    LOST = "lost"  # no sentence of the article says it
    UNCERTAIN = "uncertain"  # nothing like it, but it has too few words to tell


class Weight(StrEnum):
    """What makes a sentence of the source worth keeping, the weightiest first."""

    LEAD = "lead"  # it stands in the title or the first two paragraphs
    FIGURE = "figure"  # it holds a figure or a date
    QUOTATION = "quotation"
    TITLE_NAME = "title-name"  # it names what the title names
    NAME = "name"
    PLAIN = "plain"


class Verdict(StrEnum):
    """What became of an item."""

    VERIFIED = "verified"  # on both sides, the same
    REPAIRED = "repaired"  # the article had it otherwise; the source's exact words were put back
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
    item: the name that a quotation should not hold; `differing` the words of the article's item that are
    not the source's, where that can be told."""

    kind: EntryKind
    verdict: Verdict
    article: Mention | None = None
    source: Mention | None = None
    reason: str = ""
    essential: bool = False
    about: str = ""
    differing: Mention | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """What bears out one sentence of the article: its best source sentences, best first (at most three),
    and how far. `share` of what the sentence says, 0–1, found there; `missing` are its content words that
    are nowhere near; `reason` a wording key when the standing needs one."""

    article: Mention
    standing: Standing
    sources: tuple[Mention, ...] = ()
    share: float = 0.0
    missing: tuple[Mention, ...] = ()
    reason: str = ""


class Said(StrEnum):
    """What a model answers when asked whether the source says a sentence. `YES` is no longer asked for: an
    answer is given of doubtful sentences only."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    UNKNOWN = "unknown"


class Departure(StrEnum):
    """How a sentence leaves its source, as a model that reads it again says: a closed list, so that a report
    words it itself."""

    ADDED = "added"  # a fact that the source does not state
    CONTRADICTED = "contradicted"  # a figure, a date, a name, a deed: not what the source says
    QUOTATION = "quotation"  # words between « » that are not what was said
    ATTRIBUTION = "attribution"  # words, deeds or functions of somebody else
    HEDGE = "hedge"  # a reserve, a condition, an approximation lost or gained
    CAUSE = "cause"  # a cause, a purpose, a consequence lent
    EXTENT = "extent"  # one made many, some made all, a superlative
    ADOPTED = "adopted"  # what somebody claims, told as the paper's own
    CONCLUSION = "conclusion"  # what is concluded beyond the source
    COLOUR = "colour"  # a judgement or a feeling beyond the source
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What a model thinks of one sentence of the article: quoted to the editor, counted nowhere. `words` are
    the sentence's own that it finds at fault; `misplaced` when those it named are not in that sentence.
    `quoted` are the source's own words that it named, empty when it named none; `misquoted` when those it
    named are not in the source. What is misplaced or misquoted is not kept."""

    article: Mention
    answer: Said
    kind: Departure = Departure.OTHER
    words: Mention | None = None
    misplaced: bool = False
    quoted: str = ""
    misquoted: bool = False
    model: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading:
    """That a model was shown the article and its source, and how far it went: of the article's `sentences` so
    many were `read`, as it says itself."""

    sentences: int
    read: int
    models: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every sentence was read."""
        return self.read >= self.sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What the article makes of one sentence of the source: the sentences that take it up, best first (at
    most three), how far, and how much its loss would weigh. `share` of its words, 0–1, that stand there
    together; `missing` are its parts that no sentence says, though they say the rest; `sure` is False where
    the words of an English source hardly tell."""

    source: Mention
    uptake: Uptake
    weight: Weight
    article: tuple[Mention, ...] = ()
    share: float = 0.0
    missing: tuple[Mention, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The account of one pair of source and article: its items, what bears out each of its sentences, and
    what it takes up of each of the source’s, in reading order. `opinions` are a model's on the sentences that
    it doubts, where one was asked, `second_reading` says how far it read: no verdict, no standing and no
    finding ever depends on them. `evidence` names what was asked beside the words, with its version; empty
    when nothing was."""

    entries: tuple[LedgerEntry, ...] = ()
    support: tuple[Support, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    second_reading: SecondReading | None = None
    evidence: str = ""

    def having(self, *verdicts: Verdict, kind: Literal["any"] | EntryKind = "any") -> tuple[LedgerEntry, ...]:
        """The entries with one of these verdicts, of one kind or of any."""
        return tuple(e for e in self.entries if e.verdict in verdicts and kind in ("any", e.kind))

    def count(self, verdict: Verdict, kind: Literal["any"] | EntryKind = "any") -> int:
        """How many entries have that verdict."""
        return len(self.having(verdict, kind=kind))
