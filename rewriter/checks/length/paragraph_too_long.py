"""Paragraph too long

What it does
------------
Counts the words of each paragraph and names those over the limit: 150 unless the brief says
otherwise. Up to a tenth over it is advice, and nothing in a finished article of which nobody asked so.

Why it matters
--------------
On a phone, 150 words already fill the screen. Readers skip what looks like a wall. Source: Yoast
SEO.

Example
-------
A paragraph of 193 words about three events: one paragraph each reads better.

How to fix
----------
Cut between two sentences, where the subject changes, and never inside a quotation. The sentences
can stay as they are.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each paragraph over `brief.max_paragraph_words`."""
    limit = paper.brief.max_paragraph_words
    bearable = limit * (1 + CHECK.limit(paper, "slack_share"))
    for (s, p), words in paper.paragraph_words.items():
        text = paper.draft.sections[s].paragraphs[p].text
        if words > (bearable if paper.brief.free_length else limit) and text not in paper.code:
            place = Place(part="paragraph", section=s, paragraph=p)
            severity = Severity.ADVICE if words <= bearable else Severity.WARNING
            yield CHECK.found(place, severity=severity, measured=words, expected=limit)


CHECK = Check(
    code="paragraph-too-long",
    family="length",
    severity=Severity.WARNING,
    title=Text("Paragraphe trop long", "Paragraph too long"),
    message=Text(
        "Paragraphe de {measured} mots, {expected} au plus.",
        "A paragraph of {measured} words, {expected} at most.",
    ),
    instruction="Ce paragraphe compte {measured} mots\u00a0: coupez-le en paragraphes de {expected} mots au plus, entre "
    "deux phrases et jamais dans une citation, sans rien retirer ni ajouter.",
    page_fr="""Paragraphe trop long

Ce que fait ce contrôle
-----------------------
Il compte les mots de chaque paragraphe et signale ceux qui dépassent la limite\u00a0: 150, sauf
demande contraire. Jusqu’à un dixième de plus, c’est un conseil, et rien dans un
article fini auquel personne n’a rien demandé.

Pourquoi c’est important
------------------------
Sur un téléphone, 150 mots remplissent déjà l’écran. On saute ce qui ressemble à un mur.
Source\u00a0: Yoast SEO.

Exemple
-------
Un paragraphe de 193 mots qui raconte trois événements\u00a0: un paragraphe chacun se lit mieux.

Que faire
---------
Couper entre deux phrases, là où le sujet change, jamais dans une citation. Les phrases peuvent
rester telles quelles.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="words",
    limits={"slack_share": 0.1},  # of the limit: few cut a paragraph for a dozen words
    brief_limits={"max_words": "max_paragraph_words"},
)
