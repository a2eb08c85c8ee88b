"""Condition dropped

What it does
------------
Finds sentences of the source with a condition (“if”, “unless”, « à condition que », « sous réserve de »,
« en cas de », « sauf si », « tant que », « dépend d’un accord ») whose main clause, or whose condition, comes back in the
article with no word of condition in the sentence or beside it. It is a doubt, which does not forbid
Ready, when « si » may be a mere contrast or « tant que » a time, when the sentence is told in part, or
when it still has another reserve.

Why it matters
--------------
What holds only if something happens is not announced yet; told without its condition it is false.

Example
-------
The source: « Si le conseil vote le budget, le pont rouvrira en mai ». The article: « Le pont rouvrira
en mai ».

How to fix
----------
Put the condition back into the sentence.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = (
    "modality.condition-dropped",
    "modality.condition-perhaps-dropped",
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence that tells without a condition what the source sets one to."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.CONDITION, reasons=_REASONS)


CHECK = FidelityCheck(
    code="condition-dropped",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Condition disparue", "Condition dropped"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "La source y met une condition\u00a0: «\u00a0{source}\u00a0». Rends-la dans la phrase "
        "«\u00a0{article}\u00a0». Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
    ),
    page_fr="""Condition disparue

Ce que fait ce contrôle
-----------------------
Il cherche les phrases de la source qui posent une condition («\u00a0si\u00a0», «\u00a0à condition
que\u00a0», «\u00a0sous réserve de\u00a0», «\u00a0en cas de\u00a0», «\u00a0sauf si\u00a0», «\u00a0tant
que\u00a0», «\u00a0dépend d’un accord\u00a0») et dont la principale, ou la condition même, revient dans l’article sans aucun mot de
condition dans la phrase ni à côté. Ce n’est qu’un doute, qui n’empêche pas la publication, quand
«\u00a0si\u00a0» peut marquer un simple contraste ou «\u00a0tant que\u00a0» une durée, quand la phrase
n’est reprise qu’en partie ou quand elle garde une autre réserve.

Pourquoi c’est important
------------------------
Ce qui n’arrivera que si autre chose arrive n’est pas annoncé\u00a0: sans sa condition, c’est faux.

Exemple
-------
La source\u00a0: «\u00a0Si le conseil vote le budget, le pont rouvrira en mai\u00a0». L’article\u00a0: «\u00a0Le pont rouvrira
en mai\u00a0».

Que faire
---------
Remettre la condition dans la phrase.
""",
    judge=judge,
    needs=frozenset({"source"}),
    doubts_by_paragraph=True,
)
