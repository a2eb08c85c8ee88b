"""Keyphrase density low

What it does
------------
Counts the uses of the keyphrase and compares them with the fewest that Yoast SEO recommends for
this length: 0.5% of the words, weighted by the keyphrase's length, two at least. An article without
any use is named by keyphrase-absent.

Why it matters
--------------
Search engines take what is said once for a detail.

Example
-------
«\u00a0intelligence artificielle\u00a0» once in 800 words; three uses are recommended.

How to fix
----------
Replace a pronoun or a synonym by the keyphrase. Add no sentence for its sake.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import LOWEST, fewest_hits, uses
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the keyphrase is used, but less than recommended."""
    as_yoast = bool(CHECK.limit(paper, "as_yoast"))
    fewest = fewest_hits(paper, CHECK.limit(paper, "min_percent"), as_yoast=as_yoast)
    hits = uses(paper, as_yoast=as_yoast)
    if 0 < hits < fewest:
        yield CHECK.found(measured=hits, expected=fewest, missing=fewest - hits, keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-density-low",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé trop rare", "Keyphrase density low"),
    message=Text(
        "«\u00a0{keyphrase}\u00a0» apparaît {measured} fois\u202f; minimum recommandé\u00a0: {expected}.",
        "Uses of “{keyphrase}”: {measured}; recommended minimum: {expected}.",
    ),
    instruction="Employez l’expression-clé «\u00a0{keyphrase}\u00a0» encore {missing} fois, à la place d’un pronom ou d’un "
    "synonyme, sans ajouter de phrase ni de fait.",
    page_fr="""Expression-clé trop rare

Ce que fait ce contrôle
-----------------------
Il compte les emplois de l’expression-clé et les compare au minimum que Yoast SEO recommande pour
cette longueur\u00a0: 0,5\u00a0% des mots, pondéré par la longueur de l’expression, et deux au
moins. Un article sans aucun emploi est signalé par keyphrase-absent.

Pourquoi c’est important
------------------------
Les moteurs de recherche prennent pour un détail ce qui n’est dit qu’une fois.

Exemple
-------
«\u00a0intelligence artificielle\u00a0» une seule fois en 800 mots\u202f; trois emplois sont
recommandés.

Que faire
---------
Remplacer un pronom ou un synonyme par l’expression-clé. N’ajouter aucune phrase pour elle.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
    told_by=frozenset({"keyphrase-absent"}),
    limits={
        "min_percent": LOWEST,  # of the words, weighted; Yoast: green from 0.5
        "as_yoast": 0,  # 1 counts a headline within the text too, as Yoast does
    },
)
