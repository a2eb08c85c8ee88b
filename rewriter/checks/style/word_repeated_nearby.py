"""Word repeated nearby

What it does
------------
Finds a word that stands `times` times within `within` words of a paragraph, outside quotations.
Short words, names, the words of the title, of the headings and of the keyphrase, and those of
the article’s subject (used often throughout) are left out.

Why it matters
--------------
The ear hears the echo before the eye has read the sentence.

Example
-------
«\u00a0Le maire a également promis un pont, également une école, et également un parc.\u00a0»

How to fix
----------
Take one out, or turn the sentence otherwise.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.likeness.repetitions import returning
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each word that comes back too soon, where it does so first."""
    times, within = int(CHECK.limit(paper, "times")), int(CHECK.limit(paper, "within"))
    for placed in paper.texts:
        if placed.place.part == "paragraph":
            for again in returning(own_words(placed.plain), times, within):
                yield CHECK.found(placed.at(again.start, again.end), measured=again.times, found=again.word)


CHECK = Check(
    code="word-repeated-nearby",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Mot répété de près", "Word repeated nearby"),
    message=Text(
        "«\u00a0{found}\u00a0» revient {measured} fois en quelques lignes.",
        "“{found}” comes back {measured} times within a few lines.",
    ),
    instruction="«\u00a0{found}\u00a0» revient {measured} fois en quelques lignes\u00a0: retirez-en ou variez le tour, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Mot répété de près

Ce que fait ce contrôle
-----------------------
Il cherche un mot-outil qui revient `times` fois en `within` mots d’un paragraphe, hors des
citations\u00a0: «\u00a0également\u00a0», «\u00a0notamment\u00a0», «\u00a0permet\u00a0», «\u00a0a déclaré\u00a0». Les mots
du sujet reviennent parce qu’il le faut, et sont laissés.

Pourquoi c’est important
------------------------
L’oreille entend l’écho avant que l’œil ait lu la phrase.

Exemple
-------
«\u00a0Le maire a également promis un pont, également une école, et également un parc.\u00a0»

Que faire
---------
En retirer un, ou tourner la phrase autrement.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="words",
    limits={"times": 3, "within": 60},
)
