"""What a text says twice: sentences that are nearly the same, words that come back within a few lines."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from rewriter.text.distinct import distinct
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.tokens import folded_word

_WORD = re.compile(r"[^\W\d_]+")
_LONG = re.compile(r"[^\W\d_]{5,}")  # a word by which a sentence is met again
_MARKS = 6  # such words of a sentence, its first
_TOGETHER = 4  # sentences that two such words in a row bring together
_STOPS = '.,;:!?…«»“”"()'
_SHORT = 3  # letters of words that say nothing alone
# Words that any text can spare once: linking words, adverbs, verbs and adjectives that any subject takes. A
# word of the subject comes back because it must.
_TOOLS = """
également
notamment
toutefois
cependant
néanmoins
désormais
actuellement
récemment
finalement
effectivement
évidemment
certainement
probablement
particulièrement
principalement
essentiellement
généralement
globalement
simplement
seulement
uniquement
rapidement
directement
totalement
complètement
entièrement
vraiment
largement
fortement
extrêmement
relativement
naturellement
clairement
précisément
exactement
véritablement
réellement
concrètement
régulièrement
progressivement
parallèlement
ensuite
surtout
ainsi
afin
concernant
important importante importants importantes
nombreux nombreuses
différents différentes
véritable véritables
permet permettent permettra permettront permettait permettre permettant permis
souligne soulignent souligné souligner soulignant
souhaite souhaitent souhaité souhaitait
déclaré déclare déclarent déclarait
affirmé affirme affirment affirmait
expliqué explique expliquent expliquait
indiqué indique indiquent indiquait
précisé précise précisent précisait
constitue constituent constitué
représente représentent représenté
devrait devraient
pourrait pourraient
"""
_STEM = 7  # letters by which the forms of a word are one


class Again(NamedTuple):
    """A sentence that says what an earlier one says: both numbers, and the share of words they have in
    common, 0–1."""

    first: int
    second: int
    shared: float


def said_twice(sentences: Sequence[str], fewest: int, share: float) -> list[Again]:
    """The sentences of `fewest` words or more that have that share of their words in common with an earlier
    one, when one of the two has no long word of its own: « il a présenté Tchap » and « il a présenté
    Scanner » say two things. Linear in the length of all: two words bring together at most four sentences."""
    having: dict[tuple[str, str], list[int]] = {}
    words = _Words(sentences)
    found: list[Again] = []
    for number, sentence in enumerate(sentences):
        if sentence.count(" ") < fewest - 1:
            continue
        marks = list(pairwise(_LONG.findall(sentence)[:_MARKS]))
        met = {other for mark in marks for other in having.get(mark, ())}
        likest = [_again(o, number, words.of(o), words.of(number)) for o in sorted(met)]
        if likest and (best := max(likest, key=_share)).shared >= share:
            found.append(best)
        for mark in marks:
            if len(having.setdefault(mark, [])) < _TOGETHER:
                having[mark].append(number)
    return found


class _Words:
    """The words of the sentences that are compared, each looked at when it is first asked for."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._sentences = sentences
        self._known: dict[int, frozenset[str]] = {}

    def of(self, number: int) -> frozenset[str]:
        if number not in self._known:
            split = self._sentences[number].lower().split()
            self._known[number] = frozenset([word.strip(_STOPS) for word in split])
        return self._known[number]


def _again(first: int, second: int, a: frozenset[str], b: frozenset[str]) -> Again:
    """What two sentences have in common, of the longer one; nothing where each says something of its own."""
    common = a & b
    if 2 * len(common) < max(len(a), len(b)) or (_says_more(a - common) and _says_more(b - common)):
        return Again(first, second, 0.0)
    return Again(first, second, len(common) / max(len(a), len(b)))


def _says_more(words: frozenset[str]) -> bool:
    return any(len(word) > _SHORT for word in words)


def _share(again: Again) -> float:
    return again.shared


class Return(NamedTuple):
    """A word that comes back: offsets of its first and last place in the run, how often it stands there."""

    word: str
    start: int
    end: int
    times: int


def returning(plain: str, times: int, within: int) -> Iterator[Return]:
    """Each of the tool words that stands `times` times within so many words, its forms as one, where it does
    so first. Linear in the text's length."""
    forms = _tools().keys() & distinct(plain)
    if sum(map(plain.count, forms)) < times:
        return
    places: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for rank, match in enumerate(_WORD.finditer(plain)):
        if tool := _tools().get(match.group()):
            places[tool].append((rank, *match.span()))
    for stands in places.values():
        yield from _close(plain, stands, times, within)


def _close(text: str, stands: Sequence[tuple[int, int, int]], times: int, within: int) -> Iterator[Return]:
    for first, last in zip(stands, stands[times - 1 :]):
        if last[0] - first[0] <= within:
            yield Return(text[first[1] : first[2]], first[1], last[2], times)
            return


@cache
def _tools() -> Mapping[str, str]:
    """Each form of a tool word, and the word that it is a form of."""
    return {form: line.split()[0] for line in _TOOLS.strip().splitlines() for form in line.split()}


def content(text: str) -> Counter[str]:
    """How often each word stands that says something of a text's own, its forms as one."""
    words = (folded_word(word) for word in _WORD.findall(text))
    return Counter(
        word[:_STEM] for word in words if len(word) > 3 and word not in LIGHT and word not in FRENCH
    )
