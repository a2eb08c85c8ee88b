"""What the words around a date or a span bound in time: « d’ici au 4 mars », « au plus tard le 4 mars »,
« pas avant le 4 mars »."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from rewriter.article import EntryKind, Mention
from rewriter.ledger.counting.amounts import Amount, Lang

_REACH = 80  # characters before a date in which « pas … avant » stands
_TIMES = ("min", "h", "time", "day", "week", "month", "year")
_DAY = (
    r"(?:l[ea’'] ?|les? |the )?"
    r"(?:(?:tout )?début |fin |mi-|la fin (?:du mois )?d[eu’'] ?|(?:the )?(?:end of|early|late) )?"
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche |\w{3,6}day )?$"
)
_DENIED: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b(?:pas|plus|jamais|aucun\w*|guère|sans|ne (?:peu|pourr|saurai)\w+)\b[^.;:]{{0,60}}?"
        rf"\b(?P<at>avant) {_DAY}",
        re.I,
    ),
    "en": re.compile(
        rf"(?:\b(?:not?|cannot|never|nor|neither|unlikely|barred|without)|n[’']t)\b[^.;:]{{0,60}}?"
        rf"\b(?P<at>before|until) {_DAY}",
        re.I,
    ),
}
_BY: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b(?P<at>avant|d[’']ici(?: à| aux?| la)?|au plus tard,?|dans un délai de|sous) {_DAY}", re.I
    ),
    "en": re.compile(rf"\b(?P<at>by|before|no later than|within) {_DAY}", re.I),
}
_AT_THE_LATEST = re.compile(r"[ \u00a0,]*(?:au plus tard|dernier délai|at the latest)\b", re.I)
_LIMIT = re.compile(  # what else may say so, anywhere in the sentence
    r"(?<!\w)(?:avant|d[’']ici|jusqu\w*|plus tard|limite\w*|échéance|délais?|dernier\w*|expir\w*|cl[oô]t\w*"
    r"|termin\w*|fin|achev\w*|sous|dans les|au plus|maximum|ultimatum|butoir|passé)(?!\w)",
    re.I,
)


class Deadline(NamedTuple):
    """Whether something is due by a time or not before it, and where the words that say so start."""

    side: str
    start: int


def deadline_of(amount: Amount, lang: Lang) -> Deadline | None:
    """What the words around a date or a span say of it; None where they bound nothing."""
    if amount.kind is not EntryKind.DATE and amount.unit not in _TIMES:
        return None
    text = amount.passage.text
    first = max(amount.sentence, amount.start - _REACH)
    before = text[first : amount.start]
    if found := _DENIED[lang].search(before):
        return Deadline("after", first + found.start("at"))
    if found := _BY[lang].search(before):
        return Deadline("by", first + found.start("at"))
    return Deadline("by", amount.start) if _AT_THE_LATEST.match(text, amount.end) else None


def with_deadline(amount: Amount, lang: Lang) -> Mention:
    """Where it stands, the words that bound it in time included; those behind it, and those before."""
    found, text = deadline_of(amount, lang), amount.passage.text
    behind = _AT_THE_LATEST.match(text, amount.end)
    start = min(found.start if found else amount.start, amount.start)
    return amount.passage.mention(start, behind.end() if behind else amount.end)


def deadline_shifted(mine: Amount, theirs: Amount, lang: Lang) -> str:
    """How the article bounds in time otherwise than its source: "changed" from one side to the other,
    "dropped"; "" where it does not, or may do so in other words."""
    said = deadline_of(theirs, lang)
    told = deadline_of(mine, "fr")
    if said and told:
        return "changed" if said.side != told.side else ""
    if said is None or said.side != "by" or lang == "en":
        return ""
    start, end = mine.passage.sentence_at(mine.start)
    return "" if _LIMIT.search(mine.passage.text, start, end) else "dropped"
