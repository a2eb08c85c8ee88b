"""Paragraph without a source

What it does
------------
In an article whose paragraphs say which paragraphs of the source they come from, finds those that
name none, or name one that does not exist.

Why it matters
--------------
A paragraph that comes from nowhere is where inventions live: introductions and conclusions hold
most of them. Without its origin nobody can check it in a minute.

Example
-------
A closing paragraph that weighs up the future of the sector, and names no paragraph of the source.

How to fix
----------
Name the paragraphs it draws on, and take out what they do not say; if nothing is left, delete it.
"""

from collections.abc import Iterator

from rewriter.article import DraftParagraph, Finding, Origin, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_SHOWN = 80  # characters of the paragraph that its message quotes


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each written paragraph that names no paragraph of the source."""
    known = {p.id for p in paper.source.paragraphs} | {"title"} if paper.source else set()
    for s, p, paragraph in paper.paragraphs:
        if paragraph.origin is Origin.WRITTEN and not _traced(paragraph, known):
            place = Place(part="paragraph", section=s, paragraph=p)
            yield CHECK.found(place, opening=_opening(paragraph.text))


def _traced(paragraph: DraftParagraph, known: set[str]) -> bool:
    return bool(paragraph.sources) and set(paragraph.sources) <= known


def _opening(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + "…"


CHECK = Check(
    code="untraced-paragraph",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Paragraphe sans source", "Paragraph without a source"),
    message=Text(
        "Ce paragraphe ne dit pas de quels paragraphes de la source il vient\u00a0: «\u00a0{opening}\u00a0»",
        "This paragraph does not say which paragraphs of the source it comes from: “{opening}”",
    ),
    instruction="Le paragraphe «\u00a0{opening}\u00a0» n’indique aucun paragraphe de la source, ou en indique un "
    "qui n’existe pas. Indique ceux dont il vient et retires-en tout ce qu’ils ne disent pas\u202f; s’il n’en "
    "reste rien, supprime-le.",
    page_fr="""Paragraphe sans source

Ce que fait ce contrôle
-----------------------
Dans un article dont les paragraphes disent de quels paragraphes de la source ils viennent, il
trouve ceux qui n’en nomment aucun, ou qui en nomment un qui n’existe pas.

Pourquoi c’est important
------------------------
C’est dans un paragraphe venu de nulle part que vivent les inventions\u00a0: les introductions et
les conclusions en portent l’essentiel. Sans son origine, personne ne peut le vérifier en une
minute.

Exemple
-------
Un dernier paragraphe qui pèse l’avenir du secteur et ne nomme aucun paragraphe de la source.

Que faire
---------
Indiquer les paragraphes dont il vient et en retirer ce qu’ils ne disent pas\u202f; s’il n’en reste
rien, le supprimer.
""",
    judge=judge,
    needs=frozenset({"source", "provenance"}),
    guards=True,
)
