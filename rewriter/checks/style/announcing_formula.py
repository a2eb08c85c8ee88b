"""Announcing formula

What it does
------------
Finds the words that announce a statement instead of making it: «\u00a0il est important de noter
que\u00a0», «\u00a0force est de constater\u00a0», «\u00a0plongeons dans\u00a0», «\u00a0dans cet
article, nous allons\u00a0».

Why it matters
--------------
They are the surest mark of prose made by a machine, cost the reader a line, and say nothing.

Example
-------
«\u00a0Il est important de noter que le pont ferme en mai.\u00a0» for «\u00a0Le pont ferme en
mai.\u00a0»

How to fix
----------
Take the words out and begin with the fact.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each announcement outside quotations."""
    for hit in found(paper, "announcement"):
        yield CHECK.found(hit.place, found=hit.text)


CHECK = Check(
    code="announcing-formula",
    family="style",
    severity=Severity.WARNING,
    title=Text("Formule d’annonce", "Announcing formula"),
    message=Text(
        "«\u00a0{found}\u00a0» annonce au lieu de dire. À retirer\u00a0: la phrase commence par le fait.",
        "“{found}” announces instead of telling. Take it out: the sentence begins with the fact.",
    ),
    instruction="«\u00a0{found}\u00a0» annonce au lieu de dire\u00a0: retirez ces mots et commencez par le fait lui-même, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Formule d’annonce

Ce que fait ce contrôle
-----------------------
Il cherche les mots qui annoncent un propos au lieu de le tenir\u00a0: «\u00a0il est important
de noter que\u00a0», «\u00a0force est de constater\u00a0», «\u00a0plongeons dans\u00a0»,
«\u00a0dans cet article, nous allons\u00a0».

Pourquoi c’est important
------------------------
C’est la marque la plus sûre d’une prose de machine\u202f; le lecteur y perd une ligne et
n’apprend rien.

Exemple
-------
«\u00a0Il est important de noter que le pont ferme en mai.\u00a0» pour «\u00a0Le pont ferme en
mai.\u00a0»

Que faire
---------
Retirer ces mots et commencer par le fait.
""",
    judge=judge,
    yields_to=frozenset({"house-word"}),
)
