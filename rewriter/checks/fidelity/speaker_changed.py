"""Words given to another speaker

What it does
------------
Finds who says each quotation and each reported claim, in the article and in the source: “X said”,
« selon X », « a-t-il ajouté ». Reports words that the article gives to another person, or to several
where the source names one. Pronouns are followed only when one person can be meant.

Why it matters
--------------
True words in the wrong mouth are the fault that persons quoted complain of first.

Example
-------
« …, a déclaré Anne Martin » in the source, « …, a déclaré Paul Durand » in the article.

How to fix
----------
Give the words back to whoever said them.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each quotation or claim that is not its speaker’s."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.SPEAKER)


CHECK = FidelityCheck(
    code="speaker-changed",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Propos prêtés à un autre", "Words given to another speaker"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "Ces propos ne sont pas de «\u00a0{article}\u00a0»\u00a0: la source les prête à "
        "«\u00a0{source}\u00a0». Rends-les à qui les a tenus. Phrase de la source\u00a0: "
        "«\u00a0{context}\u00a0»"
    ),
    page_fr="""Propos prêtés à un autre

Ce que fait ce contrôle
-----------------------
Il cherche qui tient chaque citation et chaque propos rapporté, dans l’article et dans la source\u00a0:
«\u00a0a déclaré X\u00a0», «\u00a0selon X\u00a0», «\u00a0a-t-il ajouté\u00a0». Il signale ceux que l’article prête
à une autre personne, ou à plusieurs quand la source en nomme une. Les pronoms ne sont suivis que
lorsqu’une seule personne est possible.

Pourquoi c’est important
------------------------
Des mots justes dans la mauvaise bouche\u00a0: c’est d’abord de cela que les personnes citées se plaignent.

Exemple
-------
«\u00a0…, a déclaré Anne Martin\u00a0» dans la source, «\u00a0…, a déclaré Paul Durand\u00a0» dans l’article.

Que faire
---------
Rendre ces mots à qui les a dits.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
