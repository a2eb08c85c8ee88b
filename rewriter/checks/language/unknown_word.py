"""Unknown word

What it does
------------
Looks up each lower-case word in a French dictionary, and names those that it has not, with the words
next to them. Words with a capital are never judged, nor what stands in an address, a short
quotation or a passage in another language. New words that French makes freely («\u00a0co-fondé\u00a0»,
«\u00a0giga-usine\u00a0») and terms that a French source uses twice are accepted.

Why it matters
--------------
What a dictionary has not is a slip, a word left in English, or a term that readers may not know. The
dictionary does not know everything: this is only advice.

Example
-------
«\u00a0Le confab a réuni vingt personnes à l’acceuil.\u00a0»

How to fix
----------
Correct the slip, translate the word, or leave it when it is right.
"""

from collections import Counter
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.foreign_lines import is_foreign_line
from rewriter.text.foreign_runs import foreign_runs
from rewriter.text.language import is_french
from rewriter.text.quotations import quoted_spans
from rewriter.text.spelling import Unknown, suggestions, unknown_words
from rewriter.text.words import count_words
from rewriter.wording import Text

_NONE = "\u2013"
_TERM = 2  # uses in a French source that make a word one of its terms


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each unknown word, at its first place."""
    found = [(placed, word) for placed in paper.texts for word in _unknown(placed)]
    uses = Counter(word.word for _, word in found)
    terms = _terms(paper, uses)
    told: set[str] = set()
    for placed, word in found:
        if word.word in told or word.word in terms or len(told) >= CHECK.limit(paper, "shown"):
            continue
        told.add(word.word)
        near = suggestions(word.word) if len(told) <= CHECK.limit(paper, "suggested") else ()
        yield CHECK.found(
            placed.at(word.start, word.end),
            measured=uses[word.word],
            found=word.word,
            near=", ".join(near) or _NONE,
        )


def _unknown(placed: PlacedText) -> list[Unknown]:
    words = unknown_words(placed.text)
    if not words or not is_french(placed.text) or is_foreign_line(placed.text):
        return []
    aside = [(run.start, run.end) for run in foreign_runs(placed.text)] + [
        (q.start, q.end)
        for q in quoted_spans(placed.text)
        if q.closed and count_words(placed.text[q.start : q.end]) <= CHECK.limits["quoted_words"]
    ]
    return [w for w in words if not any(start <= w.start < end for start, end in aside)]


def _terms(paper: Paper, uses: Counter[str]) -> frozenset[str]:
    if paper.source is None or paper.source.language != "fr" or not uses:
        return frozenset()
    own = Counter(w.word for w in unknown_words(paper.source.text))
    return frozenset(word for word in uses if own[word] >= _TERM)


CHECK = Check(
    code="unknown-word",
    family="language",
    severity=Severity.ADVICE,
    title=Text("Mot inconnu", "Unknown word"),
    message=Text(
        "Le dictionnaire n’a pas «\u00a0{found}\u00a0». Mots proches\u00a0: {near}.",
        "The dictionary does not have “{found}”. Words next to it: {near}.",
    ),
    instruction="Le dictionnaire n’a pas «\u00a0{found}\u00a0»\u00a0: corrigez la faute ou traduisez le mot\u202f; s’il est juste, laissez-le.",
    page_fr="""Mot inconnu

Ce que fait ce contrôle
-----------------------
Il cherche chaque mot écrit en minuscules dans un dictionnaire français, et nomme ceux qui n’y sont
pas, avec les mots proches. Les mots à majuscule ne sont jamais jugés, ni ce qui se trouve dans une
adresse, une citation courte ou un passage en langue étrangère. Les mots que le français forme
librement («\u00a0co-fondé\u00a0», «\u00a0giga-usine\u00a0») et les termes qu’une source française
emploie deux fois sont acceptés.

Pourquoi c’est important
------------------------
Ce qu’un dictionnaire n’a pas est une faute, un mot resté en anglais, ou un terme que le lecteur ne
connaît peut-être pas. Le dictionnaire ne sait pas tout\u00a0: ce n’est qu’un conseil.

Exemple
-------
«\u00a0Le confab a réuni vingt personnes à l’acceuil.\u00a0»

Que faire
---------
Corriger la faute, traduire le mot, ou le laisser s’il est juste.
""",
    judge=judge,
    unit="times",
    limits={
        "shown": 12,  # words: more is a text in another language, which other checks name
        "suggested": 5,  # words for which others are looked for: about 20 ms each
        "quoted_words": 3,  # a quotation as short as that marks the word as a term, or as another's
    },
)
