"""Title missing

What it does
------------
Says that the article has no headline or no title for search results. Only articles made here are
judged: of a finished article handed over as bare text, the title may simply not have been given.

Why it matters
--------------
Without a title an article cannot be published, and search engines make one up.

Example
-------
The writer answered with a headline but an empty SEO title.

How to fix
----------
Write it: the fact first, the keyphrase near the start.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each of headline and SEO title that is empty in an article made here."""
    if not paper.made_here:
        return
    if not paper.draft.headline.strip():
        yield CHECK.found(Place(part="headline"))
    if not paper.draft.seo_title.strip():
        yield CHECK.found(Place(part="seo_title"))


CHECK = Check(
    code="title-missing",
    family="title",
    severity=Severity.ERROR,
    title=Text("Titre manquant", "Title missing"),
    message=Text("Ce titre manque.", "This title is missing."),
    instruction="Ce titre manque\u00a0: écrivez-le, le fait principal d’abord, sans rien affirmer de plus que la source.",
    page_fr="""Titre manquant

Ce que fait ce contrôle
-----------------------
Il dit que l’article n’a pas de titre, ou pas de titre pour les résultats de recherche. Seuls les
articles faits ici sont jugés\u00a0: pour un article fini remis en texte seul, le titre n’a
peut-être simplement pas été donné.

Pourquoi c’est important
------------------------
Sans titre, un article ne se publie pas, et les moteurs de recherche en inventent un.

Exemple
-------
Le modèle a donné un titre, mais le titre SEO est vide.

Que faire
---------
L’écrire\u00a0: le fait d’abord, l’expression-clé près du début.
""",
    judge=judge,
)
