"""Keyphrase not in description

What it does
------------
Looks for all the content words of the keyphrase in the meta description.

Why it matters
--------------
Search results show in bold, in the description, the words that were looked for. Source: Yoast SEO.

Example
-------
Keyphrase «\u00a0usine de batteries\u00a0», description «\u00a0Le site ouvrira l’an prochain dans le
nord du pays…\u00a0».

How to fix
----------
Name the subject by its keyphrase, once, in a sentence that reads well.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.keyphrase import covers
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the description lacks a content word of the keyphrase."""
    if not covers(paper.draft.description, paper.keyphrase):
        yield CHECK.found(Place(part="description"), keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-not-in-description",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé absente de la description", "Keyphrase not in description"),
    message=Text(
        "La description ne contient pas «\u00a0{keyphrase}\u00a0».",
        "The description lacks “{keyphrase}”.",
    ),
    instruction="La description ne contient pas l’expression-clé «\u00a0{keyphrase}\u00a0»\u00a0: réécrivez-la avec elle, une fois, sans "
    "fait nouveau.",
    page_fr="""Expression-clé absente de la description

Ce que fait ce contrôle
-----------------------
Il cherche tous les mots pleins de l’expression-clé dans la méta-description.

Pourquoi c’est important
------------------------
Les résultats de recherche montrent en gras, dans la description, les mots cherchés. Source\u00a0:
Yoast SEO.

Exemple
-------
Expression-clé «\u00a0usine de batteries\u00a0», description «\u00a0Le site ouvrira l’an prochain
dans le nord du pays…\u00a0».

Que faire
---------
Nommer le sujet par son expression-clé, une fois, dans une phrase qui se lit bien.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "description"}),
    told_by=frozenset({"keyphrase-absent"}),
)
