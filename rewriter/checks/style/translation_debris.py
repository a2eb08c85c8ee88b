"""Translation debris

What it does
------------
Finds what a translation broke: «\u00a0tout app\u00a0», «\u00a0une éminente vétéran\u00a0»,
«\u00a0nitty gritty\u00a0», «\u00a05 millions dollars\u00a0», «\u00a0a été né\u00a0».
In quotations, which may be badly translated too, it is advice: they are mended from the original
alone.

Why it matters
--------------
One such word shows that nobody read the article.

Example
-------
«\u00a0Il crée un tout app pour ses clients.\u00a0»

How to fix
----------
Write it in French. In a quotation, go back to what was said.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.checks.style.remedies import StyleCheck
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each piece of debris, in quotations too: there it is advice, for what was said is
    mended from the original alone."""
    for hit in found(paper, "debris", quoted=True):
        severity = Severity.ADVICE if hit.quoted else Severity.WARNING
        yield CHECK.found(hit.place, severity=severity, found=hit.text, instead=hit.entry.instead)


CHECK = StyleCheck(
    code="translation-debris",
    family="style",
    severity=Severity.WARNING,
    title=Text("Débris de traduction", "Translation debris"),
    message=Text(
        "«\u00a0{found}\u00a0»\u00a0: reste d’une traduction que personne n’a relue. À la place\u00a0: {instead}.",
        "“{found}”: left by a translation that nobody read again. Instead: {instead}.",
    ),
    instruction="«\u00a0{found}\u00a0» est un reste de traduction\u00a0: corrigez en français ({instead}) sans changer le sens ni aucun fait.",
    page_fr="""Débris de traduction

Ce que fait ce contrôle
-----------------------
Il cherche ce qu’une traduction a cassé\u00a0: «\u00a0tout app\u00a0», «\u00a0une éminente
vétéran\u00a0», «\u00a0nitty gritty\u00a0», «\u00a05 millions dollars\u00a0», «\u00a0a été
né\u00a0».
Dans les citations, parfois mal traduites elles aussi, ce n’est qu’un conseil\u00a0: elles ne se
corrigent que sur l’original.

Pourquoi c’est important
------------------------
Un seul de ces mots montre que personne n’a relu l’article.

Exemple
-------
«\u00a0Il crée un tout app pour ses clients.\u00a0»

Que faire
---------
L’écrire en français. Dans une citation, revenir à ce qui a été dit.
""",
    judge=judge,
    yields_to=frozenset({"house-word"}),
)
