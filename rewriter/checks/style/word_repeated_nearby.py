"""Word repeated nearby

What it does
------------
Finds a word that stands `times` times within `within` words of a paragraph, outside quotations.
Short words, names, the words of the title, of the headings and of the keyphrase, and those of
the article’s subject (used often throughout) are left out.

Why it matters
--------------
The ear hears the echo before the eye has read the sentence.

Example
-------
«\u00a0Le maire a également promis un pont, également une école, et également un parc.\u00a0»

How to fix
----------
Take one out, or use a pronoun or the exact word. Better the same word than a wrong synonym.
"""

from collections import Counter
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.own_words import own_words
from rewriter.text.repetitions import key, returning
from rewriter.wording import Text

_PLACES = 3  # paragraphs that use a word of the subject


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each word that comes back too soon, where it does so first."""
    subject = _subject(paper)
    times, within = int(CHECK.limit(paper, "times")), int(CHECK.limit(paper, "within"))
    for placed in paper.texts:
        if placed.place.part == "paragraph":
            for again in returning(own_words(placed.text), subject, times, within):
                yield CHECK.found(placed.at(again.start, again.end), measured=again.times, found=again.word)


def _subject(paper: Paper) -> frozenset[str]:
    """Words that the article is about: those of its titles and keyphrase, and those it uses in many places."""
    draft = paper.draft
    titles = " ".join((draft.headline, draft.seo_title, paper.keyphrase, *draft.headings))
    used = Counter(k for _, _, par in paper.paragraphs for k in {key(w) for w in par.text.split()})
    return frozenset({key(word) for word in titles.split()} | {k for k, n in used.items() if n > _PLACES})


CHECK = Check(
    code="word-repeated-nearby",
    family="style",
    severity=Severity.ADVICE,
    title=Text("Mot répété de près", "Word repeated nearby"),
    message=Text(
        "«\u00a0{found}\u00a0» revient {measured} fois en quelques lignes.",
        "“{found}” comes back {measured} times within a few lines.",
    ),
    instruction="«\u00a0{found}\u00a0» revient {measured} fois en quelques lignes\u00a0: remplacez-en une par un pronom ou un mot exact, sans ajouter ni changer aucun fait et sans toucher aux citations.",
    page_fr="""Mot répété de près

Ce que fait ce contrôle
-----------------------
Il cherche un mot qui revient `times` fois en `within` mots d’un paragraphe, hors des citations.
Les mots courts, les noms, les mots du titre, des intertitres et de l’expression clé, et ceux du
sujet (employés partout dans l’article) sont laissés.

Pourquoi c’est important
------------------------
L’oreille entend l’écho avant que l’œil ait lu la phrase.

Exemple
-------
«\u00a0Le maire a également promis un pont, également une école, et également un parc.\u00a0»

Que faire
---------
En retirer un, ou employer un pronom ou le mot exact. Mieux vaut le même mot qu’un faux
synonyme.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="words",
    limits={"times": 3, "within": 40},
)
