"""Hyphens for dashes

What it does
------------
Counts hyphens that set words apart inside a sentence, where a dash belongs, and dashes glued to
both words. Lists, titles and pairs of names are left alone.

Why it matters
--------------
A hyphen joins, a dash parts: the reader joins what was meant to be parted.

Example
-------
`Le maire - souvent absent - a voté` for «\u00a0Le maire – souvent absent – a voté\u00a0».

How to fix
----------
`rewriter check ARTICLE --fix` puts it right in the file; `--diff` shows first what would change.
Articles made here are mended already.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.misset import misset
from rewriter.text.typography import fix_of
from rewriter.wording import Text

FIX = fix_of("hyphen-for-dash")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places and the first of them, at the first text that has one."""
    yield from misset(CHECK, paper, FIX)


CHECK = Check(
    code="hyphen-for-dash",
    family="typography",
    severity=Severity.ADVICE,
    title=Text("Traits d’union pour tirets", "Hyphens for dashes"),
    message=Text(
        "Traits d’union à la place de tirets, ou tirets collés aux mots\u00a0: {measured}, par exemple {places}",
        "Hyphens in place of dashes, or dashes against the words: {measured}, for example {places}",
    ),
    message_one=Text(
        "Trait d’union à la place d’un tiret, ou tiret collé aux mots\u00a0: {places}",
        "A hyphen in place of a dash, or a dash against the words: {places}",
    ),
    instruction=None,
    page_fr="""Traits d’union pour tirets

Ce que fait ce contrôle
-----------------------
Il compte les traits d’union qui isolent des mots dans une phrase, à la place d’un tiret, et les
tirets collés aux deux mots. Listes, titres et couples de noms sont laissés.

Pourquoi c’est important
------------------------
Le trait d’union lie, le tiret sépare\u00a0: le lecteur lie ce qu’on voulait séparer.

Exemple
-------
`Le maire - souvent absent - a voté` pour «\u00a0Le maire – souvent absent – a voté\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` le corrige dans le fichier\u202f; `--diff` montre d’abord ce qui
changerait. Les articles faits ici sont déjà repris.
""",
    judge=judge,
    fix=FIX,
)
