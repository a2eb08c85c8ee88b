"""Numbers misformed

What it does
------------
Counts numbers, ordinals, hours and prices that French writes otherwise: 2e, 1re, 10\u00a0h\u00a030, 100\u00a0€,
4\u202f000\u00a0€, 3,5\u00a0%, n°\u00a05, m².

Why it matters
--------------
One article writes one number one way; a price with its sign in front reads as a translation.

Example
-------
`2ème` for «\u00a02e\u00a0», `10h30` for «\u00a010\u00a0h\u00a030\u00a0», `€100` for «\u00a0100\u00a0€\u00a0».

How to fix
----------
`rewriter check ARTICLE --fix` puts it right in the file; `--diff` shows first what would change.
Articles made here are mended already.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, plain
from rewriter.checks.shared.misset import misset
from rewriter.text.edits import Edit
from rewriter.text.numbers.english_numbers import english_numbers
from rewriter.text.typography import fix_of
from rewriter.wording import Text

FIX = fix_of("number-misformed")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one. What is
    English, and may be misread, another check tells place by place."""
    yield from misset(CHECK, paper, _not_english)


def _not_english(text: str) -> list[Edit]:
    edits = list(FIX(text))
    english = [n for n in english_numbers(plain(text)) if n.habit != "ordinal"] if edits else []
    own = [e for e in edits if not any(n.start < e.end and e.start < n.end for n in english)]
    return own or edits  # where all are English this one yields, if the other speaks


CHECK = Check(
    code="number-misformed",
    family="typography",
    severity=Severity.ADVICE,
    title=Text("Nombres mal formés", "Numbers misformed"),
    message=Text(
        "Nombres mal formés\u00a0: {measured}, par exemple {places}",
        "Numbers misformed: {measured}, for example {places}",
    ),
    message_one=Text("Nombre mal formé\u00a0: {places}", "Number misformed: {places}"),
    instruction=None,
    page_fr="""Nombres mal formés

Ce que fait ce contrôle
-----------------------
Il compte les nombres, ordinaux, heures et prix que le français écrit autrement\u00a0: 2e, 1re, 10\u00a0h\u00a030,
100\u00a0€, 4\u202f000\u00a0€, 3,5\u00a0%, n°\u00a05, m².

Pourquoi c’est important
------------------------
Un article écrit ses nombres d’une seule façon\u202f; un prix précédé de son signe sent la traduction.

Exemple
-------
`2ème` pour «\u00a02e\u00a0», `10h30` pour «\u00a010\u00a0h\u00a030\u00a0», `€100` pour «\u00a0100\u00a0€\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
    yields_to=frozenset({"english-number-writing"}),
)
