"""Keyphrase not in slug

What it does
------------
Looks for the keyphrase in the slug, the article's part of the address: all its content words when
there are one or two, more than half of them otherwise.

Why it matters
--------------
An address that says what the page is about is clicked more readily. Source: Yoast SEO.

Example
-------
Keyphrase «\u00a0prix du gaz\u00a0», slug «\u00a0une-hausse-attendue\u00a0».

How to fix
----------
Put the content words of the keyphrase into the slug, joined by hyphens.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import words_found
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the slug has too little of the keyphrase."""
    words, slug = paper.keyphrase_words, paper.draft.slug
    found = words_found(slug.replace("-", " "), [w.replace("-", " ") for w in words])
    enough = found == len(words) if len(words) <= 2 else found > len(words) / 2
    if not enough:
        yield CHECK.found(Place(part="slug"), keyphrase=paper.keyphrase, slug=slug)


CHECK = Check(
    code="keyphrase-not-in-slug",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé absente du slug", "Keyphrase not in slug"),
    message=Text(
        "Le slug «\u00a0{slug}\u00a0» ne contient pas «\u00a0{keyphrase}\u00a0».",
        "The slug “{slug}” lacks “{keyphrase}”.",
    ),
    instruction="Le slug «\u00a0{slug}\u00a0» ne contient pas l’expression-clé «\u00a0{keyphrase}\u00a0»\u00a0: réécrivez-le avec ses mots, sans "
    "accents, séparés par des tirets.",
    page_fr="""Expression-clé absente du slug

Ce que fait ce contrôle
-----------------------
Il cherche l’expression-clé dans le slug, la partie de l’adresse propre à l’article\u00a0: tous ses
mots pleins s’il y en a un ou deux, plus de la moitié sinon.

Pourquoi c’est important
------------------------
Une adresse qui dit de quoi parle la page attire plus de clics. Source\u00a0: Yoast SEO.

Exemple
-------
Expression-clé «\u00a0prix du gaz\u00a0», slug «\u00a0une-hausse-attendue\u00a0».

Que faire
---------
Mettre les mots pleins de l’expression-clé dans le slug, séparés par des tirets.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "slug"}),
    told_by=frozenset({"keyphrase-absent"}),
)
