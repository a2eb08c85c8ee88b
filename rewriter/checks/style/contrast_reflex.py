"""Contrast reflex

What it does
------------
Counts «\u00a0non pas X, mais Y\u00a0», «\u00a0ce n’est pas seulement X, c’est Y\u00a0»,
«\u00a0ne se limite pas à\u00a0», «\u00a0bien plus qu’un\u00a0» outside quotations, and speaks
when there are more than `most`.

Why it matters
--------------
The turn denies what nobody has said in order to affirm the rest. Once it is rhetoric; thrice it
is a tic of models.

Example
-------
«\u00a0Ce n’est pas seulement un pont, c’est un symbole. La ville ne se contente pas de
bâtir.\u00a0»

How to fix
----------
Affirm directly what is the case.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the last, when there are more than an article bears."""
    hits = list(found(paper, "contrast"))
    most = CHECK.limit(paper, "most")
    if len(hits) > most:
        yield CHECK.found(hits[-1].place, measured=len(hits), expected=most, found=hits[-1].text)


CHECK = Check(
    code="contrast-reflex",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Opposition de réflexe", "Contrast reflex"),
    message=Text(
        "{measured} oppositions du type «\u00a0non pas X, mais Y\u00a0» ({expected} au plus). La dernière\u00a0: «\u00a0{found}\u00a0».",
        "{measured} contrasts of the kind “not X but Y” ({expected} at most). The last: “{found}”.",
    ),
    instruction="L’article oppose par réflexe («\u00a0non pas X, mais Y\u00a0», «\u00a0ne se contente pas de\u00a0»)\u00a0: n’en gardez qu’une et affirmez directement le reste, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Opposition de réflexe

Ce que fait ce contrôle
-----------------------
Il compte «\u00a0non pas X, mais Y\u00a0», «\u00a0ce n’est pas seulement X, c’est Y\u00a0»,
«\u00a0ne se limite pas à\u00a0», «\u00a0bien plus qu’un\u00a0» hors des citations, et parle
quand il y en a plus de `most`.

Pourquoi c’est important
------------------------
Le tour nie ce que personne n’a dit pour affirmer le reste. Une fois, c’est de la
rhétorique\u202f; trois fois, un tic de modèle.

Exemple
-------
«\u00a0Ce n’est pas seulement un pont, c’est un symbole. La ville ne se contente pas de
bâtir.\u00a0»

Que faire
---------
Affirmer directement ce qui est.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"most": 2},
)
