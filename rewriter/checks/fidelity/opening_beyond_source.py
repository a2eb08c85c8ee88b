"""Introduction that says more than the source

What it does
------------
Holds the sentences of the first paragraph to a stricter measure: more of their telling words must
stand in the source than elsewhere in the article.

Why it matters
--------------
Introductions and conclusions hold most of what rewritings add: stakes, moods, judgements that nobody
in the source has expressed.

Example
-------
“For many players this is far more than a tournament: a shop window, at last.”

How to fix
----------
Open with the most important fact of the source, in its own terms.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence of the first paragraph that the source bears out in small part only."""
    for verdict in (Verdict.INVENTED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.STATEMENT, reasons=("support.opening",))


CHECK = FidelityCheck(
    code="opening-beyond-source",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Introduction qui dit plus que la source", "Introduction that says more than the source"),
    message=Text(
        "L’introduction dit plus que la source\u00a0: «\u00a0{article}\u00a0»",
        "The introduction says more than the source: “{article}”",
    ),
    instruction=(
        "La source n’appuie guère cette phrase de l’introduction\u00a0: «\u00a0{article}\u00a0». Remplace-la par le fait "
        "principal de la source, sans enjeu, humeur ni jugement qu’elle n’exprime pas."
    ),
    page_fr="""Introduction qui dit plus que la source

Ce que fait ce contrôle
-----------------------
Il juge plus sévèrement les phrases du premier paragraphe\u00a0: une plus grande part de leurs mots
doit se trouver dans la source qu’ailleurs dans l’article.

Pourquoi c’est important
------------------------
Les introductions et les conclusions contiennent l’essentiel de ce qu’une réécriture ajoute\u00a0:
enjeux, humeurs, jugements que personne n’exprime dans la source.

Exemple
-------
«\u00a0Pour de nombreuses joueuses, c’est bien plus qu’un tournoi\u00a0: une vitrine, enfin.\u00a0»

Que faire
---------
Ouvrir sur le fait le plus important de la source, dans ses termes.
""",
    judge=judge,
    needs=frozenset({"source"}),
    yields_to=frozenset({"label-left"}),
    by_paragraph=True,
)
