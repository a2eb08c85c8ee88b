"""Superlative added

What it does
------------
Finds superlatives and absolutes (« historique », « sans précédent », « le plus grand », « totalement ») of
which the source has no like near, in whatever words; and « l’un des plus grands » told as « le plus grand ».

Why it matters
--------------
A superlative is a claim: someone will check whether it was the first or the biggest.

Example
-------
The source: “an agreement was signed”. The article: « un accord historique a été signé ».

How to fix
----------
Take it away, or write the source’s own.
"""

from collections.abc import Iterator
from itertools import chain

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = frozenset(
    (
        "emphasis.superlative",
        "emphasis.superlative-doubt",
        "emphasis.one-of-dropped",
        "emphasis.absolute",
        "emphasis.absolute-doubt",
    )
)
_VERDICTS = (Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)
_ASKED = (
    "«\u00a0{article}\u00a0»\u00a0: {reason}. Retire ce superlatif ou cet absolu et écris ce que "
    "dit la source."
)
_QUOTING = _ASKED + " Phrase de la source\u00a0: «\u00a0{source}\u00a0»"


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each superlative or absolute that the source has not."""
    found = (in_article(CHECK, paper, verdict, EntryKind.EMPHASIS, reasons=_REASONS) for verdict in _VERDICTS)
    return chain.from_iterable(found)


CHECK = FidelityCheck(
    code="superlative-added",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Superlatif ajouté", "Superlative added"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=_ASKED,
    asks=dict.fromkeys((reason.partition(".")[2] for reason in _REASONS), _QUOTING),
    page_fr="""Superlatif ajouté

Ce que fait ce contrôle
-----------------------
Il relève les superlatifs et les absolus («\u00a0historique\u00a0», «\u00a0sans précédent\u00a0», «\u00a0le plus
grand\u00a0», «\u00a0totalement\u00a0») dont la source n’a pas l’équivalent tout près, en quelque mot que ce
soit\u202f; et «\u00a0l’un des plus grands\u00a0» devenu «\u00a0le plus grand\u00a0».

Pourquoi c’est important
------------------------
Un superlatif est une affirmation\u00a0: quelqu’un vérifiera si c’était le premier ou le plus grand.

Exemple
-------
La source\u00a0: «\u00a0un accord a été signé\u00a0». L’article\u00a0: «\u00a0un accord historique a été
signé\u00a0».

Que faire
---------
L’ôter, ou écrire celui de la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
    by_paragraph=True,
)
