"""Conclusion formula

What it does
------------
Looks at headings and at the first words of the two last paragraphs for «\u00a0En
conclusion\u00a0», «\u00a0Pour conclure\u00a0», «\u00a0En résumé\u00a0»,
«\u00a0Conclusion\u00a0». In the first half of a finished article such a heading stands over a
box that sums up, and is left alone.

Why it matters
--------------
Essays announce their end, articles do not: the last paragraph is read like the others, and
mostly cut first.

Example
-------
«\u00a0En conclusion, le pont ferme en mai.\u00a0», or a heading «\u00a0Conclusion\u00a0».

How to fix
----------
Take the words out. A heading says what its section tells.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.wording import Text

_LAST = 2  # paragraphs in which an article ends


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each formula that opens a heading, or one of the last paragraphs."""
    last = [(s, p) for s, p, _ in paper.paragraphs][-_LAST:]
    for hit in found(paper, "conclusion"):
        place = hit.place
        heads = place.part == "heading" and not _sums_up_first(paper, place)
        ends = heads or (place.section, place.paragraph) in last
        if hit.start == 0 and ends and not _asks(hit.placed.plain):
            yield CHECK.found(place, found=hit.text)


def _sums_up_first(paper: Paper, place: Place) -> bool:
    """Whether a heading stands in the first half of a finished article: « En bref » there is a box for hurried
    readers, no conclusion."""
    return not paper.made_here and 2 * (place.section or 0) < len(paper.draft.sections) - 1


def _asks(text: str) -> bool:
    """Whether it is a question, but for the one that asks what to remember."""
    return text.endswith("?") and "retenir" not in text


CHECK = Check(
    code="conclusion-formula",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Formule de conclusion", "Conclusion formula"),
    message=Text(
        "«\u00a0{found}\u00a0»\u00a0: un article de presse finit sans l’annoncer. À retirer.",
        "“{found}”: a news article ends without saying so. Take it out.",
    ),
    instruction="«\u00a0{found}\u00a0» annonce la fin\u00a0: retirez ces mots, ou donnez à l’intertitre un contenu, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Formule de conclusion

Ce que fait ce contrôle
-----------------------
Il regarde les intertitres et les premiers mots des deux derniers paragraphes\u00a0:
«\u00a0En conclusion\u00a0», «\u00a0Pour conclure\u00a0», «\u00a0En résumé\u00a0»,
«\u00a0Conclusion\u00a0». Dans la première moitié d’un article fini, un tel intertitre coiffe un
encadré qui résume, et il est laissé.

Pourquoi c’est important
------------------------
Une dissertation annonce sa fin, un article non\u00a0: son dernier paragraphe se lit comme les
autres, et se coupe souvent le premier.

Exemple
-------
«\u00a0En conclusion, le pont ferme en mai.\u00a0», ou un intertitre «\u00a0Conclusion\u00a0».

Que faire
---------
Retirer ces mots. Un intertitre dit ce que sa partie raconte.
""",
    judge=judge,
    needs=frozenset({"sections"}),
)
