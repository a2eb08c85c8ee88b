"""Quotation altered

What it does
------------
Compares the quotations of the article word by word with those of a French source. Typography,
capitals and accents do not count; a cut must be marked […], a word of the editor’s must stand in
brackets. Two quotations joined without […], and words that the source does not quote but tells, are
alterations too.

Why it matters
--------------
Between quotation marks stand the words that were said. Even an obvious mistranslation may only be
mended in brackets.

Example
-------
« un accord solide » becomes « un accord fragile ».

How to fix
----------
Copy the source’s words again, or take the marks away and report what was said.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each quotation whose words are not exactly those of the source."""
    return in_article(CHECK, paper, Verdict.ALTERED, EntryKind.QUOTATION)


CHECK = FidelityCheck(
    code="quotation-altered",
    family="fidelity",
    severity=Severity.ERROR,
    title=Text("Citation altérée", "Quotation altered"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "La citation «\u00a0{article}\u00a0» ne reprend pas la source à la lettre ({reason}). "
        "Recopie exactement ce qu’elle met entre guillemets, ou dis-le sans guillemets\u202f; "
        "marque toute coupe par […]. Source\u00a0: «\u00a0{source}\u00a0»"
    ),
    asks={
        "quotation-figure-differs": (
            "La citation «\u00a0{article}\u00a0» contient un nombre que la source n’y met pas. "
            "Traduis exactement\u00a0: «\u00a0{source}\u00a0»"
        ),
        "quotation-from-indirect-speech": (
            "La source ne cite pas «\u00a0{article}\u00a0»\u00a0: elle le rapporte. Retire les "
            "guillemets et rapporte le propos, sans faire parler personne. Phrase de la "
            "source\u00a0: «\u00a0{source}\u00a0»"
        ),
        "quotation-glued": (
            "«\u00a0{article}\u00a0» réunit deux citations que la source sépare\u00a0: cite-les "
            "l’une après l’autre, ou marque la coupe par […]. La première\u00a0: "
            "«\u00a0{source}\u00a0»"
        ),
    },
    page_fr="""Citation altérée

Ce que fait ce contrôle
-----------------------
Il compare mot à mot les citations de l’article à celles d’une source française. La typographie, les
capitales et les accents ne comptent pas\u202f; une coupe se marque par […], un mot de la rédaction
se met entre crochets. Deux citations collées sans […], et des mots que la source raconte sans les
citer, sont aussi des altérations.

Pourquoi c’est important
------------------------
Entre guillemets se trouvent les mots qui ont été dits. Même une erreur de traduction évidente ne
s’y corrige qu’entre crochets.

Exemple
-------
«\u00a0un accord solide\u00a0» devient «\u00a0un accord fragile\u00a0».

Que faire
---------
Recopier les mots de la source, ou ôter les guillemets et rapporter le propos.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
