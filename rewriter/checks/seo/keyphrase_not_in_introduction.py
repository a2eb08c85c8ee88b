"""Keyphrase not in introduction

What it does
------------
Looks for a sentence of the first paragraph, or of the standfirst, that has all the content words of
the keyphrase. When the words are all in the opening but no sentence has them together, it is
advice only.

Why it matters
--------------
A reader who comes from a search wants to know at once that the page is about what was looked for.
Source: Yoast SEO.

Example
-------
Keyphrase «\u00a0grève des trains\u00a0», and a first paragraph that only speaks of «\u00a0le
mouvement\u00a0».

How to fix
----------
Name the subject by its keyphrase in the first sentences.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.keyphrase import covers
from rewriter.text.sentences import split_sentences
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when no opening sentence has the whole keyphrase."""
    section, index, first = paper.paragraphs[0]
    opening = split_sentences(first.text) + split_sentences(paper.draft.standfirst)
    if not any(covers(sentence, paper.keyphrase) for sentence in opening):
        place = Place(part="paragraph", section=section, paragraph=index)
        spread = covers(" ".join(opening), paper.keyphrase)
        severity = Severity.ADVICE if spread else Severity.WARNING
        yield CHECK.found(place, keyphrase=paper.keyphrase, severity=severity)


CHECK = Check(
    code="keyphrase-not-in-introduction",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Expression-clé absente de l’introduction", "Keyphrase not in introduction"),
    message=Text(
        "Aucune phrase du premier paragraphe ne contient «\u00a0{keyphrase}\u00a0».",
        "No sentence of the first paragraph has “{keyphrase}”.",
    ),
    instruction="Aucune phrase du premier paragraphe ne contient l’expression-clé «\u00a0{keyphrase}\u00a0»\u00a0: nommez-y le sujet par "
    "cette expression, sans ajouter de fait.",
    page_fr="""Expression-clé absente de l’introduction

Ce que fait ce contrôle
-----------------------
Il cherche, dans le premier paragraphe ou le chapô, une phrase qui contienne tous les mots pleins de
l’expression-clé. Quand ces mots sont tous dans l’ouverture sans qu’aucune phrase ne les réunisse,
ce n’est qu’un conseil.

Pourquoi c’est important
------------------------
Le lecteur qui vient d’une recherche veut savoir aussitôt que la page parle de ce qu’il cherchait.
Source\u00a0: Yoast SEO.

Exemple
-------
Expression-clé «\u00a0grève des trains\u00a0», et un premier paragraphe qui ne parle que du
«\u00a0mouvement\u00a0».

Que faire
---------
Nommer le sujet par son expression-clé dès les premières phrases.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
    told_by=frozenset({"keyphrase-absent"}),
)
