"""Sentence that nothing in the source bears out

What it does
------------
Looks, for each sentence of the article, for the sentences of the source that say most of it, by their
words, their synonyms, names and figures. Reports the sentences for which there are none; one of few words,
which may only link, does not forbid Ready. A question that asks whether something is so states nothing. Of an English
source, sentences of plain words cannot be told so: they are counted as undecided in the ledger, unless
the optional extra (pip install "rewriter[semantic]") finds no source sentence near in meaning.

Why it matters
--------------
An invented sentence often has no figure and no name: nothing else would give it away.

Example
-------
“The excitement among the players is palpable” where the source says nothing of their mood.

How to fix
----------
Look for the passage it comes from. If there is none, take the sentence out.
"""

from collections.abc import Iterator

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = frozenset({"support.unsupported", "support.semantic-unsupported"})


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence whose telling words the source has nowhere near one another."""
    for verdict in (Verdict.INVENTED, Verdict.UNCERTAIN):
        yield from in_article(CHECK, paper, verdict, EntryKind.STATEMENT, reasons=_REASONS)


CHECK = FidelityCheck(
    code="sentence-unsupported",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Phrase sans appui dans la source", "Sentence that nothing in the source bears out"),
    message=Text(
        "Rien dans la source n’appuie cette phrase\u00a0: «\u00a0{article}\u00a0»",
        "Nothing in the source bears out this sentence: “{article}”",
    ),
    instruction=(
        "La source ne dit rien de tel que «\u00a0{article}\u00a0». Supprime cette phrase, ou remplace-la par ce que "
        "la source dit à cet endroit, avec ses mots."
    ),
    page_fr="""Phrase sans appui dans la source

Ce que fait ce contrôle
-----------------------
Pour chaque phrase de l’article, il cherche les phrases de la source qui en disent le plus, par les
mots, leurs synonymes, les noms et les chiffres. Il signale celles pour lesquelles il n’y en a pas\u202f; une
phrase de peu de mots, qui peut n’être qu’une liaison, n’empêche pas la publication. Une question qui
demande si une chose est n’affirme rien.
Avec une source anglaise, une phrase de mots ordinaires ne peut être jugée ainsi\u00a0: le registre la
compte comme indécidable, sauf si l’extra facultatif rewriter[semantic], installé, ne trouve dans la source
aucune phrase d’un sens voisin.

Pourquoi c’est important
------------------------
Une phrase inventée n’a souvent ni chiffre ni nom\u00a0: rien d’autre ne la trahirait.

Exemple
-------
«\u00a0Du côté des joueuses, l’excitation est palpable\u00a0», quand la source ne dit rien de leur humeur.

Que faire
---------
Chercher le passage d’où elle vient. S’il n’y en a pas, supprimer la phrase.
""",
    judge=judge,
    needs=frozenset({"source"}),
    yields_to=frozenset({"label-left"}),
)
