"""Conclusion that goes beyond the source

What it does
------------
Holds the sentences of the last section’s last two paragraphs to a stricter measure: more of their
telling words must stand in the source than elsewhere in the article.

Why it matters
--------------
A rewriting likes to conclude, predict and weigh up where its source merely stops. Readers take the
conclusion for the source’s.

Example
-------
“Whoever wins, the sport has already won its most important battle.”

How to fix
----------
End on the last fact of the source; take the moral out.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence of the last paragraphs that the source bears out in small part only."""
    for verdict in (Verdict.INVENTED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.STATEMENT, reasons=("support.closing",))


CHECK = FidelityCheck(
    code="closing-beyond-source",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Conclusion qui va au-delà de la source", "Conclusion that goes beyond the source"),
    message=Text(
        "La conclusion va au-delà de la source\u00a0: «\u00a0{article}\u00a0»",
        "The conclusion goes beyond the source: “{article}”",
    ),
    instruction=(
        "La source n’appuie guère cette phrase de la fin\u00a0: «\u00a0{article}\u00a0». Supprime-la ou termine sur un fait "
        "de la source, sans bilan, prédiction ni morale."
    ),
    page_fr="""Conclusion qui va au-delà de la source

Ce que fait ce contrôle
-----------------------
Il juge plus sévèrement les phrases des deux derniers paragraphes de la dernière partie\u00a0: une plus
grande part de leurs mots doit se trouver dans la source qu’ailleurs dans l’article.

Pourquoi c’est important
------------------------
Une réécriture aime conclure, prédire et peser là où sa source s’arrête simplement. Le lecteur prend
cette conclusion pour celle de la source.

Exemple
-------
«\u00a0Quel que soit le vainqueur, ce sport a déjà gagné sa plus belle bataille.\u00a0»

Que faire
---------
Terminer sur le dernier fait de la source\u202f; ôter la morale.
""",
    judge=judge,
    needs=frozenset({"source"}),
    yields_to=frozenset({"label-left"}),
    by_paragraph=True,
)
