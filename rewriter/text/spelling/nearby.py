"""Words that a misspelt one may have been meant for."""

from collections.abc import Callable, Iterator
from itertools import islice, product

_LONGEST = 19  # letters: candidates grow with the length, and a longer word is a compound or a name
_FEWEST = 4  # letters: a shorter word is near too many
_LETTERS = "esntiarulodcpmévqfgbhàxèjyêzçôîâûœkwïëùü"  # as often as French has them
_ALIKE = {
    "a": "àâ", "à": "aâ", "â": "aà", "e": "éèêë", "é": "eèê", "è": "eéê", "ê": "eéè", "ë": "eé", "i": "îï",
    "î": "i", "ï": "i", "o": "ô", "ô": "o", "u": "ùûü", "ù": "u", "û": "u", "c": "ç",
    "ç": "c",
}  # fmt: skip
_MOST_ACCENTS = 1_000  # candidates: « societe » has 150, and a dozen vowels have millions


def nearby(word: str, known: Callable[[str], bool]) -> Iterator[str]:
    """Known words near `word`, the nearest kind of slip first: accents, a doubled letter, two letters
    exchanged, one too many, one wrong, one missing, a space missing."""
    if not _FEWEST <= len(word) <= _LONGEST:
        return
    seen = {word}
    for candidate in _candidates(word):
        if candidate not in seen:
            seen.add(candidate)
            if all(known(part) for part in candidate.split(" ")):
                yield candidate


def _candidates(word: str) -> Iterator[str]:
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    yield from _accented(word)
    yield from (a + b[0] + b for a, b in cuts if b)
    yield from (a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1)
    yield from (a + b[1:] for a, b in cuts if b)
    yield from (a + letter + b[1:] for a, b in cuts if b for letter in _LETTERS)
    yield from (a + letter + b for a, b in cuts for letter in _LETTERS)
    yield from (f"{a} {b}" for a, b in cuts if len(a) > 2 and len(b) > 2)


def _accented(word: str) -> Iterator[str]:
    at = [i for i, letter in enumerate(word) if letter in _ALIKE]
    for chosen in islice(product(*(word[i] + _ALIKE[word[i]] for i in at)), _MOST_ACCENTS):
        letters = list(word)
        for i, letter in zip(at, chosen):
            letters[i] = letter
        yield "".join(letters)
