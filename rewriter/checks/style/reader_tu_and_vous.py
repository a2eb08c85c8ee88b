"""Tu and vous mixed

What it does
------------
Counts «\u00a0tu\u00a0» and «\u00a0vous\u00a0» in every form outside quotations, dialogue and an
interview’s questions, and speaks when both address the reader. The rarer one is shown.

Why it matters
--------------
A reader who is suddenly on first-name terms hears the seam between two texts, or a bad
translation of “you”.

Example
-------
«\u00a0Vous ouvrez le menu, puis tu choisis la langue.\u00a0»

How to fix
----------
Say the same throughout, as the house does.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.grammar.reader_address import tu_spans, vous_spans
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text

_MARKS = ' *_»"'


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first place of the rarer address, when both are used."""
    telling = [placed for placed in _telling(paper) if tu_spans(placed.plain)]  # most articles have none
    tu = [placed.at(*span) for placed in telling for span in tu_spans(own_words(placed.plain))]
    fewest = CHECK.limit(paper, "fewest")
    if len(tu) < fewest:
        return
    vous = [placed.at(*span) for placed in _telling(paper) for span in vous_spans(own_words(placed.plain))]
    if len(vous) >= fewest:
        rarer, found = (tu, "tu") if len(tu) <= len(vous) else (vous, "vous")
        house = paper.brief.style.address
        yield CHECK.found(rarer[0], tu=len(tu), vous=len(vous), found=found, house=house)


def _telling(paper: Paper) -> Iterator[PlacedText]:
    """The texts but those that ask: an interview's questions are to somebody else."""
    return (placed for placed in paper.texts if not placed.plain.rstrip(_MARKS).endswith("?"))


CHECK = Check(
    code="reader-tu-and-vous",
    family="style",
    severity=Severity.WARNING,
    title=Text("Tutoiement et vouvoiement mêlés", "Tu and vous mixed"),
    message=Text(
        "L’article dit «\u00a0vous\u00a0» au lecteur {vous} fois et «\u00a0tu\u00a0» {tu} fois, ici «\u00a0{found}\u00a0».",
        "The article says “vous” to its reader {vous} times and “tu” {tu} times, here “{found}”.",
    ),
    instruction="L’article mêle «\u00a0tu\u00a0» et «\u00a0vous\u00a0»\u00a0: adressez-vous partout au lecteur par «\u00a0{house}\u00a0», sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Tutoiement et vouvoiement mêlés

Ce que fait ce contrôle
-----------------------
Il compte «\u00a0tu\u00a0» et «\u00a0vous\u00a0» sous toutes leurs formes, hors des citations,
des dialogues et des questions d’entretien, et parle quand les deux s’adressent au lecteur. Le
plus rare est montré.

Pourquoi c’est important
------------------------
Tutoyé soudain, le lecteur entend la couture entre deux textes, ou la mauvaise traduction de
«\u00a0you\u00a0».

Exemple
-------
«\u00a0Vous ouvrez le menu, puis tu choisis la langue.\u00a0»

Que faire
---------
Dire partout la même chose, selon l’usage de la maison.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"fewest": 1},
)
