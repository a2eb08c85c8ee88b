"""Hedge dropped

What it does
------------
Compares the verbs that the source puts in the conditional, after “may”, “could”, “seems” or beside
“probably”, “allegedly” with those of the article. When one comes back as a fact, and nothing else in
the sentence holds back (« selon », « peut-être », another conditional), it is reported. A doubt, when
the sentence is close and the verb another, does not forbid Ready.

Why it matters
--------------
The French conditional says that the newsroom does not vouch for it. Taken away, a rumour is published
as a fact, at times against a person.

Example
-------
The source: « il aurait déjeuné avec le maire ». The article: « il a déjeuné avec le maire ».

How to fix
----------
Put the conditional or the reserve back, or say on whose word it stands.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = (
    "modality.hearsay-stated",
    "modality.possibility-stated",
    "modality.ability-stated",
    "modality.hedge-perhaps-dropped",
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence that states what the source holds back on."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.HEDGE, reasons=_REASONS)


CHECK = FidelityCheck(
    code="hedge-dropped",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Réserve disparue", "Hedge dropped"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "La source ne l’affirme pas\u00a0: elle écrit «\u00a0{source}\u00a0». Là où tu écris "
        "«\u00a0{article}\u00a0», remets cette réserve (conditionnel, «\u00a0pourrait\u00a0», "
        "«\u00a0selon\u00a0»). Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
    ),
    page_fr="""Réserve disparue

Ce que fait ce contrôle
-----------------------
Il compare les verbes que la source met au conditionnel, après «\u00a0pourrait\u00a0», «\u00a0semble\u00a0», ou près de
«\u00a0probablement\u00a0», «\u00a0présumé\u00a0», à ceux de l’article. Si l’un d’eux revient comme un fait et que
rien d’autre dans la phrase ne fait réserve («\u00a0selon\u00a0», «\u00a0peut-être\u00a0», un autre conditionnel), il
le signale. Un doute, quand la phrase est proche et le verbe différent, n’empêche pas la publication.

Pourquoi c’est important
------------------------
Le conditionnel dit que la rédaction n’en répond pas. Sans lui, une rumeur paraît comme un fait,
parfois contre une personne.

Exemple
-------
La source\u00a0: «\u00a0il aurait déjeuné avec le maire\u00a0». L’article\u00a0: «\u00a0il a déjeuné avec le maire\u00a0».

Que faire
---------
Remettre le conditionnel ou la réserve, ou dire sur la foi de qui.
""",
    judge=judge,
    needs=frozenset({"source"}),
    doubts_by_paragraph=True,
)
