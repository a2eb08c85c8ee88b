"""Headings alike

What it does
------------
Compares each heading with the headings before it and with the headline, and names those that say
the same.

Why it matters
--------------
Headings are the article's table of contents. Two that say the same hide what the second section
brings.

Example
-------
«\u00a0Les écoles d’abord\u00a0» and, further down, «\u00a0Les écoles servies d’abord\u00a0».

How to fix
----------
Say what this section has that the other has not; or join the two sections.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.likeness.similarity import alike
from rewriter.wording import Text

_LOOKED_BACK = 50  # headings: an article has ten; what pretends to have thousands must not cost their square
_DIGITS = re.compile(r"\d+")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each heading that repeats an earlier one or the headline."""
    least = CHECK.limit(paper, "min_likeness")
    before = [paper.draft.headline] if paper.draft.headline else []
    for index, section in enumerate(paper.draft.sections):
        if not section.heading:
            continue
        other = next((h for h in before[-_LOOKED_BACK:] if _same(h, section.heading, least)), None)
        if other is not None:
            yield CHECK.found(Place(part="heading", section=index), heading=section.heading, other=other)
        before.append(section.heading)


def _same(heading: str, other: str, least: float) -> bool:
    """« Le procès de 2023 » and « Le procès de 2024 » differ, however alike."""
    return alike(heading, other) >= least and _DIGITS.findall(heading) == _DIGITS.findall(other)


CHECK = Check(
    code="headings-alike",
    family="structure",
    severity=Severity.WARNING,
    title=Text("Intertitres semblables", "Headings alike"),
    message=Text(
        "«\u00a0{heading}\u00a0» répète «\u00a0{other}\u00a0».",
        "“{heading}” repeats “{other}”.",
    ),
    instruction="L’intertitre «\u00a0{heading}\u00a0» répète «\u00a0{other}\u00a0»\u00a0: remplacez-le par un intertitre qui dit ce que sa "
    "section apporte de différent, sans fait nouveau.",
    page_fr="""Intertitres semblables

Ce que fait ce contrôle
-----------------------
Il compare chaque intertitre à ceux qui le précèdent et au titre, et signale ceux qui disent la même
chose.

Pourquoi c’est important
------------------------
Les intertitres sont le sommaire de l’article. Deux qui disent la même chose cachent ce qu’apporte
la seconde section.

Exemple
-------
«\u00a0Les écoles d’abord\u00a0» et, plus bas, «\u00a0Les écoles servies d’abord\u00a0».

Que faire
---------
Dire ce que cette section a de plus que l’autre\u202f; ou réunir les deux sections.
""",
    judge=judge,
    # Of 1. Measured: « Les écoles d’abord » / « Les écoles servies d’abord » 0.89, « Musk et Twitter : une relation
    # tendue » / « …, une relation qui se tend » 0.88; « Une année noire pour Tesla » / « Une année record pour Tesla » 0.80.
    limits={"min_likeness": 0.85},
)
