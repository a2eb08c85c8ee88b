"""Keyphrase repeated in description

What it does
------------
Counts the uses of the keyphrase in the description. Two are the most.

Why it matters
--------------
A description of 150 characters that says the same words three times invites nobody, and looks
like stuffing. Source: Yoast SEO.

Example
-------
«\u00a0Budget de la ville : le budget de la ville augmente. Tout sur le budget de la ville.\u00a0»

How to fix
----------
Say the keyphrase once, then what the reader will learn.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.keyphrase import find
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the description says the keyphrase too often."""
    most = int(CHECK.limit(paper, "max_uses"))
    uses = len(find(paper.draft.description, paper.keyphrase))
    if uses > most:
        yield CHECK.found(Place(part="description"), measured=uses, expected=most, keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-repeated-in-description",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé répétée dans la description", "Keyphrase repeated in description"),
    message=Text(
        "«\u00a0{keyphrase}\u00a0» est {measured} fois dans la description, {expected} au plus.",
        "“{keyphrase}” is {measured} times in the description, {expected} at most.",
    ),
    instruction="La description dit {measured} fois l’expression-clé «\u00a0{keyphrase}\u00a0»\u00a0: dites-la une seule "
    "fois.",
    page_fr="""Expression-clé répétée dans la description

Ce que fait ce contrôle
-----------------------
Il compte les emplois de l’expression-clé dans la description. Deux au plus.

Pourquoi c’est important
------------------------
Une description de 150 caractères qui répète trois fois les mêmes mots ne donne pas envie de lire,
et ressemble à du bourrage. Source\u00a0: Yoast SEO.

Exemple
-------
«\u00a0Budget de la ville\u00a0: le budget de la ville augmente. Tout sur le budget de la
ville.\u00a0»

Que faire
---------
Dire l’expression une fois, puis ce que le lecteur apprendra.
""",
    judge=judge,
    needs=frozenset({"description", "keyphrase"}),
    limits={"max_uses": 2},
)
