"""Sentence said twice

What it does
------------
Compares the sentences of the article, of `words` words or more, and speaks where one has at
least `share` of its words in common with an earlier one.

Why it matters
--------------
A pull-quote pasted into the body, or a model that has lost its thread: the reader goes back to
see what he missed.

Example
-------
«\u00a0Le pont ferme en mai pour dix mois.\u00a0» and, lower down, «\u00a0Le pont ferme en mai
pour dix mois entiers.\u00a0»

How to fix
----------
Keep one of them, with whatever only the other says.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.code import is_marked_code
from rewriter.text.likeness.repetitions import said_twice
from rewriter.wording import Text

_SHOWN = 120  # characters of a sentence that are shown


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the later sentence, for each pair that is nearly the same."""
    sentences = [s for s in paper.sentences if not is_marked_code(paper, s.text)]
    fewest, share = int(CHECK.limit(paper, "words")), CHECK.limit(paper, "share")
    for again in said_twice([s.text for s in sentences], fewest, share):
        earlier, later = sentences[again.first], sentences[again.second]
        yield CHECK.found(
            later.place,
            measured=round(100 * again.shared),
            expected=round(100 * share),
            found=_shown(later.text),
            earlier=_shown(earlier.text),
        )


def _shown(sentence: str) -> str:
    """A sentence for between quotation marks, the full stop being the message's own."""
    return sentence[:_SHOWN].removesuffix(".")


CHECK = Check(
    code="sentence-said-twice",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Phrase dite deux fois", "Sentence said twice"),
    message=Text(
        "Cette phrase redit celle-ci\u00a0: «\u00a0{earlier}\u00a0».",
        "This sentence says again: “{earlier}”.",
    ),
    instruction="La phrase «\u00a0{found}\u00a0» redit une phrase déjà écrite («\u00a0{earlier}\u00a0»)\u00a0: retirez l’une des deux et gardez tout fait qui ne serait que dans celle-là.",
    page_fr="""Phrase dite deux fois

Ce que fait ce contrôle
-----------------------
Il compare les phrases de l’article, à partir de `words` mots, et parle quand l’une partage au
moins `share` de ses mots avec une phrase antérieure.

Pourquoi c’est important
------------------------
Un exergue collé dans le texte, ou un modèle qui a perdu le fil\u00a0: le lecteur remonte voir
ce qu’il a manqué.

Exemple
-------
«\u00a0Le pont ferme en mai pour dix mois.\u00a0» et, plus bas, «\u00a0Le pont ferme en mai pour
dix mois entiers.\u00a0»

Que faire
---------
En garder une, avec ce que l’autre seule dit.
""",
    judge=judge,
    yields_to=frozenset({"paragraph-repeated"}),
    needs=frozenset({"sections"}),
    unit="%",
    limits={"words": 8, "share": 0.75},
)
