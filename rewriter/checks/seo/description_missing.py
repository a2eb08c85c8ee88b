"""Description missing

What it does
------------
Says that an article made here has no meta description. A finished article handed over without one
is not judged: the field may simply not have been given.

Why it matters
--------------
Without a description, search engines show whatever piece of the text they like. Source: Yoast SEO.

Example
-------
The description field is empty.

How to fix
----------
Write one or two sentences, 121 to 156 characters, that say what the article tells.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when an article made here has no description."""
    if paper.made_here and not paper.draft.description.strip():
        yield CHECK.found(
            Place(part="description"), low=paper.brief.description_min, high=paper.brief.description_max
        )


CHECK = Check(
    code="description-missing",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Description manquante", "Description missing"),
    message=Text(
        "Pas de description ({low} à {high} caractères demandés).",
        "No description ({low} to {high} characters asked for).",
    ),
    instruction="La description manque\u00a0: écrivez-la en {low} à {high} caractères, en phrases entières, avec des faits de "
    "l’article seulement.",
    page_fr="""Description manquante

Ce que fait ce contrôle
-----------------------
Il dit qu’un article fait ici n’a pas de méta-description. Un article fini remis sans description
n’est pas jugé\u00a0: le champ n’a peut-être simplement pas été donné.

Pourquoi c’est important
------------------------
Sans description, les moteurs de recherche montrent le morceau de texte qu’ils veulent.
Source\u00a0: Yoast SEO.

Exemple
-------
Le champ description est vide.

Que faire
---------
Écrire une ou deux phrases, de 121 à 156 caractères, qui disent ce que raconte l’article.
""",
    judge=judge,
)
