"""Title ends with period

What it does
------------
Finds titles and headings that end with a full stop. Question marks, exclamation marks, suspension
points and abbreviations may stay.

Why it matters
--------------
A French title takes no full stop: it is a label, not a sentence of the text. Where one stands, a
sentence was copied from the text, or a translation not finished.

Example
-------
«\u00a0Le conseil vote le budget de la ville.\u00a0»

How to fix
----------
Take the full stop out. A title of two sentences becomes one, or takes a colon.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_TITLES = ("headline", "seo_title", "heading")
# A full stop after two small letters or a closing mark: not « etc. », « J.-C. », « U.S.A. », « No. », « … ».
_ENDS = re.compile(r"(?:[a-zà-ÿœ]{2}|[0-9»”)%])[ \u00a0\u202f]?\.$")
_ABBREVIATED = re.compile(r"\b(?:etc|cf|av|apr|env|ex|vol|chap|art|éd|coll|inc|corp|ltd|co|bros|jr|sr|st)\.$")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each title or heading that ends with a full stop."""
    for placed in paper.texts:
        text = placed.text.rstrip()
        if placed.place.part in _TITLES and _ENDS.search(text) and not _ABBREVIATED.search(text.lower()):
            yield CHECK.found(placed.at(len(text) - 1, len(text)), title=text)


CHECK = Check(
    code="title-ends-with-period",
    family="title",
    severity=Severity.ADVICE,
    title=Text("Point à la fin d’un titre", "Title ends with period"),
    message=Text(
        "«\u00a0{title}\u00a0»\u00a0: pas de point à la fin d’un titre.",
        "“{title}”: no full stop at the end of a title.",
    ),
    instruction="«\u00a0{title}\u00a0»\u00a0: retirez le point final de ce titre, sans rien changer d’autre.",
    page_fr="""Point à la fin d’un titre

Ce que fait ce contrôle
-----------------------
Il signale les titres et intertitres qui finissent par un point. Les points d’interrogation,
d’exclamation et de suspension, et les abréviations, peuvent rester.

Pourquoi c’est important
------------------------
Un titre français ne prend pas de point\u00a0: c’est une étiquette, non une phrase du texte. Quand il y
en a un, une phrase a été recopiée, ou une traduction n’est pas finie.

Exemple
-------
«\u00a0Le conseil vote le budget de la ville.\u00a0»

Que faire
---------
Retirer le point. Un titre en deux phrases n’en fait qu’une, ou prend deux-points.
""",
    judge=judge,
)
