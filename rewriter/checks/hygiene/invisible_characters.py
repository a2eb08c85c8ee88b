"""Invisible characters

What it does
------------
Looks in every text of the article for characters without a look: marks of direction, zero-width
spaces, tag characters. Soft hyphens and the joiners of emoji are let be.

Why it matters
--------------
They turn words round, hide words inside others, break searches and links, and can carry text that
readers do not see and programs read.

Example
-------
«\u00a0Saint-Aubin\u00a0» with a zero-width space in it: no search finds it.

How to fix
----------
`rewriter check ARTICLE --fix` takes them out of the file; or type the words again.
"""

from collections.abc import Iterator
from unicodedata import name

from rewriter.article import Finding, Place, Severity
from rewriter.article.finding import Part
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.edits import Edit
from rewriter.text.glyphs.disguises import UNSEEN, first_unseen
from rewriter.wording import Text

_RIGHT_TO_LEFT, _AFTER_ASIA = "\u0590", "\u1fff"  # alphabets that need such marks lie between
_SHOWN = 3  # kinds of character named; more says nothing more


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text with invisible characters, at the first of them."""
    for placed in paper.texts:
        found = first_unseen(placed.text)
        if found:
            yield CHECK.found(placed.at(*found.span()), found=_named(placed.text))
    fields: tuple[tuple[Part, str], ...] = (
        ("keyphrase", paper.draft.keyphrase),
        ("tags", " ".join(paper.draft.tags)),
    )
    for part, text in fields:
        if first_unseen(text):
            yield CHECK.found(Place(part=part), found=_named(text))


def _named(text: str) -> str:
    """« U+200B zero width space », for the first few kinds."""
    kinds = dict.fromkeys("".join(UNSEEN.findall(text)))
    return ", ".join(f"U+{ord(c):04X} {name(c, '').lower()}".strip() for c in list(kinds)[:_SHOWN])


def _unhidden(text: str) -> Iterator[Edit]:
    """The text without them; marks of direction stay beside letters that are written from right to left."""
    for found in () if text.isascii() else UNSEEN.finditer(text):
        beside = text[max(0, found.start() - 2) : found.start()] + text[found.end() : found.end() + 2]
        if all(c < _RIGHT_TO_LEFT or c > _AFTER_ASIA for c in beside):
            yield Edit(found.start(), found.end(), "")


CHECK = Check(
    code="invisible-characters",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Caractères invisibles", "Invisible characters"),
    message=Text(
        "Des caractères invisibles se trouvent dans le texte\u00a0: {found}.",
        "There are invisible characters in the text: {found}.",
    ),
    instruction="Ce passage contient des caractères invisibles ({found})\u00a0: récrivez-le avec des lettres et des espaces ordinaires.",
    page_fr="""Caractères invisibles

Ce que fait ce contrôle
-----------------------
Il cherche dans tous les textes de l’article les caractères sans aspect\u00a0: marques de direction,
espaces de largeur nulle, caractères d’étiquette. Les traits d’union conditionnels et les liants des
émojis sont laissés.

Pourquoi c’est important
------------------------
Ils retournent des mots, en cachent dans d’autres, empêchent recherches et liens, et peuvent porter un
texte que le lecteur ne voit pas et que les programmes lisent.

Exemple
-------
«\u00a0Saint-Aubin\u00a0» avec une espace de largeur nulle\u00a0: aucune recherche ne le trouve.

Que faire
---------
`rewriter check ARTICLE --fix` les retire du fichier\u202f; ou taper ces mots à nouveau.
""",
    judge=judge,
    fix=_unhidden,
)
