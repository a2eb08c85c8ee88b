"""Whether a full stop shortens a word or ends a sentence, in French and in English.

Words are drawn up by class, after what their class is followed by: a title by a name, a reference by a
number. A class that may also close a sentence (« Inc. », « U.S. », an initial) is decided by the next word:
only a word of grammar or a transition, which no name begins with, opens a sentence there.
"""

import re

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.normalise import fold

_SHORTENED = frozenset(  # never the last word of a sentence: what they introduce follows
    "mm mme mmes mlle mlles dr drs pr prof mgr mr mrs ms messrs ste cf env tél vs av apr bd boul dép ibid "
    "i.e e.g c.-à-d p.ex viz approx".split()
)
_TITLES = frozenset(  # before a name, and only with a capital: « Gen. Mark Milley », but « le gen. »
    "Me Gov Govs Sen Sens Rep Reps Gen Lt Col Capt Cmdr Adm Maj Sgt Cpl Rev Hon Pres Supt Det Insp Atty "
    "Profs Gén Sén Cdt Cne Lcl Adj Ft Mt".split()
)
_PARTS = frozenset(  # of a work, only before a number, Roman too: « art. 3 », « chap. IV »; else plain words
    "art p pp vol t tom chap ch fig figs tab réf ref al § éd sect para pt ill pl livr l r d".split()
)
_NUMBERED = _PARTS | frozenset(  # only before a figure: « No. 5 », « Jan. 3 », « 7 h. 30 »
    "n no nos jan janv feb févr fév fevr mar apr avr jun jul juil aug sep sept oct nov dec déc "
    "mon tue tues wed thu thur thurs fri sat sun h hr hrs min sec par arr".split()
)
_PLACED = frozenset(  # before a name (« St. Louis ») or after one (« Apple Inc. »): the next word tells
    "st ave rd blvd inc corp co cos ltd bros cie sté ets jr sr dist dept univ assn".split()
)
_HALF_DAYS = frozenset(("a.m", "p.m"))
_AFTER_HOURS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun est edt et pst pdt "
    "pt cst cdt ct mst mdt mt gmt utc bst cet cest eastern pacific central mountain jan feb march april may "
    "june july aug sept oct nov dec january february august september october november december".split()
)
_TRANSITIONS = frozenset(
    "cependant toutefois pourtant neanmoins ensuite enfin aujourd'hui aujourd hier demain parfois certes "
    "hormis via tant quant lors environ parce "
    "however meanwhile still yet later instead also today yesterday until since during among despite "
    "according".split()
)
_OPENING_WORDS = FRENCH | ENGLISH | _TRANSITIONS
_QUOTES = frozenset('«“"')
_PARTICLES = frozenset("le la l de du des d al el ben bin da di del van von so an do".split())
_WORD = re.compile(r"(?<![\w.])(?:(?:[^\W\d_]\.-?)+[^\W\d_]|Ph\.D|p\.ex|c\.-à-d)$|[\w°§\-]*$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.-?){1,9}[^\W\d_]|Ph\.D")
_NEXT = re.compile(r"([^\W\d_]{1,20})(?:(['’])|[ \u00a0\u202f]{0,3})(\w?)")
_ROMAN = re.compile(r"[IVXLC]{1,6}(?![\w'’])")
_OF_EXAMPLE = re.compile(r"(?:\bp\.|\bpar)\s?ex$|\bop\.\s?cit$")
_ITEM = re.compile(r"(?:[-*•–—>(]\s*)?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[^\W\d_]|[IVX]{1,5}|[NP]\.\s?[BS])")
_REACH = 28  # characters before a stop that are looked at: a dotted word and the one before it


def shortens(text: str, at: int, following: int) -> bool:
    """Whether the full stop at `at` belongs to an abbreviation, an initial or a reference, so that what
    stands at `following` goes on with the sentence."""
    before = text[max(0, at - _REACH) : at]
    word = _last_word(before)
    low = word.lower()
    if low in _SHORTENED and not (word.isupper() and len(word) > 1 and word != "MM"):
        return not (word == "mm" and before[:-2].rstrip()[-1:].isdigit())  # « une BD. Il », « 22 mm. Il »
    if word in _TITLES or _OF_EXAMPLE.search(before):
        return True
    if low in _HALF_DAYS:
        return _next_word(text, following) in _AFTER_HOURS
    if low in _PLACED or _DOTTED.fullmatch(word):
        return not _opens_sentence(text, following)
    if len(word) == 1 and word.isalpha():
        return _initials(text, before, word, following)
    return _numbered(text, low, following)


def numbers(text: str, start: int, at: int) -> bool:
    """Whether the sentence so far is but the number or letter of an item: « 1. Le pont », « a. Le pont »."""
    return at - start <= 10 and bool(_ITEM.fullmatch(text[start:at].strip()))


def opens_by_grammar(text: str, at: int) -> bool:
    """Whether the word at `at` is one of grammar or a transition, with which sentences begin and names do
    not."""
    return _next_word(text, at) in _OPENING_WORDS


def _last_word(before: str) -> str:
    found = _WORD.search(before)
    return found.group().lstrip("-") if found else ""


def _initials(text: str, before: str, letter: str, following: int) -> bool:
    """« J. Dupont », « Roe v. Wade », « p. 12 », but « vitamine C. Elle », « plan B. Le maire »."""
    if text[following : following + 1].isdigit() or (letter.islower() and _ROMAN.match(text, following)):
        return letter.lower() in _NUMBERED
    amount = before[:-1].rstrip()[-1:]  # of « 500 M. Elle », millions
    if letter == "M" and not (amount.isdigit() or amount in tuple("°%€")):
        return True
    return not _opens_sentence(text, following)


def _numbered(text: str, low: str, following: int) -> bool:
    if text[following : following + 1].isdigit():
        return low in _NUMBERED
    return low in _PARTS and bool(_ROMAN.match(text, following))


def _opens_sentence(text: str, following: int) -> bool:
    """Whether a sentence, rather than a name, begins here. « Le » begins both: « M. A. Le Guen » goes on with
    a capital, « Le maire » with none; « L’Europe » rather begins one. So does a quotation."""
    if any(mark in _QUOTES for mark in text[max(0, following - 2) : following]):
        return True
    found = _NEXT.match(text, following)
    if not found or fold(found.group(1)) not in _OPENING_WORDS:
        return False
    if found.group(2) and found.group(1) == "L":
        return True
    return fold(found.group(1)) not in _PARTICLES or not found.group(3).isupper()


def _next_word(text: str, at: int) -> str:
    found = _NEXT.match(text, at)
    return fold(found.group(1)) if found else ""
