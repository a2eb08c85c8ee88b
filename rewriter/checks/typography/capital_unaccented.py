"""Capitals without accent

What it does
------------
Counts words whose first letter lost its accent: `A` for À at the start of a sentence, `Etat`,
`Ecole`, `Ile`, `Ca`. Only words that are no other word; names of persons are left alone.

Why it matters
--------------
In French an accent is spelling, on capitals too.

Example
-------
`L’Etat` for «\u00a0L’État\u00a0», `A partir de` for «\u00a0À partir de\u00a0».

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

FIX = fix_of("capital-unaccented")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset(CHECK, paper, FIX)


CHECK = Check(
    code="capital-unaccented",
    family="typography",
    severity=Severity.WARNING,
    title=Text("Capitales sans accent", "Capitals without accent"),
    message=Text(
        "Capitales sans accent\u00a0: {measured}, par exemple {places}",
        "Capitals without accent: {measured}, for example {places}",
    ),
    message_one=Text("Capitale sans accent\u00a0: {places}", "Capital without accent: {places}"),
    instruction=None,
    page_fr="""Capitales sans accent

Ce que fait ce contrôle
-----------------------
Il compte les mots dont la première lettre a perdu son accent\u00a0: `A` pour À en début de phrase,
`Etat`, `Ecole`, `Ile`, `Ca`. Seuls comptent les mots qui n’en sont pas un autre\u202f; les noms de
personnes sont laissés.

Pourquoi c’est important
------------------------
En français, l’accent fait partie de l’orthographe, sur les capitales aussi.

Exemple
-------
`L’Etat` pour «\u00a0L’État\u00a0», `A partir de` pour «\u00a0À partir de\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
