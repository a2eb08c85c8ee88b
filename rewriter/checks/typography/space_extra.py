"""Spaces too many

What it does
------------
Counts the spaces that should not be there: two between words, one before a comma or a full stop,
after an apostrophe, inside brackets.

Why it matters
--------------
They are left where words were taken out or pasted in, and show it.

Example
-------
`Le conseil , réuni hier` for «\u00a0Le conseil, réuni hier\u00a0».

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

FIX = fix_of("space-extra")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misspaced(CHECK, paper, FIX)


CHECK = SpaceCheck(
    code="space-extra",
    family="typography",
    severity=Severity.WARNING,
    title=Text("Espaces en trop", "Spaces too many"),
    message=Text(
        "Une espace est de trop à {measured} endroits, par exemple {where}.",
        "A space too many stands at {measured} places, for example {where}.",
    ),
    message_one=Text("Une espace est de trop {where}.", "A space too many stands {where}."),
    instruction=None,
    page_fr="""Espaces en trop

Ce que fait ce contrôle
-----------------------
Il compte les espaces de trop\u00a0: deux entre deux mots, une devant une virgule ou un point, après une
apostrophe, à l’intérieur des parenthèses.

Pourquoi c’est important
------------------------
Elles restent là où l’on a retiré ou collé des mots, et le montrent.

Exemple
-------
`Le conseil , réuni hier` pour «\u00a0Le conseil, réuni hier\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
