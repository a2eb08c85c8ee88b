"""Moral endings

What it does
------------
Looks at the last sentence of each section: «\u00a0Preuve que …\u00a0», «\u00a0Un rappel que
…\u00a0», «\u00a0L’avenir dira …\u00a0», «\u00a0De quoi …\u00a0», «\u00a0montre à quel point
…\u00a0». It speaks when at least `sections` end so, and `share` of all.

Why it matters
--------------
Models close each part with a lesson. The reader has drawn it already, and the source mostly did
not say it.

Example
-------
«\u00a0Un signal fort pour la filière.\u00a0» at the end of three sections of four.

How to fix
----------
End on the last fact. A lesson that the source draws is given to whoever draws it.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, plain
from rewriter.text.expressions import has_moral
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text

_SHOWN = 100  # characters of the sentence that are shown


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the last moral, when most sections end with one."""
    last = {sentence.section: sentence for sentence in paper.sentences}
    fewest, share = CHECK.limit(paper, "sections"), CHECK.limit(paper, "share")
    if len(last) < fewest:
        return
    morals = [ending for ending in last.values() if has_moral(own_words(plain(ending.text)))]
    if morals and len(morals) >= max(fewest, share * len(last)):
        found = morals[-1].text[:_SHOWN]
        yield CHECK.found(morals[-1].place, measured=len(morals), sections=len(last), found=found)


CHECK = Check(
    code="moral-endings",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Morale à chaque fin de partie", "Moral endings"),
    message=Text(
        "{measured} parties sur {sections} finissent par une morale. La dernière\u00a0: «\u00a0{found}\u00a0».",
        "{measured} sections of {sections} end with a moral. The last: “{found}”.",
    ),
    instruction="Trop de parties finissent par une morale\u00a0: retirez ces phrases de conclusion ou finissez sur un fait que donne la source, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Morale à chaque fin de partie

Ce que fait ce contrôle
-----------------------
Il regarde la dernière phrase de chaque partie\u00a0: «\u00a0Preuve que…\u00a0», «\u00a0Un
rappel que…\u00a0», «\u00a0L’avenir dira…\u00a0», «\u00a0De quoi…\u00a0», «\u00a0montre à quel
point…\u00a0». Il parle quand au moins `sections` parties finissent ainsi, et la part `share` de
toutes.

Pourquoi c’est important
------------------------
Les modèles closent chaque partie d’une leçon. Le lecteur l’a déjà tirée, et la source, le plus
souvent, ne l’a pas dite.

Exemple
-------
«\u00a0Un signal fort pour la filière.\u00a0» à la fin de trois parties sur quatre.

Que faire
---------
Finir sur le dernier fait. Une leçon que tire la source s’attribue à qui la tire.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"sections": 3, "share": 0.6},
)
