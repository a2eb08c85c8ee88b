"""External links nofollow

What it does
------------
Names an article whose external links all ask search engines not to follow them (nofollow). Only a
finished article in HTML or Markdown is judged: elsewhere nothing is known of its links.

Why it matters
--------------
That is right for advertising and paid links. But when no link is followed, the site seems to
recommend nobody, not even its sources. Source: Yoast SEO.

Example
-------
Three links to other sites, all three with rel="nofollow".

How to fix
----------
Take nofollow off the links to the sources of the article.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.links import external
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when there are external links and none is to be followed."""
    links = external(paper)
    if links and all(link.nofollow for link in links):
        yield CHECK.found(measured=len(links), expected=0)


CHECK = Check(
    code="external-links-nofollow",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Liens externes tous en nofollow", "External links nofollow"),
    message=Text(
        "Les {measured} liens externes sont tous en nofollow.",
        "External links, all of them nofollow: {measured}.",
    ),
    instruction=None,
    page_fr="""Liens externes tous en nofollow

Ce que fait ce contrôle
-----------------------
Il signale un article dont tous les liens externes demandent aux moteurs de recherche de ne pas
les suivre (nofollow). Seul un article fini remis en HTML ou en Markdown est jugé\u00a0: ailleurs,
on ne sait rien de ses liens.

Pourquoi c’est important
------------------------
C’est juste pour la publicité et les liens payés. Mais quand aucun lien n’est suivi, le site
semble ne recommander personne, pas même ses sources. Source\u00a0: Yoast SEO.

Exemple
-------
Trois liens vers d’autres sites, les trois en rel="nofollow".

Que faire
---------
Retirer nofollow des liens vers les sources de l’article.
""",
    judge=judge,
    needs=frozenset({"sections"}),
)
