"""Image missing

What it does
------------
Looks for an image in the article. Only a finished article in HTML or Markdown is judged:
elsewhere nothing is known of its images.

Why it matters
--------------
An image catches the eye and is what gets shared. Source: Yoast SEO. Many sites put the lead image
outside the text: this is only advice.

Example
-------
An article of 800 words without a photograph or chart.

How to fix
----------
Add a photograph whose rights are cleared, with an alternative text.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when a finished article has no image."""
    if paper.draft.embedded and not paper.draft.embedded.images:
        yield CHECK.found(measured=0, expected=1)


CHECK = Check(
    code="image-missing",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Aucune image", "Image missing"),
    message=Text(
        "Aucune image dans l’article.",
        "No image in the article.",
    ),
    instruction=None,
    page_fr="""Aucune image

Ce que fait ce contrôle
-----------------------
Il cherche une image dans l’article. Seul un article fini remis en HTML ou en Markdown est
jugé\u00a0: ailleurs, on ne sait rien de ses images.

Pourquoi c’est important
------------------------
Une image arrête le regard et sert aux partages. Source\u00a0: Yoast SEO. Beaucoup de sites posent
l’image de une hors du texte\u00a0: ce n’est qu’un conseil.

Exemple
-------
Un article de 800 mots sans photo ni graphique.

Que faire
---------
Ajouter une photo dont les droits sont acquis, avec un texte de remplacement.
""",
    judge=judge,
    needs=frozenset({"sections"}),
)
