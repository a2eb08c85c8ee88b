"""Which tense of narration the verbs of a text are in: the simple past, the compound past, the present.

Only forms that are nothing else are counted, so that most verbs are passed over: endings of the simple past's
plural, irregular forms, « il » and « elle » before a form in -a; « a » or « ont » before a participle; a
pronoun before the present of a verb of events. The imperfect and the pluperfect go with every past.
"""

import re
from typing import Literal, NamedTuple

from rewriter.text.distinct import distinct

Tense = Literal["simple", "compound", "present"]

_IRREGULAR = (
    "fut|furent|eut|eurent|fit|firent|prit|prirent|mit|mirent|vint|vinrent|tint|tinrent|devint|devinrent|"
    "obtint|obtinrent|revint|parvint|put|purent|dut|durent|voulut|sut|surent|vit|virent|parut|apparut|"
    "reçut|reçurent|perdit|perdirent|rendit|répondit|répondirent|entendit|attendit|descendit|"
    "partit|partirent|sortit|sortirent|naquit|mourut|moururent|vécut|vécurent|permit|remit|promit|"
    "apprit|comprit|entreprit|reprit|conduisit|produisit|construisit|détruisit|écrivit|décrivit|"
    "suivit|poursuivit|ouvrit|offrit|découvrit|souffrit|choisit|finit|réussit|saisit|tomba|arriva"
)
_PRESENT = (
    "annonce|déclare|explique|affirme|arrive|part|prend|décide|entre|sort|quitte|revient|devient|obtient|"
    "remporte|reçoit|perd|gagne|lance|ouvre|ferme|signe|refuse|accepte|commence|termine|poursuit|répond|"
    "demande|rejoint|découvre|publie|présente|crée|fonde|tombe|meurt|naît|rencontre|attaque|tue|frappe"
)
_LONG_PARTICIPLE = r"(?:\w{2,18}(?:é|ée|és|ées|i|is|it|u|us|ert|ait))"
_BETWEEN = (
    r"(?: (?:pas|plus|jamais|aussi|également|déjà|bien|ensuite|alors|été|notamment|finalement|\w{3,14}ment))?"
)
_IN_A = r"\w{2,16}[a-z]a(?![\w'-])"
_SIMPLE = (
    rf"(?<![\w'-])(?:{_IRREGULAR})(?![\w'-])|(?<=[a-zé])(?:èrent|irent|urent)(?!\w)"
    rf"|(?<=\bil ){_IN_A}|(?<=\belle ){_IN_A}"
)
_COMPOUND = rf"(?<![\w-])(?:a|ont)(?![-\w]){_BETWEEN} {_LONG_PARTICIPLE}(?!\w)"
_NOW = rf"(?<=\bil )(?:{_PRESENT})(?!\w)|(?<=\belle )(?:{_PRESENT})(?!\w)|(?<=\bils )(?:{_PRESENT})nt(?!\w)"
_VERB = re.compile(f"(?P<simple>{_SIMPLE})|(?P<compound>{_COMPOUND})|(?P<present>{_NOW})")
_PASTS = frozenset(_IRREGULAR.split("|"))
_NOWS = frozenset(form + ending for form in _PRESENT.split("|") for ending in ("", "nt"))
_SUBJECTS = frozenset(("il", "elle", "ils"))
_PLURAL = ("èrent", "irent", "urent")
_ALONE = re.compile(r"\b(?:il|elle) \w{2,16}[a-z]a\b")
_STORY = re.compile(_NOW)
_FUTURE = re.compile(r"(?:era|ira|dra|tra|vra|pra|rra|ura|cra)$")
_NOT_SIMPLE = frozenset("y a va déjà cela la sera aura fera ira".split())


class Told(NamedTuple):
    """A verb and its tense."""

    start: int
    end: int
    tense: Tense


def told(plain: str) -> list[Told]:
    """The verbs whose tense of narration is certain, in order, of a text in lower case without its
    quotations; none where all are in one tense. Linear in the text's length."""
    if not _may_drift(plain, distinct(plain)):
        return []
    return [verb for match in _VERB.finditer(plain) if (verb := _told(match))]


def _may_drift(plain: str, words: frozenset[str]) -> bool:
    """Whether anything but the compound past can stand in the text."""
    if not words.isdisjoint(_PASTS) or any(ending in plain for ending in _PLURAL):
        return True
    if words.isdisjoint(_SUBJECTS):
        return False
    return bool(_ALONE.search(plain) or (not words.isdisjoint(_NOWS) and _STORY.search(plain)))


def _told(match: re.Match[str]) -> Told | None:
    word = match.group()
    if match.lastgroup == "compound":
        return Told(*match.span(), "compound")
    if match.lastgroup == "present":
        return Told(*match.span(), "present")
    if word in _NOT_SIMPLE or _FUTURE.search(word):
        return None
    return Told(*match.span(), "simple")
