"""Figure or date in doubt

What it does
------------
Lists the figures and dates that the source bears out in part: its “nearly” dropped, a unit it does
not give, a date made more precise, a value it gives elsewhere while it gives another here, a small
number in letters that may be a mere count.

Why it matters
--------------
Such shades are where rewritings go wrong unseen: « près de 60 % » is not 60 percent.

Example
-------
The source: “nearly 3,000 seats”. The article: « 3 000 places ».

How to fix
----------
Read the two sentences side by side and write what the source says.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import NUMBERS, FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each figure or date that could not be settled, with the reason."""
    return in_article(CHECK, paper, Verdict.UNCERTAIN, *NUMBERS)


CHECK = FidelityCheck(
    code="figure-uncertain",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Chiffre ou date à vérifier", "Figure or date in doubt"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Écris ce que dit la source, avec ses "
        "réserves («\u00a0près de\u00a0», «\u00a0plus de\u00a0») et sans préciser "
        "davantage\u202f; sinon, retire ce chiffre."
    ),
    asks={
        "figure-elsewhere": (
            "À cet endroit, la source écrit «\u00a0{source}\u00a0», et «\u00a0{article}\u00a0» "
            "seulement ailleurs, à propos d’autre chose. Si ta phrase parle de la même chose que "
            "la phrase ci-après, écris «\u00a0{source}\u00a0»\u202f; sinon, dis plus clairement "
            "de quoi parle «\u00a0{article}\u00a0». Phrase de la source\u00a0: "
            "«\u00a0{context}\u00a0»"
        ),
        "figure-other-count": (
            "Pour ce que compte «\u00a0{article}\u00a0», la source écrit «\u00a0{source}\u00a0». "
            "Écris ce nombre, ou nomme ce que tu comptes avec le mot qu’elle emploie. Phrase de "
            "la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "figure-approximation-dropped": (
            "La source écrit «\u00a0{source}\u00a0»\u00a0: remets devant «\u00a0{article}\u00a0» "
            "les mots qui le bornent ou le nuancent. Phrase de la source\u00a0: "
            "«\u00a0{context}\u00a0»"
        ),
        "figure-approximation-changed": (
            "La source écrit «\u00a0{source}\u00a0»\u00a0: devant «\u00a0{article}\u00a0», "
            "reprends cette réserve-là et non une autre. Phrase de la source\u00a0: "
            "«\u00a0{context}\u00a0»"
        ),
        "figure-approximation-added": (
            "La source écrit «\u00a0{source}\u00a0» sans réserve\u00a0: retire le mot "
            "(«\u00a0environ\u00a0», «\u00a0près de\u00a0») qui nuance «\u00a0{article}\u00a0». "
            "Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "figure-bound-added": (
            "La source écrit «\u00a0{source}\u00a0» sans «\u00a0plus de\u00a0» ni «\u00a0moins "
            "de\u00a0»\u00a0: retire le mot qui borne «\u00a0{article}\u00a0». Phrase de la "
            "source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "figure-small-count": (
            "La source n’écrit pas «\u00a0{article}\u00a0». Dis la même chose sans ce nombre, ou "
            "avec celui qu’elle emploie."
        ),
        "figure-unit-added": (
            "La source écrit «\u00a0{source}\u00a0» là où l’article écrit "
            "«\u00a0{article}\u00a0»\u00a0: emploie le même nombre et le même mot qu’elle. Phrase "
            "de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "figure-rounded": (
            "«\u00a0{article}\u00a0» semble arrondir «\u00a0{source}\u00a0»\u00a0: écris la "
            "valeur que donne la source. Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "figure-converted": (
            "La source écrit «\u00a0{source}\u00a0»\u00a0: donne cette valeur-là, avec son unité ou sa "
            "monnaie, au lieu de «\u00a0{article}\u00a0», ou mets la conversion entre parenthèses "
            "après elle. Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "figure-hour": (
            "La source écrit «\u00a0{source}\u00a0» là où l’article écrit "
            "«\u00a0{article}\u00a0»\u00a0: une heure du jour n’est pas une durée, dis la même "
            "chose qu’elle. Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "date-completed": (
            "«\u00a0{article}\u00a0» est plus précis que la source, qui écrit "
            "«\u00a0{source}\u00a0»\u00a0: retire ce qu’elle ne dit pas. Phrase de la "
            "source\u00a0: «\u00a0{context}\u00a0»"
        ),
    },
    page_fr="""Chiffre ou date à vérifier

Ce que fait ce contrôle
-----------------------
Il donne la liste des chiffres et des dates que la source ne confirme qu’en partie\u00a0: un
«\u00a0près de\u00a0» tombé, une unité qu’elle ne donne pas, une date rendue plus précise, une
valeur qu’elle donne ailleurs alors qu’ici elle en donne une autre, un petit nombre en lettres qui
n’est peut-être qu’un décompte.

Pourquoi c’est important
------------------------
C’est dans ces nuances qu’une réécriture se trompe sans qu’on le voie\u00a0: «\u00a0près de
60\u00a0%\u00a0» n’est pas 60\u00a0%.

Exemple
-------
La source\u00a0: «\u00a0près de 3\u202f000 places\u00a0». L’article\u00a0: «\u00a03\u202f000
places\u00a0».

Que faire
---------
Lire les deux phrases côte à côte et écrire ce que dit la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
