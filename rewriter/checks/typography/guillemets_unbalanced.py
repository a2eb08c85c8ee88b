"""Guillemets unbalanced

What it does
------------
Looks in every text for a quotation mark without its fellow: «\u00a0that is never closed, or\u00a0»
that was never opened. An error in what a model wrote; a warning where the source itself forgot the
mark, and in finished articles, where a quotation may run over several paragraphs.

Why it matters
--------------
Without the second mark nobody can tell where the quotation ends: the article may put its own words
into somebody's mouth. That is why the mark is never put in silently.

Example
-------
«\u00a0Nous avons fait des progrès, dit-elle. Le projet avance.\u00a0»\u00a0: nobody knows who says
the second sentence.

How to fix
----------
Look up in the source where the quotation ends, and close it there; when the source does not tell
either, put the words into indirect speech.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Origin, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.saying.quotations import QuotedSpan, quoted_spans
from rewriter.wording import Text

_PARAGRAPHS = 4  # over which one quotation may run
_WORDS = re.compile(r"\w")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each quotation with one mark only."""
    unsure = {q.paragraph for q in paper.source.quotations if not q.closed} if paper.source else set()
    running = _running(paper)
    for placed in paper.texts:
        if placed.text in paper.code:
            continue
        half = [s for s in quoted_spans(placed.text) if not s.closed and (placed.place, s) not in running]
        worded = [s for s in half if _WORDS.search(placed.text, s.start, s.end)]
        for span in worded or half:  # « oubliez ça. « . »: one quotation, two marks
            yield CHECK.found(
                placed.at(span.start, span.end),
                severity=_severity(placed, unsure),
                found=_opening(placed.text[span.start : span.end]),
            )


def _running(paper: Paper) -> set[tuple[Place, QuotedSpan]]:
    """The two ends of each quotation that opens in one paragraph of a finished article and closes in one of
    the next: it runs over both, as French sets it."""
    ends: set[tuple[Place, QuotedSpan]] = set()
    opened: tuple[PlacedText, QuotedSpan] | None = None
    for placed in paper.texts:
        if placed.origin is not Origin.FINISHED:
            opened = None
            continue
        for span in quoted_spans(placed.text):
            if span.closed:
                continue
            if opened and _follows(opened[0], placed) and _closes(placed.text, span):
                ends |= {(opened[0].place, opened[1]), (placed.place, span)}
                opened = None
            else:
                opened = None if _closes(placed.text, span) else (placed, span)
    return ends


def _closes(text: str, span: QuotedSpan) -> bool:
    return "»" in text[span.end : span.end + 2]


def _follows(first: PlacedText, then: PlacedText) -> bool:
    here, there = first.place, then.place
    if here.section != there.section or here.paragraph is None or there.paragraph is None:
        return False
    return 0 < there.paragraph - here.paragraph <= _PARAGRAPHS


def _severity(placed: PlacedText, unsure: set[str]) -> Severity:
    excused = placed.origin not in (None, Origin.WRITTEN) or unsure.intersection(placed.sources)
    return Severity.WARNING if excused else Severity.ERROR


def _opening(text: str) -> str:
    words = text.split(" ")
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")


CHECK = Check(
    code="guillemets-unbalanced",
    family="typography",
    severity=Severity.ERROR,
    title=Text("Guillemets dépareillés", "Guillemets unbalanced"),
    message=Text(
        "Il manque un guillemet à cette citation\u00a0: {found}",
        "This quotation lacks a mark: {found}",
    ),
    instruction="Il manque un guillemet à la citation qui contient «\u00a0{found}\u00a0»\u00a0: placez-le là où la source le place. Si la "
    "source ne dit pas où la citation finit, passez au discours indirect avec les mêmes mots.",
    page_fr="""Guillemets dépareillés

Ce que fait ce contrôle
-----------------------
Il cherche dans chaque texte un guillemet sans son pareil\u00a0: «\u00a0jamais fermé, ou\u00a0»
jamais ouvert. Une erreur dans ce qu’un modèle a écrit\u202f; un avertissement là où la source
elle-même a oublié le guillemet, et dans un article fini, où une citation peut courir sur plusieurs
paragraphes.

Pourquoi c’est important
------------------------
Sans le second guillemet, personne ne sait où la citation finit\u00a0: l’article peut prêter ses
propres mots à quelqu’un. C’est pourquoi il n’est jamais ajouté en silence.

Exemple
-------
«\u00a0Nous avons fait des progrès, dit-elle. Le projet avance.\u00a0»\u00a0: personne ne sait qui
dit la seconde phrase.

Que faire
---------
Chercher dans la source où la citation finit, et la fermer là\u202f; si la source ne le dit pas non
plus, passer au discours indirect.
""",
    judge=judge,
)
