"""French words that make one thing the cause of another without a connector: a participle at the head of
a sentence (« Lesté par »), a verb (« a contraint … à »), a clause that says what follows (« , privant »).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from rewriter.text.first_words import beginning

Sort = Literal["borne", "caused", "followed"]

_BORNE = (
    "plomb lest asphyxi desequilibr destabilis dop penalis frein fragilis boost affaibli echaud pouss "
    "contrain min grev ecras etrangl ralenti galvanis affect frapp ebranl sonn decourag effray attir motiv "
    "stimul entrav perturb handicap alourdi rattrap submerg debord accabl irrit exasper excede refroidi "
    "chass ballott emport surpri gonfl nourri aliment trahi aide dynamis rong use vaincu tir encourag seduit "
    "alert inquiet"
)
_PARTICIPLE = r"(?:e|ee|es|ees|s|t|te|ts|tes|i|ie|is|ies|u|ue|us|ues|se|ses)?"
_FOLLOWING = (
    "laissant privant obligeant contraignant forcant plongeant exposant condamnant empechant accentuant "
    "relancant ravivant fragilisant compliquant bloquant semant poussant rendant creant menacant "
    "paralysant aggravant penalisant bouleversant affaiblissant"
)
# What « fait » makes a thing do.
_TO_DO = (
    "flamber bondir grimper exploser chuter plonger taire fuir reculer baisser monter basculer fondre "
    "hesiter tomber augmenter gonfler vaciller decoller craindre disparaitre"
)
_CAUSING = (
    rf"(?:fait|font|faisait|fera|ferait|faire|faisant) (?:\w+ )?(?:{'|'.join(_TO_DO.split())})"
    r"|(?:valu|vaut|vaudra) (?:a|au|aux|une?|d|des)"
    r"|(?:contraint|contraignent|contraindre|oblige|obligent|obliger|force|forcent|forcer|pousse|poussent)"
    r"(?: (?!jusqu|sans|se\b|s\b)\w+){0,4} a"
    r"|(?:a|ont|avait|aurait|auront|aura) (?:provoque|declenche|engendre|occasionne|ravive|aggrave|entraine)"
    r"|provoquent|declenchent|engendrent|occasionnent|ravive(?:nt)?|aggrave(?:nt)?|provoquera|entrainera"
    r"|entrainerait"
    r"|aliment(?:e|ent) (?:le|la|les|l|un|une|des)|nourri(?:t|ssent) (?:le|la|les|l|un|une|des)"
    r"|port(?:e|ent|er|ait) (?:ses|leurs) fruits|eu raison d\w*|(?:le|la|les) doi(?:t|vent)"
    r"|se repercut\w+"
)
_PATTERNS: dict[Sort, re.Pattern[str]] = {
    "borne": re.compile(rf"\b(?:{'|'.join(_BORNE.split())}){_PARTICIPLE} (?:par|de la|du|des) "),
    "followed": re.compile(rf"\b(?:{'|'.join(_FOLLOWING.split())}) |\bde quoi (?=\w+(?:er|ir|re)\b)"),
    "caused": re.compile(rf"\b(?:{_CAUSING})\b"),
}
_RAISING = re.compile(  # English verbs that cause by themselves: “boosted takings”
    r"^(?:(?:boost|lift|rais|push|driv|lower|hik|swell|swoll|spook|silenc|dash|fatal|deadl|spur|fuel|destroy"
    r"|damag)|(?:drove|cuts?|cutting|slash(?:ed|es)?|hits?|hitting|hurts?|kill(?:ed|s|ing)?|drew|draws?"
    r"|stirr(?:ed|ing)|sent|sends?|knock(?:ed|s)|dent(?:ed|s)|eas(?:ed|es)|curb(?:ed|s)|sank|sinks?|left"
    r"|leaves|leaving|costs?)$)"
)


class Effect(NamedTuple):
    """Words that make one thing the cause of another, by the ranks of the first and the last."""

    sort: Sort
    first: int
    last: int


# How a word begins that stands in each of these expressions: a look at each word costs a tenth of the search.
_NEEDED = (
    "fait font fais fera faire valu vaut vaudra contrai oblig forc pouss provoqu declench engendr occasionn "
    "raviv aggrav entrain aliment nourri port eu doi repercut quoi"
)
_speaks = beginning(re.compile("|".join(f"{_BORNE} {_FOLLOWING} {_NEEDED}".split())))


def effects(words: Sequence[str]) -> Iterator[Effect]:
    """Those among these folded French words, in order of their sorts."""
    if not any(map(_speaks, words)):
        return
    joined = " ".join(words)
    for sort, pattern in _PATTERNS.items():
        for found in pattern.finditer(joined):
            first = joined.count(" ", 0, found.start())
            yield Effect(sort, first, first + found[0].rstrip().count(" "))


def causes_by_itself(words: Sequence[str]) -> bool:
    """Whether an English sentence has a verb that causes, among these folded words."""
    return any(_RAISING.match(word) for word in words)
