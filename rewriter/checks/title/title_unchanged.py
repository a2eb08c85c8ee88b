"""Title unchanged

What it does
------------
Compares the headline and the title for search results with the source’s title. Case, accents and
punctuation do not count. An error when the article is to be written afresh, a warning at the other
depths.

Why it matters
--------------
The same title on two sites competes with itself in search results, and it is the first thing that
shows a copy.

Example
-------
Source: «\u00a0Le constructeur rappelle 12\u202f000 voitures\u00a0». Article: «\u00a0Le constructeur
rappelle 12\u202f000 voitures\u202f!\u00a0»

How to fix
----------
Say the same fact from another side: who it concerns, what follows from it, a strong quotation.
"""

from collections.abc import Iterator

from rewriter.article import Depth, Finding, Place, Severity
from rewriter.article.finding import Part
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.likeness.similarity import alike
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each of headline and SEO title that is the source’s title."""
    source = paper.source.title if paper.source else ""
    severity = Severity.ERROR if paper.brief.depth is Depth.REWRITE else Severity.WARNING
    fields: tuple[tuple[Part, str], ...] = (
        ("headline", paper.draft.headline),
        ("seo_title", paper.draft.seo_title),
    )
    for part, title in fields:
        if source and title and alike(title, source) >= CHECK.limit(paper, "min_likeness"):
            yield CHECK.found(Place(part=part), severity=severity, title=title)


CHECK = Check(
    code="title-unchanged",
    family="title",
    severity=Severity.ERROR,
    title=Text("Titre inchangé", "Title unchanged"),
    message=Text(
        "«\u00a0{title}\u00a0» est le titre de la source.",
        "“{title}” is the source’s title.",
    ),
    instruction="«\u00a0{title}\u00a0» est le titre de la source\u00a0: écrivez-en un autre sur les mêmes faits, avec les mêmes noms, "
    "sans rien affirmer de plus que la source.",
    page_fr="""Titre inchangé

Ce que fait ce contrôle
-----------------------
Il compare le titre de l’article et celui des résultats de recherche à celui de la source, sans
tenir compte de la casse, des accents ni de la ponctuation. Une erreur quand l’article doit être
réécrit, un avertissement sinon.

Pourquoi c’est important
------------------------
Le même titre sur deux sites se fait concurrence dans les résultats de recherche, et c’est la
première chose qui trahit une copie.

Exemple
-------
Source\u00a0: «\u00a0Le constructeur rappelle 12\u202f000 voitures\u00a0». Article\u00a0: «\u00a0Le
constructeur rappelle 12\u202f000 voitures\u202f!\u00a0»

Que faire
---------
Dire le même fait d’un autre côté\u00a0: qui est concerné, ce qui s’ensuit, une citation forte.
""",
    judge=judge,
    needs=frozenset({"source"}),
    limits={"min_likeness": 0.9},  # of 1: one short word more or less in a title of ten
)
