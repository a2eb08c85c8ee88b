"""Letters disguised

What it does
------------
Looks for Latin words with a Greek or Cyrillic letter that looks the same, and for letters in
another dress, full-width or mathematical.

Why it matters
--------------
No search finds such a word, a screen reader spells it or skips it, and such letters are put in to
deceive filters.

Example
-------
«\u00a0Pаris\u00a0» with a Cyrillic «\u00a0а\u00a0».

How to fix
----------
`rewriter check ARTICLE --fix` puts the Latin letter back where it is certain; else type the word
again.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.in_words import found_in_words
from rewriter.text.edits import apart
from rewriter.text.glyphs.lookalikes import disguised, edits
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text with such places, at the first of them."""
    return found_in_words(CHECK, paper, disguised)


CHECK = Check(
    code="letters-disguised",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Lettres d’un autre alphabet", "Letters disguised"),
    message=Text(
        "Lettres d’un autre alphabet, ou de forme spéciale, dans un mot\u00a0: «\u00a0{found}\u00a0» ({measured} fois).",
        "Letters of another alphabet, or in special forms, within a word: “{found}” ({measured} times).",
    ),
    instruction="«\u00a0{found}\u00a0» contient des lettres d’un autre alphabet\u00a0: récrivez ce mot en lettres latines ordinaires.",
    page_fr="""Lettres d’un autre alphabet

Ce que fait ce contrôle
-----------------------
Il cherche les mots latins qui ont une lettre grecque ou cyrillique d’aspect identique, et les
lettres d’un autre habit, pleine chasse ou mathématiques.

Pourquoi c’est important
------------------------
Aucune recherche ne trouve un tel mot, un lecteur d’écran l’épelle ou le saute, et ces lettres
servent à tromper les filtres.

Exemple
-------
«\u00a0Pаris\u00a0» avec un «\u00a0а\u00a0» cyrillique.

Que faire
---------
`rewriter check ARTICLE --fix` remet la lettre latine là où c’est certain\u202f; sinon, taper le mot à
nouveau.
""",
    judge=judge,
    fix=lambda text: apart(edits(text)),
)
