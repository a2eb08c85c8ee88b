"""Quotation marks foreign

What it does
------------
Counts the pairs of “ ” and \" \" that open outside «\u00a0», and of straight ones within them. French
quotes between «\u00a0», and between “ ” inside. A paragraph with one mark too many is left alone: nobody
can tell which.

Why it matters
--------------
Foreign marks are the first sign of a text translated or pasted.

Example
-------
`Il a dit \"oui\".` for «\u00a0Il a dit «\u00a0oui\u00a0».\u00a0»

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

FIX = fix_of("quotation-marks-foreign")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset(CHECK, paper, FIX, each=2)


CHECK = Check(
    code="quotation-marks-foreign",
    family="typography",
    severity=Severity.WARNING,
    title=Text("Guillemets anglais ou droits", "Quotation marks foreign"),
    message=Text(
        "Guillemets anglais ou droits\u00a0: {measured}, par exemple {places}",
        "Quotation marks foreign: {measured}, for example {places}",
    ),
    message_one=Text("Guillemets anglais ou droits\u00a0: {places}", "Quotation marks foreign: {places}"),
    instruction=None,
    page_fr="""Guillemets anglais ou droits

Ce que fait ce contrôle
-----------------------
Il compte les paires de “ ” et \" \" hors des «\u00a0». Le français cite entre «\u00a0», et entre “ ” à
l’intérieur. Un paragraphe où une marque est de trop est laissé\u00a0: personne ne peut dire laquelle.

Pourquoi c’est important
------------------------
Des guillemets étrangers sont le premier signe d’un texte traduit ou collé.

Exemple
-------
`Il a dit \"oui\".` pour «\u00a0Il a dit «\u00a0oui\u00a0».\u00a0»

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
