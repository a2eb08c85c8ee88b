"""Keyphrase too long

What it does
------------
Counts the content words of the keyphrase. Four are the most that people type.

Why it matters
--------------
A keyphrase of six words is one nobody looks for, and it cannot be used often without sounding odd.
Source: Yoast SEO.

Example
-------
«\u00a0rappel de douze mille voitures du constructeur américain en France\u00a0»: seven content
words.

How to fix
----------
Keep the two or three words that someone would type: «\u00a0rappel de voitures\u00a0».
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the keyphrase has too many content words."""
    count, most = len(paper.keyphrase_words), int(CHECK.limit(paper, "max_words"))
    if count > most:
        yield CHECK.found(Place(part="keyphrase"), measured=count, expected=most, keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-too-long",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé trop longue", "Keyphrase too long"),
    message=Text(
        "«\u00a0{keyphrase}\u00a0» a {measured} mots pleins, {expected} au plus.",
        "“{keyphrase}” has {measured} content words, {expected} at most.",
    ),
    instruction=None,
    page_fr="""Expression-clé trop longue

Ce que fait ce contrôle
-----------------------
Il compte les mots pleins de l’expression-clé. On n’en tape guère plus de quatre.

Pourquoi c’est important
------------------------
Personne ne cherche une expression de six mots, et on ne peut l’employer souvent sans lourdeur.
Source\u00a0: Yoast SEO.

Exemple
-------
«\u00a0rappel de douze mille voitures du constructeur américain en France\u00a0»\u00a0: sept mots
pleins.

Que faire
---------
Garder les deux ou trois mots que l’on taperait\u00a0: «\u00a0rappel de voitures\u00a0».
""",
    judge=judge,
    needs=frozenset({"keyphrase"}),
    limits={"max_words": 4},  # content words; Yoast: green up to 4 for French
)
