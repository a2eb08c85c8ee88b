"""Figure or date lost

What it does
------------
Looks for every figure and date of the source in the article. Numbers that belong to a name, small
counts in letters and days of the week are left aside.

Why it matters
--------------
Where sentences must stay, nothing may be lost. In a rewriting, the figures of the title and of the
first two paragraphs must stay; the others are listed for the editor to judge.

Example
-------
The source opens on a loss of 2.4 billion; the article only says that losses widened.

How to fix
----------
Put the figure back where the article speaks of it, or accept that it goes.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.fidelity.entries import NUMBERS, FidelityCheck, lost
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each figure or date of the source that the article leaves out."""
    return lost(CHECK, paper, *NUMBERS)


CHECK = FidelityCheck(
    code="figure-lost",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Chiffre ou date perdu", "Figure or date lost"),
    message=Text(
        "«\u00a0{source}\u00a0» ({where}) n’est pas dans l’article.",
        "“{source}” ({where}) is not in the article.",
    ),
    instruction=(
        "L’article a perdu «\u00a0{source}\u00a0», du paragraphe {where} de la source\u00a0: "
        "«\u00a0{context}\u00a0» Rends ce fait, avec la même valeur, dans le paragraphe qui "
        "en traite."
    ),
    page_fr="""Chiffre ou date perdu

Ce que fait ce contrôle
-----------------------
Il cherche dans l’article chaque chiffre et chaque date de la source. Les nombres qui font partie
d’un nom, les petits décomptes en lettres et les jours de la semaine sont laissés de côté.

Pourquoi c’est important
------------------------
Là où les phrases doivent rester, rien ne doit se perdre. Dans une réécriture, les chiffres du titre
et des deux premiers paragraphes doivent rester\u202f; les autres sont donnés en liste, au rédacteur
de juger.

Exemple
-------
La source s’ouvre sur une perte de 2,4 milliards\u202f; l’article dit seulement que les pertes se
creusent.

Que faire
---------
Remettre le chiffre là où l’article en parle, ou accepter qu’il disparaisse.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
