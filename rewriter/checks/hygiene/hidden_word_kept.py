"""Hidden name or number in the article

What it does
------------
Looks in the article for names and numbers that the source has only in text hidden from its readers
(white on white, size zero, characters nobody sees).

Why it matters
--------------
Hidden text is no part of the article: nobody answers for it, and it is often there to deceive
programs.

Example
-------
A hidden line names «\u00a0Norvex\u00a0»\u202f; the article names it too.

How to fix
----------
Take the name or number out. If it is right, find where the article says so in plain sight.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.planted import Planted, echoes, hidden_texts, honest_text
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence with a name or number that only hidden text has."""
    hidden = hidden_texts(paper.source) if paper.source else []
    if paper.source is None or not hidden:
        return
    visible = "\n".join((honest_text(paper.source), *(o.text for o in paper.source.orders)))
    for echo in echoes(paper, Planted(hidden, visible), runs=False):
        yield CHECK.found(echo.place, found=echo.text, blocking=True)


CHECK = Check(
    code="hidden-word-kept",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Nom ou nombre caché repris", "Hidden name or number in the article"),
    message=Text(
        "«\u00a0{found}\u00a0» ne figure, dans la source, que dans un texte caché à ses lecteurs.",
        "“{found}” stands, in the source, only in text hidden from its readers.",
    ),
    instruction="«\u00a0{found}\u00a0» ne figure pas dans le texte visible de la source\u00a0: retirez-le.",
    page_fr="""Nom ou nombre caché repris

Ce que fait ce contrôle
-----------------------
Il cherche dans l’article les noms et les nombres que la source n’a que dans un texte caché à ses
lecteurs (blanc sur blanc, taille zéro, caractères invisibles).

Pourquoi c’est important
------------------------
Un texte caché ne fait pas partie de l’article\u00a0: personne n’en répond, et il est souvent là pour
tromper les programmes.

Exemple
-------
Une ligne cachée nomme «\u00a0Norvex\u00a0»\u202f; l’article la nomme aussi.

Que faire
---------
Retirer le nom ou le nombre. S’il est juste, trouver où l’article le dit au grand jour.
""",
    judge=judge,
    needs=frozenset({"source"}),
    guards=True,
)
