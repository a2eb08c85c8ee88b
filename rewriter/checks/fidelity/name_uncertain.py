"""Name in doubt

What it does
------------
Lists the names that an English source does not have but that may be translations, and two of the
source’s names put side by side as the source never does. An acronym, or a common word with a capital, does
not forbid Ready: English may say it in any word.

Why it matters
--------------
Tables of names have holes, and a person made of two persons is an invention.

Example
-------
« Claire Delmare » from a source that speaks of Claire Haddad and Hugo Delmare.

How to fix
----------
Look at the source: keep the name if it translates one, else take it out.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each name that could not be settled, with the reason."""
    return in_article(CHECK, paper, Verdict.UNCERTAIN, EntryKind.NAME)


CHECK = FidelityCheck(
    code="name-uncertain",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Nom à vérifier", "Name in doubt"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Garde ce nom s’il traduit un nom de la "
        "source, sinon retire-le."
    ),
    asks={
        "name-swapped": (
            "Là où l’article nomme «\u00a0{article}\u00a0», la source nomme «\u00a0{source}\u00a0»\u00a0: "
            "«\u00a0{context}\u00a0» Remets le nom de la source."
        ),
        "name-spelling": (
            "La source écrit «\u00a0{source}\u00a0» là où l’article écrit "
            "«\u00a0{article}\u00a0»\u00a0: garde l’orthographe de la source, sauf si "
            "«\u00a0{article}\u00a0» est la forme française de ce nom (un lieu, un peuple, une "
            "institution). Phrase de la source\u00a0: «\u00a0{context}\u00a0»"
        ),
        "name-combined": (
            "La source n’écrit jamais «\u00a0{article}\u00a0» d’un seul tenant\u00a0: elle a ces "
            "noms séparément. Rends à chacun le sien, comme elle l’écrit\u00a0: "
            "«\u00a0{source}\u00a0»."
        ),
        "name-home-country": (
            "La source ne nomme pas «\u00a0{article}\u00a0». Si ce qu’elle dit s’y passe bien, garde-le\u202f; sinon, "
            "retire-le."
        ),
        "name-perhaps-word": (
            "La source anglaise n’a ni «\u00a0{article}\u00a0» ni un sigle ou un mot que les lexiques lui "
            "connaissent pour équivalent. S’il en traduit bien un, garde-le\u202f; sinon, retire-le."
        ),
        "name-perhaps-translated": (
            "La source anglaise n’a ni «\u00a0{article}\u00a0» ni un nom dont ce serait la forme "
            "française. S’il traduit bien un nom de la source, garde-le\u202f; sinon, remets le "
            "nom de la source, ou retire-le."
        ),
    },
    page_fr="""Nom à vérifier

Ce que fait ce contrôle
-----------------------
Il donne la liste des noms qu’une source anglaise n’a pas mais qui sont peut-être des traductions,
et de deux noms de la source mis côte à côte comme elle ne le fait jamais. Un sigle, ou un mot commun à
majuscule, n’empêche pas la publication\u00a0: l’anglais peut le dire de bien des façons.

Pourquoi c’est important
------------------------
Les tables de noms ont des trous, et une personne faite de deux est une invention.

Exemple
-------
«\u00a0Claire Delmare\u00a0», d’après une source qui parle de Claire Haddad et de Hugo Delmare.

Que faire
---------
Regarder la source\u00a0: garder le nom s’il en traduit un, sinon le retirer.
""",
    judge=judge,
    needs=frozenset({"source"}),
    yields_to=frozenset({"label-left"}),
)
