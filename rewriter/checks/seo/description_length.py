"""Description length

What it does
------------
Counts the characters of the meta description: 121 to 156 are asked for, unless the brief says
otherwise.

Why it matters
--------------
Search results show the description under the title. Shorter, it wastes the room; longer, it is cut.
Source: Yoast SEO.

Example
-------
A description of 98 characters: 23 more can still say what the reader will find.

How to fix
----------
Say in one or two whole sentences what the article tells, with its keyphrase, and count.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the description is outside `brief.description_min` … `description_max`."""
    low, high = paper.brief.description_min, paper.brief.description_max
    length = len(paper.draft.description)
    if not low <= length <= high:
        yield CHECK.found(
            Place(part="description"), measured=length, expected=f"{low}–{high}", low=low, high=high
        )


CHECK = Check(
    code="description-length",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Longueur de la description", "Description length"),
    message=Text(
        "Description de {measured} caractères, {low} à {high} demandés.",
        "A description of {measured} characters, {low} to {high} asked for.",
    ),
    instruction="La description compte {measured} caractères\u00a0: réécrivez-la en {low} à {high} caractères, en phrases "
    "entières, avec des faits de l’article seulement.",
    page_fr="""Longueur de la description

Ce que fait ce contrôle
-----------------------
Il compte les caractères de la méta-description\u00a0: de 121 à 156, sauf demande contraire.

Pourquoi c’est important
------------------------
Les résultats de recherche montrent la description sous le titre. Plus courte, elle perd de la
place\u202f; plus longue, elle est coupée. Source\u00a0: Yoast SEO.

Exemple
-------
Une description de 98 caractères\u00a0: 23 de plus peuvent encore dire ce que le lecteur trouvera.

Que faire
---------
Dire en une ou deux phrases entières ce que raconte l’article, avec son expression-clé, et compter.
""",
    judge=judge,
    needs=frozenset({"description"}),
    unit="characters",
    brief_limits={"min_characters": "description_min", "max_characters": "description_max"},
)
