"""Hedges: how a sentence holds back from stating a fact, and on which words it does.

No opinion on whether a hedge matters: only where it stands, of which sort it is and what it bears on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rewriter.text.tokens import Token


class Force(StrEnum):
    """How a hedge holds back."""

    HEARSAY = "hearsay"  # told by others: « aurait », « semble », "reportedly"
    POSSIBLE = "possible"  # « pourrait », « sans doute », "may", "likely"
    SUPPOSED = "supposed"  # what would be, in another case: "would"
    INTENT = "intent"  # wanted or planned, not done: « veut », « prévoit de », "aims to"
    ABILITY = "ability"  # « peut », "can"
    EVIDENCE = "evidence"  # « suggère », « laisse penser », "suggests"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hedge:
    """One hedge at these offsets. `forms` are folded words that state what it holds back, of the verb it
    bears on; `word` is that verb or noun, "" when unknown; `light` when the verb is « être », « avoir » or
    « faire », and `word` what comes after it."""

    start: int
    end: int
    force: Force
    word: str = ""
    forms: frozenset[str] = frozenset()
    light: bool = False

    @property
    def bears(self) -> frozenset[str]:
        """Everything it may be recognised by."""
        return self.forms | ({self.word} if self.word else frozenset())


class Words:
    """A sentence's words, with what stands between them."""

    def __init__(self, text: str, words: Sequence[Token]) -> None:
        self.text = text
        self.all = words

    def raw(self, at: int) -> str:
        """The word as written, in lower case."""
        return self.text[self.all[at].start : self.all[at].end].lower()

    def folded(self, at: int) -> str:
        """The folded word, "" outside the sentence."""
        return self.all[at].folded if 0 <= at < len(self.all) else ""

    def joined(self, at: int) -> bool:
        """Whether that word follows the one before without a stop or a comma."""
        gap = self.text[self.all[at - 1].end : self.all[at].start]
        return gap == " " or not any(mark in gap for mark in ",;:.!?()–—")

    def spaced(self, at: int) -> bool:
        """Whether only a space stands before that word."""
        return at < len(self.all) and self.text[self.all[at - 1].end : self.all[at].start].isspace()
