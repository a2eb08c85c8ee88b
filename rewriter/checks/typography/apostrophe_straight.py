"""Straight apostrophes

What it does
------------
Counts the apostrophes of the keyboard (' or ´) between letters, where print has the curved one.

Why it matters
--------------
Readers see it less than a search does: a text that has both kinds is found by half of what it says.

Example
-------
`l'époque` for «\u00a0l’époque\u00a0».

How to fix
----------
`rewriter check ARTICLE --fix` puts it right in the file; `--diff` shows first what would change.
Articles made here are mended already.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.misset import misset_in
from rewriter.text.typography import fix_of
from rewriter.wording import Text

FIX = fix_of("apostrophe-straight")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset_in(CHECK, paper, FIX)


CHECK = Check(
    code="apostrophe-straight",
    family="typography",
    severity=Severity.ADVICE,
    title=Text("Apostrophes droites", "Straight apostrophes"),
    message=Text(
        "Apostrophe droite (') au lieu de la courbe (’) à {measured} endroits, par exemple dans «\u00a0{example}\u00a0».",
        "A straight apostrophe (') instead of the curved one (’) at {measured} places, for example in “{example}”.",
    ),
    message_one=Text(
        "Apostrophe droite (') au lieu de la courbe (’) dans «\u00a0{example}\u00a0».",
        "A straight apostrophe (') instead of the curved one (’) in “{example}”.",
    ),
    instruction=None,
    page_fr="""Apostrophes droites

Ce que fait ce contrôle
-----------------------
Il compte les apostrophes du clavier (' ou ´) entre deux lettres, là où l’imprimé a l’apostrophe
courbe.

Pourquoi c’est important
------------------------
Le lecteur la voit moins qu’une recherche\u00a0: un texte qui mêle les deux n’est trouvé qu’à moitié.

Exemple
-------
`l'époque` pour «\u00a0l’époque\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
