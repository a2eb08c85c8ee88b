"""Empty superlatives

What it does
------------
Counts «\u00a0exceptionnel\u00a0», «\u00a0révolutionnaire\u00a0», «\u00a0époustouflant\u00a0»,
«\u00a0inégalé\u00a0», «\u00a0extrêmement\u00a0» and their like outside quotations. It speaks
when the article has at least `different` of them, and `per_thousand` for a thousand words.

Why it matters
--------------
Praise without a measure is advertising; the reader believes the figures less for it.

Example
-------
«\u00a0Une performance exceptionnelle et un décor somptueux, absolument incomparables.\u00a0»

How to fix
----------
Take them out, or tell what the source tells of the thing. Those of a speaker stay in the
quotation.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import piled_up
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first, when they are many for the article's length."""
    yield from piled_up(CHECK, paper, "superlative")


CHECK = Check(
    code="empty-superlatives",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Superlatifs creux", "Empty superlatives"),
    message=Text(
        "{measured} superlatifs dans l’article, {expected} au plus\u00a0: {listed}.",
        "{measured} superlatives in the article, {expected} at most: {listed}.",
    ),
    instruction="L’article multiplie les superlatifs ({listed})\u00a0: retirez ceux que la source n’a pas, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Superlatifs creux

Ce que fait ce contrôle
-----------------------
Il compte «\u00a0exceptionnel\u00a0», «\u00a0révolutionnaire\u00a0»,
«\u00a0époustouflant\u00a0», «\u00a0inégalé\u00a0», «\u00a0extrêmement\u00a0» et leurs pareils
hors des citations. Il parle quand l’article en a au moins `different`, et `per_thousand` pour
mille mots.

Pourquoi c’est important
------------------------
L’éloge sans mesure est de la réclame\u202f; le lecteur en croit moins les chiffres.

Exemple
-------
«\u00a0Une performance exceptionnelle et un décor somptueux, absolument incomparables.\u00a0»

Que faire
---------
Les retirer, ou dire de la chose ce que dit la source. Ceux d’une personne citée restent dans la
citation.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="words",
    limits={"different": 3, "per_thousand": 3},
)
