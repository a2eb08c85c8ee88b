"""Title in English capitals

What it does
------------
Looks in titles and headings for capitals on ordinary words, as English titles have them. A word
counts when the article's own text writes it without a capital, oftener than with one; it takes two, and
more than there are long words without. Headings in another language are left to another check.

Why it matters
--------------
French titles take a capital on the first word and on names only. Capitals everywhere are the mark
of a machine translation.

Example
-------
«\u00a0Le Constructeur Rappelle Douze Mille Voitures\u00a0» instead of «\u00a0Le constructeur
rappelle douze mille voitures\u00a0».

How to fix
----------
Keep the first word's capital and those of names; write the rest in small letters.
"""

import re
from collections import Counter
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.languages.foreign_runs import foreign_runs
from rewriter.wording import Text

_WORD = re.compile(r"[^\W\d_]{2,}")
_TITLES = ("headline", "seo_title", "heading")
_AT_LEAST = 2  # one word can be a name that is also a word: « Orange », « Le Monde »


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each title or heading with ordinary words in capitals."""
    capitalised = [(t, _capitalised(t)) for t in paper.texts if t.place.part in _TITLES]
    suspect = [(title, words) for title, words in capitalised if _are_many(words, title)]
    ordinary = _ordinary(paper, {word.lower() for _, words in suspect for word in words})
    for title, capitals in suspect:
        words = [w for w in capitals if w.lower() in ordinary]
        if _are_many(words, title) and not foreign_runs(title.text):
            yield CHECK.found(title.place, title=title.text, words=", ".join(words))


def _are_many(words: list[str], title: PlacedText) -> bool:
    """Whether so many words with a capital make an English title."""
    return len(words) >= _AT_LEAST and len(words) > _small(title)


def _ordinary(paper: Paper, suspects: set[str]) -> set[str]:
    """Those of these words that the text writes without a capital, oftener than with one within a sentence: a
    product whose name is also in an address is none."""
    if not suspects:
        return suspects
    body = [placed for placed in paper.texts if placed.place.part == "paragraph"]
    small = Counter(w for placed in body for w in _WORD.findall(placed.text) if w in suspects and w.islower())
    capital = Counter(w.lower() for placed in body for w in _capitalised(placed))
    return {word for word, times in small.items() if times > capital[word]}


def _small(title: PlacedText) -> int:
    """Long words without a capital: where they are many, capitals belong to a name of several words,
    « Entrepreneurs d’Intérêt Général »."""
    return sum(word.islower() and len(word) > 3 for word in _WORD.findall(title.text))


def _capitalised(title: PlacedText) -> list[str]:
    """Words with one capital, the first, that nothing but English habit explains: the words that open
    the title, a quotation or what follows a colon are left out."""
    text = title.text
    return [
        m.group()
        for m in _WORD.finditer(text)
        if m.group().istitle()
        and text[: m.start()].rstrip()[-1:] not in ("", ":", "«", ".", "?", "!", "“", '"')
    ]


CHECK = Check(
    code="title-in-english-capitals",
    family="title",
    severity=Severity.WARNING,
    title=Text("Titre en capitales à l’anglaise", "Title in English capitals"),
    message=Text(
        "«\u00a0{title}\u00a0»\u00a0: majuscules de trop à {words}.",
        "“{title}”: too many capitals: {words}.",
    ),
    instruction="«\u00a0{title}\u00a0» porte des majuscules à l’anglaise ({words})\u00a0: ne gardez que celles du premier mot et des "
    "noms propres.",
    page_fr="""Titre en capitales à l’anglaise

Ce que fait ce contrôle
-----------------------
Il cherche dans les titres et les intertitres des majuscules sur des mots ordinaires, comme dans les
titres anglais. Un mot compte quand le texte de l’article l’écrit lui-même sans majuscule, plus souvent
qu’avec\u202f; il en faut deux, et plus que de longs mots sans majuscule. Un intertitre en langue étrangère
relève d’un autre contrôle.

Pourquoi c’est important
------------------------
Un titre français ne prend la majuscule qu’au premier mot et aux noms propres. Des majuscules
partout sont la marque d’une traduction automatique.

Exemple
-------
«\u00a0Le Constructeur Rappelle Douze Mille Voitures\u00a0» au lieu de «\u00a0Le constructeur
rappelle douze mille voitures\u00a0».

Que faire
---------
Garder la majuscule du premier mot et celles des noms propres\u202f; écrire le reste en minuscules.
""",
    judge=judge,
    needs=frozenset({"sections"}),
)
