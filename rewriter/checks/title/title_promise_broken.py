"""Title promise broken

What it does
------------
Holds what the title promises against the article: a number of things («\u00a07 astuces\u00a0»)
against the numbered headings and paragraphs, where there are any; pictures («\u00a0en
images\u00a0») and films («\u00a0[vidéo]\u00a0») against an article made here, which holds text
alone.

Why it matters
--------------
A reader who came for seven and counts five trusts the rest no more. After a repair or a cut, the
title is what everybody forgets.

Example
-------
«\u00a07 astuces pour jardiner en ville\u00a0», and five numbered headings.

How to fix
----------
Write in the title what the article has, or take the promise out.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.numbers.counted_things import counted_things
from rewriter.wording import Text

_TITLES = ("headline", "seo_title")
_SHOWN = re.compile(
    r"\ben (?:images|photos|vidéo)\b|[\[(](?:vidéo|video|photos|images|diaporama)[\])]|^(?:vidéo|diaporama) ?:"
)
_NUMBERED = re.compile(r"(\d{1,2})(?:[.)]|°| ?[–—-]) ?\S|n[o°] ?(\d{1,2})\b")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each title that promises what is not there."""
    numbered = _highest(paper)
    for placed in paper.texts:
        if placed.place.part not in _TITLES:
            continue
        counted = counted_things(placed.plain)
        if counted and numbered > 1 and numbered != counted.number:
            said = placed.text[counted.start : counted.end]
            yield CHECK.found(placed.at(counted.start, counted.end), found=said, measured=numbered)
        shown = _SHOWN.search(placed.plain) if paper.made_here else None
        if shown:
            yield CHECK.found(
                placed.at(*shown.span()), found=placed.text[shown.start() : shown.end()], measured=0
            )


def _highest(paper: Paper) -> int:
    """How many headings, or else paragraphs, are numbered from 1 without a gap; 0 when they are not."""
    headings = list(paper.draft.headings)
    for texts in (headings, [paragraph.text for _, _, paragraph in paper.paragraphs]):
        found = [m for m in (_NUMBERED.match(text.lower()) for text in texts) if m]
        numbers = [int(m.group(1) or m.group(2)) for m in found]
        if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)):
            return len(numbers)
    return 0


CHECK = Check(
    code="title-promise-broken",
    family="title",
    severity=Severity.WARNING,
    title=Text("Promesse du titre non tenue", "Title promise broken"),
    message=Text(
        "Le titre promet «\u00a0{found}\u00a0»\u202f; l’article en a\u00a0: {measured}.",
        "The title promises “{found}”; the article has: {measured}.",
    ),
    instruction="Le titre promet «\u00a0{found}\u00a0», et l’article en a\u00a0: {measured}. Écrivez dans le titre ce que l’article a, ou "
    "retirez la promesse, sans changer l’article.",
    page_fr="""Promesse du titre non tenue

Ce que fait ce contrôle
-----------------------
Il compare ce que promet le titre à l’article\u00a0: un nombre de choses («\u00a07 astuces\u00a0») aux
intertitres et paragraphes numérotés, quand il y en a\u202f; des images («\u00a0en images\u00a0») et
des films («\u00a0[vidéo]\u00a0») à un article fait ici, qui n’a que du texte.

Pourquoi c’est important
------------------------
Le lecteur venu pour sept et qui en compte cinq ne croit plus le reste. Après une correction ou une
coupe, c’est le titre que tout le monde oublie.

Exemple
-------
«\u00a07 astuces pour jardiner en ville\u00a0», et cinq intertitres numérotés.

Que faire
---------
Écrire dans le titre ce que l’article a, ou retirer la promesse.
""",
    judge=judge,
)
