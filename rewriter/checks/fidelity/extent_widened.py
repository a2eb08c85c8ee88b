"""Extent widened

What it does
------------
Compares how much both texts speak of: some, many, most, all; sometimes, often, always; partly, wholly.
It tells where the article reaches further than the source about the same thing, and where a part of a
known whole (“two of the five museums”, “partly destroyed”) is told as the whole.

Why it matters
--------------
“Some residents” made “all residents” turns a report into a falsehood without one wrong word elsewhere.

Example
-------
The source: “some of the shops close”. The article: « tous les commerces ferment ».

How to fix
----------
Write the quantity that the source gives.
"""

from collections.abc import Iterator
from itertools import chain

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = frozenset(("extent.widened", "extent.widened-doubt", "extent.some-dropped-doubt"))
_VERDICTS = (Verdict.ALTERED, Verdict.UNCERTAIN)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each quantity that reaches further than the source’s."""
    found = (in_article(CHECK, paper, verdict, EntryKind.EXTENT, reasons=_REASONS) for verdict in _VERDICTS)
    return chain.from_iterable(found)


CHECK = FidelityCheck(
    code="extent-widened",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Étendue élargie", "Extent widened"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Reprends la quantité de la source\u00a0: «\u00a0{source}\u00a0». "
        "Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
    ),
    page_fr="""Étendue élargie

Ce que fait ce contrôle
-----------------------
Il compare ce dont parlent les deux textes\u00a0: quelques-uns, beaucoup, la plupart, tous\u202f; parfois,
souvent, toujours\u202f; en partie, entièrement. Il signale où l’article va plus loin que la source à propos
de la même chose, et où une partie d’un tout («\u00a0deux des cinq musées\u00a0», «\u00a0en partie
détruit\u00a0») est donnée pour le tout.

Pourquoi c’est important
------------------------
«\u00a0Certains habitants\u00a0» devenu «\u00a0tous les habitants\u00a0» rend la phrase fausse sans qu’un autre
mot le soit.

Exemple
-------
La source\u00a0: «\u00a0certains commerces ferment\u00a0». L’article\u00a0: «\u00a0tous les commerces
ferment\u00a0».

Que faire
---------
Écrire la quantité que donne la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
