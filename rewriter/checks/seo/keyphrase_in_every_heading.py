"""Keyphrase in every heading

What it does
------------
Counts the headings that have more than half of the keyphrase's content words. Over 75% of them is
too many; an article with one heading is not judged.

Why it matters
--------------
Headings that all say the same guide nobody, and search engines see stuffing. Source: Yoast SEO.

Example
-------
«\u00a0Tesla en Chine\u00a0», «\u00a0Tesla en Europe\u00a0», «\u00a0Tesla et ses rivaux\u00a0»,
«\u00a0L’avenir de Tesla\u00a0».

How to fix
----------
Keep the keyphrase in one heading out of two or three; say in the others what is particular to their
sections.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import words_found
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when too many headings have the keyphrase."""
    headings, words = paper.subheadings, paper.keyphrase_words
    having = sum(words_found(h, words) > len(words) / 2 for h in headings)
    most = int(CHECK.limit(paper, "max_share") * len(headings))
    if len(headings) > 1 and having > most:
        yield CHECK.found(measured=having, expected=most, keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-in-every-heading",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé dans tous les intertitres", "Keyphrase in every heading"),
    message=Text(
        "Intertitres qui contiennent «\u00a0{keyphrase}\u00a0»\u00a0: {measured}\u202f; maximum recommandé\u00a0: {expected}.",
        "Headings with “{keyphrase}”: {measured}; recommended maximum: {expected}.",
    ),
    instruction="L’expression-clé «\u00a0{keyphrase}\u00a0» est dans {measured} intertitres\u00a0: gardez-la dans {expected} au plus, et "
    "dites dans les autres ce que leur section a de particulier.",
    page_fr="""Expression-clé dans tous les intertitres

Ce que fait ce contrôle
-----------------------
Il compte les intertitres qui contiennent plus de la moitié des mots pleins de l’expression-clé.
Au-delà de 75\u00a0%, c’est trop\u202f; un article à un seul intertitre n’est pas jugé.

Pourquoi c’est important
------------------------
Des intertitres qui disent tous la même chose ne guident personne, et les moteurs de recherche y
voient du bourrage. Source\u00a0: Yoast SEO.

Exemple
-------
«\u00a0Tesla en Chine\u00a0», «\u00a0Tesla en Europe\u00a0», «\u00a0Tesla et ses rivaux\u00a0»,
«\u00a0L’avenir de Tesla\u00a0».

Que faire
---------
Garder l’expression-clé dans un intertitre sur deux ou trois\u202f; dire dans les autres ce qui leur
est propre.
""",
    judge=judge,
    needs=frozenset({"keyphrase"}),
    limits={"max_share": 0.75},  # of the headings; Yoast: green up to 75%
)
