"""Certainty hardened

What it does
------------
Finds what the source only wants, plans or promises (“aims to”, « prévoit de », « l’objectif est de »)
and the article tells as done or sure, with the same verb, and what only suggests in the source while it
shows or proves in the article. What will be (“is due to hand over”, « rendra ») and is told as done in
whatever words, a hope told as a promise, a sign that fits told as a proof: these are doubts, which do
not forbid Ready.

Why it matters
--------------
An aim is not a result, a hint is no proof: the reader would be told more than anyone knows.

Example
-------
The source: « la ville prévoit d’ouvrir une crèche ». The article: « la ville ouvrira une crèche ».

How to fix
----------
Write the intention or the hint with the force that the source gives it.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = (
    "modality.intention-stated",
    "modality.suggestion-proved",
    "modality.announced-done",
    "modality.hope-pledged",
    "modality.fitting-proved",
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each intention told as done, and each hint told as proof."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.HEDGE, reasons=_REASONS)


CHECK = FidelityCheck(
    code="certainty-hardened",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Certitude durcie", "Certainty hardened"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "La source écrit «\u00a0{source}\u00a0»\u00a0: {reason}. Là où tu écris "
        "«\u00a0{article}\u00a0», reprends son verbe et sa force, sans rien annoncer comme acquis. "
        "Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
    ),
    page_fr="""Certitude durcie

Ce que fait ce contrôle
-----------------------
Il cherche ce que la source dit seulement voulu, prévu ou promis («\u00a0prévoit de\u00a0», «\u00a0veut\u00a0»,
«\u00a0l’objectif est de\u00a0») et que l’article raconte, avec le même verbe, comme fait ou certain, et ce qui
«\u00a0suggère\u00a0» dans la source quand l’article «\u00a0montre\u00a0» ou «\u00a0prouve\u00a0». Ce qui sera
(«\u00a0rendra\u00a0», «\u00a0doit être remis\u00a0») et que l’article raconte comme fait en quelques mots que ce soit, un
espoir devenu promesse, un indice devenu preuve\u00a0: ce sont des doutes, qui n’empêchent pas la publication.

Pourquoi c’est important
------------------------
Un objectif n’est pas un résultat, un indice n’est pas une preuve\u00a0: le lecteur en saurait plus que tous.

Exemple
-------
La source\u00a0: «\u00a0la ville prévoit d’ouvrir une crèche\u00a0». L’article\u00a0: «\u00a0la ville ouvrira une crèche\u00a0».

Que faire
---------
Écrire l’intention ou l’indice avec la force que lui donne la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
