"""Which words French does not have: a dictionary on board, and the ways in which French makes new words."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple
from unicodedata import normalize

from rewriter.text.addresses import find_addresses
from rewriter.text.remembered import remembered
from rewriter.text.spelling.dictionary import dictionary
from rewriter.text.spelling.made import PREFIXES, is_made, is_of_1990
from rewriter.text.spelling.nearby import nearby

__all__ = ["Unknown", "is_name", "is_word", "suggestions", "unknown_words"]

_LONGEST = 40  # letters; the longest word of the dictionary has 28
_SHORTEST = 3  # abbreviations, units and single letters are none of spelling's business
_WORD = re.compile(r"[^\W\d_]{1,60}(?:[-\u2010\u2011'’ʼ][^\W\d_]{1,60}){0,8}")
_ELIDED = re.compile(r"([a-z]{1,7})['’ʼ](?=\w)")
_BESIDE = 40  # characters in which the words before and after are looked for
_LINKS = r"(?: (?:of|the|and|for|by|with|from|to|at|in|on)){0,2}"
_LAST_WORD = re.compile(rf"(?<!\w)(?:[a-z]{{1,2}}['’])?(\w)[\w.'’-]{{0,25}}{_LINKS} $")
_NEXT_WORD = re.compile(rf"{_LINKS} (\w)")
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-"})
_AROUND = "@#/\\_.~0123456789&+=%·•"  # beside one of these, a piece of an address, a formula or a name
_ELISIONS = frozenset("l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu entr".split())
_CLITICS = frozenset(
    "t je tu il elle on nous vous ils elles ce moi toi le la les lui leur y en là ci même mêmes".split()
)


class Unknown(NamedTuple):
    """A word that is not known, as it stands, and its offsets."""

    word: str
    start: int
    end: int


@remembered
def unknown_words(text: str) -> tuple[Unknown, ...]:
    """The lower-case words that neither the dictionary nor its prefixes explain, in order, without what is
    elided before them. Words with a capital are names or may be, as is one between two such (« Marks and
    Spencer »); what stands in an address, or beside a figure or sign, is none of French. Linear."""
    strange = {word for word in set(_WORD.findall(text)) if word.islower() and not is_word(word)}
    if not strange:  # nearly always, and then no place is asked for
        return ()
    places = (m.span() for m in _WORD.finditer(text) if m.group() in strange)
    found = [place for place in places if not _is_piece(text, *place)]
    addresses = [(a.start, a.end) for a in find_addresses(text)]
    prose = [span for span in found if not any(a <= span[0] < b for a, b in addresses)]
    return tuple(_unelided(text, *span) for span in prose if not _in_name(text, *span))


def _unelided(text: str, start: int, end: int) -> Unknown:
    head = _ELIDED.match(text, start, end)
    start = head.end() if head and head[1] in _ELISIONS else start
    return Unknown(text[start:end], start, end)


def _in_name(text: str, start: int, end: int) -> bool:
    before = _LAST_WORD.search(text, max(0, start - _BESIDE), start)
    after = _NEXT_WORD.match(text, end, end + _BESIDE)
    return before is not None and after is not None and before[1].isupper() and after[1].isupper()


def _is_piece(text: str, start: int, end: int) -> bool:
    """Whether a sign that words do not have stands against it; a full stop only with a letter behind it, and
    colons on both sides (« :sparkles: » is the name of a picture)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == after == ":":
        return True
    if after == "." and not text[end + 1 : end + 2].isalnum():
        after = ""
    return (before != "" and before in _AROUND) or (after != "" and after in _AROUND)


@lru_cache(maxsize=65536)
def is_word(word: str) -> bool:
    """Whether French has the word, elided (« l’usine »), joined (« vient-il ») and newly made
    (« co-fondé ») ones included."""
    form = normalize("NFC", word).translate(_PLAIN)
    if len(form) < _SHORTEST or _known(form):
        return True
    head, _, rest = form.partition("'")
    if rest and head in _ELISIONS:
        return is_word(rest)
    parts = form.replace("'", "-").split("-")
    return (len(parts) > 1 and all(_is_part(part) for part in parts)) or is_made(form, _known)


def is_name(word: str) -> bool:
    """Whether the dictionary has the word with its capital: « Vendée »."""
    return dictionary().has(word)


def _is_part(part: str) -> bool:
    return len(part) < _SHORTEST or part in _ELISIONS or part in _CLITICS or part in PREFIXES or is_word(part)


def _known(form: str) -> bool:
    if len(form) > _LONGEST:
        return False
    has = dictionary().has
    ligatured = "oe" in form and has(form.replace("oe", "œ"))
    return has(form) or ligatured or is_of_1990(form) or form.removesuffix("s") in _usual()


@cache
def _usual() -> frozenset[str]:
    """What the dictionary has not and others have."""
    lines = files(__package__).joinpath("usual.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=4096)
def suggestions(word: str, most: int = 3) -> tuple[str, ...]:
    """Words that differ by an accent, or by one letter written otherwise; none for a word of 20 letters or
    more. About 20 ms a word: ask for the few that are shown."""
    return tuple(nearby(normalize("NFC", word).translate(_PLAIN), _known))[:most]
