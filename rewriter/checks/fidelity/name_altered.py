"""Name altered

What it does
------------
Finds the names that the source does not have but that are within a letter or two of one it has, and
those that the article puts where the source sentence has another name.

Why it matters
--------------
A person whose name is misspelt is another person to a search engine, and to a court.

Example
-------
« Delmarre » for Delmare.

How to fix
----------
Copy the name from the source. If the source is wrong, say so outside the article.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each name that is nearly one of the source’s, or that stands for another of them."""
    return in_article(CHECK, paper, Verdict.ALTERED, EntryKind.NAME)


CHECK = FidelityCheck(
    code="name-altered",
    family="fidelity",
    severity=Severity.ERROR,
    title=Text("Nom altéré", "Name altered"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0» n’est pas écrit comme dans la source. Recopie le nom exactement "
        "comme elle l’écrit."
    ),
    asks={
        "name-swapped": (
            "Là où l’article nomme «\u00a0{article}\u00a0», la source nomme «\u00a0{source}\u00a0»\u00a0: "
            "«\u00a0{context}\u00a0» Remets le nom de la source."
        ),
        "name-spelling": (
            "«\u00a0{article}\u00a0» n’est pas écrit comme dans la source\u00a0: la source écrit "
            "«\u00a0{source}\u00a0». Recopie le nom exactement."
        ),
    },
    page_fr="""Nom altéré

Ce que fait ce contrôle
-----------------------
Il trouve les noms que la source n’a pas, mais qui sont à une ou deux lettres d’un des siens, et ceux
que l’article met là où la phrase de la source porte un autre nom.

Pourquoi c’est important
------------------------
Une personne dont le nom est mal écrit est une autre personne pour un moteur de recherche, et pour
un tribunal.

Exemple
-------
«\u00a0Delmarre\u00a0» pour Delmare.

Que faire
---------
Recopier le nom de la source. Si c’est elle qui se trompe, le dire hors de l’article.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
