"""Negation changed

What it does
------------
Finds what the source denies and the article affirms, or the reverse: the same verb or noun among the
same words, with « ne … pas », « aucun », « sans », “not”, “never”, “without” on one side only. A denial
kept in other words (« n’a pas gagné », « a perdu ») is none. Where the source is in English and only the
number of denials differs, it says so as a doubt, which does not block.

Why it matters
--------------
One small word lost and the article says the contrary of its source.

Example
-------
« Le ministre n’a pas exclu une hausse » becomes « Le ministre a exclu une hausse ».

How to fix
----------
Read the two sentences side by side and put the negation back, or take it out.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each statement denied on one side only; only what both texts show forbids Ready."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.NEGATION)


CHECK = FidelityCheck(
    code="negation-changed",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Négation perdue ou ajoutée", "Negation dropped or added"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{context}\u00a0»",
        "“{article}”: {reason}. Source: “{context}”",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Affirme ce que la source affirme et nie ce qu’elle nie. "
        "Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
    ),
    asks={
        "negation-dropped": (
            "La source écrit «\u00a0{source}\u00a0», et l’article affirme «\u00a0{article}\u00a0»\u00a0: "
            "remets la négation. Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "negation-added": (
            "L’article écrit «\u00a0{article}\u00a0», et la source affirme «\u00a0{source}\u00a0»\u00a0: "
            "retire la négation. Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
    },
    page_fr="""Négation perdue ou ajoutée

Ce que fait ce contrôle
-----------------------
Il trouve ce que la source nie et que l’article affirme, ou l’inverse\u00a0: le même verbe ou le même
nom parmi les mêmes mots, avec «\u00a0ne… pas\u00a0», «\u00a0aucun\u00a0»,
«\u00a0sans\u00a0», not, never, without d’un côté seulement. Une négation gardée en
d’autres mots («\u00a0n’a pas gagné\u00a0», «\u00a0a perdu\u00a0») n’en est pas une. Si la source
est en anglais et que seul le nombre de négations diffère, il le dit comme un doute, qui ne bloque pas.

Pourquoi c’est important
------------------------
Un petit mot perdu, et l’article dit le contraire de sa source.

Exemple
-------
«\u00a0Le ministre n’a pas exclu une hausse\u00a0» devient «\u00a0Le ministre a exclu une
hausse\u00a0».

Que faire
---------
Lire les deux phrases côte à côte et remettre la négation, ou la retirer.
""",
    judge=judge,
    needs=frozenset({"source"}),
    doubts_by_paragraph=True,
)
