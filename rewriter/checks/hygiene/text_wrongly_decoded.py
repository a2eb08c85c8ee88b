"""Text wrongly decoded

What it does
------------
Looks for what accents and quotation marks become when a file is read in the wrong encoding: `Ã©`
for é, `â€™` for ’, and � for what was lost.

Why it matters
--------------
It cannot be read aloud, no search finds it, and readers take the whole page for broken.

Example
-------
`Le marchÃ© dâ€™Arras` for «\u00a0Le marché d’Arras\u00a0».

How to fix
----------
`rewriter check ARTICLE --fix` puts back what the bytes tell. A � is lost: look it up in the source.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.in_words import found_in_words
from rewriter.text.edits import apart
from rewriter.text.glyphs.mojibake import broken, edits
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text with such places, at the first of them."""
    return found_in_words(CHECK, paper, broken)


CHECK = Check(
    code="text-wrongly-decoded",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Texte mal décodé", "Text wrongly decoded"),
    message=Text(
        "Du texte lu dans le mauvais codage\u00a0: «\u00a0{found}\u00a0» ({measured} fois).",
        "Text read in the wrong encoding: “{found}” ({measured} times).",
    ),
    instruction="«\u00a0{found}\u00a0» est mal décodé\u00a0: récrivez ces mots avec leurs accents.",
    page_fr="""Texte mal décodé

Ce que fait ce contrôle
-----------------------
Il cherche ce que deviennent accents et guillemets quand un fichier est lu dans le mauvais codage\u00a0:
`Ã©` pour é, `â€™` pour ’, et � pour ce qui est perdu.

Pourquoi c’est important
------------------------
Cela ne se lit pas, aucune recherche ne le trouve, et le lecteur croit toute la page cassée.

Exemple
-------
`Le marchÃ© dâ€™Arras` pour «\u00a0Le marché d’Arras\u00a0».

Que faire
---------
`rewriter check ARTICLE --fix` remet ce que disent les octets. Un � est perdu\u00a0: le chercher dans la
source.
""",
    judge=judge,
    fix=lambda text: apart(edits(text)),
)
