"""Keyphrase not in headings

What it does
------------
Counts the headings that have more than half of the keyphrase's content words. At least 30% of them
should. Under the profile yoast an article of 300 words without any heading is told so too, as in Yoast
SEO.

Why it matters
--------------
Headings tell search engines what each part is about. Source: Yoast SEO.

Example
-------
Keyphrase «\u00a0marché automobile\u00a0», five headings, none with «\u00a0marché\u00a0» and
«\u00a0automobile\u00a0».

How to fix
----------
Put the keyphrase into one or two headings where it is true of the section. Not into all of them.
"""

from collections.abc import Iterator
from math import ceil

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import counted_words
from rewriter.checks.shared.keyphrase import words_found
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when too few headings have the keyphrase."""
    headings, words = paper.subheadings, paper.keyphrase_words
    having = sum(words_found(h, words) > len(words) / 2 for h in headings)
    wanted = ceil(round(CHECK.limit(paper, "min_share") * len(headings), 6))  # 0.3 × 10 is a little over 3
    if not headings and 0 < CHECK.limit(paper, "none_from_words") <= counted_words(paper):
        wanted = 1
    if having < wanted:
        yield CHECK.found(measured=having, expected=wanted, keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-not-in-headings",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé absente des intertitres", "Keyphrase not in headings"),
    message=Text(
        "Intertitres qui contiennent «\u00a0{keyphrase}\u00a0»\u00a0: {measured}\u202f; minimum recommandé\u00a0: {expected}.",
        "Headings with “{keyphrase}”: {measured}; recommended minimum: {expected}.",
    ),
    instruction="Mettez l’expression-clé «\u00a0{keyphrase}\u00a0» dans au moins {expected} intertitre(s), là où elle est vraie de "
    "la section.",
    page_fr="""Expression-clé absente des intertitres

Ce que fait ce contrôle
-----------------------
Il compte les intertitres qui contiennent plus de la moitié des mots pleins de l’expression-clé. Il
en faut au moins 30\u00a0%. Dans le profil yoast, un article de 300 mots sans aucun intertitre est
signalé aussi, comme chez Yoast SEO.

Pourquoi c’est important
------------------------
Les intertitres disent aux moteurs de recherche de quoi parle chaque partie. Source\u00a0: Yoast
SEO.

Exemple
-------
Expression-clé «\u00a0marché automobile\u00a0», cinq intertitres, aucun avec «\u00a0marché\u00a0» et
«\u00a0automobile\u00a0».

Que faire
---------
Mettre l’expression-clé dans un ou deux intertitres où elle est vraie de la section. Pas dans tous.
""",
    judge=judge,
    needs=frozenset({"keyphrase"}),
    told_by=frozenset({"keyphrase-absent", "too-few-subheadings"}),
    limits={
        "min_share": 0.3,  # of the headings; Yoast: green from 30%
        "none_from_words": 0,  # words from which an article without any heading is told so; 0: never; Yoast: 300
    },
)
