"""Commonplaces piled up

What it does
------------
Counts words that are fair alone and tell a machine when many meet: «\u00a0véritable\u00a0»,
«\u00a0au cœur de\u00a0», «\u00a0crucial\u00a0», «\u00a0une multitude de\u00a0», «\u00a0en
constante évolution\u00a0», «\u00a0innovant\u00a0». It speaks when the article has at least
`different` of them, and `per_thousand` for a thousand words.

Why it matters
--------------
Each is human; together they make the grey prose that readers skip.

Example
-------
«\u00a0Au cœur d’un écosystème innovant en pleine effervescence, cette véritable pépite …\u00a0»

How to fix
----------
Keep those that mean something here; replace the others by the fact, or take them out.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import piled_up
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first, when they are many for the article's length."""
    yield from piled_up(CHECK, paper, "commonplace")


CHECK = Check(
    code="commonplaces-piled-up",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Lieux communs accumulés", "Commonplaces piled up"),
    message=Text(
        "{measured} lieux communs dans l’article, {expected} au plus\u00a0: {listed}.",
        "{measured} commonplaces in the article, {expected} at most: {listed}.",
    ),
    instruction="L’article accumule les lieux communs ({listed})\u00a0: dites plus simplement ou retirez-en, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Lieux communs accumulés

Ce que fait ce contrôle
-----------------------
Il compte les mots honnêtes seuls qui trahissent la machine quand ils se pressent\u00a0:
«\u00a0véritable\u00a0», «\u00a0au cœur de\u00a0», «\u00a0crucial\u00a0», «\u00a0une multitude
de\u00a0», «\u00a0en constante évolution\u00a0», «\u00a0innovant\u00a0». Il parle quand
l’article en a au moins `different`, et `per_thousand` pour mille mots.

Pourquoi c’est important
------------------------
Chacun est humain\u202f; ensemble, ils font la prose grise que le lecteur saute.

Exemple
-------
«\u00a0Au cœur d’un écosystème innovant en pleine effervescence, cette véritable pépite…\u00a0»

Que faire
---------
Garder ceux qui disent ici quelque chose\u202f; remplacer les autres par le fait, ou les
retirer.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="words",
    limits={"different": 6, "per_thousand": 6},
)
