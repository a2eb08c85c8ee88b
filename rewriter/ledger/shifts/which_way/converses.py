"""Converses: « acheter » and « vendre » say one thing of two parties, and turn it about of one."""

from typing import NamedTuple

from rewriter.ledger.shifts.places import Sentence

_SURE = 0.6  # share of the words around that both have, for one to stand where the other does
_SUBJECT = range(-6, 0)  # words before a verb in which its subject stands
_PRONOUNS = frozenset("il elle ils elles on je nous vous".split())
_BEING = frozenset(
    "ete est sont etait etaient sera seront etre fut furent was were been be being is are".split()
)


class Counterpart(NamedTuple):
    """A word of the source, and how many words around it, and what share of them, stand there too."""

    sentence: Sentence
    at: int
    shared: int
    share: float


def unrendered(mine: Sentence, other: Counterpart) -> bool:
    """Whether no word of the article's sentence renders that English word."""
    return not mine.find(other.sentence.keys(other.at))


def one_subject(mine: Sentence, at: int, other: Counterpart) -> bool:
    """Whether two converses, as « acheter » and « vendre », are said of one side: the same words before both,
    none that stands before one and after the other, both active or both passive."""
    crossed = _crosses(mine, at, other.sentence, other.at) or _crosses(other.sentence, other.at, mine, at)
    voices = _passive(mine, at) == _passive(other.sentence, other.at)
    return voices and not crossed and (shares(mine, at, other, _SUBJECT) or _pronoun(mine, at, other))


def _crosses(one: Sentence, at: int, other: Sentence, there: int) -> bool:
    after = {key for o in range(at + 1, min(len(one.words), at + 9)) for key in one.keys(o)}
    return any(not after.isdisjoint(other.keys(o)) for o in range(max(0, there - 8), there))


def _passive(sentence: Sentence, at: int) -> bool:
    return any(w.folded in _BEING for w in sentence.words[max(0, at - 3) : at])


def _pronoun(mine: Sentence, at: int, other: Counterpart) -> bool:
    theirs = {w.folded for w in other.sentence.words[max(0, other.at - 3) : other.at]}
    return any(w.folded in _PRONOUNS & theirs for w in mine.words[max(0, at - 3) : at])


def shares(mine: Sentence, at: int, other: Counterpart, offsets: range) -> bool:
    """Whether a content word at such distances from the one stands so from the other."""
    here = {k for o in offsets if 0 <= at + o < len(mine.words) for k in mine.keys(at + o)}
    words = other.sentence.words
    return any(
        not here.isdisjoint(other.sentence.keys(other.at + o))
        for o in offsets
        if 0 <= other.at + o < len(words)
    )


def replaces(mine: Sentence, at: int, other: Counterpart) -> bool:
    """Whether neither of two converses, in two languages, has a word for it on the other side: one stands
    where the other does, unless their parties have changed places."""
    theirs = other.sentence
    alone = mine.across and other.share >= _SURE and unrendered(mine, other)
    changed = _crosses(mine, at, theirs, other.at) and _crosses(theirs, other.at, mine, at)
    return alone and not changed and not theirs.has(mine.keys(at))
