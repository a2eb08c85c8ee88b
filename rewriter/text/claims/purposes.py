"""Words that say to what end: French ones that open an aim, and what says as much in a source.

`purposes` reads the article's aims; `gives_purpose` asks of a source sentence, in either language, whether
anything in it speaks of an end, a wish or a need.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rewriter.text.claims.markers import Markers
from rewriter.text.grammar.verbs import looks_infinitive

Lang = Literal["fr", "en"]

# What an infinitive follows, « ne pas » and pronouns between.
_TO_DO = (
    "pour|afin de|en vue de|dans le but de|dans l espoir de|dans l objectif de|dans l idee de|"
    "dans l optique de|dans l intention de|dans la volonte de|dans une volonte de|avec l ambition de|"
    "avec l espoir de|avec l idee de|avec l intention de|avec l objectif de|avec la volonte de|"
    "avec pour objectif de|avec pour but de|avec pour ambition de|de maniere a|de facon a|histoire de|"
    "une facon de|une maniere de|l objectif est de|le but est de|l idee est de|l ambition est de|"
    "il s agit de|il s agissait de|soucieux de|soucieuse de|soucieuses de|desireux de|desireuse de|"
    "desireuses de|presse de|pressee de|presses de|pressees de|resolu a|resolue a|resolus a|resolues a|"
    "determine a|determinee a|determines a|determinees a|decide a|decidee a|decides a|decidees a|"
    "cherchant a|voulant|souhaitant|esperant"
)
# What an aim follows, in whatever form.
_WHATEVER = "pour que|afin que|dans un souci de|par souci de|en quete de"
_HOPING = frozenset(
    "espere esperent esperait esperaient entend entendent entendait entendaient compte comptent comptait "
    "comptaient veut veulent voulait voulaient souhaite souhaitent cherche cherchent".split()
)
_BETWEEN = frozenset(
    "ne n pas plus rien jamais mieux se s le la les l lui leur y en m me t te nous vous".split()
)
_MOST_BETWEEN = 4
# « pour atteindre 12 % », « pour devenir »: how it ended; « pour commencer »: where the text stands; « pour
# gagner la rive »: where one goes, which English says with “to” alone.
_ENDED = frozenset(
    "atteindre etablir devenir finir terminer commencer conclure resumer revenir redescendre retomber "
    "avoir etre dire rappel former gagner regagner rejoindre rallier aller venir rentrer partir".split()
)
# « pour la première fois », « pour l’heure »: nouns that end as infinitives do.
_NOUNS = frozenset(
    "premier dernier quartier chantier dossier papier courrier foyer loyer leader hiver autre quatre".split()
)
_ARTICLES = frozenset("le la l les leur".split())
_NOUN_LIKE = re.compile(r"(?:ure|ere|oire|aire|oir|tre|vre|bre|gre|fre|rre)$")
_VERBS = tuple("ettre aitre faire traire plaire croire boire suivre vivre battre cevoir savoir etre".split())
# « ont jusqu’au 3 mai pour », « il faut une heure pour », « trop raide pour », « prévus pour » grant, measure
# or describe: nobody does anything to that end.
_GRANTED = re.compile(
    r"\b(?:jusqu|delais?|temps|fa(?:ut|udra|udrait|llait|llu)|dispos\w+|suffi\w+|insuffisant\w*|trop|assez"
    r"|necessaires?|indispensables?|requis\w*|prevu\w*|concu\w*|prets?|pretes?|capables?"
    r"|(?:ont|a|avai\w+|aur\w+|laiss\w+|donn\w+|accord\w+|rest\w+|mi[st]|mettr\w+) (?:\w+ ){0,3}"
    r"(?:minutes?|heures?|jours?|semaines?|mois|ans?|annees?))\b"
)
_REACH = 8  # words before « pour » in which these stand

_FRENCH = (
    "pour|afin|en vue|but|objectif*|espoir|esper*|optique|intention*|ambition*|maniere a|facon a|"
    "histoire de|souci*|desireu*|vise|visent|visant|visait|visaient|viser|cherch*|souhait*|voul*|veut|"
    "veulent|quete|dessein|permet*|tente|tentent|tenter|resolu*|determine*|destin*|entend|entendent|besoin|"
    "eviter|sert a|servir*|servent a|servira*|crainte|peur|faut|il s agit de"
)
_ENGLISH = (
    "in order|so that|so as|aim*|goal*|purpose*|objective*|hope*|hoping|seek*|sought|attempt*|effort*|bid|"
    "designed|intend*|intent*|meant|want*|wish*|ambition*|keen|determined|eager|ensur*|help*|allow*|enabl*|"
    "prevent*|avoid*|let|needs|need|mission|dedicated|campaign*|fear*|trying|tried|tries|call for|calls for|"
    "called for|calling for|urg*|looking|lest|because"
)
# What “to” completes, where it says no end: “agreed to”, “was due to”.
_COMPLETED = frozenset(
    "is are was were be been has have had having going due set likely unlikely able unable agreed agree "
    "agrees plan plans planned planning decided decide decides expected expects expect began begin "
    "begins continue continues continued used ready according up refused refuses refuse failed fails "
    "fail chose choose declined declines decline told ordered allowed forced required obliged happy "
    "sorry start starts started manage managed tend tends appear appears appeared seem seems seemed "
    "said thought believed known supposed reported alleged come came ought yet how when where whether "
    "what first last one next time right close closer near led lead leads down back over thanks prior "
    "in relation compared access open opens opened".split()
)
_NO_VERBS = frozenset(
    "the a an this that these those his her its their our my your some all any each both one two three four "
    "five six seven eight nine ten it him them us me you himself itself more less about around over under "
    "nearly almost other others another new old everyone people school date".split()
)
_PLURAL = re.compile(r"[^su]s$|ing$")  # no verb after “to”
_SHORTEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """Where an aim opens, by the ranks of its first and last words."""

    first: int
    last: int


def purposes(words: Sequence[str]) -> Iterator[Purpose]:
    """What in these folded French words says to what end, in order. Linear in the number of words."""
    index, after = _openers(), 0
    for at in [at for at, word in enumerate(words) if word in index or word in _HOPING]:
        end = _opened(words, at) if at >= after else 0
        if end and not _is_granted(words, at):
            after = end
            yield Purpose(first=at, last=end - 1)


def _opened(words: Sequence[str], at: int) -> int:
    """The rank behind the words that open an aim there, 0 for none."""
    for expression, needs in _openers().get(words[at], ()):
        end = at + len(expression)
        if tuple(words[at:end]) == expression and (not needs or _is_to_do(words, end)):
            return end
    hoping = words[at] in _HOPING and words[at + 1 : at + 2] == ["ainsi"]
    return at + 2 if hoping and _is_to_do(words, at + 2) else 0


def _is_to_do(words: Sequence[str], first: int) -> bool:
    """Whether an infinitive stands there, « ne pas » or pronouns before it, which says no outcome."""
    at = first
    while at < min(len(words), first + _MOST_BETWEEN) and words[at] in _BETWEEN:
        at += 1
    if at >= len(words) or not looks_infinitive(words[at]) or words[at] in _ENDED | _NOUNS:
        return False
    named = at > first and words[at - 1] in _ARTICLES and _NOUN_LIKE.search(words[at])
    return not named or words[at].endswith(_VERBS)


def _is_granted(words: Sequence[str], at: int) -> bool:
    """Whether « pour » says what a delay, a means or a measure is for."""
    return words[at] == "pour" and bool(_GRANTED.search(" ".join(words[max(0, at - _REACH) : at])))


def gives_purpose(words: Sequence[str], lang: Lang) -> bool:
    """Whether anything in these folded words speaks of an end, a wish or a need."""
    markers = _markers(lang)
    for at, word in enumerate(words):
        if markers.begin(word):
            return True
        if markers.stand(words, at) and not _is_sum(words, at):
            return True
        if lang == "en" and _is_end(words, at):
            return True
    return False


def _is_sum(words: Sequence[str], at: int) -> bool:
    """« pour 12 millions », « pour la première fois »."""
    after = words[at + 1 : at + 3]
    return (
        words[at] == "pour" and bool(after) and (after[0][:1].isdigit() or after[-1] in ("premiere", "heure"))
    )


def _is_end(words: Sequence[str], at: int) -> bool:
    """Whether “to repair”, “for repairing” stands there, and completes no “agreed”."""
    following = words[at + 1] if at + 1 < len(words) else ""
    if words[at] == "for":
        return following.endswith("ing") and len(following) > _SHORTEST
    if words[at] != "to" or not following or following[:1].isdigit():
        return False
    verb = following not in _NO_VERBS and not _PLURAL.search(following)
    return verb and (not at or words[at - 1] not in _COMPLETED)


_Opener = tuple[tuple[str, ...], bool]


@cache
def _openers() -> Mapping[str, Sequence[_Opener]]:
    """What opens an aim by its first word, longest first, and whether an infinitive must follow."""
    index: dict[str, list[_Opener]] = {}
    for listed, needs in ((_TO_DO, True), (_WHATEVER, False)):
        for expression in map(str.split, listed.split("|")):
            for spelt in (expression, [*expression[:-1], _elided(expression[-1])]):
                index.setdefault(spelt[0], []).append((tuple(spelt), needs))
    return {word: sorted(dict.fromkeys(found), key=lambda e: -len(e[0])) for word, found in index.items()}


def _elided(word: str) -> str:
    return {"de": "d", "que": "qu"}.get(word, word)


@cache
def _markers(lang: Lang) -> Markers:
    """What marks an end."""
    return Markers.of(_FRENCH if lang == "fr" else _ENGLISH)
