"""Ligatures missing

What it does
------------
Counts words written oe or ae that French writes œ or æ: cœur, œuvre, sœur, nœud, ex æquo. Words
where o and e are two sounds are left alone.

Why it matters
--------------
The ligature is spelling: dictionaries know no other form.

Example
-------
`coeur` for «\u00a0cœur\u00a0».

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

FIX = fix_of("ligature-missing")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset(CHECK, paper, FIX)


CHECK = Check(
    code="ligature-missing",
    family="typography",
    severity=Severity.WARNING,
    title=Text("Œ et æ en deux lettres", "Ligatures missing"),
    message=Text(
        "Œ et æ en deux lettres\u00a0: {measured}, par exemple {places}",
        "Ligatures missing: {measured}, for example {places}",
    ),
    message_one=Text("Œ ou æ en deux lettres\u00a0: {places}", "Ligature missing: {places}"),
    instruction=None,
    page_fr="""Œ et æ en deux lettres

Ce que fait ce contrôle
-----------------------
Il compte les mots écrits oe ou ae que le français écrit œ ou æ\u00a0: cœur, œuvre, sœur, nœud, ex æquo.
Les mots où o et e font deux sons sont laissés.

Pourquoi c’est important
------------------------
La ligature est de l’orthographe\u00a0: les dictionnaires ne connaissent pas d’autre forme.

Exemple
-------
`coeur` pour «\u00a0cœur\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
