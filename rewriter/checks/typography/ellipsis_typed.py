"""Ellipses of three stops

What it does
------------
Counts three or more full stops that stand for the one character … and «\u00a0etc.\u00a0» followed by an
ellipsis.

Why it matters
--------------
Three stops can be parted at the end of a line, and «\u00a0etc.\u00a0» already says that the list goes on.

Example
-------
`Et puis...` for «\u00a0Et puis…\u00a0», `etc...` for «\u00a0etc.\u00a0».

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

FIX = fix_of("ellipsis-typed")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset(CHECK, paper, FIX)


CHECK = Check(
    code="ellipsis-typed",
    family="typography",
    severity=Severity.ADVICE,
    title=Text("Points de suspension en trois points", "Ellipses of three stops"),
    message=Text(
        "Points de suspension tapés point par point (le signe est «\u00a0…\u00a0»)\u00a0: {measured}, par exemple {places}",
        "Ellipses typed stop by stop (the mark is “…”): {measured}, for example {places}",
    ),
    message_one=Text(
        "Points de suspension tapés point par point (le signe est «\u00a0…\u00a0»)\u00a0: {places}",
        "Ellipsis typed stop by stop (the mark is “…”): {places}",
    ),
    instruction=None,
    page_fr="""Points de suspension en trois points

Ce que fait ce contrôle
-----------------------
Il compte les suites de trois points ou plus à la place du seul signe …, et «\u00a0etc.\u00a0» suivi de points
de suspension.

Pourquoi c’est important
------------------------
Trois points peuvent être séparés en fin de ligne, et «\u00a0etc.\u00a0» dit déjà que la liste continue.

Exemple
-------
`Et puis...` pour «\u00a0Et puis…\u00a0», `etc...` pour «\u00a0etc.\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
