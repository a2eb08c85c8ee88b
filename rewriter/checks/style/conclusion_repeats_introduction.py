"""Conclusion repeats introduction

What it does
------------
Compares the words of the last paragraph that say something with those of the first, and speaks
when more than `share` of them stand there already, in paragraphs of at least `words` such
words.

Why it matters
--------------
The loop is taught at school and learnt by models; a reader who got so far has not forgotten the
beginning.

Example
-------
First: «\u00a0Le pont de Melun ferme en mai pour travaux.\u00a0» Last: «\u00a0Le pont de Melun
fermera donc en mai pour des travaux.\u00a0»

How to fix
----------
Cut the last paragraph, or end on something that the source says and the article has not.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.likeness.repetitions import content
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text

_PARAGRAPHS = 3  # a shorter article has no conclusion


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the last paragraph, when the first has most of its words."""
    body = [placed for placed in paper.texts if placed.place.part == "paragraph"]
    if len(body) < _PARAGRAPHS:
        return
    first, last = (content(own_words(placed.plain)) for placed in (body[0], body[-1]))
    least, share = CHECK.limit(paper, "words"), CHECK.limit(paper, "share")
    if min(len(first), len(last)) >= least and len(first.keys() & last.keys()) > share * len(last):
        measured = round(100 * len(first.keys() & last.keys()) / len(last))
        yield CHECK.found(body[-1].place, measured=measured, expected=round(100 * share))


CHECK = Check(
    code="conclusion-repeats-introduction",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Conclusion qui répète l’introduction", "Conclusion repeats introduction"),
    message=Text(
        "Le dernier paragraphe redit le premier\u00a0: {measured}\u00a0% de ses mots y sont déjà ({expected}\u00a0% au plus).",
        "The last paragraph says the first again: {measured}% of its words stand there already ({expected}% at most).",
    ),
    instruction="Le dernier paragraphe répète l’introduction\u00a0: retirez ce qu’il redit, ou finissez sur un fait de la source qui n’a pas encore été dit, sans rien inventer.",
    page_fr="""Conclusion qui répète l’introduction

Ce que fait ce contrôle
-----------------------
Il compare les mots pleins du dernier paragraphe à ceux du premier, et parle quand plus de la
part `share` s’y trouve déjà, dans des paragraphes d’au moins `words` mots pleins.

Pourquoi c’est important
------------------------
L’école enseigne cette boucle, les modèles l’ont apprise\u202f; le lecteur arrivé là n’a pas
oublié le début.

Exemple
-------
Premier\u00a0: «\u00a0Le pont de Melun ferme en mai pour travaux.\u00a0» Dernier\u00a0:
«\u00a0Le pont de Melun fermera donc en mai pour des travaux.\u00a0»

Que faire
---------
Couper le dernier paragraphe, ou finir sur ce que dit la source et que l’article n’a pas encore
dit.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="%",
    limits={"words": 8, "share": 0.5},
)
