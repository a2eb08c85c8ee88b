"""Keyphrase far between

What it does
------------
Looks for the longest part of the article that does without the keyphrase, sentences and headings
counted in words: at most 60% of an article of 300 words or more. An article that uses it too seldom
altogether is left to keyphrase-density-low.

Why it matters
--------------
Where all the uses stand together, the rest of the page speaks of something else, to a reader who
scans it as to a search engine. Uses that are spread show that the whole article is about it.

Example
-------
«\u00a0assurance vélo\u00a0» five times in the first paragraph, and nowhere in the 700 words that
follow.

How to fix
----------
Where the second half speaks of the subject under another name, put the keyphrase in its place once.
Where it speaks of something else, ask whether the keyphrase is the right one.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import LOWEST, fewest_hits
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when too long a part of the article does without the keyphrase."""
    most = CHECK.limit(paper, "max_share")
    enough = paper.keyphrase_hits >= max(2, fewest_hits(paper, LOWEST))
    if paper.words >= CHECK.limit(paper, "from_words") and enough and paper.keyphrase_gap > most:
        yield CHECK.found(
            measured=round(100 * paper.keyphrase_gap),
            expected=round(100 * most),
            keyphrase=paper.keyphrase,
        )


CHECK = Check(
    code="keyphrase-far-between",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé mal répartie", "Keyphrase far between"),
    message=Text(
        "{measured}\u00a0% de l’article se suivent sans «\u00a0{keyphrase}\u00a0», {expected}\u00a0% au plus.",
        "{measured}% of the article in a row does without “{keyphrase}”, {expected}% at most.",
    ),
    instruction="{measured}\u00a0% de l’article se suivent sans «\u00a0{keyphrase}\u00a0»\u00a0: employez-la une fois dans cette partie, à la "
    "place d’un pronom ou d’un synonyme, sans ajouter de phrase ni de fait.",
    page_fr="""Expression-clé mal répartie

Ce que fait ce contrôle
-----------------------
Il cherche la plus longue partie de l’article qui se passe de l’expression-clé, phrases et intertitres
comptés en mots\u00a0: 60\u00a0% au plus d’un article de 300 mots ou davantage. Un article qui l’emploie
trop peu est l’affaire de keyphrase-density-low.

Pourquoi c’est important
------------------------
Quand tous les emplois sont ensemble, le reste de la page parle d’autre chose, pour le lecteur qui la
parcourt comme pour un moteur de recherche. Répartis, ils montrent que tout l’article est sur ce sujet.

Exemple
-------
«\u00a0assurance vélo\u00a0» cinq fois dans le premier paragraphe, et nulle part dans les 700 mots qui
suivent.

Que faire
---------
Si la seconde moitié parle du sujet sous un autre nom, y mettre une fois l’expression-clé. Si elle
parle d’autre chose, se demander si c’est la bonne.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
    told_by=frozenset({"keyphrase-absent"}),
    unit="%",
    # Of 145 keyphrases used often enough in articles of Wikinews, half leave 49% in a row, four in five 62% at most.
    limits={"max_share": 0.6, "from_words": 300},
)
