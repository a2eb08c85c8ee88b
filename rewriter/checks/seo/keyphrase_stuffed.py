"""Keyphrase stuffed

What it does
------------
Counts the uses of the keyphrase and compares them with the most that Yoast SEO recommends for this
length: 3% of the words, weighted by the keyphrase's length. Up to 4% it is only advice.

Why it matters
--------------
A text that keeps repeating the same words reads badly, and search engines take it for spam.

Example
-------
«\u00a0voiture électrique\u00a0» 31 times in 800 words; 17 are the most.

How to fix
----------
Replace some uses by a pronoun or a synonym, above all two in the same sentence.
"""

from collections import Counter
from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.keyphrase import most_hits, uses
from rewriter.text.keyphrase import find
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the keyphrase is used more than recommended."""
    as_yoast = bool(CHECK.limit(paper, "as_yoast"))
    most = most_hits(paper, CHECK.limit(paper, "max_percent"), as_yoast=as_yoast)
    far = most_hits(paper, CHECK.limit(paper, "far_percent"), as_yoast=as_yoast)
    hits = uses(paper, as_yoast=as_yoast)
    if hits > most:
        yield CHECK.found(
            _fullest(paper),
            measured=hits,
            expected=most,
            excess=hits - most,
            keyphrase=paper.keyphrase,
            severity=Severity.WARNING if hits > far else Severity.ADVICE,
        )


def _fullest(paper: Paper) -> Place:
    """The paragraph with most uses: where taking some out helps most."""
    uses = Counter((s.section, s.paragraph) for s in paper.sentences for _ in find(s.text, paper.keyphrase))
    if not uses:
        return Place()
    section, paragraph = max(uses, key=lambda at: uses[at])
    return Place(part="paragraph", section=section, paragraph=paragraph)


CHECK = Check(
    code="keyphrase-stuffed",
    family="seo",
    severity=Severity.WARNING,
    title=Text("Bourrage de l’expression-clé", "Keyphrase stuffed"),
    message=Text(
        "«\u00a0{keyphrase}\u00a0» apparaît {measured} fois\u202f; maximum recommandé\u00a0: {expected}.",
        "Uses of “{keyphrase}”: {measured}; recommended maximum: {expected}.",
    ),
    instruction="L’expression-clé «\u00a0{keyphrase}\u00a0» revient {measured} fois\u00a0: remplacez-en au moins {excess} par un pronom "
    "ou un synonyme, sans changer les faits ni toucher aux citations.",
    page_fr="""Bourrage de l’expression-clé

Ce que fait ce contrôle
-----------------------
Il compte les emplois de l’expression-clé et les compare au maximum que Yoast SEO recommande pour
cette longueur\u00a0: 3\u00a0% des mots, pondéré par la longueur de l’expression. Jusqu’à 4\u00a0%,
ce n’est qu’un conseil.

Pourquoi c’est important
------------------------
Un texte qui répète sans cesse les mêmes mots se lit mal, et les moteurs de recherche le prennent
pour du spam.

Exemple
-------
«\u00a0voiture électrique\u00a0» 31 fois en 800 mots\u202f; 17 au plus.

Que faire
---------
Remplacer certains emplois par un pronom ou un synonyme, surtout quand il y en a deux dans la même
phrase.
""",
    judge=judge,
    needs=frozenset({"keyphrase", "sections"}),
    limits={
        "max_percent": 3.0,
        "far_percent": 4.0,  # of the words, weighted; Yoast: red over 3, worse over 4
        "as_yoast": 0,  # 1 counts a headline within the text too, as Yoast does
    },
)
