"""Keyphrase everywhere

What it does
------------
Looks whether the keyphrase stands in all the places at once that search engines read first: the
title, the slug, the description, the first sentence, every heading (two at least), and the opening
of half of the sections.

Why it matters
--------------
Each of these places is well for itself. All of them together are the mark of a page written for a
machine, whatever its density, and readers feel it before the machines do.

Example
-------
«\u00a0assurance vélo\u00a0» in the title, the address, the description, all four headings, and as the
first words under each.

How to fix
----------
Leave it in the title, the slug and the first paragraph. Let headings say what is special to their
section, and open sections with their own subject.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import words_found
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when no place is left without the keyphrase."""
    draft, headings = paper.draft, paper.draft.headings
    fields = (draft.seo_title or draft.headline, draft.slug.replace("-", " "), draft.description)
    if len(headings) < CHECK.limit(paper, "from_headings"):
        return
    if not all(_has(paper, text) for text in (*fields, paper.sentences[0].text, *headings)):
        return
    openings = [s.text for s in paper.sentences if (s.paragraph, s.start) == (0, 0)]
    having = sum(_has(paper, text) for text in openings)
    if having >= CHECK.limit(paper, "max_share") * len(openings):
        yield CHECK.found(measured=having, keyphrase=paper.keyphrase, headings=len(headings))


def _has(paper: Paper, text: str) -> bool:
    return words_found(text, paper.keyphrase_words) == len(paper.keyphrase_words)


CHECK = Check(
    code="keyphrase-everywhere",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Expression-clé partout", "Keyphrase everywhere"),
    message=Text(
        "«\u00a0{keyphrase}\u00a0» est dans le titre, le slug, la description, la première phrase et les {headings} intertitres, et "
        "ouvre des sections (ici\u00a0: {measured}).",
        "“{keyphrase}” stands in the title, the slug, the description, the first sentence and all {headings} headings, "
        "and opens sections ({measured} of them).",
    ),
    instruction="«\u00a0{keyphrase}\u00a0» est partout\u00a0: gardez-la dans le titre et le premier paragraphe, et dites dans les "
    "intertitres et au début des sections ce qu’elles ont de particulier, sans changer les faits.",
    page_fr="""Expression-clé partout

Ce que fait ce contrôle
-----------------------
Il regarde si l’expression-clé est à toutes les places à la fois que les moteurs lisent
d’abord\u00a0: le titre, le slug, la description, la première phrase, tous les intertitres (deux au
moins), et le début d’une section sur deux.

Pourquoi c’est important
------------------------
Chacune de ces places est bonne. Toutes ensemble sont la marque d’une page écrite pour une machine,
quelle que soit sa densité, et les lecteurs le sentent avant les machines.

Exemple
-------
«\u00a0assurance vélo\u00a0» dans le titre, l’adresse, la description, les quatre intertitres, et comme
premiers mots sous chacun.

Que faire
---------
La laisser dans le titre, le slug et le premier paragraphe. Dire dans les intertitres ce que leur
section a de particulier, et ouvrir les sections par leur propre sujet.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections", "slug", "description"}),
    limits={"from_headings": 2, "max_share": 0.5},  # our own choice; the share is of the sections' openings
)
