"""Figure or date invented

What it does
------------
Looks for every figure and date of the article in the source, by value, unit and scale: 86 milliards
de dollars is $86bn, « soixante pour cent » is 60 percent, « mai 2018 » is part of May 3, 2018, and
“yesterday” is the eve of the source’s own date, where it has one. Reports those that stand nowhere.

Why it matters
--------------
A figure that nobody gave is the gravest error an article can carry: readers believe figures, and
other newsrooms copy them.

Example
-------
The source says that sales fell; the article says that they fell by 12 percent.

How to fix
----------
Take the figure out, or put back the one that the source gives. If it is right and you know it from
elsewhere, it needs a source of its own.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import NUMBERS, FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each figure or date that the source does not give."""
    return in_article(CHECK, paper, Verdict.INVENTED, *NUMBERS)


CHECK = FidelityCheck(
    code="figure-invented",
    family="fidelity",
    severity=Severity.ERROR,
    title=Text("Chiffre ou date inventé", "Figure or date invented"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0» n’est pas dans la source. Retire ce chiffre ou cette date, "
        "avec ce qui n’a de sens que par lui\u202f; n’en mets pas d’autre à la place, sauf "
        "celui que la source donne à cet endroit."
    ),
    asks={
        "date-made-absolute": (
            "La source écrit seulement «\u00a0{source}\u00a0», et rien n’y dit quelle date c’était\u00a0: "
            "remplace «\u00a0{article}\u00a0» par ce moment, tel qu’elle le dit. Phrase de la "
            "source\u00a0: «\u00a0{context}\u00a0»"
        ),
    },
    page_fr="""Chiffre ou date inventé

Ce que fait ce contrôle
-----------------------
Il cherche chaque chiffre et chaque date de l’article dans la source, par la valeur, l’unité et
l’échelle\u00a0: 86 milliards de dollars et «\u00a0$86bn\u00a0» sont la même somme, «\u00a0mai
2018\u00a0» fait partie du 3 mai 2018, et «\u00a0hier\u00a0» est la veille de la date de la source, si
elle en porte une. Il signale ceux qui ne s’y trouvent nulle part.

Pourquoi c’est important
------------------------
Un chiffre que personne n’a donné est l’erreur la plus grave\u00a0: le lecteur croit les chiffres,
et d’autres rédactions les recopient.

Exemple
-------
La source dit que les ventes ont baissé\u202f; l’article écrit qu’elles ont baissé de 12\u00a0%.

Que faire
---------
Retirer le chiffre, ou remettre celui de la source. S’il est juste et connu par ailleurs, il lui
faut sa propre source.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
