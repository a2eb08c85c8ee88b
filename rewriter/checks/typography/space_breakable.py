"""Spaces that can break

What it does
------------
Counts the ordinary spaces where a line must not end: before\u00a0: ; ! ? % and €, inside «\u00a0», between
groups of three digits, before a unit, after M., Mme, Dr and n°. Either no-break space is right.

Why it matters
--------------
On a narrow screen the mark stands alone at the start of a line.

Example
-------
`Pourquoi ?` typed with the space bar, where a no-break space belongs.

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

FIX = fix_of("space-breakable")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misspaced(CHECK, paper, FIX)


CHECK = SpaceCheck(
    code="space-breakable",
    family="typography",
    severity=Severity.ADVICE,
    title=Text("Espaces sécables", "Spaces that can break"),
    message=Text(
        "Il manque une espace insécable à {measured} endroits\u00a0: l’espace ordinaire y laisse la ligne se couper. Par exemple {where}.",
        "A no-break space is missing at {measured} places: the ordinary one lets the line break. For example {where}.",
    ),
    message_one=Text(
        "Il manque une espace insécable {where}\u00a0: l’espace ordinaire y laisse la ligne se couper.",
        "A no-break space is missing {where}: the ordinary one lets the line break.",
    ),
    instruction=None,
    page_fr="""Espaces sécables

Ce que fait ce contrôle
-----------------------
Il compte les espaces ordinaires là où une ligne ne doit pas finir\u00a0: devant\u00a0: ; ! ? % et €, à
l’intérieur des «\u00a0», entre les tranches de trois chiffres, devant une unité, après M., Mme, Dr et
n°. L’une ou l’autre espace insécable convient.

Pourquoi c’est important
------------------------
Sur un écran étroit, le signe se retrouve seul en début de ligne.

Exemple
-------
`Pourquoi ?` tapé avec la barre d’espace, au lieu d’une espace insécable.

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
