"""Two values of which the one came before the other: « de 14 à 11 millions », “to 11 from 14”.

No order of the text tells which: « 11 millions, contre 14 un an plus tôt » has the earlier one last.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from rewriter.article import EntryKind
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.counting.companions import later

_MOST = 8  # figures of one sentence that are looked at, against hostile input
_REACH = 90  # characters between two of them
_AFTER = 40  # characters behind one in which « un an plus tôt » dates it
_SHORT = 4  # letters of a word that is no future for that
_ASIDE = frozenset(("ordinal", "time"))  # units of what stands between: « la première heure »
_NEARLY = (
    r"(?:environ |quelque |(?:près|plus|moins) d[e’'] ?|les |about |around |the |a |nearly |some )?[$£€]?$"
)


def _before(words: str) -> re.Pattern[str]:
    """These words, in the place before a figure, but for what rounds it."""
    return re.compile(rf"(?<!\w)(?:{words}){_NEARLY}", re.I)


_FROM: Mapping[Lang, re.Pattern[str]] = {"fr": _before(r"de |d[’']|des |du "), "en": _before("from ")}
_THEN: Mapping[Lang, re.Pattern[str]] = {
    "fr": _before(
        r"puis (?:à |de |d[’'])?|(?:pass|tomb|mont|remont|grimp|descend|redescend|revenu|ramen|port)\w* à "
    ),  # « 6 200 la nuit, elle est passée à 11 500 »
    "en": _before(r"then (?:to )?"),
}
_TO: Mapping[Lang, re.Pattern[str]] = {"fr": _before(r"à |aux? "), "en": _before("to ")}
_VERSUS: Mapping[Lang, re.Pattern[str]] = {
    "fr": _before("contre |au lieu de |et non plus à? ?"),
    "en": _before("against |compared (?:with|to) |versus |than |instead of "),
}
_DATED_BEFORE = re.compile(  # what dates a value before the one just told of
    r"(?<!\w)(?:(?:ans?|mois|années?|semaines?|trimestres?|jours?) (?:plus tôt|auparavant|avant)|auparavant"
    r"|autrefois"
    r"|(?:l[’']an(?:née)?|le mois|la semaine|le trimestre|la saison) (?:précédente?|d[’']avant|passée?)"
    r"|(?:years?|months?|weeks?|quarters?|days?) (?:earlier|before|ago)"
    r"|the (?:previous|preceding|prior) (?:year|month|week|quarter|season)|the year before)(?!\w)",
    re.I,
)
_NOW = re.compile(
    r"(?<!\w)(?:aujourd[’']hui|désormais|actuellement|maintenant|now|today|currently)(?!\w)", re.I
)
_WAS: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        r"(?:ils?|elles?|ce (?:chiffre|nombre|taux|montant)) (?:étai(?:t|ent)|avai(?:t|ent)|s[’']élevait)",
        re.I,
    ),
    "en": re.compile(r"(?:it|they|that|this|the (?:figure|total|number)) (?:was|were|had|stood)", re.I),
}


class Succession(NamedTuple):
    """The earlier and the later of two values; `plain` where the words say so by themselves, as « de 14 à
    11 » does and « 11, contre 14 » does not."""

    earlier: Amount
    later: Amount
    plain: bool


def successions(statement: Statement, amounts: Sequence[Amount]) -> Iterator[Succession]:
    """The successive values of a sentence, its figures being `amounts`, in order."""
    figures = [a for a in amounts if a.kind is EntryKind.FIGURE and a.value is not None][:_MOST]
    told = [a for a in figures if a.unit not in _ASIDE]
    for one, other in combinations(told, 2):
        between = statement.passage.text[one.end : other.start]
        apart = any(one.end <= a.start < other.start for a in told)
        if one.value == other.value or apart or len(between) > _REACH or not _alike(one, other):
            continue
        if found := _ordered(statement, amounts, one, other):
            yield found


def _alike(one: Amount, other: Amount) -> bool:
    """Whether both may count one thing: a unit may be said once for two."""
    return len({one.unit, other.unit} - {"", "year"}) < 2


def _ordered(
    statement: Statement, amounts: Sequence[Amount], one: Amount, other: Amount
) -> Succession | None:
    """Which came before, if the words around tell."""
    text, lang = statement.passage.text, statement.lang
    between = text[one.end : other.start]
    opened = _FROM[lang].search(text, max(statement.start, one.start - _AFTER), one.start)
    if (opened and _TO[lang].search(between)) or _THEN[lang].search(between):
        return Succession(one, other, True)
    if lang == "en" and _FROM["en"].search(between):
        return Succession(other, one, True)
    if _VERSUS[lang].search(between) and not _is_dated_after(statement, amounts, one, other):
        return Succession(other, one, _is_dated_before(statement, other))
    return None


def _is_dated_after(statement: Statement, amounts: Sequence[Amount], one: Amount, other: Amount) -> bool:
    """Whether the second of two values is the later: « en 2023, 900 paniers, contre 700 en 2024 », « … contre
    700 aujourd’hui » in a sentence that tells nothing to come."""
    if later(statement, amounts, (one, other)) is other:
        return True
    text, end = statement.passage.text, min(statement.end, other.end + _AFTER)
    to_come = any(len(word) > _SHORT and word.endswith(("ra", "ront")) for word in statement.folded)
    return bool(_NOW.search(text, other.end, end)) and not to_come


def _is_dated_before(statement: Statement, amount: Amount) -> bool:
    end = min(statement.end, amount.end + _AFTER)
    return bool(_DATED_BEFORE.search(statement.passage.text, amount.end, end))


def succession_of_two(
    after: Statement, told: Sequence[Amount], amounts: Sequence[Amount]
) -> Succession | None:
    """The same of the one value that a sentence has `told` and, in the one `after`, what « il était de 14
    millions un an plus tôt »."""
    figures = [
        [a for a in each if a.kind is EntryKind.FIGURE and a.value is not None] for each in (told, amounts)
    ]
    if any(len(each) != 1 for each in figures) or not _WAS[after.lang].match(after.text):
        return None
    (later,), (earlier,) = figures
    dated = _alike(earlier, later) and _is_dated_before(after, earlier)
    return Succession(earlier, later, True) if dated else None
