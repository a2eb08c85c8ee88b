"""Where words that deny deny nothing: « n’a jamais reçu qu’une lettre », “not to mention”."""

from collections.abc import Sequence
from itertools import pairwise

from rewriter.text.grammar.verb_forms import lemmas
from rewriter.text.tokens import Token

_COUNTS = frozenset("un une deux trois quatre cinq six sept huit neuf dix".split())
_BEFORE_CLAUSES = frozenset("dire penser croire affirmer savoir montrer prouver imaginer voir".split())
_IN_PASSING = frozenset("mention say forget be".split())
_REACH = 6  # words after « jamais » in which « que » restricts it


def counts_only(words: Sequence[Token], second: int) -> bool:
    """« n’a jamais reçu qu’une lettre », « n’en a plus que deux »: that many it did. « n’a jamais dit qu’un
    élève était malade » does deny."""
    if words[second].folded not in ("jamais", "plus"):
        return False
    following = [w.folded for w in words[second + 1 : second + _REACH]]
    counts = (
        at
        for at, (one, other) in enumerate(pairwise(following))
        if one in ("que", "qu") and (other in _COUNTS or other.isdigit())
    )
    at = next(counts, None)
    return at is not None and all(_BEFORE_CLAUSES.isdisjoint(lemmas(w, "fr")) for w in following[:at])


def is_all_wrong(words: Sequence[Token], at: int) -> bool:
    """« rien ne va plus », by the index of « ne »: all goes wrong, and nothing is denied."""
    return [w.folded for w in words[max(0, at - 1) : at + 3]] == ["rien", "ne", "va", "plus"]


def only_mentions(words: Sequence[Token], at: int) -> bool:
    """Whether “not to” denies nothing: “not to mention”, unlike what is promised “not to sell”."""
    return not at or any(w.folded in _IN_PASSING for w in words[at + 2 : at + 3])
