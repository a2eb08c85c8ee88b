"""English words

What it does
------------
Lists once for the article the English words that French has its own for: «\u00a0email\u00a0» →
courriel, «\u00a0challenge\u00a0» → défi, «\u00a0feedback\u00a0» → retour. It speaks from
`fewest` different ones on. Accepted borrowings (week-end, podcast, start-up), names, quotations
and the keyphrase are left alone.

Why it matters
--------------
One is a choice; ten make the article a circular between managers.

Example
-------
«\u00a0Le manager attend un feedback avant la deadline.\u00a0»

How to fix
----------
Write the French word, unless the English one is a term of the trade that readers expect.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, plain
from rewriter.checks.style.found import found
from rewriter.wording import Text

_LISTED = 10  # words named at once


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first, that lists them all with their equivalents."""
    keyphrase = plain(paper.keyphrase)
    hits = [hit for hit in found(paper, "english") if hit.text.lower() not in keyphrase]
    first = {hit.entry.rank: hit for hit in reversed(hits)}
    if len(first) >= CHECK.limit(paper, "fewest"):
        shown = sorted(first.values(), key=hits.index)[:_LISTED]
        listed = ", ".join(f"{hit.text} → {hit.entry.instead}" for hit in shown)
        yield CHECK.found(hits[0].place, measured=len(first), listed=listed)


CHECK = Check(
    code="english-words",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Mots anglais", "English words"),
    message=Text(
        "{measured} mots anglais qui ont leur équivalent\u00a0: {listed}.",
        "{measured} English words that French has its own for: {listed}.",
    ),
    instruction="Remplacez les mots anglais par leur équivalent français quand il convient au sujet ({listed}), sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Mots anglais

Ce que fait ce contrôle
-----------------------
Il dresse, une fois pour l’article, la liste des mots anglais qui ont leur équivalent\u00a0:
«\u00a0email\u00a0» → courriel, «\u00a0challenge\u00a0» → défi, «\u00a0feedback\u00a0» → retour.
Il parle à partir de `fewest` mots différents. Les emprunts admis (week-end, podcast, start-up),
les noms, les citations et l’expression clé sont laissés.

Pourquoi c’est important
------------------------
Un seul est un choix\u202f; dix font de l’article une circulaire entre cadres.

Exemple
-------
«\u00a0Le manager attend un feedback avant la deadline.\u00a0»

Que faire
---------
Écrire le mot français, sauf si l’anglais est un terme du métier que les lecteurs attendent.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="words",
    limits={"fewest": 3},
)
