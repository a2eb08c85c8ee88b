"""Triads piled up

What it does
------------
Counts lists of exactly three nouns or adjectives of quality, «\u00a0innovation, créativité et
performance\u00a0», outside quotations, and speaks when there are more than `most`. Lists of
people, places and things do not count.

Why it matters
--------------
Three is the number that a model reaches for; the third word is mostly there for the beat.

Example
-------
«\u00a0Simplicité, efficacité et transparence\u00a0» in each section.

How to fix
----------
Keep the word that means something.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.expressions.triads import triads
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the last, when there are more than an article bears."""
    hits = [(placed, span) for placed in paper.texts for span in triads(own_words(placed.plain))]
    most = CHECK.limit(paper, "most")
    if len(hits) > most:
        placed, (start, end) = hits[-1]
        yield CHECK.found(
            placed.at(start, end), measured=len(hits), expected=most, found=placed.text[start:end]
        )


CHECK = Check(
    code="triads-piled-up",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Énumérations par trois", "Triads piled up"),
    message=Text(
        "{measured} listes de trois mots abstraits ({expected} au plus). La dernière\u00a0: «\u00a0{found}\u00a0».",
        "{measured} lists of three abstract words ({expected} at most). The last: “{found}”.",
    ),
    instruction="L’article énumère par trois par réflexe («\u00a0{found}\u00a0»)\u00a0: gardez le mot qui compte dans la plupart de ces listes quand les autres n’apportent aucun fait, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Énumérations par trois

Ce que fait ce contrôle
-----------------------
Il compte les listes d’exactement trois noms ou adjectifs de qualité, «\u00a0innovation,
créativité et performance\u00a0», hors des citations, et parle quand il y en a plus de `most`.
Les listes de gens, de lieux et de choses ne comptent pas.

Pourquoi c’est important
------------------------
Trois est le nombre des modèles\u202f; le troisième mot n’est souvent là que pour la mesure.

Exemple
-------
«\u00a0Simplicité, efficacité et transparence\u00a0» dans chaque partie.

Que faire
---------
Garder le mot qui dit quelque chose.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"most": 2},
)
