"""Heading missing

What it does
------------
Names the sections, after the introduction, that stand without a heading.

Why it matters
--------------
A section is left without a heading when no good one was found: better none than a false one. A
person must write it before the article goes out.

Example
-------
The third section has no heading; the report offers three candidates taken from its sentences.

How to fix
----------
Choose among the candidates of the report, or write one; or join the section to the one before it.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each section but the first whose heading is absent or empty."""
    for index, section in enumerate(paper.draft.sections[1:], 1):
        if not (section.heading or "").strip():
            yield CHECK.found(
                Place(part="heading", section=index),
                number=index + 1,
                words=paper.section_words[index],
            )


CHECK = Check(
    code="heading-missing",
    family="structure",
    severity=Severity.WARNING,
    title=Text("Intertitre manquant", "Heading missing"),
    message=Text(
        "La section {number} ({words} mots) n’a pas d’intertitre.",
        "Section {number} ({words} words) has no heading.",
    ),
    instruction="La section {number} n’a pas d’intertitre\u00a0: donnez-lui-en un, court et vrai de son texte, sans fait "
    "nouveau.",
    page_fr="""Intertitre manquant

Ce que fait ce contrôle
-----------------------
Il signale les sections, après l’introduction, qui n’ont pas d’intertitre.

Pourquoi c’est important
------------------------
Une section reste sans intertitre quand aucun bon n’a été trouvé\u00a0: mieux vaut aucun qu’un faux.
Quelqu’un doit l’écrire avant de publier.

Exemple
-------
La troisième section n’a pas d’intertitre\u202f; le rapport en propose trois, tirés de ses phrases.

Que faire
---------
Choisir parmi les propositions du rapport, ou en écrire un\u202f; ou réunir la section à la
précédente.
""",
    judge=judge,
)
