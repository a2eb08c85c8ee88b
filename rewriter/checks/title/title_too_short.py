"""Title too short

What it does
------------
Counts the characters of the headline and of the title for search results: fewer than 20 say hardly
anything.

Why it matters
--------------
A title of two words names a subject and tells no news. In a list of results, nobody knows what
happened, nor why to read it.

Example
-------
«\u00a0Le budget\u00a0»: 9 characters. Whose, and what became of it?

How to fix
----------
Say who does what, with what the article states.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.article.finding import Part
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each of headline and SEO title that is too short."""
    least = int(CHECK.limit(paper, "min_characters"))
    fields: tuple[tuple[Part, str], ...] = (
        ("headline", paper.draft.headline),
        ("seo_title", paper.draft.seo_title),
    )
    for part, title in fields:
        rubric = title.isupper() and not paper.made_here  # « ARDÈCHE » stands above a title
        if 0 < len(title.strip()) < least and not rubric:
            yield CHECK.found(Place(part=part), measured=len(title.strip()), expected=least, title=title)


CHECK = Check(
    code="title-too-short",
    family="title",
    severity=Severity.ADVICE,
    title=Text("Titre trop court", "Title too short"),
    message=Text(
        "«\u00a0{title}\u00a0»\u00a0: {measured} caractères\u202f; sous {expected}, un titre ne dit guère de nouvelle.",
        "“{title}”: {measured} characters; under {expected} a title tells hardly any news.",
    ),
    instruction="Le titre «\u00a0{title}\u00a0» est trop court\u00a0: dites qui fait quoi, en {expected} caractères au moins, avec ce que "
    "l’article affirme et rien de plus.",
    page_fr="""Titre trop court

Ce que fait ce contrôle
-----------------------
Il compte les caractères du titre et du titre des résultats de recherche\u00a0: en dessous de 20, ils
ne disent presque rien.

Pourquoi c’est important
------------------------
Un titre de deux mots nomme un sujet et ne donne aucune nouvelle. Dans une liste de résultats,
personne ne sait ce qui s’est passé, ni pourquoi le lire.

Exemple
-------
«\u00a0Le budget\u00a0»\u00a0: 9 caractères. Celui de qui, et qu’est-il devenu\u202f?

Que faire
---------
Dire qui fait quoi, avec ce que l’article affirme.
""",
    judge=judge,
    unit="characters",
    limits={"min_characters": 20},  # of 214 titles of Wikinews, NTREX and EIG the shortest has 28
)
