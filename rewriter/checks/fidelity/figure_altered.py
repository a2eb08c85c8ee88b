"""Figure or date altered

What it does
------------
Finds the figures and dates that stand where the source gives another value of the same unit, of the
same thing counted, another unit, month or year, or another time told from now (“last week” for “last
month”): even when the source has that number elsewhere, for something else.

Why it matters
--------------
A wrong digit, a million for a billion, 2017 for 2018: the sentence reads well and is false.

Example
-------
“The company laid off 9% of its staff” becomes « L’entreprise a licencié 19 % de ses salariés ».

How to fix
----------
Put the source’s value back, with its unit and its scale.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import NUMBERS, FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each figure or date where the source gives another."""
    return in_article(CHECK, paper, Verdict.ALTERED, *NUMBERS)


CHECK = FidelityCheck(
    code="figure-altered",
    family="fidelity",
    severity=Severity.ERROR,
    title=Text("Chiffre ou date altéré", "Figure or date altered"),
    message=Text(
        "«\u00a0{article}\u00a0» dans l’article, «\u00a0{source}\u00a0» dans la source.",
        "“{article}” in the article, “{source}” in the source.",
    ),
    instruction=(
        "La source dit «\u00a0{source}\u00a0» et non «\u00a0{article}\u00a0»\u00a0: rétablis "
        "la valeur de la source, avec son unité. Phrase de la source\u00a0: "
        "«\u00a0{context}\u00a0»"
    ),
    page_fr="""Chiffre ou date altéré

Ce que fait ce contrôle
-----------------------
Il trouve les chiffres et les dates qui tiennent la place d’une autre valeur de la source, de même
unité ou pour la même chose comptée, d’une autre unité, d’un autre mois ou d’une autre année, et les moments
déplacés («\u00a0la semaine dernière\u00a0» pour «\u00a0le mois dernier\u00a0»)\u00a0: même quand la
source donne ce nombre ailleurs, pour autre chose.

Pourquoi c’est important
------------------------
Un chiffre faux, un million pour un milliard, 2017 pour 2018\u00a0: la phrase se lit bien et elle
est fausse.

Exemple
-------
«\u00a0L’entreprise a licencié 9\u00a0% de ses salariés\u00a0» devient «\u00a019\u00a0% de ses
salariés\u00a0».

Que faire
---------
Rétablir la valeur de la source, avec son unité et son échelle.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
