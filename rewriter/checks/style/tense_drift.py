"""Tense drift

What it does
------------
Within a paragraph, outside quotations, follows the verbs whose tense is certain, and speaks
when the story goes at least `changes` times between simple past and compound past (or between
compound past and present), each used at least `each` times.

Why it matters
--------------
A change of tense tells the reader that time has moved; without a reason it only shows that two
texts were joined.

Example
-------
«\u00a0Le maire arriva hier. Il a salué la foule. Il prit la parole. Il a promis un pont.\u00a0»

How to fix
----------
Tell all of it in one tense: in the press the compound past, with the imperfect for what lasted.
"""

from collections.abc import Iterator
from itertools import pairwise

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.grammar.tenses import Tense, Told, told
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text

_PAIRS: tuple[tuple[Tense, Tense], ...] = (("simple", "compound"), ("compound", "present"))


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each paragraph whose story changes its tense and back."""
    for placed in paper.texts:
        if placed.place.part == "paragraph":
            verbs = told(own_words(placed.plain))
            drifts = (drift for pair in _PAIRS if (drift := _drift(paper, verbs, pair)))
            for changes, first, second in drifts:
                yield CHECK.found(
                    placed.at(first.start, second.end),
                    measured=changes,
                    first=placed.text[first.start : first.end],
                    second=placed.text[second.start : second.end],
                )
                break


def _drift(paper: Paper, verbs: list[Told], pair: tuple[Tense, Tense]) -> tuple[int, Told, Told] | None:
    """How often the story changes between the two tenses, and the verbs of the first change."""
    story = [verb for verb in verbs if verb.tense in pair]
    changes = [(a, b) for a, b in pairwise(story) if a.tense != b.tense]
    rarest = min(sum(verb.tense == tense for verb in story) for tense in pair)
    if len(changes) < CHECK.limit(paper, "changes") or rarest < CHECK.limit(paper, "each"):
        return None
    return len(changes), *changes[0]


CHECK = Check(
    code="tense-drift",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Temps qui flottent", "Tense drift"),
    message=Text(
        "Le récit passe {measured} fois d’un temps à l’autre dans ce paragraphe\u00a0: «\u00a0{first}\u00a0», «\u00a0{second}\u00a0».",
        "The story changes its tense {measured} times in this paragraph: “{first}”, “{second}”.",
    ),
    instruction="Ce paragraphe raconte tantôt à un temps, tantôt à un autre («\u00a0{first}\u00a0», «\u00a0{second}\u00a0»)\u00a0: racontez tout au même temps, sans changer ce qui est dit passé, présent ou à venir, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Temps qui flottent

Ce que fait ce contrôle
-----------------------
Dans un paragraphe, hors des citations, il suit les verbes dont le temps est certain et parle
quand le récit passe au moins `changes` fois du passé simple au passé composé (ou du passé
composé au présent), chacun employé au moins `each` fois.

Pourquoi c’est important
------------------------
Un changement de temps dit que le temps a passé\u202f; sans raison, il montre seulement que deux
textes ont été cousus.

Exemple
-------
«\u00a0Le maire arriva hier. Il a salué la foule. Il prit la parole. Il a promis un pont.\u00a0»

Que faire
---------
Raconter tout au même temps\u00a0: dans la presse, le passé composé, et l’imparfait pour ce qui
durait.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"changes": 3, "each": 2},
)
