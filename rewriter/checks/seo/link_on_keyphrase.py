"""Link on keyphrase

What it does
------------
Looks for a link whose words are the keyphrase, with no other content word. Only a finished
article in HTML or Markdown is judged: elsewhere nothing is known of its links.

Why it matters
--------------
Such a link tells search engines that it is the other page that is about the subject. Source:
Yoast SEO.

Example
-------
Keyphrase «\u00a0prix du gaz\u00a0», and a link on «\u00a0le prix du gaz\u00a0».

How to fix
----------
Put the link on other words, which say what the other page adds.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.links import leading
from rewriter.text.keyphrase import subject_stems
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for the links to other pages whose words are the keyphrase."""
    wanted = subject_stems(paper.keyphrase)
    anchored = [link for link in leading(paper) if subject_stems(link.text) == wanted]
    if anchored:
        yield CHECK.found(
            measured=len(anchored), expected=0, keyphrase=paper.keyphrase, url=anchored[0].url[:200]
        )


CHECK = Check(
    code="link-on-keyphrase",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Lien posé sur l’expression-clé", "Link on keyphrase"),
    message=Text(
        "Lien posé sur «\u00a0{keyphrase}\u00a0»\u00a0: {url}",
        "Link on “{keyphrase}”: {url}",
    ),
    instruction=None,
    page_fr="""Lien posé sur l’expression-clé

Ce que fait ce contrôle
-----------------------
Il cherche un lien dont le texte est l’expression-clé, sans autre mot plein. Seul un article fini
remis en HTML ou en Markdown est jugé\u00a0: ailleurs, on ne sait rien de ses liens.

Pourquoi c’est important
------------------------
Un tel lien dit aux moteurs de recherche que c’est l’autre page qui traite de ce sujet.
Source\u00a0: Yoast SEO.

Exemple
-------
Expression-clé «\u00a0prix du gaz\u00a0», et un lien posé sur «\u00a0le prix du gaz\u00a0».

Que faire
---------
Poser le lien sur d’autres mots, qui disent ce que l’autre page apporte.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
)
