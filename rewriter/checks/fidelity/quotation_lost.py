"""Quotation lost

What it does
------------
Looks for the source’s quotations in the article; a piece of one is enough. Terms of one or two
words are left aside.

Why it matters
--------------
Where sentences must stay, all quotations must. In a rewriting, the long ones of the first third and
those that stand as a paragraph must; the others are listed for the editor to judge.

Example
-------
The source’s second paragraph is what the minister said; the article sums it up.

How to fix
----------
Put the quotation back word for word, or accept that it goes.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity
from rewriter.checks.fidelity.entries import FidelityCheck, lost
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each quotation of the source that the article leaves out."""
    return lost(CHECK, paper, EntryKind.QUOTATION)


CHECK = FidelityCheck(
    code="quotation-lost",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Citation perdue", "Quotation lost"),
    message=Text(
        "«\u00a0{source}\u00a0» ({where}) n’est pas dans l’article.",
        "“{source}” ({where}) is not in the article.",
    ),
    instruction=(
        "L’article a perdu cette citation du paragraphe {where}\u00a0: «\u00a0{source}\u00a0» "
        "Rétablis-la entre guillemets, mot pour mot (fidèlement traduite si la source est en "
        "anglais), avec le nom de qui parle."
    ),
    page_fr="""Citation perdue

Ce que fait ce contrôle
-----------------------
Il cherche dans l’article les citations de la source\u202f; un morceau suffit. Les termes d’un ou
deux mots sont laissés de côté.

Pourquoi c’est important
------------------------
Là où les phrases doivent rester, toutes les citations restent. Dans une réécriture, les longues du
premier tiers et celles qui forment un paragraphe doivent rester\u202f; les autres sont données en
liste, au rédacteur de juger.

Exemple
-------
Le deuxième paragraphe de la source est une déclaration de la ministre\u202f; l’article la résume.

Que faire
---------
Remettre la citation à la lettre, ou accepter qu’elle disparaisse.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
