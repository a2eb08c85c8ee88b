"""Abbreviations misformed

What it does
------------
Counts abbreviations in a form that French does not have: `Mr` for M., a stop after Mme or Dr,
`ect.`, units with a capital or an s.

Why it matters
--------------
It is English, and a unit with another capital can be another unit.

Example
-------
`Mr Dupont` for «\u00a0M.\u00a0Dupont\u00a0», `10 Kms` for «\u00a010\u00a0km\u00a0».

How to fix
----------
`rewriter check ARTICLE --fix` puts it right in the file; `--diff` shows first what would change.
Articles made here are mended already.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.misset import misset
from rewriter.text.typography import fix_of
from rewriter.wording import Text

FIX = fix_of("abbreviation-misformed")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset(CHECK, paper, FIX)


CHECK = Check(
    code="abbreviation-misformed",
    family="typography",
    severity=Severity.WARNING,
    title=Text("Abréviations mal formées", "Abbreviations misformed"),
    message=Text(
        "Abréviations mal formées\u00a0: {measured}, par exemple {places}",
        "Abbreviations misformed: {measured}, for example {places}",
    ),
    message_one=Text("Abréviation mal formée\u00a0: {places}", "Abbreviation misformed: {places}"),
    instruction=None,
    page_fr="""Abréviations mal formées

Ce que fait ce contrôle
-----------------------
Il compte les abréviations d’une forme que le français n’a pas\u00a0: `Mr` pour M., un point après Mme ou
Dr, `ect.`, des unités avec majuscule ou s.

Pourquoi c’est important
------------------------
C’est de l’anglais, et une unité écrite avec une autre capitale peut être une autre unité.

Exemple
-------
`Mr Dupont` pour «\u00a0M.\u00a0Dupont\u00a0», `10 Kms` pour «\u00a010\u00a0km\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
