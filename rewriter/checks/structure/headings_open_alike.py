"""Headings open alike

What it does
------------
Finds articles of which all headings, three at least, open with the same word; after an article or a
preposition the next word counts too.

Why it matters
--------------
«\u00a0Comment… Comment… Comment…\u00a0» says nothing to the eye that runs down the page: what tells
the sections apart comes last, where nobody looks.

Example
-------
«\u00a0Comment choisir\u00a0», «\u00a0Comment payer\u00a0», «\u00a0Comment rendre\u00a0».

How to fix
----------
Open each heading with what is its own. A list of steps or questions may stay as it is.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, plain
from rewriter.wording import Text

_WORD = re.compile(r"[^\W\d_]+")
_PASSED_OVER = frozenset("ce le la les l un une des du de d au aux a en dans pour par sur".split())


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first heading, when all of them open alike."""
    headings = paper.draft.headings
    openings = {_opening(heading) for heading in headings}
    if len(headings) >= CHECK.limit(paper, "from_headings") and len(openings) == 1 and "" not in openings:
        first = next(i for i, section in enumerate(paper.draft.sections) if section.heading)
        place = Place(part="heading", section=first)
        yield CHECK.found(place, measured=len(headings), opening=openings.pop())


def _opening(heading: str) -> str:
    """The first word, or an article or preposition with the word after it; empty when there is none."""
    words = [m.group() for m in _WORD.finditer(plain(heading))]
    start = next((i for i, word in enumerate(words) if word not in _PASSED_OVER), None)
    return " ".join(words[: start + 1]) if start is not None else ""


CHECK = Check(
    code="headings-open-alike",
    family="structure",
    severity=Severity.ADVICE,
    title=Text("Intertitres qui s’ouvrent de même", "Headings open alike"),
    message=Text(
        "Les {measured} intertitres commencent par «\u00a0{opening}\u00a0».",
        "All {measured} headings open with “{opening}”.",
    ),
    instruction="Les {measured} intertitres commencent par «\u00a0{opening}\u00a0»\u00a0: faites commencer chacun par ce qu’il a de propre, "
    "sans fait nouveau.",
    page_fr="""Intertitres qui s’ouvrent de même

Ce que fait ce contrôle
-----------------------
Il signale les articles dont tous les intertitres, trois au moins, commencent par le même mot\u202f;
après un article ou une préposition, le mot suivant compte aussi.

Pourquoi c’est important
------------------------
«\u00a0Comment… Comment… Comment…\u00a0» ne dit rien à l’œil qui descend la page\u00a0: ce qui distingue
les sections vient à la fin, là où personne ne regarde.

Exemple
-------
«\u00a0Comment choisir\u00a0», «\u00a0Comment payer\u00a0», «\u00a0Comment rendre\u00a0».

Que faire
---------
Faire commencer chaque intertitre par ce qu’il a de propre. Une liste d’étapes ou de questions peut
rester telle quelle.
""",
    judge=judge,
    limits={"from_headings": 3},  # two headings that open alike are a chance
)
