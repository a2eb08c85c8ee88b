"""External link missing

What it does
------------
Looks for a link to another site. Only a finished article in HTML or Markdown is judged: elsewhere
nothing is known of its links.

Why it matters
--------------
A link to the report, the law or the outlet quoted lets the reader verify. Source: Yoast SEO,
which wants one on each page. Many outlets do without: this is only advice.

Example
-------
«\u00a0Selon un rapport de la Cour des comptes\u00a0», without a link to the report.

How to fix
----------
Link the name of a document or an outlet to its page.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.links import external, leading
from rewriter.wording import Lang, Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when a finished article leads to no other site."""
    if paper.draft.embedded and not external(paper):
        yield CHECK.found(measured=0, expected=1, some=len(leading(paper)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _LinkCheck(Check):
    """A check that tells an article without any link from one that leads to its own site alone."""

    no_link: Text

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        return (self.message if finding.params["some"] else self.no_link).fill(lang)


CHECK = _LinkCheck(
    code="external-link-missing",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Aucun lien externe", "External link missing"),
    message=Text(
        "Aucun lien vers un autre site.",
        "No link to another site.",
    ),
    no_link=Text(
        "Aucun lien, ni vers un autre site ni vers une autre page du site.",
        "No link, neither to another site nor to another page of the site.",
    ),
    instruction=None,
    page_fr="""Aucun lien externe

Ce que fait ce contrôle
-----------------------
Il cherche un lien vers un autre site. Seul un article fini remis en HTML ou en Markdown est
jugé\u00a0: ailleurs, on ne sait rien de ses liens.

Pourquoi c’est important
------------------------
Un lien vers un rapport, une loi ou le média cité permet au lecteur de vérifier. Source\u00a0:
Yoast SEO, qui le demande à chaque page. Beaucoup de médias s’en passent\u00a0: ce n’est qu’un
conseil.

Exemple
-------
«\u00a0Selon un rapport de la Cour des comptes\u00a0», sans lien vers le rapport.

Que faire
---------
Lier le nom d’un document ou d’un média à sa page.
""",
    judge=judge,
    needs=frozenset({"sections"}),
)
