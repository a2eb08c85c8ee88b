"""Section empty

What it does
------------
Names the headings under which there is no text.

Why it matters
--------------
A heading promises something. A reader who finds nothing under it takes the article for broken.

Example
-------
«\u00a0Ce qui change pour les clients\u00a0», and straight after it the next heading.

How to fix
----------
Write what the heading promises, from the source; or take the heading out.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_GOES_ON = (".", ":")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each section with a heading, without a word, and not the parent of the next one."""
    sections = paper.draft.sections
    for index, section in enumerate(sections):
        if section.heading and section.heading.rstrip().endswith(_GOES_ON):
            continue  # a line set as a heading, over a film or a document: no section to write
        below = sections[index + 1].level if index + 1 < len(sections) else section.level
        if section.heading and not paper.section_words[index] and below <= section.level:
            yield CHECK.found(Place(part="heading", section=index), heading=section.heading)


CHECK = Check(
    code="section-empty",
    family="structure",
    severity=Severity.ERROR,
    title=Text("Section vide", "Section empty"),
    message=Text(
        "Rien sous l’intertitre «\u00a0{heading}\u00a0»\u00a0: section à écrire, ou ligne à mettre en paragraphe.",
        "Nothing under the heading “{heading}”: a section to write, or a line to make a paragraph of.",
    ),
    instruction="L’intertitre «\u00a0{heading}\u00a0» n’a pas de texte\u00a0: écrivez sa section à partir de la source, ou retirez-le.",
    page_fr="""Section vide

Ce que fait ce contrôle
-----------------------
Il signale les intertitres sous lesquels il n’y a pas de texte.

Pourquoi c’est important
------------------------
Un intertitre promet quelque chose. Le lecteur qui ne trouve rien dessous croit l’article cassé.

Exemple
-------
«\u00a0Ce qui change pour les clients\u00a0», et aussitôt l’intertitre suivant.

Que faire
---------
Écrire ce que l’intertitre promet, à partir de la source\u202f; ou retirer l’intertitre.
""",
    judge=judge,
)
