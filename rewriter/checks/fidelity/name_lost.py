"""Name lost

What it does
------------
Looks in the article for the names that the source’s title bears, and for those the source writes at
least twice.

Why it matters
--------------
Readers search by name, and “a company” is less than the source said. Names of the title must stay
at every depth.

Example
-------
The source names the company four times; the article only says « le constructeur ».

How to fix
----------
Name it once, as the source does, or accept that it goes.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity
from rewriter.checks.fidelity.entries import FidelityCheck, lost
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each name of the source that the article leaves out."""
    return lost(CHECK, paper, EntryKind.NAME)


CHECK = FidelityCheck(
    code="name-lost",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Nom perdu", "Name lost"),
    message=Text(
        "«\u00a0{source}\u00a0» ({where}) n’est pas dans l’article.",
        "“{source}” ({where}) is not in the article.",
    ),
    instruction=(
        "L’article ne nomme plus «\u00a0{source}\u00a0»\u00a0: «\u00a0{context}\u00a0» Remets "
        "ce nom, tel quel, là où l’article en parle."
    ),
    page_fr="""Nom perdu

Ce que fait ce contrôle
-----------------------
Il cherche dans l’article les noms que porte le titre de la source, et ceux qu’elle écrit au moins
deux fois.

Pourquoi c’est important
------------------------
Le lecteur cherche par le nom, et «\u00a0une entreprise\u00a0» en dit moins que la source. Les noms
du titre doivent rester à toutes les profondeurs.

Exemple
-------
La source nomme quatre fois l’entreprise\u202f; l’article ne dit que «\u00a0le constructeur\u00a0».

Que faire
---------
Le nommer une fois, comme la source, ou accepter qu’il disparaisse.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
