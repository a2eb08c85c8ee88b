"""Sentence of the source left out

What it does
------------
Looks, for each sentence of the source, for the sentence of the article that says it, by words, synonyms,
names and figures, both ways. Reports those that no sentence says, the weightiest first: the lead, figures
and dates, quotations, names. Of a sentence that is told, reports the clauses that no sentence says: a
reason, a condition, a comparison, the end of a quotation. What is told already of a figure, a name or a
quotation is not told twice.

Why it matters
--------------
A fact that goes missing leaves no trace in the article: only the source shows it. Where sentences must
stay, none may go. In a rewriting, one that goes from the first two paragraphs is worth a
look; the others are listed, the weightiest first.

Example
-------
The source's second paragraph says that the plant will close; the article only speaks of its workers.

How to fix
----------
Put the fact back where the article speaks of its subject, or accept that it goes.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity
from rewriter.checks.fidelity.entries import FidelityCheck, lost
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence of the source that no sentence says, and for each lost part of one."""
    yield from lost(
        CHECK,
        paper,
        EntryKind.STATEMENT,
        warned=("coverage.lead",),
        unsure=("coverage.perhaps", "coverage.plain", "coverage.part", "coverage.part-perhaps"),
    )


CHECK = FidelityCheck(
    code="fact-lost",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Phrase de la source perdue", "Sentence of the source left out"),
    message=Text(
        "Aucune phrase de l’article ne dit «\u00a0{source}\u00a0» ({where})\u00a0: {reason}.",
        "No sentence of the article says “{source}” ({where}): {reason}.",
    ),
    instruction=(
        "L’article ne dit nulle part ce que dit cette phrase du paragraphe {where} de la source\u00a0: "
        "«\u00a0{source}\u00a0» Rends ce fait, sans rien y ajouter, dans le paragraphe qui en traite."
    ),
    page_fr="""Phrase de la source perdue

Ce que fait ce contrôle
-----------------------
Pour chaque phrase de la source, il cherche celle de l’article qui la dit, par les mots, leurs
synonymes, les noms et les chiffres, dans les deux sens. Il signale celles qu’aucune phrase ne dit, les
plus lourdes d’abord\u00a0: la tête de l’article, les chiffres et les dates, les citations, les noms. D’une
phrase qui est dite, il signale les propositions qu’aucune phrase ne dit\u00a0: une raison, une condition,
une comparaison, la fin d’une citation. Ce qui est déjà dit d’un chiffre, d’un nom ou d’une citation
n’est pas dit deux fois.

Pourquoi c’est important
------------------------
Un fait qui manque ne laisse pas de trace dans l’article\u00a0: seule la source le montre. Là où les
phrases doivent rester, aucune ne doit se perdre. Dans une réécriture, celle qui disparaît
des deux premiers paragraphes mérite un regard\u202f; les autres sont données en liste, les plus lourdes
d’abord.

Exemple
-------
Le deuxième paragraphe de la source dit que l’usine fermera\u202f; l’article ne parle que des salariés.

Que faire
---------
Remettre le fait là où l’article parle de son sujet, ou accepter qu’il disparaisse.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
