"""Direction reversed

What it does
------------
Finds a word of the article whose opposite the source uses there, among the same words: rise and fall, won
and lost, allowed and banned, before and after, in French and in English. Converses (to buy, to sell) count
only when said of the same side; a direction that is denied (« n’a pas gagné ») is read with its denial.
Parties and events that have changed places (« a été averti par », « a averti »; « après avoir ») are a doubt.

Why it matters
--------------
A fall told as a rise is as grave as a wrong figure, and the figure beside it is right.

Example
-------
« Les ventes ont reculé de 12 % » becomes « Les ventes ont progressé de 12 % ».

How to fix
----------
Read the two sentences side by side and write what the source says.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each word whose opposite the source has there; only what both texts show forbids Ready."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.DIRECTION)


CHECK = FidelityCheck(
    code="direction-reversed",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Sens inversé", "Direction reversed"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "L’article écrit «\u00a0{article}\u00a0» là où la source écrit «\u00a0{source}\u00a0»\u00a0: "
        "rétablis le sens de la source. Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
    ),
    page_fr="""Sens inversé

Ce que fait ce contrôle
-----------------------
Il trouve un mot de l’article dont la source emploie là le contraire, parmi les mêmes mots\u00a0:
hausse et baisse, gagner et perdre, autoriser et interdire, avant et après, en français et en anglais.
Les verbes réciproques (acheter, vendre) ne comptent que s’ils sont dits de la même personne\u202f; un
mot nié («\u00a0n’a pas gagné\u00a0») se lit avec sa négation. Les personnes et les faits qui ont
échangé leurs places («\u00a0a été averti par\u00a0», «\u00a0a averti\u00a0»\u202f; «\u00a0après avoir\u00a0»)
ne sont qu’un doute.

Pourquoi c’est important
------------------------
Une baisse racontée comme une hausse est aussi grave qu’un chiffre faux, et le chiffre d’à côté est
juste.

Exemple
-------
«\u00a0Les ventes ont reculé de 12\u00a0%\u00a0» devient «\u00a0Les ventes ont progressé de
12\u00a0%\u00a0».

Que faire
---------
Lire les deux phrases côte à côte et écrire ce que dit la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
    doubts_by_paragraph=True,
)
