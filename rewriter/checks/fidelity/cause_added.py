"""Cause added

What it does
------------
Finds connectors of cause and consequence (« car », « c’est pourquoi », « grâce à ») where the source
gives no cause, and causes of which the source says nothing. Verbs and participles are told too (« a
contraint », « plombées par », « , privant »), and ends (« afin de », « soucieux de ») where the source
only says what is done. « Donc » and « en effet », which often only carry a text on, are told where the
source tells both facts side by side; « ainsi » is left alone.

Why it matters
--------------
Two facts side by side are not a cause and its effect, and an act tells no intention. Asking for linking
words invites such causes.

Example
-------
The source: “The pool closes. The mayor resigns.” The article: « La piscine ferme, c’est pourquoi le maire
démissionne. »

How to fix
----------
Take the connector away, or use one of time or addition; take away the end.
"""

from collections.abc import Iterator
from itertools import chain

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_DOUBTS = ("added-doubt", "beside-doubt", "drawn-doubt", "other-doubt", "purpose-doubt", "effect-doubt")
_REASONS = frozenset(f"cause.{reason}" for reason in ("added", *_DOUBTS))
_VERDICTS = (Verdict.INVENTED, Verdict.UNCERTAIN)
_ASKED = (
    "«\u00a0{article}\u00a0»\u00a0: {reason}. Ne relie pas ces faits par une cause ou une "
    "conséquence\u202f; dis-les l’un après l’autre."
)
_QUOTING = _ASKED + " Phrase de la source\u00a0: «\u00a0{source}\u00a0»"


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each cause that only the article gives."""
    found = (in_article(CHECK, paper, verdict, EntryKind.CAUSE, reasons=_REASONS) for verdict in _VERDICTS)
    return chain.from_iterable(found)


CHECK = FidelityCheck(
    code="cause-added",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Cause ajoutée", "Cause added"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=_ASKED,
    asks=dict.fromkeys((reason.partition(".")[2] for reason in _REASONS), _QUOTING),
    page_fr="""Cause ajoutée

Ce que fait ce contrôle
-----------------------
Il relève les connecteurs de cause et de conséquence («\u00a0car\u00a0», «\u00a0c’est pourquoi\u00a0»,
«\u00a0grâce à\u00a0») là où la source ne donne aucune cause, et les causes dont elle ne dit rien\u202f; de même des verbes et des
participes («\u00a0a contraint\u00a0», «\u00a0plombées par\u00a0», «\u00a0, privant\u00a0»). Il relève
aussi les fins («\u00a0afin de\u00a0», «\u00a0soucieux de\u00a0») là où la source dit seulement ce qui est fait.
«\u00a0Donc\u00a0» et «\u00a0en effet\u00a0», qui souvent ne font qu’enchaîner, sont signalés là où la source dit les deux
faits côte à côte\u202f; «\u00a0ainsi\u00a0» est laissé en paix.

Pourquoi c’est important
------------------------
Deux faits côte à côte ne sont pas une cause et son effet, et un acte ne dit pas l’intention. Demander des
mots de liaison invite à de telles causes.

Exemple
-------
La source\u00a0: «\u00a0La piscine ferme. Le maire démissionne.\u00a0» L’article\u00a0: «\u00a0La piscine ferme,
c’est pourquoi le maire démissionne.\u00a0»

Que faire
---------
Ôter le connecteur, ou en prendre un de temps ou d’addition\u202f; ôter la fin.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
