"""Initials: the acronyms that a text allows by spelling them out, and where it spells out one."""

from collections.abc import Iterable

from rewriter.ledger.bearing.passages import Passage
from rewriter.text.tokens import Token

_SMALL = frozenset("de du des la le les l d et a au aux of the and for in".split())
_LONGEST = 6
_LENGTHS = range(2, _LONGEST + 1)


def acronyms(passages: Iterable[Passage]) -> frozenset[str]:
    """Initials of every run of words that begins with a capital, little words left out: the source’s
    « Banque centrale européenne » lets the article write « BCE »."""
    return frozenset[str]().union(*(p.once(_initials) for p in passages))


def _initials(passage: Passage) -> frozenset[str]:
    _, capitals, initials = passage.once(_great)
    return frozenset([initials[at : at + n] for at in capitals for n in _LENGTHS])


def _great(passage: Passage) -> tuple[list[Token], list[int], str]:
    """A passage’s words, little ones left out, the indexes of those with a capital, and their initials."""
    kept = [pair for pair in zip(passage.words, passage.capitals) if pair[0].folded not in _SMALL]
    words = [word for word, _ in kept]
    capitals = [at for at, (_, capital) in enumerate(kept) if capital]
    return words, capitals, "".join([w.folded[0] for w in words])


def spelled_out(passage: Passage, names: frozenset[str]) -> frozenset[int]:
    """Where the article spells out an acronym that the source `names`: « Union européenne » for « UE »."""
    words, capitals, initials = passage.once(_great)
    runs = [(at, n) for at in capitals for n in _LENGTHS if initials[at : at + n] in names]
    return frozenset(w.start for at, n in runs if at + n <= len(words) for w in words[at : at + n])


def is_explained(word: Token, passage: Passage, said: Iterable[Passage]) -> bool:
    """Whether a text gives an acronym in brackets behind what it stands for, « comité social et économique
    (CSE) », or behind its translation, where the source has words with these initials."""
    if passage.text[word.start - 1 : word.start] != "(":
        return False
    before = [w for w in passage.words_between(0, word.start) if w.folded not in _SMALL]
    if "".join([w.folded[0] for w in before[-len(word.folded) :]]) == word.folded:
        return True
    return any(word.folded in passage.once(_great)[2] for passage in said)


def is_acronym(word: Token, passage: Passage) -> bool:
    """Whether a word of a passage is written as initials are: « SNCF »."""
    text = passage.text[word.start : word.end]
    return len(text) <= _LONGEST and text.isupper()
