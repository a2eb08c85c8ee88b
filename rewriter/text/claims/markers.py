"""Lists of expressions that mark something in a sentence, looked up by the word that stands there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

_FIRST = 2  # letters by which the beginnings of words are kept


@dataclass(frozen=True, slots=True)
class Markers:
    """Expressions by their first word, and beginnings of words by their first letters."""

    exact: dict[str, list[list[str]]] = field(default_factory=dict)
    begun: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, listed: str) -> Self:
        """Those of a list parted by « | », in folded words; « vis* » is any word that begins so."""
        markers = cls()
        for expression in map(str.split, listed.split("|")):
            if expression[0].endswith("*"):
                markers.begun.setdefault(expression[0][:_FIRST], []).append(expression[0][:-1])
            else:
                markers.exact.setdefault(expression[0], []).append(expression)
        return markers

    def begin(self, word: str) -> bool:
        """Whether a folded word begins as one of them does."""
        return word.startswith(tuple(self.begun.get(word[:_FIRST], ())))

    def stand(self, words: Sequence[str], at: int) -> bool:
        """Whether one of the expressions stands there, whole, in these folded words."""
        return any(list(words[at : at + len(e)]) == e for e in self.exact.get(words[at], ()))
