"""Title in capitals

What it does
------------
Finds titles and headings written in capitals from end to end: four words at least, and nine letters
in ten.

Why it matters
--------------
Capitals are read more slowly, lose their accents, and hide which words are names. Search results
and feeds show them as a shout.

Example
-------
«\u00a0LE CONSEIL VOTE LE BUDGET DE LA VILLE\u00a0».

How to fix
----------
Write the title in lower case, with a capital for its first word and for names, and put accents back.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.words import count_words
from rewriter.wording import Text

_TITLES = ("headline", "seo_title", "heading")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each title or heading in capitals."""
    least, share = CHECK.limit(paper, "from_words"), CHECK.limit(paper, "max_share")
    for placed in paper.texts:
        letters = [c for c in placed.text if c.isalpha()] if placed.place.part in _TITLES else []
        if letters and count_words(placed.text) >= least:
            upper = sum(c.isupper() for c in letters) / len(letters)
            if upper > share:
                yield CHECK.found(placed.place, title=placed.text)


CHECK = Check(
    code="title-in-capitals",
    family="title",
    severity=Severity.WARNING,
    title=Text("Titre tout en capitales", "Title in capitals"),
    message=Text(
        "«\u00a0{title}\u00a0» est tout en capitales.",
        "“{title}” is all in capitals.",
    ),
    instruction="«\u00a0{title}\u00a0» est tout en capitales\u00a0: récrivez-le en minuscules, avec une majuscule au premier mot et aux "
    "noms propres, et remettez les accents.",
    page_fr="""Titre tout en capitales

Ce que fait ce contrôle
-----------------------
Il signale les titres et intertitres écrits en capitales d’un bout à l’autre\u00a0: quatre mots au
moins, et neuf lettres sur dix.

Pourquoi c’est important
------------------------
Les capitales se lisent plus lentement, perdent leurs accents et cachent quels mots sont des noms.
Les résultats de recherche et les flux les montrent comme un cri.

Exemple
-------
«\u00a0LE CONSEIL VOTE LE BUDGET DE LA VILLE\u00a0».

Que faire
---------
Écrire le titre en minuscules, avec une majuscule au premier mot et aux noms propres, et remettre
les accents.
""",
    judge=judge,
    limits={
        "from_words": 4,
        "max_share": 0.9,
    },  # fewer words can be one name or acronym; share of the letters
)
