"""Person given another function

What it does
------------
Finds the functions of persons in both texts (« la PDG d’Orange, X », “Prime Minister X”). Reports those
that the source gives to someone else, calls otherwise, places elsewhere or says are past; and, as a
doubt, those that it gives to nobody. The standing of someone before the law counts as one: heard as a
witness, suspected, held, charged, convicted or cleared.

Why it matters
--------------
Models complete functions from what they know, which may be out of date; and swap those of two persons.

Example
-------
« la PDG d’Orange » becomes « la directrice générale d’Orange ».

How to fix
----------
Write the function that the source gives, or none.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each person whose function is not the source’s."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.FUNCTION)


CHECK = FidelityCheck(
    code="function-changed",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Fonction changée", "Person given another function"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Donne à cette personne la fonction que lui donne la "
        "source, ou aucune. Source\u00a0: «\u00a0{source}\u00a0»"
    ),
    asks={
        "status-changed": (
            "La source ne dit pas de cette personne «\u00a0{article}\u00a0». Reprends ce qu’elle en dit, sans "
            "aggraver ni alléger. Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "added": (
            "La source ne dit pas que cette personne soit «\u00a0{article}\u00a0» ({about}). Retire cette "
            "fonction."
        ),
    },
    page_fr="""Fonction changée

Ce que fait ce contrôle
-----------------------
Il relève les fonctions des personnes dans les deux textes («\u00a0la PDG d’Orange, X\u00a0», «\u00a0le Premier
ministre X\u00a0»). Il signale celles que la source donne à quelqu’un d’autre, nomme autrement, situe
ailleurs ou dit passées\u202f; et, comme un doute, celles qu’elle ne donne à personne. La situation de
quelqu’un devant la justice en est une\u00a0: entendu comme témoin, soupçonné, gardé à vue, mis en examen,
condamné, relaxé.

Pourquoi c’est important
------------------------
Les modèles complètent les fonctions avec ce qu’ils savent, qui peut être périmé\u202f; et ils échangent
celles de deux personnes.

Exemple
-------
«\u00a0la PDG d’Orange\u00a0» devient «\u00a0la directrice générale d’Orange\u00a0».

Que faire
---------
Écrire la fonction que donne la source, ou n’en écrire aucune.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
