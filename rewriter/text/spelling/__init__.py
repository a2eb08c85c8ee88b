"""Which words French does not have: a dictionary on board, and the ways in which French makes new words."""

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from rewriter.text.addresses import find_addresses
from rewriter.text.remembered import remembered
from rewriter.text.spelling.dictionary import dictionary
from rewriter.text.spelling.nearby import nearby

__all__ = ["Unknown", "is_word", "suggestions", "unknown_words"]

_LONGEST = 40  # letters; the longest word of the dictionary has 28
_SHORTEST = 3  # abbreviations, units and single letters are none of spelling's business
_WORD = re.compile(r"[^\W\d_]{1,60}(?:[-\u2010\u2011'’ʼ][^\W\d_]{1,60}){0,8}")
_ELIDED = re.compile(r"([a-z]{1,7})['’ʼ](?=\w)")
_BESIDE = 30  # characters in which the words before and after are looked for
_LAST_WORD = re.compile(r"\b(\w)[\w.'’-]{0,25} $")
_NEXT_WORD = re.compile(r" (\w)")
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-"})
_AROUND = "@#/\\_.~0123456789&+=%·•"  # beside one of these, a piece of an address, a formula or a name
_ELISIONS = frozenset("l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu entr".split())
_CLITICS = frozenset(
    "t je tu il elle on nous vous ils elles ce moi toi le la les lui leur y en là ci même mêmes".split()
)
# What French freely puts before a word to make another (« co-fondé », « giga-usine », « antispam »).
_PREFIXES = (
    "anti auto archi bi bio co contre cyber dé dés demi éco électro ethno euro ex extra "
    "franco géo giga hyper in infra inter intra kilo macro maxi méga méta micro mi mini mono multi nano néo "
    "neuro non omni para péri photo pluri poly post pré pro pseudo psycho quasi radio re ré rétro semi "
    "socio sous sub super supra sur techno télé thermo trans tri turbo ultra uni vice vidéo agro aéro hydro "
    "centi milli déci déca hecto"
).split()
_OF_UNITS = "kilo méga giga téra péta milli micro nano centi déci hecto".split()
_BEFORE_1990 = {"i": "î", "u": "û"}
_REST = (
    4  # letters of the word after a prefix without a hyphen: « antiage » is one, « colis » is not « co-lis »
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
    """Whether a sign that words do not have stands against it; a full stop only with a letter behind it."""
    before, after = text[start - 1 : start], text[end : end + 1]
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
    return (len(parts) > 1 and all(_is_part(part) for part in parts)) or _is_made(form)


def _is_part(part: str) -> bool:
    return (
        len(part) < _SHORTEST or part in _ELISIONS or part in _CLITICS or part in _PREFIXES or is_word(part)
    )


def _known(form: str) -> bool:
    if len(form) > _LONGEST:
        return False
    has = dictionary().has
    return has(form) or ("oe" in form and has(form.replace("oe", "œ"))) or _is_of_1990(form)


def _is_of_1990(form: str) -> bool:
    """« connait », « brulé », « chaine »: the reform of 1990 writes no circumflex on i and u."""
    has = dictionary().has
    return any(
        has(f"{form[:at]}{_BEFORE_1990[letter]}{form[at + 1 :]}")
        for at, letter in enumerate(form)
        if letter in _BEFORE_1990
    )


def _is_made(form: str) -> bool:
    if form.endswith("s") and _is_unit(form[:-1]):
        return True
    return any(
        form.startswith(prefix) and len(form) - len(prefix) >= _REST and _known(form[len(prefix) :])
        for prefix in _PREFIXES
    )


def _is_unit(form: str) -> bool:
    """« gigawattheure », « téraoctet »: the dictionary has them in the singular alone."""
    has = dictionary().has_unit
    return has(form) or any(form.startswith(p) and has(form[len(p) :]) for p in _OF_UNITS)


@lru_cache(maxsize=4096)
def suggestions(word: str, most: int = 3) -> tuple[str, ...]:
    """Words that differ by an accent, or by one letter written otherwise; none for a word of 20 letters or
    more. About 20 ms a word: ask for the few that are shown."""
    return tuple(nearby(normalize("NFC", word).translate(_PLAIN), _known))[:most]
