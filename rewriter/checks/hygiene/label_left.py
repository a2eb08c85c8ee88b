"""Label left

What it does
------------
Looks for the names of an article's parts left in front of them: «\u00a0Titre\u00a0:\u00a0»,
«\u00a0Méta-description\u00a0:\u00a0», «\u00a0Intertitre 2\u00a0:\u00a0», «\u00a0Corps de
l’article\u00a0:\u00a0», in titles, headings and at the head of paragraphs. Lines that name a field above or
below an article are read as that field and are no finding.

Why it matters
--------------
Such a name is meant for the newsroom. Printed, it shows readers that nobody read the article again, and
search engines take it for a word of the title.

Example
-------
A headline «\u00a0Titre\u00a0: Le pont rouvre lundi\u00a0».

How to fix
----------
Take the name out, and move what follows it into its field where it is not the article's own text.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.document_labels import is_label, label_of
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text that opens with such a name, or is one."""
    for placed in paper.texts:
        end = _named(placed)
        if end:
            found = placed.text[:end].strip()
            severity = Severity.WARNING if placed.plain[:end].strip() in paper.source_plain else None
            yield CHECK.found(placed.at(0, end), severity=severity, found=found)


def _named(placed: PlacedText) -> int:
    """Where the name ends; 0 where there is none."""
    label = label_of(placed.text)
    if label and label.strict and label.value:
        return label.end
    return len(placed.text) if is_label(placed.text.rstrip(" :\u00a0\u202f")) else 0


CHECK = Check(
    code="label-left",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Étiquette restée dans le texte", "Label left"),
    message=Text(
        "L’étiquette «\u00a0{found}\u00a0» est restée dans le texte. À retirer, ou à mettre dans son champ.",
        "The label “{found}” was left in the text. Take it out, or put what it names into its field.",
    ),
    instruction="«\u00a0{found}\u00a0» est une étiquette de travail\u00a0: retirez-la, gardez le texte qui la suit.",
    page_fr="""Étiquette restée dans le texte

Ce que fait ce contrôle
-----------------------
Il cherche les noms des parties d’un article restés devant elles\u00a0: «\u00a0Titre\u00a0:\u00a0»,
«\u00a0Méta-description\u00a0:\u00a0», «\u00a0Intertitre 2\u00a0:\u00a0», «\u00a0Corps de
l’article\u00a0:\u00a0», dans les titres, les intertitres et en tête de paragraphe. Les lignes qui nomment un
champ au-dessus ou au-dessous de l’article sont lues comme ce champ et ne sont pas signalées.

Pourquoi c’est important
------------------------
Un tel nom s’adresse à la rédaction. Imprimé, il montre que personne n’a relu, et les moteurs de
recherche le prennent pour un mot du titre.

Exemple
-------
Un titre «\u00a0Titre\u00a0: Le pont rouvre lundi\u00a0».

Que faire
---------
Retirer le nom, et mettre ce qui le suit dans son champ si ce n’est pas le texte de l’article.
""",
    judge=judge,
)
