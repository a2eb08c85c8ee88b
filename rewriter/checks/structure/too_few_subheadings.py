"""Too few subheadings

What it does
------------
Counts the headings of the article and compares them with the number the brief asks for: 3 by
default, fewer in a short article (one for each 150 words), none under 300 words. An article without
any is an error; with too few, a warning. A finished article of which nobody asked anything needs none under
500 words, one is enough for it, and it is never in error.

Why it matters
--------------
Readers of the web scan headings before they read, and search engines read them as a table of
contents. Source for 300 words: Yoast SEO.

Example
-------
An article of 800 words with one heading, where three are asked for.

How to fix
----------
Look for the places where the subject changes and say there, in a few words, what follows. A heading
must be true of the text it stands over.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when there are fewer headings than the article's length and the brief ask for."""
    free = paper.brief.free_length  # nobody asked anything of this article
    if paper.words < CHECK.limit(paper, "unasked_from_words" if free else "from_words"):
        return
    asked = min(paper.brief.min_headings, int(paper.words / CHECK.limit(paper, "words_each")))
    found = len(paper.subheadings)
    if found + _headlines_to_lower(paper) < (min(asked, 1) if free else asked):
        severity = Severity.WARNING if found or free else Severity.ERROR
        yield CHECK.found(measured=found, expected=asked, missing=asked - found, severity=severity)


def _headlines_to_lower(paper: Paper) -> int:
    """Headings that stand a level too high, which another check tells: lowered, they are subheadings."""
    return max(0, paper.draft.embedded.headlines - 1) if paper.draft.embedded else 0


CHECK = Check(
    code="too-few-subheadings",
    family="structure",
    severity=Severity.ERROR,
    title=Text("Trop peu d’intertitres", "Too few subheadings"),
    message=Text(
        "Intertitres\u00a0: {measured}, il en faut au moins {expected}.",
        "Subheadings: {measured}, at least {expected} wanted.",
    ),
    instruction="L’article a {measured} intertitre(s) et il en faut au moins {expected}\u00a0: ajoutez-en {missing}, là où le "
    "sujet change. Chaque intertitre dit en quelques mots ce que sa section contient, sans fait nouveau.",
    page_fr="""Trop peu d’intertitres

Ce que fait ce contrôle
-----------------------
Il compte les intertitres et les compare au nombre demandé\u00a0: 3 par défaut, moins dans un
article court (un pour 150 mots), aucun sous 300 mots. Un article sans aucun intertitre est une
erreur\u202f; trop peu, un avertissement. À un article fini auquel personne n’a rien demandé, il n’en faut pas
sous 500 mots, un seul suffit, et ce n’est jamais une erreur.

Pourquoi c’est important
------------------------
Sur le web, on parcourt les intertitres avant de lire, et les moteurs de recherche y lisent le
sommaire. Source pour les 300 mots\u00a0: Yoast SEO.

Exemple
-------
Un article de 800 mots avec un seul intertitre, quand il en faut trois.

Que faire
---------
Chercher les endroits où le sujet change et y dire en quelques mots ce qui suit. Un intertitre doit
être vrai du texte qu’il coiffe.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={
        "from_words": 300,  # Yoast asks for no subheading below
        "unasked_from_words": 500,  # of a finished article: the press prints shorter ones without
        "words_each": 150,  # a section of fewer words than this is hardly one
    },
    brief_limits={"min_headings": "min_headings"},
)
