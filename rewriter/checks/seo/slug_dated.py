"""Slug dated

What it does
------------
Finds a day, or a month with its year, in the slug: «\u00a02024-03-12\u00a0», «\u00a012-mars-2024\u00a0»,
«\u00a020240312\u00a0». A year alone is let pass, for it may be the subject («\u00a0budget-2024\u00a0»).

Why it matters
--------------
An address lasts as long as the page. One that carries a day looks old the day after, and lies once
the article is brought up to date.

Example
-------
«\u00a0gare-valbrune-12-mars-2024\u00a0».

How to fix
----------
Take the day out; the page says when it was published.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_MONTH, _DAY, _YEAR = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])", r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?<![a-z0-9])(?:{_YEAR}-{_MONTH}-{_DAY}|{_DAY}-{_MONTH}-{_YEAR}|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    rf"|{_YEAR}-(?:0[1-9]|1[0-2])|(?:{_DAY}|1er)-(?:{_MONTHS})(?:-{_YEAR})?|(?:{_MONTHS})-{_YEAR})(?![a-z0-9])"
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the slug carries a day or a month of a year."""
    found = _DATE.search(paper.draft.slug.lower())
    if found:
        yield CHECK.found(Place(part="slug"), slug=paper.draft.slug, date=found.group())


CHECK = Check(
    code="slug-dated",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Slug daté", "Slug dated"),
    message=Text(
        "Le slug «\u00a0{slug}\u00a0» porte une date\u00a0: {date}.",
        "The slug “{slug}” carries a date: {date}.",
    ),
    instruction="Le slug «\u00a0{slug}\u00a0» porte une date ({date})\u00a0: retirez-la, sauf si elle est le sujet de l’article.",
    page_fr="""Slug daté

Ce que fait ce contrôle
-----------------------
Il cherche un jour, ou un mois avec son année, dans le slug\u00a0: «\u00a02024-03-12\u00a0»,
«\u00a012-mars-2024\u00a0», «\u00a020240312\u00a0». Une année seule passe, car elle peut être le sujet
(«\u00a0budget-2024\u00a0»).

Pourquoi c’est important
------------------------
Une adresse dure autant que la page. Celle qui porte un jour a l’air vieille dès le lendemain, et
ment dès que l’article est mis à jour.

Exemple
-------
«\u00a0gare-valbrune-12-mars-2024\u00a0».

Que faire
---------
Retirer le jour\u202f; la page dit quand elle a paru.
""",
    judge=judge,
    needs=frozenset({"slug"}),
)
