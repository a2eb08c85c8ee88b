"""Whether any word of a sentence can begin an expression at all: most sentences hold none that does.

Looking a word up that was looked up before costs a fiftieth of searching a sentence for sixty expressions.
"""

import re
from collections.abc import Callable
from functools import lru_cache

_LOOKING_BACK = re.compile(r"\(\?<[=!][^()]*\)")
_WORDS = 32768  # words remembered: a long article has 3,000 different ones


def beginning(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    """Whether a folded word begins as the pattern says, asked once a word."""

    @lru_cache(maxsize=_WORDS)
    def begins(word: str) -> bool:
        return pattern.match(word) is not None

    return begins


def opening(pattern: str) -> Callable[[str], bool]:
    """Whether a folded word may be the first of what a pattern of folded words, one space between, matches.
    Never says no where the pattern could say yes."""
    first = "|".join(_first_word(alternative) for alternative in _alternatives(pattern))
    whole = re.compile(rf"(?:{first})\Z")
    return beginning(whole)


def closing(pattern: str) -> Callable[[str], bool]:
    """The same of its last word, for a pattern that looks neither back nor ahead: where expressions open with
    words of grammar, « a promis », « met en évidence », it is the last that few sentences have."""
    last = "|".join(_last_word(alternative) for alternative in _alternatives(pattern))
    return beginning(re.compile(rf"(?:{last})\Z"))


def _alternatives(pattern: str) -> list[str]:
    """What stands between the bars outside brackets."""
    found, depth = [""], 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            found.append("")
        else:
            found[-1] += char
    return found


def _first_word(alternative: str) -> str:
    """An alternative up to its first space outside brackets; what it asks of the words before is left out."""
    depth = 0
    for at, char in enumerate(alternative):
        depth += (char == "(") - (char == ")")
        if char == " " and not depth:
            return _LOOKING_BACK.sub("", alternative[:at])
    return _LOOKING_BACK.sub("", alternative)


def _last_word(alternative: str) -> str:
    """An alternative from its last space outside brackets on."""
    first, depth = 0, 0
    for at, char in enumerate(alternative):
        depth += (char == "(") - (char == ")")
        if char == " " and not depth:
            first = at + 1
    return alternative[first:]
