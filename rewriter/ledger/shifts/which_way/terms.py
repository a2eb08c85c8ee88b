"""What is denied until some time and affirmed from then on: « pas avant mai » is « à partir de mai »."""

import re

from rewriter.ledger.shifts.places import Sentence
from rewriter.text.claims.negation import Negation

_TERM = 4  # words behind a denial in which the time that it is about stands
_BEFORE = frozenset("avant before until".split())
_EARLIEST = re.compile(r" (?:plus tot|a partir|a compter|apres|qu (?:en|a|apres)|earliest|only|after) ")
_WAITS = re.compile(
    r" (?:attend(?!u)|patienter|waits?\b|waiting)"
)  # « attendra un avis avant de se prononcer »


def same_term(denying: Sentence, negation: Negation, plain: Sentence) -> bool:
    """Whether « pas avant mai » on one side is « au plus tôt en mai », « à partir de mai », « qu’en mai »
    or « attendra mai » on the other: what is denied is the time before, by both."""
    behind = denying.words[negation.last + 1 : negation.last + 1 + _TERM]
    if not any(w.folded in _BEFORE for w in behind):
        return False
    told = [w.folded for w in plain.words]
    line = f" {' '.join(told)} "
    return bool(_WAITS.search(line) or (_BEFORE.isdisjoint(told) and _EARLIEST.search(line)))
