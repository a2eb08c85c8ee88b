"""Ready-made formula

What it does
------------
Finds formulas that no desk lets pass: «\u00a0dans un monde où\u00a0», «\u00a0à l’ère du
numérique\u00a0», «\u00a0un tournant majeur\u00a0», «\u00a0bien plus qu’un simple\u00a0»,
«\u00a0libérer tout le potentiel\u00a0», «\u00a0l’avenir nous le dira\u00a0».

Why it matters
--------------
They fit any subject, so they say nothing of this one; readers know them for a machine’s.

Example
-------
«\u00a0La ville joue un rôle crucial.\u00a0» tells nothing; «\u00a0La ville paie la moitié des
travaux.\u00a0» does.

How to fix
----------
Say what the source says, in its own plain words, or take the formula out. The names and words
of others, in quotation marks, are left alone.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.checks.style.remedies import StyleCheck
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each ready-made formula outside quotations."""
    for hit in found(paper, "cliche"):
        yield CHECK.found(hit.place, found=hit.text, instead=hit.entry.instead)


CHECK = StyleCheck(
    code="ready-made-formula",
    family="style",
    severity=Severity.WARNING,
    title=Text("Formule toute faite", "Ready-made formula"),
    message=Text(
        "«\u00a0{found}\u00a0»\u00a0: formule toute faite. À la place\u00a0: {instead}.",
        "“{found}”: ready-made formula. Instead: {instead}.",
    ),
    instruction="«\u00a0{found}\u00a0» est une formule toute faite\u00a0: retirez-la ou dites la chose simplement (à la place\u00a0: {instead}), sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Formule toute faite

Ce que fait ce contrôle
-----------------------
Il cherche les formules qu’aucun secrétariat de rédaction ne laisse passer\u00a0: «\u00a0dans un
monde où\u00a0», «\u00a0à l’ère du numérique\u00a0», «\u00a0un tournant majeur\u00a0»,
«\u00a0bien plus qu’un simple\u00a0», «\u00a0libérer tout le potentiel\u00a0», «\u00a0l’avenir
nous le dira\u00a0».

Pourquoi c’est important
------------------------
Elles vont à tous les sujets et ne disent donc rien de celui-ci\u202f; le lecteur y reconnaît la
machine.

Exemple
-------
«\u00a0La ville joue un rôle crucial.\u00a0» n’apprend rien\u202f; «\u00a0La ville paie la
moitié des travaux.\u00a0» apprend.

Que faire
---------
Dire simplement ce que dit la source, ou retirer la formule. Les noms et les paroles d’autrui,
entre guillemets, sont laissés.
""",
    judge=judge,
    yields_to=frozenset(
        {
            "announcing-formula",
            "colour-added",
            "house-word",
            "junk-line",
            "source-trailer-left",
            "title-clickbait",
        }
    ),
)
