"""Source supports less

What it does
------------
Says that the article is shorter than what was asked because the source does not carry more. The
minimum was lowered before writing; nothing was padded.

Why it matters
--------------
Asking a model for 700 words from a dispatch of 200 is asking it to invent. The editor decides
instead: accept a short article, or bring a second source.

Example
-------
700 words were asked for; the source supports about 260.

How to fix
----------
Publish it short, or add source material and start again.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the minimum was lowered and the article stays under what was asked."""
    brief = paper.brief
    if brief.min_words < brief.asked_words and paper.words < brief.asked_words:
        yield CHECK.found(
            Place(part="source"), measured=brief.min_words, expected=brief.asked_words, words=paper.words
        )


CHECK = Check(
    code="source-supports-less",
    family="length",
    severity=Severity.ADVICE,
    title=Text("Source trop courte pour la longueur demandée", "Source supports less than was asked"),
    message=Text(
        "La source permet environ {measured} mots\u202f; {expected} étaient demandés. L’article en compte {words} et n’a "
        "pas été délayé.",
        "The source supports about {measured} words; {expected} were asked for. The article has {words} and was not "
        "padded.",
    ),
    instruction=None,
    page_fr="""Source trop courte pour la longueur demandée

Ce que fait ce contrôle
-----------------------
Il dit que l’article est plus court que demandé parce que la source n’en porte pas davantage. Le
minimum a été abaissé avant l’écriture\u202f; rien n’a été délayé.

Pourquoi c’est important
------------------------
Demander 700 mots à partir d’une dépêche de 200, c’est demander d’inventer. C’est à l’éditeur de
décider\u00a0: publier court, ou apporter une seconde source.

Exemple
-------
700 mots étaient demandés\u202f; la source en permet environ 260.

Que faire
---------
Publier court, ou compléter la source et recommencer.
""",
    judge=judge,
    unit="words",
)
