"""Description repeats

What it does
------------
Compares the meta description with the titles and with the first sentence of the text, and finds the
one that it repeats almost word for word. Where the sentences of a source are only put in order
(structure), this check is not made.

Why it matters
--------------
In a list of results the description stands right under the title, and the first sentence is what
readers see next. Said twice, a thing is said once too often, and the place to say why to read on is
lost.

Example
-------
Title: «\u00a0La gare de Valbrune rouvre mardi\u00a0»; description: «\u00a0La gare de Valbrune rouvre
mardi.\u00a0»

How to fix
----------
Let the description say what the title leaves out: for whom, since when, and what else the article
tells.
"""

from collections.abc import Iterator

from rewriter.article import Depth, Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.likeness.similarity import alike
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the description repeats a title or the first sentence."""
    if paper.brief.depth is Depth.STRUCTURE:
        return
    draft, least = paper.draft, CHECK.limit(paper, "min_likeness")
    first = paper.sentences[0].text if paper.sentences else ""
    said = next(
        (t for t in (draft.seo_title, draft.headline, first) if t and alike(t, draft.description) >= least),
        "",
    )
    if said:
        yield CHECK.found(Place(part="description"), said=said)


CHECK = Check(
    code="description-repeats",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Description répétée", "Description repeats"),
    message=Text(
        "La description répète «\u00a0{said}\u00a0».",
        "The description repeats “{said}”.",
    ),
    instruction="La description répète «\u00a0{said}\u00a0»\u00a0: récrivez-la pour qu’elle dise ce que le titre et la première phrase ne "
    "disent pas, avec des faits de l’article seulement.",
    page_fr="""Description répétée

Ce que fait ce contrôle
-----------------------
Il compare la méta-description aux titres et à la première phrase du texte, et signale celui qu’elle
répète presque mot pour mot. Là où les phrases d’une source sont seulement mises en ordre (structure),
ce contrôle n’est pas fait.

Pourquoi c’est important
------------------------
Dans une liste de résultats, la description est juste sous le titre, et la première phrase vient
ensuite. Dite deux fois, une chose l’est une fois de trop, et la place de dire pourquoi lire la suite
est perdue.

Exemple
-------
Titre\u00a0: «\u00a0La gare de Valbrune rouvre mardi\u00a0»\u202f; description\u00a0: «\u00a0La gare de
Valbrune rouvre mardi.\u00a0»

Que faire
---------
Dire dans la description ce que le titre laisse de côté\u00a0: pour qui, depuis quand, et quoi d’autre.
""",
    judge=judge,
    needs=frozenset({"description"}),
    limits={"min_likeness": 0.9},  # of 1, as for a title that is the source's: one short word in ten
)
