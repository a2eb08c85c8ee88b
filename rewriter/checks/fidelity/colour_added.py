"""Colour added

What it does
------------
Finds moods, drama and formulas (« l’excitation est palpable », « un tournant », « reste à savoir ») of
which the source has no like. A feeling lent to people that it nowhere speaks of, and a formula in the first
or last paragraph, forbid Ready, but of an English source, which may have said it in other words; mere colour
does not, nor what an event is like (“frustrating”), nor joy for relief, fear for anger.

Why it matters
--------------
A mood lent to people is an invented fact, and first and last paragraphs are where a model embroiders.

Example
-------
The source: “The tournament starts on Friday.” The article: « L’excitation est palpable avant le tournoi. »

How to fix
----------
Take the words away, or tell what the source tells.
"""

from collections.abc import Iterator
from itertools import chain

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper
from rewriter.wording import Text

_REASONS = frozenset(
    (
        "emphasis.feeling",
        "emphasis.feeling-doubt",
        "emphasis.formula",
        "emphasis.formula-doubt",
        "emphasis.colour-doubt",
    )
)
_VERDICTS = (Verdict.INVENTED, Verdict.UNCERTAIN)
_ASKED = "«\u00a0{article}\u00a0»\u00a0: {reason}. Retire ces mots et tiens-t’en à ce que dit la source."
_QUOTING = _ASKED + " Phrase de la source\u00a0: «\u00a0{source}\u00a0»"


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each mood, formula or word of colour that the source has not."""
    found = (in_article(CHECK, paper, verdict, EntryKind.EMPHASIS, reasons=_REASONS) for verdict in _VERDICTS)
    return chain.from_iterable(found)


CHECK = FidelityCheck(
    code="colour-added",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Couleur ajoutée", "Colour added"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}.",
        "“{article}”: {reason}.",
    ),
    instruction=_ASKED,
    asks=dict.fromkeys((reason.partition(".")[2] for reason in _REASONS), _QUOTING),
    page_fr="""Couleur ajoutée

Ce que fait ce contrôle
-----------------------
Il relève les humeurs, le drame et les formules («\u00a0l’excitation est palpable\u00a0», «\u00a0un
tournant\u00a0», «\u00a0reste à savoir\u00a0») dont la source n’a pas l’équivalent. Un sentiment prêté à des gens,
dont elle ne parle nulle part, et une formule au premier ou au dernier paragraphe interdisent de publier, sauf
si la source est anglaise, qui a pu le dire autrement\u202f; un simple mot de couleur, non, ni ce qu’est un
événement («\u00a0frustrant\u00a0»), ni la joie pour le soulagement, la peur pour la colère.

Pourquoi c’est important
------------------------
Une humeur prêtée à des gens est un fait inventé, et c’est au premier et au dernier paragraphe qu’un modèle
brode.

Exemple
-------
La source\u00a0: «\u00a0Le tournoi débute vendredi.\u00a0» L’article\u00a0: «\u00a0L’excitation est palpable avant
le tournoi.\u00a0»

Que faire
---------
Ôter ces mots, ou raconter ce que raconte la source.
""",
    judge=judge,
    needs=frozenset({"source"}),
    by_paragraph=True,
)
