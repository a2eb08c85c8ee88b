"""How a French writer judges what he tells: with a noun that stands for a whole fact, ahead of it and without
an article (« Détail révélateur : », « Signe que »), or with an adjective that says what the fact does to
whoever hears of it (« un document troublant »).

Both are closed classes: the nouns that can stand for a fact, and the adjectives drawn from verbs of feeling.
Nouns that only link one fact to the next (« Résultat : », « Conséquence : ») are none of them.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.text.tokens import Token

_NOUNS = frozenset(
    "signe preuve detail point symbole paradoxe ironie consolation surprise coincidence hasard gage "
    "illustration symptome reflet indice bemol ombre lueur comble rancon revers atout temoin lecon "
    "exploit prouesse record gageure aubaine fin enigme mystere".split()
)
_LEADING = frozenset(
    "autre seul seule maigre petit petite grande grand triste cruelle cruel bonne mauvaise vrai "
    "vraie beau belle simple etrange curieux curieuse ultime amere amer pietre heureux heureuse".split()
)
_AFTER = re.compile(r"(?: [^\s,;:.]+){0,5}[\u00a0\u202f ]?[:,]| qu(?:e\b|[’'])")
_GAPS = re.compile("[;:–—]")
_MOVING = (
    "troublant genant embarrassant frappant inquietant rassurant etonnant surprenant touchant "
    "emouvant bouleversant deroutant deconcertant consternant affligeant accablant edifiant "
    "eclairant intrigant glacant effrayant terrifiant alarmant preoccupant encourageant exaltant "
    "fascinant agacant irritant revoltant choquant humiliant vexant insultant degradant navrant "
    "desolant attristant reconfortant impressionnant saisissant regrettable louable salutaire"
)
_OTHERS = (
    "revelateur revelateurs revelatrice revelatrices facheux facheuse facheuses epineux epineuse epineuses "
    "douloureux douloureuse douloureuses malvenu malvenue malvenus"
)
_FELT = frozenset((*(w + e for w in _MOVING.split() for e in ("", "e", "s", "es")), *_OTHERS.split()))


def appraisals(text: str, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The ranks, first and last, of what judges in these words, a French sentence of `text`: « seul bémol »,
    ahead of its fact; « document troublant »."""
    for at, word in enumerate(words):
        if word.folded in _NOUNS and (first := _leads(text, words, at)) is not None:
            yield first, at
        elif at and is_moving(word.folded):
            yield at - 1, at


def is_moving(word: str) -> bool:
    """Whether a folded French word says what a fact does to whoever hears of it: « troublant »."""
    return word in _FELT


def _leads(text: str, words: Sequence[Token], at: int) -> int | None:
    """The rank where a bare noun ahead of its fact begins, its adjectives included; None where it is none."""
    first = at
    while first and words[first - 1].folded in _LEADING:
        first -= 1
    opens = first == 0 or _GAPS.search(text[words[first - 1].end : words[first].start])
    return first if opens and _AFTER.match(text, words[at].end, words[-1].end + 2) else None
