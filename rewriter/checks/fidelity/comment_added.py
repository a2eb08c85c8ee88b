"""Comment added

What it does
------------
Finds remarks of the writer’s own: stakes, verdicts, morals and states of mind (« l’enjeu est national », « tout
reste possible », « ne cache pas sa colère ») that the source has not, where the sentence names nobody who makes
them, nouns that judge ahead of their fact (« Détail révélateur : », « Maigre consolation ») and of a French
source adjectives that say what a fact does to whoever hears of it (« un document troublant »). It is a doubt: told of a question or of what somebody says it would say nothing.

Why it matters
--------------
A rewriting reports what its source reports. A judgement that nobody made becomes the newspaper’s own, and a state
of mind lent to people is an invented fact.

Example
-------
The source: “Talks resume on Saturday.” The article: « Les deux camps restent loin d’un accord. »

How to fix
----------
Take the remark out, or give it to whoever makes it in the source.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = frozenset(("emphasis.comment-doubt", "emphasis.mind-doubt"))


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence in which the writer remarks what the source does not."""
    return in_article(CHECK, paper, Verdict.UNCERTAIN, EntryKind.EMPHASIS, reasons=_REASONS)


CHECK = FidelityCheck(
    code="comment-added",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Commentaire ajouté", "Comment added"),
    message=Text(
        "«\u00a0{about}\u00a0»\u00a0: {reason}. À retirer, ou à attribuer à qui le dit dans la source.",
        "“{about}”: {reason}. Take it out, or give it to whoever says so in the source.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Supprime cette remarque, ou remplace-la par ce que dit la source, en "
        "nommant qui le dit."
    ),
    page_fr="""Commentaire ajouté

Ce que fait ce contrôle
-----------------------
Il relève les remarques du rédacteur\u00a0: enjeux, verdicts, morales et états d’esprit («\u00a0l’enjeu est
national\u00a0», «\u00a0tout reste possible\u00a0», «\u00a0ne cache pas sa colère\u00a0») que la source ne fait pas,
quand la phrase ne nomme personne qui les fasse, les noms qui jugent avant le fait («\u00a0Détail
révélateur\u00a0:\u00a0», «\u00a0Maigre consolation\u00a0») et, d’une source française, les adjectifs qui disent
l’effet d’un fait sur qui l’apprend («\u00a0un document troublant\u00a0»). C’est un doute\u00a0: d’une question, ou de ce que quelqu’un dit, il
ne dit rien.

Pourquoi c’est important
------------------------
Une réécriture rapporte ce que rapporte sa source. Un jugement que personne n’a porté devient celui du journal, et
un état d’esprit prêté à des gens est un fait inventé.

Exemple
-------
La source\u00a0: «\u00a0Les discussions reprennent samedi.\u00a0» L’article\u00a0: «\u00a0Les deux camps restent loin
d’un accord.\u00a0»

Que faire
---------
Retirer la remarque, ou l’attribuer à celui qui la fait dans la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
    by_paragraph=True,
)
