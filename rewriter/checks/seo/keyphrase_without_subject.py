"""Keyphrase without subject

What it does
------------
Names a keyphrase made of grammatical words only: articles, pronouns, prepositions, auxiliaries.

Why it matters
--------------
No article is found by «\u00a0qui est là\u00a0»: these words are on every page. Source: Yoast SEO.

Example
-------
Keyphrase «\u00a0tout sur elle\u00a0».

How to fix
----------
Name the subject: «\u00a0budget de la ville\u00a0».
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.tokens import tokens
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when no word of the keyphrase carries a subject."""
    if all(token.folded in FRENCH for token in tokens(paper.keyphrase)):
        yield CHECK.found(Place(part="keyphrase"), keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-without-subject",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Expression-clé sans mot plein", "Keyphrase without subject"),
    message=Text(
        "«\u00a0{keyphrase}\u00a0» n’a que des mots grammaticaux.",
        "“{keyphrase}” has grammatical words only.",
    ),
    instruction=None,
    page_fr="""Expression-clé sans mot plein

Ce que fait ce contrôle
-----------------------
Il signale une expression-clé faite seulement de mots grammaticaux\u00a0: articles, pronoms,
prépositions, auxiliaires.

Pourquoi c’est important
------------------------
On ne trouve pas un article par «\u00a0qui est là\u00a0»\u00a0: ces mots sont dans toutes les
pages. Source\u00a0: Yoast SEO.

Exemple
-------
Expression-clé «\u00a0tout sur elle\u00a0».

Que faire
---------
Nommer le sujet\u00a0: «\u00a0budget de la ville\u00a0».
""",
    judge=judge,
    needs=frozenset({"keyphrase"}),
)
