"""Claim stated as a fact

What it does
------------
Compares each sentence of the article with the sentence of the source that says the same. Reports those
that the source gives on somebody’s word (« selon la police », “critics say”) and the article as a plain
fact, and deeds that a French source only accuses someone of (« soupçonné de », « mis en examen pour »).
It forbids Ready where the claim is an opinion, a forecast, a blame, or speaks of one person. A sentence
beside one that keeps the same voice is let pass: free indirect speech is good French. A defence beside
(« son avocat dément ») keeps nothing, nor a voice that the source has there for something else. Words that
a French source quotes and the article writes without marks as its own are a doubt.

Why it matters
--------------
An opinion, a forecast or an accusation without whose it is becomes the paper’s own.

Example
-------
« Selon le syndicat, l’usine fermera en juin » becomes « L’usine fermera en juin ».

How to fix
----------
Say again who says it, in the sentence itself.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each claim whose voice is gone."""
    for verdict in (Verdict.ALTERED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.ATTRIBUTION)


CHECK = FidelityCheck(
    code="attribution-dropped",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Propos devenu un fait", "Claim stated as a fact"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "La source ne donne pas comme un fait «\u00a0{article}\u00a0»\u00a0: elle le tient de quelqu’un "
        "(«\u00a0{source}\u00a0»). Dis de qui, dans cette phrase. Phrase de la source\u00a0: "
        "«\u00a0{context}\u00a0»"
    ),
    asks={
        "quotation-owned": (
            "La source cite ces mots, elle ne les fait pas siens\u00a0: «\u00a0{source}\u00a0». Tu écris "
            "«\u00a0{article}\u00a0» en ton nom. Remets les guillemets et dis qui parle. Phrase de la source\u00a0: "
            "«\u00a0{context}\u00a0»"
        ),
        "accusation-stated": (
            "La source ne dit pas que c’est établi («\u00a0{source}\u00a0»)\u202f; la phrase «\u00a0{article}\u00a0» "
            "l’affirme. Dis qu’on en est soupçonné ou accusé, et par qui si la source le dit. Phrase de la "
            "source\u00a0: «\u00a0{context}\u00a0»"
        ),
    },
    page_fr="""Propos devenu un fait

Ce que fait ce contrôle
-----------------------
Il compare chaque phrase de l’article à la phrase de la source qui dit la même chose. Il signale celles
que la source tient de quelqu’un («\u00a0selon la police\u00a0», «\u00a0estime X\u00a0») et que l’article donne
comme un fait, et les actes dont une source française dit seulement quelqu’un accusé («\u00a0soupçonné
de\u00a0», «\u00a0mis en examen pour\u00a0»). Il interdit la publication quand c’est un avis, une prévision, un
reproche, ou qu’il s’agit d’une personne. Une phrase voisine d’une autre qui garde la même voix est
admise\u00a0: le style indirect libre est de bon français. Une défense à côté («\u00a0son avocat
dément\u00a0») ne garde rien, ni une voix que la source a là pour autre chose. Des mots qu’une source
française cite et que l’article écrit sans guillemets, comme siens, sont un doute.

Pourquoi c’est important
------------------------
Un avis, une prévision ou une accusation dont on ne dit plus de qui ils sont deviennent ceux du journal.

Exemple
-------
«\u00a0Selon le syndicat, l’usine fermera en juin\u00a0» devient «\u00a0L’usine fermera en juin\u00a0».

Que faire
---------
Redire qui le dit, dans la phrase même.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
