"""Words that the dictionary has not and that French makes freely, or writes otherwise since 1990."""

import re
from collections.abc import Callable

from rewriter.text.spelling.dictionary import dictionary

# What French freely puts before a word to make another (« co-fondé », « giga-usine », « antispam »).
PREFIXES = (
    "anti auto archi bi bio co contre cyber dé dés demi éco électro ethno euro ex extra "
    "franco géo giga hyper in infra inter intra kilo macro maxi méga méta micro mi mini mono multi nano néo "
    "neuro non omni para péri photo pluri poly post pré pro pseudo psycho quasi radio re ré rétro semi "
    "socio sous sub super supra sur techno télé thermo trans tri turbo ultra uni vice vidéo agro aéro hydro "
    "centi milli déci déca hecto data"
).split()
_OF_UNITS = "kilo méga giga téra péta milli micro nano centi déci hecto".split()
_BEFORE_1990 = {"i": "î", "u": "û"}
# First parts that the reform joins to the word behind: « entretemps », « portemonnaie », « weekend ».
_WELDED = re.compile(
    "entre|contre|passe|porte|croque|tire|pique|pousse|tape|vanu|mille|haut|auto|week|ping|croche|tourne"
)
_PLURALS = ("as", "os", "is")
# -iser, -isation, -isme, -iste, -abilité behind a noun or an adjective: « pseudonymisation ».
_DRAWN = re.compile(
    r"(?:is(?:er|é|ée|ées|és|e|es|ent|ait|aient|ant|era|eront|ation|ations|able|ables|ateur|ateurs)|ismes?|istes?|abilités?)$"
)
_WITHOUT = ("", "e", "ique", "ie", "able")  # what the ending took the place of
_REST = (
    4  # letters of the word after a prefix without a hyphen: « antiage » is one, « colis » is not « co-lis »
)


def is_of_1990(form: str) -> bool:
    """« connait », « brulé », « chaine »: the reform of 1990 writes no circumflex on i and u. « entretemps »:
    nor a hyphen after some first parts; « personas »: foreign words take the plural of French ones."""
    has = dictionary().has
    welded = _WELDED.match(form)
    if welded and has(f"{welded.group()}-{form[welded.end() :]}"):
        return True
    if form.endswith(_PLURALS) and has(form[:-1]):
        return True
    return any(
        has(f"{form[:at]}{_BEFORE_1990[letter]}{form[at + 1 :]}")
        for at, letter in enumerate(form)
        if letter in _BEFORE_1990
    )


def is_made(form: str, known: Callable[[str], bool]) -> bool:
    """Whether a unit's plural, a prefix or an ending makes the form of a word that is known."""
    return (form.endswith("s") and _is_unit(form[:-1])) or _has_prefix(form, known) or _is_drawn(form, known)


def _has_prefix(form: str, known: Callable[[str], bool]) -> bool:
    return any(
        form.startswith(prefix) and len(form) - len(prefix) >= _REST and known(form[len(prefix) :])
        for prefix in PREFIXES
    )


def _is_drawn(form: str, known: Callable[[str], bool]) -> bool:
    ending = _DRAWN.search(form)
    if ending is None or ending.start() < _REST:
        return False
    return any(known(form[: ending.start()] + taken) for taken in _WITHOUT)


def _is_unit(form: str) -> bool:
    """« gigawattheure », « téraoctet »: the dictionary has them in the singular alone."""
    has = dictionary().has_unit
    return has(form) or any(form.startswith(p) and has(form[len(p) :]) for p in _OF_UNITS)
