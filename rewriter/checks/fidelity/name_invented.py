"""Name invented

What it does
------------
Looks for the article’s capitalised words in the source, its title, its credits. Case, accents,
acronyms spelt out, countries and their adjectives, and the best known names that change from
English to French are allowed for. A lone capitalised word that opens a sentence may name nothing
and is left aside.

Why it matters
--------------
A name added from general knowledge may be right today and wrong when it is printed; a name put for
another accuses the wrong person.

Example
-------
The source says “the minister”; the article names her.

How to fix
----------
Take the name out, or put the source’s back.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each name that the source does not have."""
    return in_article(CHECK, paper, Verdict.INVENTED, EntryKind.NAME)


CHECK = FidelityCheck(
    code="name-invented",
    family="fidelity",
    severity=Severity.ERROR,
    title=Text("Nom inventé", "Name invented"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0» n’est pas dans la source. Retire ce nom, ou remets celui que "
        "la source donne à cet endroit\u202f; n’ajoute rien de ce que tu sais par ailleurs."
    ),
    page_fr="""Nom inventé

Ce que fait ce contrôle
-----------------------
Il cherche les mots à majuscule de l’article dans la source, son titre et ses crédits. Il admet la
casse, les accents, les sigles développés, les pays et leurs adjectifs, et les noms les plus connus
qui changent de l’anglais au français. Un mot seul en tête de phrase, qui peut ne rien nommer, est
laissé de côté.

Pourquoi c’est important
------------------------
Un nom ajouté de mémoire peut être juste aujourd’hui et faux à la parution\u202f; un nom mis pour un
autre accuse la mauvaise personne.

Exemple
-------
La source dit «\u00a0la ministre\u00a0»\u202f; l’article la nomme.

Que faire
---------
Retirer le nom, ou remettre celui de la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
    yields_to=frozenset({"label-left"}),
)
