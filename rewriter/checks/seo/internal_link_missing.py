"""Internal link missing

What it does
------------
Looks for a link to another page of the same site: a relative address, or the host of the article
or of the site's pages that were given. Only a finished article in HTML or Markdown is judged:
elsewhere nothing is known of its links.

Why it matters
--------------
Links between articles keep readers and help search engines through the site. Source: Yoast SEO.

Example
-------
An article about a strike without a link to the one that announced it.

How to fix
----------
Link a few words to a related article. The option --site proposes some.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.links import internal, knows_its_site, leading
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when a finished article leads to no page of its own site."""
    if paper.draft.embedded and not internal(paper) and (knows_its_site(paper) or not leading(paper)):
        yield CHECK.found(measured=0, expected=1)


CHECK = Check(
    code="internal-link-missing",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Aucun lien interne", "Internal link missing"),
    message=Text(
        "Aucun lien vers une autre page du site.",
        "No link to another page of the site.",
    ),
    instruction=None,
    page_fr="""Aucun lien interne

Ce que fait ce contrôle
-----------------------
Il cherche un lien vers une autre page du même site\u00a0: une adresse relative, ou le même nom
d’hôte que l’article ou que les pages du site données. Seul un article fini remis en HTML ou en
Markdown est jugé\u00a0: ailleurs, on ne sait rien de ses liens.

Pourquoi c’est important
------------------------
Les liens entre articles gardent le lecteur et aident les moteurs de recherche à parcourir le
site. Source\u00a0: Yoast SEO.

Exemple
-------
Un article sur une grève, sans lien vers celui qui l’annonçait.

Que faire
---------
Lier quelques mots à un article proche. L’option --site en propose.
""",
    judge=judge,
    told_by=frozenset({"external-link-missing"}),
    needs=frozenset({"sections"}),
)
