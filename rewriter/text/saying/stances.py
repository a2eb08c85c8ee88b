"""Whose word a French sentence is by its subject and verb, without « selon »: « la directrice met en avant »,
« il fixe deux conditions », « pour elle, ».

Whether that subject is the one who speaks in a source, the reader of both texts must say.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rewriter.text.grammar.closed_classes import DETERMINERS, PREPOSITIONS
from rewriter.text.saying.speech_words import AUXILIARIES, BETWEEN
from rewriter.text.saying.stance_words import HOLDING, HOLDING_OF_SELF, QUARRELLING, phrases
from rewriter.text.tokens import Token

_SUBJECTS = frozenset("il elle ils elles".split())
_DISJOINT = frozenset("lui elle eux elles".split())
_BE = frozenset("est sont etait etaient s".split())
_CLITICS = frozenset("ne n le la les l lui leur y en se s".split())
_BREAKS = frozenset("qui que qu dont ou si quand lorsque lorsqu car mais parce tandis alors".split())
_POUR = (("pour",), ("aux", "yeux"), ("du", "cote"), ("a", "en", "croire"), ("cote",), ("chez",))
_LEAD = 9  # words that may stand before the comma behind which the subject begins
_FAR = 16  # words in which a verb may come behind the noun that is its subject
_VIEW = 10  # words of « Pour X, » before its comma
_PARTICIPLES = ("ant", "é", "ée", "és", "ées", "u", "ue", "us", "ues", "is", "ise", "ises", "i", "ie", "rt")
_AFTER = 5  # words behind a verb among which the rest of its phrase begins


@dataclass(frozen=True, slots=True)
class Stance:
    """The ranks of the subject's words, first and behind the last, and of the verb’s last word; no verb, -1,
    with « pour X, »."""

    first: int
    last: int
    verb: int
    quarrel: bool = False


def stance(text: str, words: Sequence[Token]) -> Stance | None:
    """Whose word a sentence is, if its main clause or what opens it says so. `words` are its, in order."""
    for first in _openings(text, words):
        found = _view(text, words, first) or _held(text, words, first)
        if found:
            return found
    return None


def _openings(text: str, words: Sequence[Token]) -> Sequence[int]:
    """Where the subject may begin: at the head of the sentence, or behind the comma of what opens it."""
    commas = [at + 1 for at in range(min(_LEAD, len(words) - 1)) if _comma(text, words[at])]
    return [*([0] if words else []), *commas[:2]]


def _comma(text: str, word: Token) -> bool:
    return text[word.end : word.end + 1] == ","


def _view(text: str, words: Sequence[Token], first: int) -> Stance | None:
    """« Pour elle, », « du côté de la mairie, », « chez Norvik, on »."""
    heads = (h for h in _POUR if tuple(w.folded for w in words[first : first + len(h)]) == h)
    head = next(heads, None)
    if head is None:
        return None
    start = first + len(head)
    close = next((at for at in range(start, min(len(words), start + _VIEW)) if _comma(text, words[at])), -1)
    if close < start or any(w.folded in _BREAKS for w in words[start:close]):
        return None
    follows = words[close + 1].folded if close + 1 < len(words) else ""
    aimed = head == ("pour",) and (words[start].folded[-2:] in ("er", "ir", "re") or _figure(words[start]))
    if aimed or (head == ("chez",) and follows != "on"):
        return None
    return Stance(start, close + 1, -1)


def _figure(word: Token) -> bool:
    return word.folded[:1].isdigit()


def _held(text: str, words: Sequence[Token], first: int) -> Stance | None:
    """A subject and the verb that tells what it holds, nothing but what completes the subject between."""
    if words[first].folded in PREPOSITIONS:
        return None
    for at in range(first + 1, min(len(words), first + _FAR)):
        word = words[at].folded
        if word in _BREAKS or _begins_anew(text, words, at):
            return None
        if _emphasised(text, words, at):
            return Stance(first, at, -1)
        if _noun(words, at, first):
            continue
        verb = _verb(text, words, at)
        if verb >= 0:
            quarrel = word in QUARRELLING and word not in HOLDING
            return Stance(first, _before_clitics(words, at, first), verb, quarrel)
        if words[first].folded in _SUBJECTS and word not in _CLITICS | BETWEEN | AUXILIARIES | _BE:
            return None
    return None


def _begins_anew(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether the subject stands there, behind what opens the sentence: « Néanmoins, elle… »."""
    alone = words[at].folded in _SUBJECTS and not _comma(text, words[at])
    return alone and _comma(text, words[at - 1])


def _emphasised(text: str, words: Sequence[Token], at: int) -> bool:
    """« La mairie, elle, mise sur… »."""
    return words[at].folded in _DISJOINT and _comma(text, words[at]) and _comma(text, words[at - 1])


def _noun(words: Sequence[Token], at: int, first: int) -> bool:
    """Whether the word there is a noun by its determiner: « la demande », but « elle le demande »."""
    before = words[at - 1].folded
    determined = before in DETERMINERS or before in ("l", "d", "de", "du")
    pronoun = before in _CLITICS and at - 1 > first
    return determined and not (pronoun and words[first].folded in _SUBJECTS)


def _before_clitics(words: Sequence[Token], at: int, first: int) -> int:
    while at - 1 > first and words[at - 1].folded in _CLITICS:
        at -= 1
    return at


def _verb(text: str, words: Sequence[Token], at: int) -> int:
    """The rank of the last word of a verb that begins there and tells what its subject holds; -1 for none."""
    word, rest = words[at].folded, [w.folded for w in words[at + 1 : at + 1 + _AFTER]]
    reflexive = words[at - 1].folded in ("se", "s")
    if word in AUXILIARIES or (reflexive and word in _BE):
        skipped = next((n for n, w in enumerate(rest) if w not in BETWEEN), len(rest))
        end = at + 1 + skipped
        reached = end < len(words) and skipped < len(rest)
        return end if reached and _tells(words, end, reflexive=reflexive) else -1
    finite = _finite(text[words[at].start : words[at].end])
    return at if finite and _tells(words, at, reflexive=reflexive) else -1


def _finite(word: str) -> bool:
    """Whether it is no participle: « le budget prévu », « la somme promise »."""
    return not word.lower().endswith(_PARTICIPLES)


def _tells(words: Sequence[Token], at: int, *, reflexive: bool) -> bool:
    word = words[at].folded
    if reflexive and word in HOLDING_OF_SELF | QUARRELLING:
        return True
    if word in HOLDING and not reflexive:
        return True
    if word.startswith("diverg"):
        return True
    rest = " ".join(w.folded for w in words[at + 1 : at + 1 + _AFTER]) + " "
    return any(f" {phrase} " in f" {rest}" for phrase in phrases().get(word, ()))
