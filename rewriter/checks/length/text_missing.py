"""Text missing

What it does
------------
Names an article whose paragraphs have fewer than 50 characters together.

Why it matters
--------------
There is nothing to judge: the file is empty, or its text stands in no paragraph. Source: Yoast
SEO.

Example
-------
A page whose whole text is in an image.

How to fix
----------
See whether it is the right file, and whether the text is in it.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the body has next to no text."""
    least, length = int(CHECK.limit(paper, "min_characters")), len(paper.draft.text)
    if length < least:
        yield CHECK.found(measured=length, expected=least)


CHECK = Check(
    code="text-missing",
    family="length",
    severity=Severity.ERROR,
    title=Text("Texte manquant", "Text missing"),
    message=Text(
        "Le texte compte {measured} caractères, {expected} au moins.",
        "The text has {measured} characters, {expected} at least.",
    ),
    instruction=None,
    page_fr="""Texte manquant

Ce que fait ce contrôle
-----------------------
Il signale un article dont les paragraphes comptent ensemble moins de 50 caractères.

Pourquoi c’est important
------------------------
Il n’y a rien à juger\u00a0: le fichier est vide, ou son texte n’est pas dans des paragraphes.
Source\u00a0: Yoast SEO.

Exemple
-------
Une page dont tout le texte est dans une image.

Que faire
---------
Vérifier que c’est le bon fichier, et que le texte y est.
""",
    judge=judge,
    unit="characters",
    limits={"min_characters": 50},
)
