"""Title clickbait

What it does
------------
Looks in the titles for set phrases that hide the news so as to make readers click: «\u00a0vous n’allez
pas y croire\u00a0», «\u00a0la raison va vous surprendre\u00a0», «\u00a0ce que personne ne vous
dit\u00a0». A quotation is left alone.

Why it matters
--------------
Readers who were baited do not come back, and search engines and news aggregators rank such titles
down. A title tells the news; that is what makes it worth a click.

Example
-------
«\u00a0Ce maire ferme sa piscine, la raison va vous surprendre\u00a0»: the title keeps back what the
article has to say, a leak of chlorine.

How to fix
----------
Say the news itself, with its who and what.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.quotations import quoted_spans
from rewriter.wording import Text

_TITLES = ("headline", "seo_title", "heading", "description")
_STUNS = (
    r"(?:surprendre|étonner|choquer|bluffer|sidérer|faire (?:pleurer|craquer|halluciner)|laisser sans voix)"
)
_BAIT = re.compile(
    r"\b(?:"
    r"vous n'(?:allez|en) (?:pas |jamais )?(?:y |en )?croi(?:re|rez)(?: pas| jamais)?(?: vos yeux| vos oreilles)?"
    rf"|(?:va|vont|devrait|devraient|risque de|pourrait) vous {_STUNS}"
    r"|(?:que|ce que|dont) (?:personne|on|les [a-zà-ÿ]{3,20}) ne vous (?:dit|disent|dira|diront|parle|parlent)"
    r"|(?:vous|personne) ne devine(?:rez|ra) (?:jamais|pas)"
    r"|(?:dont tout le monde parle|que tout le monde s'arrache)"
    r"|on ne s'attendait pas à (?:ça|cela)"
    r"|attendez (?:de voir|d'avoir vu) la (?:suite|fin)"
    r"|incroyable mais vrai"
    r"|ce qui s'est passé ensuite"
    r")(?!\w)"
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each title or description with such a phrase."""
    for placed in paper.texts:
        found = _BAIT.search(placed.plain) if placed.place.part in _TITLES else None
        if found is None:
            continue
        start, end = found.span()
        if not any(q.start <= start and end <= q.end for q in quoted_spans(placed.text)):
            yield CHECK.found(placed.at(start, end), found=placed.text[start:end])


CHECK = Check(
    code="title-clickbait",
    family="title",
    severity=Severity.WARNING,
    title=Text("Titre racoleur", "Title clickbait"),
    message=Text(
        "«\u00a0{found}\u00a0» cache la nouvelle pour faire cliquer.",
        "“{found}” hides the news to make readers click.",
    ),
    instruction="«\u00a0{found}\u00a0» cache la nouvelle pour faire cliquer\u00a0: dites la nouvelle elle-même, avec ce que l’article "
    "affirme et rien de plus.",
    page_fr="""Titre racoleur

Ce que fait ce contrôle
-----------------------
Il cherche dans les titres les formules qui cachent la nouvelle pour faire cliquer\u00a0: «\u00a0vous
n’allez pas y croire\u00a0», «\u00a0la raison va vous surprendre\u00a0», «\u00a0ce que personne ne vous
dit\u00a0». Il ne touche pas aux citations.

Pourquoi c’est important
------------------------
Le lecteur qu’on a appâté ne revient pas, et les moteurs de recherche comme les agrégateurs font
descendre ces titres. Un titre dit la nouvelle\u00a0: c’est elle qui vaut le clic.

Exemple
-------
«\u00a0Ce maire ferme sa piscine, la raison va vous surprendre\u00a0»\u00a0: le titre garde pour lui ce
que l’article a à dire, une fuite de chlore.

Que faire
---------
Dire la nouvelle elle-même, avec son qui et son quoi.
""",
    judge=judge,
)
