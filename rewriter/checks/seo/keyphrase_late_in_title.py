"""Keyphrase late in title

What it does
------------
Looks whether the title for search results opens with the keyphrase, articles and other
grammatical words aside; the headline when there is no such title.

Why it matters
--------------
The start of a title is read first, and never cut. Source: Yoast SEO. A good headline sometimes
starts otherwise: this is only advice.

Example
-------
Keyphrase «\u00a0prix du gaz\u00a0», title «\u00a0Pourquoi tout augmente, du pain au prix du
gaz\u00a0».

How to fix
----------
Start with the subject: «\u00a0Prix du gaz : pourquoi il augmente\u00a0».
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.keyphrase import GRAMMAR, covers, find
from rewriter.text.tokens import tokens
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the title has the keyphrase, but does not open with it."""
    title = paper.draft.seo_title or paper.draft.headline
    if covers(title, paper.keyphrase) and not _opens(title, paper.keyphrase):
        place = Place(part="seo_title" if paper.draft.seo_title else "headline")
        yield CHECK.found(place, keyphrase=paper.keyphrase, title=title)


def _opens(title: str, phrase: str) -> bool:
    """Whether nothing but grammatical words stands before the phrase."""
    found = find(title, phrase)
    return bool(found) and all(token.folded in GRAMMAR for token in tokens(title[: found[0][0]]))


CHECK = Check(
    code="keyphrase-late-in-title",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé loin dans le titre", "Keyphrase late in title"),
    message=Text(
        "Le titre «\u00a0{title}\u00a0» ne commence pas par «\u00a0{keyphrase}\u00a0».",
        "The title “{title}” does not open with “{keyphrase}”.",
    ),
    instruction="Le titre ne commence pas par l’expression-clé «\u00a0{keyphrase}\u00a0»\u00a0: mettez-la en tête si la "
    "phrase reste naturelle, sans changer les faits.",
    page_fr="""Expression-clé loin dans le titre

Ce que fait ce contrôle
-----------------------
Il regarde si le titre pour les résultats de recherche commence par l’expression-clé, article ou
autre mot grammatical mis à part. À défaut d’un tel titre, il regarde celui de l’article.

Pourquoi c’est important
------------------------
Le début du titre se lit le premier, et n’est jamais coupé. Source\u00a0: Yoast SEO. Un bon titre
de presse commence parfois autrement\u00a0: ce n’est qu’un conseil.

Exemple
-------
Expression-clé «\u00a0prix du gaz\u00a0», titre «\u00a0Pourquoi tout augmente, du pain au prix du
gaz\u00a0».

Que faire
---------
Commencer par le sujet\u00a0: «\u00a0Prix du gaz\u00a0: pourquoi il augmente\u00a0».
""",
    judge=judge,
    needs=frozenset({"keyphrase"}),
)
