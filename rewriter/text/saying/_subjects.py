"""The subject of a verb of saying: a name, a noun, a group, a pronoun, or unknown."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rewriter.text.grammar.function_words import ENGLISH
from rewriter.text.lexicon.english import is_listed
from rewriter.text.people.persons import TITLES, Named, named
from rewriter.text.saying.speech_words import (
    ENGLISH_DETERMINERS,
    ENGLISH_PRONOUNS,
    FRENCH_DETERMINERS,
    FRENCH_PRONOUNS,
    GROUP_DETERMINERS,
)
from rewriter.text.tokens import Token

Lang = Literal["fr", "en"]
Kind = Literal["name", "noun", "group", "pronoun", "unknown"]
_FAR = 14  # words in which the subject behind a verb may come after a day, a place, an audience
_NAMES = 12  # names to either side of a verb among which its subject is looked for
_APPOSED = 25  # words of an apposition between a name and its verb, at most
_CLITICS = frozenset("l le la les en y ne n s se me nous vous lui leur t".split())
_RELATIVES = frozenset("qui who which".split())
_ADVERBS = frozenset(
    "ensuite egalement aussi notamment toutefois cependant encore deja ainsi alors enfin pourtant lui "
    "elle meme "
    "also then later now still already repeatedly previously reportedly long always often recently earlier "
    "both all publicly privately has had have".split()
)
_LINKS = frozenset("a sur dans devant en chez avec pour par to in on at with".split())
_COMPLETING = frozenset("at of from with in for".split())
_COMPLEMENTS = frozenset("de du d des of for".split())
_PLACES = (" ", "\u00a0", "\u202f", "-", "’", "'", ", ")
_CONJUNCTIONS = frozenset("et and ou or".split())
_STOPS = frozenset('.;:«»“”"()[]!?…–—')
_COUNTERS = frozenset(
    "experts analysts officials critics police witnesses scientists economists sources".split()
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: offsets, folded words. A `noun` is « le ministre » or « la police », a `group` a plural;
    `full` when the name could be a person's full name or has a title."""

    kind: Kind
    start: int
    end: int
    words: tuple[str, ...]
    full: bool = False


_NOBODY = Voice("unknown", 0, 0, ())


def _name(found: Named) -> Voice:
    return Voice("name", found.start, found.end, found.words, found.personal and not found.determined)


def before(text: str, words: Sequence[Token], last: int, bound: int, lang: Lang) -> Voice:
    """The subject that ends before a verb whose word before is `words[last]`; `bound` is where its clause
    begins."""
    at = last
    while at >= 0 and words[at].start >= bound and words[at].folded in _CLITICS | _ADVERBS:
        if words[at].folded in FRENCH_PRONOUNS - _CLITICS and at == last:
            break
        at -= 1
    if at < 0 or words[at].start < bound:
        return _NOBODY
    if words[at].folded in _RELATIVES and at:
        return _ending(text, words, at - 1, bound, lang)
    if words[at].folded in (FRENCH_PRONOUNS if lang == "fr" else ENGLISH_PRONOUNS):
        return Voice("pronoun", words[at].start, words[at].end, (words[at].folded,))
    head = _before_apposition(text, words, at, bound)
    if head < 0:
        return _NOBODY
    inner = _ending(text, words, at, bound, lang) if head != at else _NOBODY
    if inner.kind == "name" and not text[words[head].end : inner.start].strip(", \u00a0M.mer"):
        return inner  # « le ministre, Jean Martin, »
    return _ending(text, words, head, bound, lang)


def _before_apposition(text: str, words: Sequence[Token], at: int, bound: int) -> int:
    """The last word of the head when `words[at]` closes an apposition between commas or brackets."""
    after = words[at].end
    gap = text[after : after + 2].lstrip()[:1]
    if gap not in (",", ")"):
        return at
    opening = text.rfind("," if gap == "," else "(", max(bound, words[max(0, at - _APPOSED)].start), after)
    if opening < 0:
        return -1 if gap == "," else at
    head = bisect_left(words, opening, key=lambda w: w.start) - 1
    return head if head >= 0 and words[head].start >= bound else at


def _ending(text: str, words: Sequence[Token], at: int, bound: int, lang: Lang) -> Voice:
    """The noun phrase that ends with `words[at]`."""
    end = words[at].end
    names = _around(text, end)
    found = next((n for n in reversed(names) if n.end == end and n.start >= bound), None)
    if found and lang == "en" and _is_plural(found):
        return Voice("group", found.start, found.end, found.words)
    if found and lang == "en" and (whole := _completed(text, words, found, bound)):
        return whole
    if found and not _completes(words, found, bound) and found.sure | (found.start - bound < 2):
        return _name(found) if not _joined(words, found) else _NOBODY
    first = _determiner(text, words, at, bound, lang)
    if first < 0:
        return _bare(words, at, lang)
    kind: Kind = "group" if words[first].folded in GROUP_DETERMINERS else "noun"
    inside = [n for n in names if words[first].start <= n.start and n.end <= end]
    own = inside[0] if inside and not _completes(words, inside[0], bound) else None
    if own and own.personal and not own.determined:
        return _name(own)
    return Voice(kind, words[first].start, end, tuple(w.folded for w in words[first : at + 1]))


def _completed(text: str, words: Sequence[Token], found: Named, bound: int) -> Voice | None:
    """The English noun phrase that a name completes: “researchers at Leeholm University”."""
    at = bisect_left(words, found.start, key=lambda w: w.start)
    link, head = at - 1, at - 2
    if head < 0 or words[head].start < bound or words[link].folded not in _COMPLETING:
        return None
    if text[words[head].start].isupper() and words[head].start > bound + 1:
        return None
    noun = _ending(text, words, head, bound, "en")
    if noun.kind not in ("noun", "group"):
        return None
    held = (w.folded for w in words[head + 1 : at + len(found.words)])
    return Voice(noun.kind, noun.start, found.end, (*noun.words, *held))


def _is_plural(found: Named) -> bool:
    """Whether a lone word that opens its sentence is a common noun of many: “Scientists say”."""
    word = found.words[0]
    return len(found.words) == 1 and not found.sure and word.endswith("s") and is_listed(word)


def _around(text: str, at: int) -> Sequence[Named]:
    """The names of a paragraph that stand about there."""
    every = named(text)
    index = bisect_left(every, at, key=lambda n: n.start)
    return every[max(0, index - _NAMES) : index + _NAMES]


def _joined(words: Sequence[Token], found: Named) -> bool:
    """Whether the name is the last of several: « Durand et Martin »."""
    at = bisect_left(words, found.start, key=lambda w: w.start) - 1
    return at >= 0 and words[at].folded in _CONJUNCTIONS


def _determiner(text: str, words: Sequence[Token], at: int, bound: int, lang: Lang) -> int:
    """Index of the first determiner of the phrase that ends at `at`, within its clause; -1 when none."""
    known = FRENCH_DETERMINERS if lang == "fr" else ENGLISH_DETERMINERS
    found = -1
    for index in range(at, max(-1, at - _FAR), -1):
        ends = index < at and text[words[index].end : words[index].end + 1] in tuple(",;:")
        if words[index].start < bound or ends:
            break
        if words[index].folded in known:
            found = index
    return found


def _bare(words: Sequence[Token], at: int, lang: Lang) -> Voice:
    """An English noun without an article: “experts said”, “local press reported”."""
    word = words[at]
    if lang != "en" or word.folded in ENGLISH or not word.folded.isalpha():
        return _NOBODY
    plural = word.folded in _COUNTERS or (word.folded.endswith("s") and not word.folded.endswith("ss"))
    return Voice("group" if plural else "noun", word.start, word.end, (word.folded,))


def after(text: str, words: Sequence[Token], at: int, lang: Lang) -> Voice:
    """The noun phrase that begins at `words[at]`, or a few words on when a day or an audience stands
    between: « a déclaré lundi à la presse Anne Martin »."""
    if at >= len(words):
        return _NOBODY
    word = words[at]
    if word.folded in (FRENCH_PRONOUNS if lang == "fr" else ENGLISH_PRONOUNS):
        return Voice("pronoun", word.start, word.end, (word.folded,))
    stop = _stop(text, word.start)
    names = [n for n in _around(text, word.start) if word.start <= n.start < stop]
    own = next(
        (n for n in names if not _completes(words, n, word.start) and not _linked(words, n, word.start)), None
    )
    comma = text.find(",", word.start, stop)
    if own and (comma < 0 or own.start < comma or _apposed(text, own, comma)):
        return _name(own) if not _several(text, words, own) else _NOBODY
    return _noun(words, at, comma if comma >= 0 else stop, lang)


def _noun(words: Sequence[Token], at: int, stop: int, lang: Lang) -> Voice:
    known = FRENCH_DETERMINERS if lang == "fr" else ENGLISH_DETERMINERS
    for index in range(at, min(len(words), at + _FAR)):
        word = words[index]
        if word.start >= stop:
            break
        if word.folded in known | _COUNTERS and (index == at or words[index - 1].folded not in _LINKS):
            kind: Kind = "group" if word.folded in GROUP_DETERMINERS | _COUNTERS else "noun"
            end = max((w.end for w in words[index : index + 6] if w.end <= stop), default=word.end)
            return Voice(
                kind, word.start, end, tuple(w.folded for w in words[index : index + 6] if w.end <= stop)
            )
    return _NOBODY


def _stop(text: str, at: int) -> int:
    """Where the clause that begins at `at` ends: at its first stop, but for an initial's or a title's."""
    for index in range(at, min(len(text), at + 200)):
        if text[index] in _STOPS and not _abbreviates(text, index):
            return index
    return min(len(text), at + 200)


def _abbreviates(text: str, index: int) -> bool:
    word = text[max(0, index - 4) : index].split(" ")[-1].split("\u00a0")[-1]
    return (
        text[index] == "."
        and (len(word) == 1 or word in ("Dr", "Mr", "Ms", "Mrs", "St", "Jr"))
        and word.istitle()
    )


def _linked(words: Sequence[Token], found: Named, start: int) -> bool:
    """Whether the name is where or to whom something is said, or completes a noun: « à l’AFP »."""
    at = bisect_left(words, found.start, key=lambda w: w.start)
    before_it = [w.folded for w in words[max(0, at - 2) : at] if w.start >= start]
    if before_it[-1:] and before_it[-1] in _LINKS:
        return True
    return found.determined and bool(set(before_it) & (_LINKS | _COMPLEMENTS))


def _completes(words: Sequence[Token], found: Named, start: int) -> bool:
    """Whether the name completes a noun that begins no earlier than `start`: « l’avocat de M. Loriot »."""
    at = bisect_left(words, found.start, key=lambda w: w.start) - 1
    titled = at >= 0 and words[at].folded in TITLES
    at -= titled
    led = at >= 0 and words[at].start >= start and words[at].folded in _COMPLEMENTS
    return found.start > start and (found.of or (titled and led))


def _apposed(text: str, own: Named, comma: int) -> bool:
    """Whether a name stands between a comma and the next mark: « le ministre, Jean Martin, »."""
    return not text[comma + 1 : own.start].strip(" \u00a0M.mer") and text[own.end : own.end + 1] in (
        ",",
        ".",
        "",
    )


def _several(text: str, words: Sequence[Token], own: Named) -> bool:
    """Whether another name is joined to this one: « ont dit Durand et Martin »."""
    at = bisect_left(words, own.end, key=lambda w: w.start)
    following = words[at : at + 2]
    if len(following) < 2 or following[0].folded not in _CONJUNCTIONS:
        return False
    return text[following[1].start].isupper()
