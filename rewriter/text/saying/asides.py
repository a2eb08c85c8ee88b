"""Where French says within quotation marks who speaks: « Nous partons, insiste la cheffe, Ana Ruiz. Demain. »

These words are the writer's, not the speaker's. By rule: a verb of saying that stands before its subject,
after a comma or a mark of question or exclamation, with what is put beside that subject (« , avocate de
M. Loriot »).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.normalise import fold
from rewriter.text.remembered import remembered
from rewriter.text.saying.speech_words import FRENCH_PARTICIPLES, FRENCH_PRESENT
from rewriter.text.saying.stance_words import HOLDING_OF_SELF
from rewriter.text.tokens import tokens

_WORD = r"[^\W\d_]{3,14}"
_PRONOUN = r"(?:-t)?-(?:ils?|elles?|on|je)\b"
_SUBJECT = r"\s(?=(?:l[ea]s?|une?|sa|son|leur|ce|cet|cette|ces)\s|l[’']|MM?\.\s|M(?:me|e|lle)\s|[A-ZÀ-Þ])"
_TAIL = r"(?:\bM{1,2}\.|\bDr\.|[^,.;:!?«»…]){0,90}"
_ASIDE = re.compile(
    r"(?:,|(?<=[?!…]))[\s\u00a0\u202f](?:"
    rf"(?P<had>(?:l[’'])?(?:a-t-(?:il|elle|on)|ont-(?:ils|elles)|s[’']est-(?:il|elle)))\s(?:\w+ment\s)?{_WORD}"
    rf"|(?P<self>se\s|s[’'])?(?P<verb>{_WORD})(?:(?P<pronoun>{_PRONOUN})|(?P<noun>{_SUBJECT}))"
    rf"|(?:a|ont|s[’']est)\s(?P<done>{_WORD})(?P<by>{_SUBJECT})"
    rf"){_TAIL}(?=[,.!?…]|$)"
)
_BESIDE = re.compile(rf",\s(?P<text>{_TAIL})(?=[,.!?…]|$)")
_NAME = re.compile(
    r"(?:M(?:me|e|lle)\s|MM?\.\s)?(?:[A-ZÀ-Þ][\w’'-]+|d[eu]|d[’']|van|von)(?:\s(?:[A-ZÀ-Þ][\w’'-]+|d[eu]))*\Z"
)
_AGE = re.compile(r"\d{1,3}\sans\Z")
_RELATIVE = re.compile(r"(?:qui|dont|également|lui-même|elle-même|aujourd[’']hui)\s")
_OF = re.compile(r"(?:d[eu]s?\s|d[’'])")
_ROLE = 12  # words that are put beside a speaker, at most
_SPEAKING = frozenset("je j nous vous on tu il elle ils elles c ce ca mais et car donc parce si".split())
_OTHERS = frozenset(
    "enumere sourit soupire souffle rit grince compare calcule corrige detaille siffle".split()
)
_OF_SELF = frozenset(
    "defend desole lamente rejouit souvient emporte agace amuse etonne inquiete indigne felicite "
    "enthousiasme justifie rappelle exclame ecrie interroge plaint moque insurge etrangle console "
    "impatiente attriste".split()
)
_BEING = frozenset(
    "est sont sera seront etait peut peuvent pourra faut reste suffit aura auront avait viendra doit".split()
)


@remembered
def asides(text: str) -> tuple[tuple[int, int], ...]:
    """The offsets of everything in a paragraph that reads like it, marks before and behind left out; whether
    it stands within quotation marks is the caller's to know."""
    return tuple(_asides(text)) if "-" in text or "«" in text or "“" in text or '"' in text else ()


def asides_between(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Those that begin between two offsets."""
    every = asides(text)
    return every[bisect_right(every, (start, len(text))) : bisect_left(every, (end, 0))]


def _asides(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while found := _ASIDE.search(text, at):
        if not _says(found, text):
            at = found.start() + 1
            continue
        at = found.end() if found["pronoun"] or found["had"] else _with_beside(text, found)
        yield found.start() + (text[found.start()] == ","), at


def _says(found: re.Match[str], text: str) -> bool:
    """Whether its verb reports speech: any verb does before a pronoun where no question is asked."""
    if found["had"]:
        return True
    if found["done"]:
        return fold(found["done"]) in FRENCH_PARTICIPLES
    verb = fold(found["verb"])
    if found["self"]:
        return verb in HOLDING_OF_SELF | _OF_SELF | FRENCH_PRESENT
    if found["pronoun"]:
        asks = text[found.end() :].lstrip(" \u00a0\u202f")[:1] == "?"
        return verb in FRENCH_PRESENT | _OTHERS or (not asks and verb not in _BEING)
    return verb in FRENCH_PRESENT | _OTHERS


def _with_beside(text: str, found: re.Match[str]) -> int:
    """Where the speaker ends with what stands beside: a name, an age, an office."""
    end = found.end()
    named = found[0].split()[-1][:1].isupper()
    for _ in range(2):
        beside = _BESIDE.match(text, end)
        if beside is None or not _is_beside(beside["text"], named):
            return end
        end = beside.end()
    return end


def _is_beside(said: str, named: bool) -> bool:
    words = [t.folded for t in tokens(said)]
    if not words or len(words) > _ROLE:
        return False
    if _NAME.match(said) or _AGE.match(said) or _RELATIVE.match(said):
        return True
    if not _SPEAKING.isdisjoint(words):
        return False
    return named and bool(_OF.match(said) or (words[0] not in FRENCH and said[0].islower()))
