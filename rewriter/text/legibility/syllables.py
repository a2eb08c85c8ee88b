"""How many syllables a French word has when it is read out with care.

The convention, that of `evals/syllables`:
- a mute e between consonants is sounded (« samedi » 3, « développement » 5), after a vowel it is not
  (« paiement » 2);
- at the end of a word it is not (« idées » 2, « parlent » 1), unless b, c, d, f, g, p, t or v and then l or r
  stand before it: those cannot close a syllable, and a careful voice adds one (« théâtre » 3, « table » 2);
- i, u and ou before a vowel make one syllable with it (« avion » 2, « nuage » 1, « oui » 1), two after such
  a pair of consonants (« client » 2, « cruel » 2), where only ui stays one (« pluie »);
- what is not written out counts as it is read: « PDG » 3, « 80 » 3, « km » 4;
- parts of a compound count as words of their own (« porte-parole » 3).
"""

import re
from functools import lru_cache
from unicodedata import is_normalized, normalize

from rewriter.text.legibility._read_out import acronym, number, rank, roman, spelled
from rewriter.text.legibility._syllable_words import READ
from rewriter.text.legibility._vowels import in_letters

_LONGEST_KEPT = 40  # characters of a word that is remembered
_RUN = re.compile(
    r"(?P<number>\d+(?:[.,\s]\d+)*)(?P<rank>(?:ers?|res?|nde?s?|i?[eè]mes?|es?)(?![^\W_]))?"
    r"|(?P<letters>[^\W\d_]+)"
)
_CASES = re.compile(r"[A-ZÀ-ÖØ-ÞŒ]+(?![a-zà-öø-ÿœ])|[^a-zà-öø-ÿœ]?[a-zà-öø-ÿœ]+|.")
_APOSTROPHES = frozenset("'’ʼ")
_UNHEARD = ',;:!?…«»()[]“”"'  # at a word's ends, where an apostrophe, hyphen or full stop says how it is read
_INVERTED = ("ce", "je")  # « est-ce », « dis-je »


def count_syllables(word: str) -> int:
    """Syllables of one word as `words.words` gives it, its marks included: at least one, 0 for what has
    neither letter nor digit. Words are remembered: an article's second reading costs nothing. Linear."""
    bare = word.strip(_UNHEARD)
    return _remembered(bare) if len(bare) <= _LONGEST_KEPT else _count(bare)


@lru_cache(maxsize=32768)  # 25 µs a word the first time; a long article has 1,000 different ones
def _remembered(word: str) -> int:
    return _count(word)


def _count(word: str) -> int:
    if word.isascii() and word.isalpha() and word.islower():  # most words, and no Roman numeral
        return READ.get(word, 0) or in_letters(word) or max(1, spelled(word))
    if word.isalpha() and word.islower() and is_normalized("NFC", word):  # one run of letters
        return max(1, _read(word, stopped=False))
    whole = normalize("NFC", word).replace("\u00ad", "")
    heard = [_of_run(run, whole) for run in _RUN.finditer(whole)]
    return max(1, sum(heard)) if heard else 0


def _of_run(run: re.Match[str], word: str) -> int:
    if not run["number"]:
        before, after = word[max(0, run.start() - 1) : run.start()], word[run.end() : run.end() + 1]
        return _of_letters(run["letters"], before, after)
    digits, ending = run["number"], run["rank"]
    if ending and digits.isdecimal() and len(digits) < 10:
        return rank(int(digits), ending)
    return number(digits)


def _of_letters(letters: str, before: str, after: str) -> int:
    """Syllables of a run of letters that stands between those two characters."""
    lower = letters.lower()
    if after in _APOSTROPHES:  # « l’ », « lorsqu’ »
        return in_letters(lower.removesuffix("u") if lower.endswith("qu") else lower)
    if before == "-" and lower in _INVERTED:
        return 0
    joined = before == "-" or before in _APOSTROPHES
    if joined and len(letters) == 1 and letters == lower and not in_letters(lower):  # « a-t-il », “Ireland’s”
        return 0
    return _read(letters, stopped=after == ".")


def _read(letters: str, *, stopped: bool) -> int:
    """Syllables of letters that are no elided word."""
    known = READ.get(f"{letters}.", 0) if stopped else 0
    if known := known or READ.get(letters, 0) or roman(letters):
        return known
    if letters.isupper() and len(letters) > 1:
        return acronym(letters)
    if letters[:-1].isupper() and letters[-1] == "s" and len(letters) > 2:
        return acronym(letters[:-1])  # « PMEs »
    parts = _CASES.findall(letters)
    return sum(map(_word, parts)) if len(parts) > 1 else _word(letters)


def _word(letters: str) -> int:
    """Syllables of letters of one case: a word, or letters read one by one when it has no vowel."""
    if len(letters) > 1 and letters.isupper():
        return acronym(letters)
    return READ.get(letters, 0) or in_letters(letters.lower()) or spelled(letters)
