"""Internal links nofollow

What it does
------------
Names an article whose internal links all ask search engines not to follow them (nofollow). Only a
finished article in HTML or Markdown is judged: elsewhere nothing is known of its links.

Why it matters
--------------
A site that has its own links not followed hides its pages from search engines. Source: Yoast SEO.

Example
-------
A link to another article of the site, with rel="nofollow".

How to fix
----------
Take nofollow off: the tool has probably been set so for all links.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.links import internal
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when there are internal links and none is to be followed."""
    links = internal(paper)
    if links and all(link.nofollow for link in links):
        yield CHECK.found(measured=len(links), expected=0)


CHECK = Check(
    code="internal-links-nofollow",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Liens internes tous en nofollow", "Internal links nofollow"),
    message=Text(
        "Les {measured} liens internes sont tous en nofollow.",
        "Internal links, all of them nofollow: {measured}.",
    ),
    instruction=None,
    page_fr="""Liens internes tous en nofollow

Ce que fait ce contrôle
-----------------------
Il signale un article dont tous les liens internes demandent aux moteurs de recherche de ne pas
les suivre (nofollow). Seul un article fini remis en HTML ou en Markdown est jugé\u00a0: ailleurs,
on ne sait rien de ses liens.

Pourquoi c’est important
------------------------
Un site qui refuse de faire suivre ses propres liens cache ses pages aux moteurs de recherche.
Source\u00a0: Yoast SEO.

Exemple
-------
Un lien vers un autre article du site, en rel="nofollow".

Que faire
---------
Retirer nofollow\u00a0: l’éditeur a sans doute réglé son outil pour tous les liens.
""",
    judge=judge,
    needs=frozenset({"sections"}),
)
