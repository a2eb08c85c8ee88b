"""Keyphrase not in title

What it does
------------
Looks for all the content words of the keyphrase in the title for search results; in the headline
when there is no such title.

Why it matters
--------------
The title weighs most in search results, and readers look there for the words they typed. Source:
Yoast SEO, which likes the keyphrase best at the start.

Example
-------
Keyphrase «\u00a0rappel de voitures\u00a0», title «\u00a0Douze mille véhicules retournent à
l’usine\u00a0».

How to fix
----------
Put the keyphrase into the title, near the start if it reads well.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.keyphrase import covers
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the title lacks a content word of the keyphrase."""
    draft = paper.draft
    title = draft.seo_title or draft.headline
    if title and not covers(title, paper.keyphrase):
        part = Place(part="seo_title" if draft.seo_title else "headline")
        yield CHECK.found(part, keyphrase=paper.keyphrase, title=title)


CHECK = Check(
    code="keyphrase-not-in-title",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Expression-clé absente du titre", "Keyphrase not in title"),
    message=Text(
        "Le titre «\u00a0{title}\u00a0» ne contient pas «\u00a0{keyphrase}\u00a0».",
        "The title “{title}” lacks “{keyphrase}”.",
    ),
    instruction="Le titre ne contient pas l’expression-clé «\u00a0{keyphrase}\u00a0»\u00a0: réécrivez-le avec elle, près du début, sur "
    "les mêmes faits.",
    page_fr="""Expression-clé absente du titre

Ce que fait ce contrôle
-----------------------
Il cherche tous les mots pleins de l’expression-clé dans le titre des résultats de recherche\u202f;
à défaut, dans le titre de l’article.

Pourquoi c’est important
------------------------
C’est le titre qui pèse le plus dans les résultats de recherche, et le lecteur y cherche les mots
qu’il a tapés. Source\u00a0: Yoast SEO, qui préfère l’expression au début.

Exemple
-------
Expression-clé «\u00a0rappel de voitures\u00a0», titre «\u00a0Douze mille véhicules retournent à
l’usine\u00a0».

Que faire
---------
Mettre l’expression-clé dans le titre, près du début si cela se lit bien.
""",
    judge=judge,
    needs=frozenset({"keyphrase"}),
    told_by=frozenset({"keyphrase-absent"}),
)
