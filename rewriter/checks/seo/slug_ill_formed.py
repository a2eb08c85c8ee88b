"""Slug ill-formed

What it does
------------
Finds in the slug, the part of the address that is the article's own, what does not belong there:
accents, capitals, spaces, underscores, signs, doubled hyphens.

Why it matters
--------------
An address with an accent is written «\u00a0%C3%A9\u00a0» when it is copied, one with capitals is two
addresses on some servers, and an underscore ties two words into one for search engines.

Example
-------
«\u00a0Réouverture_de_la_gare\u00a0» for «\u00a0reouverture-gare\u00a0».

How to fix
----------
Small letters without accents, figures, single hyphens between words, and nothing else.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_FORM = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_STRANGE = re.compile(r"[^a-z0-9-]|--+|^-|-$")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the slug holds more than small letters, figures and single hyphens."""
    slug = paper.draft.slug
    if not _FORM.fullmatch(slug):
        signs = dict.fromkeys(m.group() for m in _STRANGE.finditer(slug))
        yield CHECK.found(
            Place(part="slug"), slug=slug, signs=" ".join("␣" if s == " " else s for s in signs)
        )


CHECK = Check(
    code="slug-ill-formed",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Slug mal formé", "Slug ill-formed"),
    message=Text(
        "Le slug «\u00a0{slug}\u00a0» contient ce qui n’y a pas sa place\u00a0: {signs}",
        "The slug “{slug}” holds what does not belong there: {signs}",
    ),
    instruction="Le slug «\u00a0{slug}\u00a0» contient {signs}\u00a0: récrivez-le en minuscules sans accents, en chiffres et en tirets simples.",
    page_fr="""Slug mal formé

Ce que fait ce contrôle
-----------------------
Il signale dans le slug, la partie de l’adresse propre à l’article, ce qui n’y a pas sa place\u00a0:
accents, majuscules, espaces, tirets bas, signes, tirets doublés.

Pourquoi c’est important
------------------------
Une adresse accentuée s’écrit «\u00a0%C3%A9\u00a0» quand on la copie, une adresse à majuscules en fait
deux sur certains serveurs, et un tiret bas lie deux mots en un pour les moteurs de recherche.

Exemple
-------
«\u00a0Réouverture_de_la_gare\u00a0» au lieu de «\u00a0reouverture-gare\u00a0».

Que faire
---------
Des minuscules sans accents, des chiffres, un seul tiret entre les mots, et rien d’autre.
""",
    judge=judge,
    needs=frozenset({"slug"}),
)
