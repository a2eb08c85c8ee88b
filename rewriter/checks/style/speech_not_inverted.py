"""Speech not inverted

What it does
------------
Finds «\u00a0il a dit\u00a0», «\u00a0elle explique\u00a0» right after a quoted sentence, where
French says «\u00a0a-t-il dit\u00a0», «\u00a0explique-t-elle\u00a0».

Why it matters
--------------
It is “he said” word for word: the plainest mark of a machine’s translation.

Example
-------
«\u00a0Le pont ferme\u00a0», il a dit.

How to fix
----------
Invert: «\u00a0Le pont ferme\u00a0», a-t-il dit.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.saying.speech_tags import inverted, uninverted_tags
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each tag that follows a quoted sentence in the order of English."""
    for placed in paper.texts:
        for start, end in uninverted_tags(placed.text):
            said = placed.text[start:end]
            yield CHECK.found(placed.at(start, end), found=said, instead=inverted(said))


CHECK = Check(
    code="speech-not-inverted",
    family="style",
    severity=Severity.WARNING,
    title=Text("Incise sans inversion", "Speech not inverted"),
    message=Text(
        "Après la citation, «\u00a0{found}\u00a0» se dit en français avec l’inversion\u00a0: {instead}.",
        "After the quotation, “{found}” is inverted in French: {instead}.",
    ),
    instruction="«\u00a0{found}\u00a0» suit une citation\u00a0: écrivez «\u00a0{instead}\u00a0» avec l’inversion, sans toucher à la citation.",
    page_fr="""Incise sans inversion

Ce que fait ce contrôle
-----------------------
Il cherche «\u00a0il a dit\u00a0», «\u00a0elle explique\u00a0» juste après une phrase citée, où
le français dit «\u00a0a-t-il dit\u00a0», «\u00a0explique-t-elle\u00a0».

Pourquoi c’est important
------------------------
C’est «\u00a0he said\u00a0» mot pour mot\u00a0: la marque la plus simple d’une traduction de machine.

Exemple
-------
«\u00a0Le pont ferme\u00a0», il a dit.

Que faire
---------
Inverser\u00a0: «\u00a0Le pont ferme\u00a0», a-t-il dit.
""",
    judge=judge,
    needs=frozenset({"sections"}),
)
