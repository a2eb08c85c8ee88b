"""Several headlines

What it does
------------
Counts the headings of level 1 (H1) of a finished article in HTML or Markdown. An article has one
only.

Why it matters
--------------
The heading of level 1 says what the whole page is about. With two, screen readers and search
engines cannot tell which to believe. Source: Yoast SEO.

Example
-------
«\u00a0# Le pont ferme\u00a0», then further down «\u00a0# Deux ans de travaux\u00a0».

How to fix
----------
Keep the first and make the others subheadings (H2).
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when a finished article has more than one heading of level 1."""
    count = paper.draft.embedded.headlines if paper.draft.embedded else 0
    if count > CHECK.limit(paper, "max_headlines"):
        yield CHECK.found(measured=count, expected=int(CHECK.limit(paper, "max_headlines")))


CHECK = Check(
    code="several-headlines",
    family="structure",
    severity=Severity.WARNING,
    title=Text("Plusieurs titres de niveau 1", "Several headlines"),
    message=Text(
        "Titres de niveau 1\u00a0: {measured}, {expected} au plus. Les autres sont à mettre au niveau 2.",
        "Headings of level 1: {measured}, {expected} at most. The others belong on level 2.",
    ),
    instruction=None,
    page_fr="""Plusieurs titres de niveau 1

Ce que fait ce contrôle
-----------------------
Il compte les titres de niveau 1 (H1) d’un article fini remis en HTML ou en Markdown. Un article
n’en a qu’un.

Pourquoi c’est important
------------------------
Le titre de niveau 1 dit de quoi parle toute la page. À deux, les lecteurs d’écran et les moteurs
de recherche ne savent lequel croire. Source\u00a0: Yoast SEO.

Exemple
-------
«\u00a0# Le pont ferme\u00a0», puis plus bas «\u00a0# Deux ans de travaux\u00a0».

Que faire
---------
Garder le premier et faire des autres des intertitres (H2).
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"max_headlines": 1},
)
