"""Keyphrase not in images

What it does
------------
Counts the images whose alternative text has at least half of the keyphrase's content words. One
is wanted, or 30% of five images or more.

Why it matters
--------------
The alternative text is read out to those who cannot see the image, and by search engines. Source:
Yoast SEO.

Example
-------
Keyphrase «\u00a0pont du quai\u00a0», one image, whose alternative text is «\u00a0Photo\u00a0».

How to fix
----------
Say what the image shows, in the words of the keyphrase if that is what it shows.
"""

from collections.abc import Iterator
from math import ceil

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import images_having
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when too few images speak of the keyphrase."""
    images = paper.draft.embedded.images if paper.draft.embedded else ()
    having, many = images_having(paper), len(images) >= CHECK.limit(paper, "many")
    wanted = ceil(CHECK.limit(paper, "min_share") * len(images)) if many else 1
    if images and having < wanted:
        yield CHECK.found(measured=having, expected=wanted, total=len(images), keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-not-in-images",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé absente des images", "Keyphrase not in images"),
    message=Text(
        "Images dont le texte de remplacement contient «\u00a0{keyphrase}\u00a0»\u00a0: {measured} sur "
        "{total}\u202f; minimum recommandé\u00a0: {expected}.",
        "Images whose alternative text has “{keyphrase}”: {measured} of {total}; recommended minimum: {expected}.",
    ),
    instruction=None,
    page_fr="""Expression-clé absente des images

Ce que fait ce contrôle
-----------------------
Il compte les images dont le texte de remplacement contient au moins la moitié des mots pleins de
l’expression-clé. Il en faut une, ou 30\u00a0% à partir de cinq images.

Pourquoi c’est important
------------------------
Le texte de remplacement est lu à ceux qui ne voient pas l’image, et par les moteurs de recherche.
Source\u00a0: Yoast SEO.

Exemple
-------
Expression-clé «\u00a0pont du quai\u00a0», une seule image, au texte de remplacement
«\u00a0Photo\u00a0».

Que faire
---------
Dire ce que montre l’image, avec les mots de l’expression-clé si elle le montre.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
    told_by=frozenset({"keyphrase-absent"}),
    limits={"many": 5, "min_share": 0.3},
)
