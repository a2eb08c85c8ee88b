"""House mention missing

What it does
------------
Looks for each line that the house wants in every article (`[[house.mentions]]` in rewriter.toml: a
disclosure, a credit), word for word, in the texts a reader sees and in the credit. Case, kinds of
apostrophe and kinds of space do not count.

Why it matters
--------------
Such a line is there because the law, a contract or the reader's trust asks for it. What is left to
memory is forgotten on a busy day.

Example
-------
Every article of the house says «\u00a0Traduit avec l’aide d’un logiciel\u00a0»; this one does not.

How to fix
----------
Add the line as it is written in rewriter.toml. The model is not asked to: a line that the source
does not bear out is the newsroom's to add.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, plain
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each of the house's lines that stands nowhere."""
    mentions = paper.brief.style.rules.mentions
    seen = f"{paper.plain}\n{plain(paper.draft.credit)}" if mentions else ""
    for mention in mentions:
        if " ".join(plain(mention.text).split()) not in " ".join(seen.split(" ")):
            yield CHECK.found(severity=mention.severity, mention=mention.text, reason=mention.reason or "–")


CHECK = Check(
    code="house-mention-missing",
    family="style",
    severity=Severity.WARNING,
    title=Text("Mention de la maison absente", "House mention missing"),
    message=Text(
        "Il manque la mention «\u00a0{mention}\u00a0». Raison\u00a0: {reason}.",
        "The line “{mention}” is missing. Reason: {reason}.",
    ),
    instruction=None,
    page_fr="""Mention de la maison absente

Ce que fait ce contrôle
-----------------------
Il cherche chaque ligne que la maison veut dans tous ses articles (`[[house.mentions]]` dans
rewriter.toml\u00a0: une mention légale, un crédit), mot pour mot, dans les textes que voit le
lecteur et dans le crédit. La casse, les sortes d’apostrophes et d’espaces ne comptent pas.

Pourquoi c’est important
------------------------
Une telle ligne est là parce que la loi, un contrat ou la confiance du lecteur la demande. Ce qu’on
laisse à la mémoire s’oublie un jour de presse.

Exemple
-------
Chaque article de la maison dit «\u00a0Traduit avec l’aide d’un logiciel\u00a0»\u202f; celui-ci,
non.

Que faire
---------
Ajouter la ligne telle qu’elle est écrite dans rewriter.toml. Le modèle n’en est pas chargé\u00a0:
une ligne que la source n’appuie pas est l’affaire de la rédaction.
""",
    judge=judge,
)
