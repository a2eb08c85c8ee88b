"""Dashes overused

What it does
------------
Counts the dashes (— and –) that stand between words of the article, outside quotations, lists
and dialogue, and speaks when there are at least `fewest` and more than `per_thousand` for a
thousand words.

Why it matters
--------------
English sets off with dashes what French puts between commas; models and hurried translations
keep them.

Example
-------
«\u00a0Le pont — attendu depuis dix ans — ouvre — enfin.\u00a0»

How to fix
----------
Commas for a short aside, brackets for an explanation, a full stop for the rest.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text

_WORD = 24  # characters in which a word ends
_DASH = re.compile(r"(?<=[\w»”)%,] )[—–](?= )|(?<=[a-zà-öø-ÿ»])—(?=[\wà-öø-ÿ«])")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first, when they are many for the article's length."""
    body = (p for p in paper.texts if p.place.part == "paragraph" and ("—" in p.text or "–" in p.text))
    hits = [
        placed.at(*_around(placed.text, m))
        for placed in body
        for m in _DASH.finditer(own_words(placed.plain))
    ]
    most = int(CHECK.limit(paper, "per_thousand") * paper.words / 1000)
    if len(hits) >= CHECK.limit(paper, "fewest") and len(hits) > most:
        yield CHECK.found(hits[0], measured=len(hits), expected=most, words=paper.words)


def _around(text: str, dash: re.Match[str]) -> tuple[int, int]:
    """The dash with the word on either side, to be recognised."""
    before = text.rfind(" ", max(0, dash.start() - _WORD), max(0, dash.start() - 1)) + 1
    after = text.find(" ", dash.end() + 1, dash.end() + _WORD)
    return before or dash.start(), dash.end() if after < 0 else after


CHECK = Check(
    code="dashes-overused",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Tirets à l’excès", "Dashes overused"),
    message=Text(
        "{measured} tirets d’incise pour {words} mots ({expected} au plus). Des virgules, des parenthèses ou deux phrases suffisent.",
        "{measured} dashes in {words} words ({expected} at most). Commas, brackets or two sentences will do.",
    ),
    instruction="L’article use trop du tiret (—, –)\u00a0: remplacez la plupart par des virgules, des parenthèses ou un point, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Tirets à l’excès

Ce que fait ce contrôle
-----------------------
Il compte les tirets (— et –) placés entre les mots de l’article, hors des citations, des listes
et des dialogues, et parle quand il y en a au moins `fewest` et plus de `per_thousand` pour
mille mots.

Pourquoi c’est important
------------------------
L’anglais isole par des tirets ce que le français met entre virgules\u202f; les modèles et les
traductions hâtives les gardent.

Exemple
-------
«\u00a0Le pont — attendu depuis dix ans — ouvre — enfin.\u00a0»

Que faire
---------
La virgule pour une courte incise, la parenthèse pour une explication, le point pour le reste.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"fewest": 6, "per_thousand": 6},  # people: 4.6 at most in 204 articles; hurried translations 7.4
)
