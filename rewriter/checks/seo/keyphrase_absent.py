"""Keyphrase absent

What it does
------------
Looks for the keyphrase in every sentence and heading of the article. Case, accents, elision,
plurals and feminines do not count; the words may stand in another order. Where it is nowhere, no other
check tells the reader that it is not in the title, the introduction, the headings or the slug either.

Why it matters
--------------
An article that never says what it is to be found by will not be found by it. The keyphrase may also
be badly chosen: the source does not speak of it.

Example
-------
Keyphrase «\u00a0voiture électrique\u00a0», and an article that only says «\u00a0le véhicule\u00a0».

How to fix
----------
Use the keyphrase where the article uses a synonym; or choose one that the source uses.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import LOWEST, fewest_hits
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when neither a sentence nor a heading has the keyphrase."""
    if not paper.keyphrase_hits:
        fewest = fewest_hits(paper, LOWEST)
        yield CHECK.found(measured=0, expected=fewest, keyphrase=paper.keyphrase)


CHECK = Check(
    code="keyphrase-absent",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Expression-clé absente", "Keyphrase absent"),
    message=Text(
        "«\u00a0{keyphrase}\u00a0» n’apparaît nulle part dans le texte\u202f; minimum recommandé\u00a0: {expected}, d’abord "
        "dans le titre, l’introduction et un intertitre. Ou choisir une expression que l’article emploie.",
        "“{keyphrase}” appears nowhere in the text; recommended minimum: {expected}, first in the title, the "
        "introduction and a heading. Or choose one that the article uses.",
    ),
    instruction="L’expression-clé «\u00a0{keyphrase}\u00a0» n’apparaît pas\u00a0: employez-la au moins {expected} fois, à la place d’un "
    "synonyme ou d’un pronom, seulement là où la source parle bien de cela.",
    page_fr="""Expression-clé absente

Ce que fait ce contrôle
-----------------------
Il cherche l’expression-clé dans chaque phrase et chaque intertitre, sans tenir compte de la casse,
des accents, de l’élision, du pluriel ni du féminin\u202f; les mots peuvent être dans un autre ordre.
Quand elle n’est nulle part, aucun autre contrôle ne redit au lecteur qu’elle manque aussi dans le titre,
l’introduction, les intertitres ou le slug.

Pourquoi c’est important
------------------------
Un article qui ne dit jamais par quoi on doit le trouver ne se trouvera pas. L’expression peut aussi
être mal choisie\u00a0: la source n’en parle pas.

Exemple
-------
Expression-clé «\u00a0voiture électrique\u00a0», et un article qui ne dit que «\u00a0le
véhicule\u00a0».

Que faire
---------
Employer l’expression-clé là où l’article emploie un synonyme\u202f; ou en choisir une que la source
emploie.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
)
