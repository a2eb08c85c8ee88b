"""Spaces missing

What it does
------------
Counts the places without the space that French wants: before\u00a0: ; ! ? % and €, inside «\u00a0», before a
unit, after a comma or a full stop. Names that end in a mark, addresses, times and code are left
alone.

Why it matters
--------------
It is the mark of English typing, seen at once.

Example
-------
`Pourquoi?` for «\u00a0Pourquoi\u202f?\u00a0», `5%` for «\u00a05\u00a0%\u00a0».

How to fix
----------
`rewriter check ARTICLE --fix` puts it right in the file; `--diff` shows first what would change.
Articles made here are mended already.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper
from rewriter.checks.shared.misspaced import SpaceCheck, misspaced
from rewriter.text.typography import fix_of
from rewriter.wording import Text

FIX = fix_of("space-missing")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misspaced(CHECK, paper, FIX)


CHECK = SpaceCheck(
    code="space-missing",
    family="typography",
    severity=Severity.WARNING,
    title=Text("Espaces manquantes", "Spaces missing"),
    message=Text(
        "Il manque une espace à {measured} endroits, par exemple {where}.",
        "A space is missing at {measured} places, for example {where}.",
    ),
    message_one=Text("Il manque une espace {where}.", "A space is missing {where}."),
    instruction=None,
    page_fr="""Espaces manquantes

Ce que fait ce contrôle
-----------------------
Il compte les endroits où manque l’espace que veut le français\u00a0: devant\u00a0: ; ! ? % et €, à
l’intérieur des «\u00a0», devant une unité, après une virgule ou un point. Noms qui finissent par un
signe, adresses, heures et code sont laissés.

Pourquoi c’est important
------------------------
C’est la marque d’une frappe à l’anglaise, vue aussitôt.

Exemple
-------
`Pourquoi?` pour «\u00a0Pourquoi\u202f?\u00a0», `5%` pour «\u00a05\u00a0%\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
