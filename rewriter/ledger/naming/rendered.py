"""What of an English source's names its translation calls otherwise: the Navy, the Southwest, an ATM."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.naming.acronyms import is_acronym
from rewriter.ledger.naming.forms import nouns
from rewriter.ledger.once import lasting
from rewriter.text.tokens import Token, tokens


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class Rendered:
    """`returned` are the source's sentences with those of the article that say them, `rendered` tells of one
    of these pairs whether the article surely has the whole of it in other words."""

    returned: Sequence[Pair]
    rendered: Callable[[Pair], bool]

    def called_otherwise(self, mentions: Iterable[tuple[Token, Passage]]) -> bool:
        """Whether the article has, wherever it tells a sentence with one of these words, a French word
        for it. Of initials nobody is called by, as “an ATM”, it is enough that it tells the sentence."""
        pairs = ((word, passage, self._told.get(_at(word, passage))) for word, passage in mentions)
        told = [(word, passage, pair) for word, passage, pair in pairs if pair]
        return bool(told) and all(self._has(*each) for each in told)

    def _has(self, word: Token, passage: Passage, pair: Pair) -> bool:
        if is_acronym(word, passage) and not _is_called_by(word, passage) and self.rendered(pair):
            return True
        return any(_renders(match.statement, word) for match in pair.matches)

    @lasting
    def _told(self) -> Mapping[tuple[str, int], Pair]:
        return {(p.statement.where, p.statement.start): p for p in self.returned if p.best}


def _at(word: Token, passage: Passage) -> tuple[str, int]:
    """The sentence that holds a word."""
    return passage.where, passage.sentence_at(word.start)[0]


def _is_called_by(word: Token, passage: Passage) -> bool:
    """Whether “the” stands before initials, as before those of an organisation: “the FBI”."""
    before = passage.words_between(max(0, word.start - len("the ")), word.start)[-1:]
    return any(each.folded == "the" for each in before)


def _renders(statement: Statement, word: Token) -> bool:
    """Whether a French sentence has a word that means an English one, in one piece or two: « sud-ouest »."""
    if statement.has(word.folded, "en"):
        return True
    text = " ".join(statement.folded)
    return any(f" {french} " in f" {text} " for french in _in_pieces().get(word.folded, ()))


@cache
def _in_pieces() -> Mapping[str, Sequence[str]]:
    """By an English word, the French nouns of several words that translate it."""
    found: dict[str, list[str]] = {}
    for french, english in nouns().items():
        pieces = " ".join(token.folded for token in tokens(french))
        for word in english if " " in pieces else ():
            found.setdefault(word, []).append(pieces)
    return found
