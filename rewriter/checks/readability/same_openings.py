"""Same openings

What it does
------------
Names three sentences or more in a row that open with the same word. After an article or a small
number the next word counts: «\u00a0Le directeur\u00a0», «\u00a0Le maire\u00a0» differ.

Why it matters
--------------
«\u00a0Il… Il… Il…\u00a0» reads like a list and sends the reader to sleep. Source: Yoast SEO.

Example
-------
«\u00a0Elle a fondé l’entreprise. Elle l’a vendue. Elle en garde un tiers.\u00a0»

How to fix
----------
Open one of them with the time, the place, the name; or join two.
"""

from collections.abc import Iterator
from itertools import groupby

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, Sentence
from rewriter.text.grammar.openings import opening
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at its first sentence, for each run of too many alike openings."""
    most = int(CHECK.limit(paper, "max_in_a_row"))
    for start, run in groupby(paper.sentences, key=lambda sentence: opening(sentence.text)):
        alike: list[Sentence] = list(run)
        if start and len(alike) > most:
            yield CHECK.found(alike[0].place, measured=len(alike), expected=most, opening=start)


CHECK = Check(
    code="same-openings",
    family="readability",
    severity=Severity.ADVICE,
    title=Text("Débuts de phrases semblables", "Same openings"),
    message=Text(
        "{measured} phrases de suite commencent par «\u00a0{opening}\u00a0».",
        "{measured} sentences in a row open with “{opening}”.",
    ),
    instruction="{measured} phrases de suite commencent par «\u00a0{opening}\u00a0»\u00a0: variez l’ouverture d’au moins une sur deux, "
    "sans changer les faits ni toucher aux citations.",
    page_fr="""Débuts de phrases semblables

Ce que fait ce contrôle
-----------------------
Il signale trois phrases de suite ou plus qui commencent par le même mot. Après un article ou un
petit nombre, c’est le mot suivant qui compte\u00a0: «\u00a0Le directeur\u00a0», «\u00a0Le
maire\u00a0» diffèrent.

Pourquoi c’est important
------------------------
«\u00a0Il… Il… Il…\u00a0» se lit comme une liste et endort. Source\u00a0: Yoast SEO.

Exemple
-------
«\u00a0Elle a fondé l’entreprise. Elle l’a vendue. Elle en garde un tiers.\u00a0»

Que faire
---------
Ouvrir l’une d’elles par le temps, le lieu, le nom\u202f; ou en réunir deux.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"max_in_a_row": 2},  # sentences; Yoast: red from three
)
