"""One voice made many

What it does
------------
Finds groups that the article makes say, think, feel or do something (« les experts estiment », « les usagers
protestent ») where the source has no such group speaking, and often one named person or one association. Of
any trade, « on » or a body that one person belongs to (« un élu de la majorité » told as « la majorité »)
it is a doubt.

Why it matters
--------------
What one person says is an opinion; what “experts” say is taken as settled.

Example
-------
The source: “It will change everything, said the club’s coach.” The article: « Les spécialistes estiment
que tout va changer. »

How to fix
----------
Name the person who speaks in the source, and nobody else.
"""

from collections.abc import Iterator
from itertools import chain

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = frozenset(("extent.voices", "extent.voices-doubt"))
_VERDICTS = (Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)
_ASKED = (
    "«\u00a0{article}\u00a0»\u00a0: {reason}. Attribue ce propos à la seule personne qui le "
    "tient dans la source, ou retire-le."
)
_QUOTING = _ASKED + " Phrase de la source\u00a0: «\u00a0{source}\u00a0»"


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each group that the source does not let speak."""
    found = (in_article(CHECK, paper, verdict, EntryKind.EXTENT, reasons=_REASONS) for verdict in _VERDICTS)
    return chain.from_iterable(found)


CHECK = FidelityCheck(
    code="voices-multiplied",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Une voix devenue plusieurs", "One voice made many"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=_ASKED,
    asks=dict.fromkeys((reason.partition(".")[2] for reason in _REASONS), _QUOTING),
    page_fr="""Une voix devenue plusieurs

Ce que fait ce contrôle
-----------------------
Il relève les groupes à qui l’article fait dire, penser, ressentir ou faire quelque chose («\u00a0les experts
estiment\u00a0», «\u00a0les usagers protestent\u00a0») là où la source ne fait parler aucun groupe de ce
genre, et souvent une seule personne nommée ou une seule association. De tout autre métier, de
«\u00a0on\u00a0» ou d’un groupe dont une personne fait partie («\u00a0un élu de la majorité\u00a0» devenu
«\u00a0la majorité\u00a0»), c’est un doute.

Pourquoi c’est important
------------------------
Ce que dit une personne est un avis\u202f; ce que disent «\u00a0les experts\u00a0» passe pour acquis.

Exemple
-------
La source\u00a0: «\u00a0Tout va changer, dit l’entraîneur du club.\u00a0» L’article\u00a0: «\u00a0Les
spécialistes estiment que tout va changer.\u00a0»

Que faire
---------
Nommer la personne qui parle dans la source, et elle seule.
""",
    judge=judge,
    needs=frozenset({"source"}),
)
