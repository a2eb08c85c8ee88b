"""Section too long

What it does
------------
Counts the words between two headings, and before the first one, and names the sections more than
a tenth over the limit: 300 unless the brief says otherwise. An article without any heading is told
once, by another check.

Why it matters
--------------
Past 300 words without a heading, a reader who scans has nothing to hold on to. Source: Yoast SEO.

Example
-------
A section of 480 words that tells of a trial, then of a factory: two sections.

How to fix
----------
Cut where the subject changes and give the second half a heading of its own.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_TOLD_WHOLE = 300  # words from which an article is told that it lacks subheadings


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each section over `brief.max_section_words`; none in a finished article without any
    heading that is long enough to be told so, once for the whole of it."""
    if not paper.draft.headings and not paper.made_here and paper.words >= _TOLD_WHOLE:
        return
    limit, slack = paper.brief.max_section_words, CHECK.limit(paper, "slack_share")
    for index, words in enumerate(paper.section_words):
        if words > limit * (1 + slack):
            parts = -(-words // limit)
            yield CHECK.found(
                Place(part="heading", section=index), measured=words, expected=limit, parts=parts
            )


CHECK = Check(
    code="section-too-long",
    family="structure",
    severity=Severity.WARNING,
    title=Text("Section trop longue", "Section too long"),
    message=Text(
        "Section de {measured} mots sans intertitre, {expected} au plus.",
        "A section of {measured} words without a heading, {expected} at most.",
    ),
    instruction="Cette section compte {measured} mots\u00a0: coupez-la en {parts} sections de {expected} mots au plus, là où "
    "le sujet change, chacune avec un intertitre vrai de son texte. Ne retirez et n’ajoutez aucun fait.",
    page_fr="""Section trop longue

Ce que fait ce contrôle
-----------------------
Il compte les mots entre deux intertitres, et avant le premier, et signale les sections qui
dépassent de plus d’un dixième la limite\u00a0: 300, sauf demande contraire. Un article sans aucun intertitre est signalé une
fois, par un autre contrôle.

Pourquoi c’est important
------------------------
Au-delà de 300 mots sans intertitre, le lecteur qui parcourt la page n’a plus de repère.
Source\u00a0: Yoast SEO.

Exemple
-------
Une section de 480 mots qui raconte un procès, puis une usine\u00a0: deux sections.

Que faire
---------
Couper là où le sujet change et donner à la seconde moitié son propre intertitre.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="words",
    limits={"slack_share": 0.1},  # of the limit; Yoast: none
    brief_limits={"max_words": "max_section_words"},
)
