"""Where a keyphrase stands in a text, as a reader would recognise it.

Case, accents, kinds of apostrophe, elision and a noun's or adjective's inflection (`inflection.headword`)
make no difference; small grammatical words may stand between the words of the phrase (« voiture à
l’hydrogène » is found for « voiture hydrogène »), punctuation may not.
"""

import re
from collections.abc import Iterable, Iterator

from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.grammar.inflection import headword
from rewriter.text.remembered import remembered
from rewriter.text.tokens import Token, folded_words, tokens

_BREAK = re.compile(r"[^\w\s’'\u2018\u02bc\u00ad\u200b\u2060\u2010\u2011-]|\n")
_MAX_BETWEEN = 3  # « prix de la voiture » for « prix voiture » has two; « de toute la » has three
_OTHER = "\0"
# Verbs that only help another, which names the thing: nobody looks for « voulons ». Forms that are
# nouns too stay (« pouvoir d’achat », « devoirs », « fait divers »). Source: French grammar,
# semi-auxiliaries.
_HELPING = frozenset(
    "faire vouloir peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront pourrait "
    "pourraient veux veut  voulons voulez veulent voulait voulaient voudra voudront voudrait "
    "voudraient dois doit devons devez doivent  devait devaient devra devront devrait devraient fais "
    "font faisons faites fera feront ferait feraient faisait  faisaient".split()
)
GRAMMAR = FRENCH | _HELPING | {"lors"}  # only in « lors de »
"""What names no subject in a keyphrase."""


def find(text: str, phrase: str) -> list[tuple[int, int]]:
    """Start and end offsets in `text` of each occurrence, in order, none overlapping. Empty for a
    phrase without words. Linear in the text's length."""
    content, grammar = _parts(phrase)
    if not content:
        return []
    stems = [headword(word) for word in content]
    codes = {stem: chr(n) for n, stem in enumerate(dict.fromkeys(stems), start=1)}
    hay, behind = _coded(text, codes, grammar)
    needle = "".join(codes[stem] for stem in stems)
    last = len(needle) - 1
    return [(behind[at].start, behind[at + last].end) for at in _occurrences(hay, needle)]


def covers(text: str, phrase: str) -> bool:
    """Whether every content word of the phrase is somewhere in the text, in any order. False for a
    phrase without words."""
    wanted = subject_stems(phrase)
    return bool(wanted) and wanted <= stems(text)


@remembered
def stems(text: str) -> frozenset[str]:
    """Every word of a text as `find` compares them: to look for many phrases in one text."""
    return frozenset(map(headword, folded_words(text)))


def subject_stems(phrase: str) -> frozenset[str]:
    """The content words of a phrase in the form of `stems`, which holds them where the phrase is found."""
    return frozenset(headword(word) for word in _parts(phrase)[0])


def content_words(phrase: str) -> list[str]:
    """The phrase's words that carry its subject, as written, elided articles and other grammatical words
    left out; all its words when it has none but those (« qui est là »)."""
    content, _ = _parts(phrase)
    subject = set(content)
    return [phrase[t.start : t.end] for t in tokens(phrase) if t.folded in subject]


def greatest_stretch(units: Iterable[tuple[int, bool]]) -> float:
    """The longest part of a text that does without a keyphrase, as a share of the whole, 0–1. `units` are its
    sentences and headings in order: how many words, and whether the keyphrase is there. 1.0 when it is
    nowhere, 0.0 for a text without words."""
    total = longest = stretch = 0
    for length, used in units:
        total += length
        stretch = 0 if used else stretch + length
        longest = max(longest, stretch)
    return longest / total if total else 0.0


def _parts(phrase: str) -> tuple[list[str], frozenset[str]]:
    """The folded words to look for, and those that may stand between them."""
    words = [t.folded for t in tokens(phrase)]
    content = [w for w in words if w not in GRAMMAR]
    return (content, GRAMMAR) if content else (words, frozenset())


def _coded(text: str, codes: dict[str, str], grammar: frozenset[str]) -> tuple[str, list[Token]]:
    """The text as one character a word, grammatical words left out, `_OTHER` for a word foreign to the
    phrase and wherever two words are not joined; and the word behind each character."""
    hay: list[str] = []
    behind: list[Token] = []
    previous, index = None, 0
    for here, token in enumerate(tokens(text)):
        if token.folded in grammar:
            continue
        if previous and (here - index > _MAX_BETWEEN + 1 or _BREAK.search(text, previous.end, token.start)):
            hay.append(_OTHER)
            behind.append(token)
        hay.append(codes.get(headword(token.folded), _OTHER))
        behind.append(token)
        previous, index = token, here
    return "".join(hay), behind


def _occurrences(hay: str, needle: str) -> Iterator[int]:
    at = hay.find(needle)
    while at >= 0:
        yield at
        at = hay.find(needle, at + len(needle))
