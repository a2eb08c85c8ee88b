"""English turn

What it does
------------
Finds English turns in French words: «\u00a0faire sens\u00a0», «\u00a0adresser un
problème\u00a0», «\u00a0sur une base quotidienne\u00a0», «\u00a0les prochaines deux
semaines\u00a0», «\u00a0payer attention\u00a0». Those that have a French sense as well
(«\u00a0en charge de\u00a0», «\u00a0opportunité de\u00a0», «\u00a0basé sur\u00a0») are advice.

Why it matters
--------------
The reader stumbles, or understands something else: «\u00a0éventuellement\u00a0» is not
“eventually”.

Example
-------
«\u00a0Le maire veut adresser le problème.\u00a0» for «\u00a0Le maire veut traiter le
problème.\u00a0»

How to fix
----------
Write the French turn that is named, where it is what the sentence means.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.checks.style.remedies import StyleCheck
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each English turn outside quotations; a doubtful one is advice, told once an article."""
    told: set[int] = set()
    for hit in found(paper, "calque", "doubtful"):
        doubtful = hit.entry.kind == "doubtful"
        if doubtful and hit.entry.rank in told:
            continue
        told.add(hit.entry.rank)
        severity = Severity.ADVICE if doubtful else Severity.WARNING
        yield CHECK.found(hit.place, severity=severity, found=hit.text, instead=hit.entry.instead)


CHECK = StyleCheck(
    code="english-turn",
    family="style",
    severity=Severity.WARNING,
    title=Text("Tour anglais", "English turn"),
    message=Text(
        "«\u00a0{found}\u00a0»\u00a0: tour venu de l’anglais. En français\u00a0: {instead}.",
        "“{found}”: an English turn. In French: {instead}.",
    ),
    instruction="«\u00a0{found}\u00a0» est un tour venu de l’anglais\u00a0: écrivez plutôt «\u00a0{instead}\u00a0» si c’est bien le sens, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Tour anglais

Ce que fait ce contrôle
-----------------------
Il cherche les tours anglais en mots français\u00a0: «\u00a0faire sens\u00a0», «\u00a0adresser
un problème\u00a0», «\u00a0sur une base quotidienne\u00a0», «\u00a0les prochaines deux
semaines\u00a0», «\u00a0payer attention\u00a0». Ceux qui ont aussi un sens français («\u00a0en
charge de\u00a0», «\u00a0opportunité de\u00a0», «\u00a0basé sur\u00a0») ne valent qu’un conseil.

Pourquoi c’est important
------------------------
Le lecteur trébuche, ou comprend autre chose\u00a0: «\u00a0éventuellement\u00a0» n’est pas
«\u00a0eventually\u00a0».

Exemple
-------
«\u00a0Le maire veut adresser le problème.\u00a0» pour «\u00a0Le maire veut traiter le
problème.\u00a0»

Que faire
---------
Écrire le tour français indiqué, si c’est bien le sens de la phrase.
""",
    judge=judge,
    yields_to=frozenset({"house-word", "translation-debris"}),
)
