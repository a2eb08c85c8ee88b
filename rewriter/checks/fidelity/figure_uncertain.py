"""Figure or date in doubt

What it does
------------
Lists the figures and dates that the source bears out in part: its “nearly” dropped, a unit it does
not give, a date made more precise, a value it gives elsewhere while it gives another here, a small
number in letters that may be a mere count.

Why it matters
--------------
Such shades are where rewritings go wrong unseen: « près de 60 % » is not 60 percent.

Example
-------
The source: “nearly 3,000 seats”. The article: « 3 000 places ».

How to fix
----------
Read the two sentences side by side and write what the source says.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import NUMBERS, FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each figure or date that could not be settled, with the reason."""
    return in_article(CHECK, paper, Verdict.UNCERTAIN, *NUMBERS)


CHECK = FidelityCheck(
    code="figure-uncertain",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Chiffre ou date à vérifier", "Figure or date in doubt"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Écrivez ce que dit la source, avec ses "
        "réserves («\u00a0près de\u00a0», «\u00a0plus de\u00a0»), sans préciser "
        "davantage\u202f; sinon retirez ce chiffre. Source\u00a0: «\u00a0{context}\u00a0»"
    ),
    page_fr="""Chiffre ou date à vérifier

Ce que fait ce contrôle
-----------------------
Il donne la liste des chiffres et des dates que la source ne confirme qu’en partie\u00a0: un
«\u00a0près de\u00a0» tombé, une unité qu’elle ne donne pas, une date rendue plus précise, une
valeur qu’elle donne ailleurs alors qu’ici elle en donne une autre, un petit nombre en lettres qui
n’est peut-être qu’un décompte.

Pourquoi c’est important
------------------------
C’est dans ces nuances qu’une réécriture se trompe sans qu’on le voie\u00a0: «\u00a0près de
60\u00a0%\u00a0» n’est pas 60\u00a0%.

Exemple
-------
La source\u00a0: «\u00a0près de 3\u202f000 places\u00a0». L’article\u00a0: «\u00a03\u202f000
places\u00a0».

Que faire
---------
Lire les deux phrases côte à côte et écrire ce que dit la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
