"""Quotations of one speaker that follow each other in a source, with nothing but who speaks between them.

An article may run them together: « Nous partons, dit-elle. Demain. » for « Nous partons », dit-elle.
« Demain. »
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.bearing.statements import Lang
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.text.people.persons import named, same_person
from rewriter.text.saying.speech import Attribution, Voice, speaker_of
from rewriter.text.saying.speech_words import ENGLISH_PRONOUNS, FRENCH_PRONOUNS

LONGEST = 4  # quotations that are run together at most
_NARRATED = 30  # words at most that stand between two of them
_OPENING = 8  # words that may open the next paragraph before its quotation
_STOPS = ".!?…"
_TITLES = re.compile(r"\b(?:MM?|Dr|Mr|Mrs|Ms)\.")
_MARKS = "«»“”\"‘’' \u00a0\u202f"


def chains(theirs: Sequence[Quoted], passages: Sequence[Passage], lang: Lang) -> list[Sequence[Quoted]]:
    """For each quotation, the longest run of quotations of its speaker that begins with it, itself alone when
    nothing tells that the next one goes on."""
    places = {p.where: at for at, p in enumerate(passages)}
    runs: list[list[Quoted]] = [[quoted] for quoted in theirs]
    voice: Attribution | None = None
    goes_on: list[bool] = []
    for one, other in pairwise(theirs):
        voice = _speaker(one, lang) or (voice if goes_on[-1:] == [True] else None)
        goes_on.append(_goes_on(one, voice, other, places, lang))
    for at, run in enumerate(runs):
        for then in range(at, min(at + LONGEST - 1, len(goes_on))):
            if not goes_on[then]:
                break
            run.append(theirs[then + 1])
    return list(runs)


def _speaker(quoted: Quoted, lang: Lang) -> Attribution | None:
    return speaker_of(quoted.passage.text, quoted.start, quoted.end, lang)


def _goes_on(
    one: Quoted, mine: Attribution | None, other: Quoted, places: dict[str, int], lang: Lang
) -> bool:
    """Whether the second is the same person's, who goes on; `mine` says who spoke the first."""
    beside = one.passage is other.passage
    if not (one.closed and other.closed) or (beside and other.start < one.end):
        return False
    between = _between(one, other, places)
    if between is None or not _is_short(between, lang):
        return False
    theirs = _speaker(other, lang)
    if theirs is None:
        return beside or not other.passage.words_between(0, other.start)
    return theirs is mine or _same(mine.voice if mine else None, theirs.voice, between)


def _between(one: Quoted, other: Quoted, places: dict[str, int]) -> str | None:
    """What stands between them, in a paragraph or over the end of one; None when a paragraph is between."""
    if one.passage is other.passage:
        return one.passage.text[one.end : other.start]
    at, to = places.get(one.passage.where, -9), places.get(other.passage.where, -9)
    before = other.passage.text[: other.start]
    if to != at + 1 or at < 0 or len(before.split()) > _OPENING:
        return None
    return f"{one.passage.text[one.end :]} {before}"


def _is_short(between: str, lang: Lang) -> bool:
    """Whether it does no more than say who speaks; before a translation some lines may be told as well."""
    words = [w for w in between.split() if w.strip(_MARKS)]
    inner = _TITLES.sub("", between).strip(_MARKS + "," + _STOPS)
    return len(words) <= _NARRATED and (lang == "en" or not any(mark in inner for mark in _STOPS))


def _same(mine: Voice | None, theirs: Voice, between: str) -> bool:
    """Whether the second voice is the first one’s: the same name, the same noun, or a pronoun where nobody
    else is named in between."""
    if theirs.kind == "pronoun" or (theirs.words and theirs.words[0] in FRENCH_PRONOUNS | ENGLISH_PRONOUNS):
        told = _TITLES.sub("", between).lstrip(_MARKS + ",")
        stop = min((at for mark in _STOPS if (at := told.find(mark)) >= 0), default=len(told))
        return not any(n.start > stop for n in named(told))
    if mine is None:
        return False
    if mine.kind == theirs.kind == "name":
        return same_person(mine.words, theirs.words)
    return bool(mine.words) and mine.words == theirs.words
