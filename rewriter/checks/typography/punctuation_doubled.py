"""Punctuation doubled

What it does
------------
Counts marks that stand twice or against each other: two commas, two full stops, a full stop after
another mark.

Why it matters
--------------
It is a slip of the keyboard that every reader sees.

Example
-------
`Le conseil a voté..` for «\u00a0Le conseil a voté.\u00a0»

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

FIX = fix_of("punctuation-doubled")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset(CHECK, paper, FIX)


CHECK = Check(
    code="punctuation-doubled",
    family="typography",
    severity=Severity.WARNING,
    title=Text("Ponctuation doublée", "Punctuation doubled"),
    message=Text(
        "Ponctuation doublée\u00a0: {measured}, par exemple {places}",
        "Punctuation doubled: {measured}, for example {places}",
    ),
    message_one=Text("Ponctuation doublée\u00a0: {places}", "Punctuation doubled: {places}"),
    instruction=None,
    page_fr="""Ponctuation doublée

Ce que fait ce contrôle
-----------------------
Il compte les signes doublés ou qui se contredisent\u00a0: deux virgules, deux points finals, un point
après un autre signe.

Pourquoi c’est important
------------------------
C’est une faute de frappe que tout lecteur voit.

Exemple
-------
`Le conseil a voté..` pour «\u00a0Le conseil a voté.\u00a0»

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
