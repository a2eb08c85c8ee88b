"""Pleonasm

What it does
------------
Finds words that say twice the same thing: «\u00a0au jour d’aujourd’hui\u00a0», «\u00a0prévoir à
l’avance\u00a0», «\u00a0voire même\u00a0», «\u00a0comme par exemple\u00a0», «\u00a0première
priorité\u00a0».

Why it matters
--------------
Readers write letters about them.

Example
-------
«\u00a0Il faut prévoir à l’avance.\u00a0» for «\u00a0Il faut prévoir.\u00a0»

How to fix
----------
Keep the half that says it.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.checks.style.remedies import StyleCheck
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each pleonasm outside quotations."""
    for hit in found(paper, "pleonasm"):
        yield CHECK.found(hit.place, found=hit.text, instead=hit.entry.instead)


CHECK = StyleCheck(
    code="pleonasm",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Pléonasme", "Pleonasm"),
    message=Text(
        "«\u00a0{found}\u00a0» dit deux fois la même chose. Il suffit\u00a0: {instead}.",
        "“{found}” says the same thing twice. Enough: {instead}.",
    ),
    instruction="«\u00a0{found}\u00a0» dit deux fois la même chose\u00a0: gardez «\u00a0{instead}\u00a0», sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Pléonasme

Ce que fait ce contrôle
-----------------------
Il cherche les mots qui disent deux fois la même chose\u00a0: «\u00a0au jour
d’aujourd’hui\u00a0», «\u00a0prévoir à l’avance\u00a0», «\u00a0voire même\u00a0», «\u00a0comme
par exemple\u00a0», «\u00a0première priorité\u00a0».

Pourquoi c’est important
------------------------
Ce sont eux qui valent du courrier de lecteurs.

Exemple
-------
«\u00a0Il faut prévoir à l’avance.\u00a0» pour «\u00a0Il faut prévoir.\u00a0»

Que faire
---------
Garder la moitié qui le dit.
""",
    judge=judge,
)
