"""Quotation invented

What it does
------------
Looks for every quotation of the article among the source’s. A French source’s words must be there
one by one. An English source’s cannot be compared, so their number, length, figures and names are.

Why it matters
--------------
Words nobody said, between quotation marks, can be denied, and end in court.

Example
-------
The source reports no words of the minister; the article has him say « nous irons jusqu’au bout ».

How to fix
----------
Take the quotation out. If the idea is in the source, tell it without quotation marks.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each quotation that resembles nothing in the source."""
    return in_article(CHECK, paper, Verdict.INVENTED, EntryKind.QUOTATION)


CHECK = FidelityCheck(
    code="quotation-invented",
    family="fidelity",
    severity=Severity.ERROR,
    title=Text("Citation inventée", "Quotation invented"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=(
        "Personne ne dit «\u00a0{article}\u00a0» dans la source. Retire cette citation et ses "
        "guillemets\u202f; ne cite que des mots que la source cite, à la lettre."
    ),
    page_fr="""Citation inventée

Ce que fait ce contrôle
-----------------------
Il cherche chaque citation de l’article parmi celles de la source. D’une source française, les mots
doivent y être un à un. D’une source anglaise, on ne peut comparer que le nombre, la longueur, les
chiffres et les noms.

Pourquoi c’est important
------------------------
Des mots que personne n’a dits, entre guillemets, appellent un démenti, voire un procès.

Exemple
-------
La source ne rapporte aucun mot du ministre\u202f; l’article lui fait dire «\u00a0nous irons
jusqu’au bout\u00a0».

Que faire
---------
Retirer la citation. Si l’idée est dans la source, la dire sans guillemets.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
