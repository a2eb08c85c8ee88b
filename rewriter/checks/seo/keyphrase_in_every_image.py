"""Keyphrase in every image

What it does
------------
Counts the images whose alternative text has at least half of the keyphrase's content words. From
five images on, over 75% of them is too many.

Why it matters
--------------
Alternative texts that repeat themselves tell nothing to those who cannot see the images. Source:
Yoast SEO.

Example
-------
Five photographs, all «\u00a0Le pont du quai\u00a0».

How to fix
----------
Say of each image what is particular to it.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import images_having
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when too many images speak of the keyphrase."""
    images = paper.draft.embedded.images if paper.draft.embedded else ()
    having, many = images_having(paper), len(images) >= CHECK.limit(paper, "many")
    most = int(CHECK.limit(paper, "max_share") * len(images))
    if many and having > most:
        yield CHECK.found(measured=having, expected=most, total=len(images), keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-in-every-image",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé dans toutes les images", "Keyphrase in every image"),
    message=Text(
        "Images dont le texte de remplacement contient «\u00a0{keyphrase}\u00a0»\u00a0: {measured} sur "
        "{total}\u202f; maximum recommandé\u00a0: {expected}.",
        "Images whose alternative text has “{keyphrase}”: {measured} of {total}; recommended maximum: {expected}.",
    ),
    instruction=None,
    page_fr="""Expression-clé dans toutes les images

Ce que fait ce contrôle
-----------------------
Il compte les images dont le texte de remplacement contient au moins la moitié des mots pleins de
l’expression-clé. À partir de cinq images, plus de 75\u00a0% est trop.

Pourquoi c’est important
------------------------
Des textes de remplacement qui se répètent n’apprennent rien à ceux qui ne voient pas les images.
Source\u00a0: Yoast SEO.

Exemple
-------
Cinq photos, toutes «\u00a0Le pont du quai\u00a0».

Que faire
---------
Dire de chaque image ce qui lui est propre.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
    limits={"many": 5, "max_share": 0.75},
)
