"""Title too wide

What it does
------------
Measures the title for search results in pixels, letter by letter, as it is shown there (Arial,
20\u00a0px): an «\u00a0m\u00a0» takes more room than an «\u00a0i\u00a0». The limit is 600\u00a0px.

Why it matters
--------------
A title that is too wide is cut, and its end, often the news itself, is never read. Source: Yoast
SEO.

Example
-------
«\u00a0Pourquoi le constructeur américain rappelle d’urgence douze mille voitures en France\u00a0»,
about 790\u00a0px.

How to fix
----------
Put what matters first and take out what the reader can guess. The headline of the article may stay
longer.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.legibility.title_width import width_px
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the SEO title is over `brief.title_max_px`."""
    title, limit = paper.draft.seo_title, paper.brief.title_max_px
    width = round(width_px(title))
    if width > limit:
        yield CHECK.found(
            Place(part="seo_title"),
            measured=width,
            expected=limit,
            excess=len(title) - len(title) * limit // width,
        )


CHECK = Check(
    code="title-too-wide",
    family="title",
    severity=Severity.WARNING,
    title=Text("Titre trop large", "Title too wide"),
    message=Text(
        "Titre de {measured} px, {expected} au plus. Caractères en trop\u00a0: environ {excess}.",
        "A title of {measured} px, {expected} at most. Characters to cut: about {excess}.",
    ),
    instruction="Le titre SEO est trop large ({measured} px, {expected} au plus)\u00a0: raccourcissez-le d’au moins {excess} "
    "caractères, l’essentiel d’abord, sans changer les faits.",
    page_fr="""Titre trop large

Ce que fait ce contrôle
-----------------------
Il mesure en pixels le titre des résultats de recherche, lettre par lettre, tel qu’il y est affiché
(Arial, 20\u00a0px)\u00a0: un «\u00a0m\u00a0» prend plus de place qu’un «\u00a0i\u00a0». La limite
est de 600\u00a0px.

Pourquoi c’est important
------------------------
Un titre trop large est coupé, et sa fin, souvent la nouvelle elle-même, n’est jamais lue.
Source\u00a0: Yoast SEO.

Exemple
-------
«\u00a0Pourquoi le constructeur américain rappelle d’urgence douze mille voitures en France\u00a0»,
environ 790\u00a0px.

Que faire
---------
Mettre l’essentiel d’abord et retirer ce qui se devine. Le titre de l’article, lui, peut rester plus
long.
""",
    judge=judge,
    needs=frozenset({"seo_title"}),
    unit="px",
    brief_limits={"max_px": "title_max_px"},
)
