"""Description cut

What it does
------------
Finds a meta description that stops in the middle of a sentence: at suspension points, a comma, a
small word («\u00a0de\u00a0», «\u00a0la\u00a0»), after a whole sentence, or with no full stop where machines
cut, from 150 characters on. A short line without a full stop may be a title, and is let pass.

Why it matters
--------------
A description cut by a machine (the first 156 characters of the text, say) looks like a mistake in
search results, and leaves out the verb that would have told the news.

Example
-------
«\u00a0Le conseil de Valbrune a voté hier un budget qui prévoit la rénovation de la gare et de…\u00a0»

How to fix
----------
Write one or two whole sentences within the length that is asked for.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.normalise import fold
from rewriter.wording import Text

_WHOLE = re.compile(r"[.!?](?:[ \u00a0\u202f]?[»”\")\]])?$")
_SENTENCE = re.compile(r"[a-zà-öø-ÿœ»][.!?] ")  # one that ends within: the last should end too
_WORD = re.compile(r"[^\W\d_]+")
_DOTS = re.compile(r"(?:…|\.\.\.)(?:[ \u00a0\u202f]?[»”\")\]])?$")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the description does not end as a sentence does."""
    text = paper.draft.description.rstrip()
    open_ended = not _WHOLE.search(text) and (
        _hangs(text) or _SENTENCE.search(text) or len(text) >= CHECK.limit(paper, "from_characters")
    )
    if _DOTS.search(text) or open_ended:
        yield CHECK.found(Place(part="description"), ending=_ending(text))


def _hangs(text: str) -> bool:
    """Whether it ends with a mark or a word that something must follow."""
    words = _WORD.findall(fold(text))
    return text.endswith((",", ";", ":", "–", "(", "«")) or bool(words and words[-1] in FRENCH)


def _ending(text: str) -> str:
    """The last words, as many as it takes to recognise the place."""
    return " ".join(text.split()[-4:])


CHECK = Check(
    code="description-cut",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Description coupée", "Description cut"),
    message=Text(
        "La description s’arrête au milieu d’une phrase\u00a0: «\u00a0… {ending}\u00a0».",
        "The description stops in the middle of a sentence: “… {ending}”.",
    ),
    instruction="La description s’arrête au milieu d’une phrase («\u00a0… {ending}\u00a0»)\u00a0: récrivez-la en phrases entières, de même "
    "longueur, avec des faits de l’article seulement.",
    page_fr="""Description coupée

Ce que fait ce contrôle
-----------------------
Il signale une méta-description qui s’arrête au milieu d’une phrase\u00a0: sur des points de suspension,
une virgule, un petit mot («\u00a0de\u00a0», «\u00a0la\u00a0»), sans point après une phrase entière, ou
sans point là où les machines coupent, à partir de 150 caractères. Une ligne courte sans point peut être un titre, et passe.

Pourquoi c’est important
------------------------
Une description coupée par une machine (les 156 premiers caractères du texte, par exemple) a l’air
d’une erreur dans les résultats de recherche, et laisse de côté le verbe qui disait la nouvelle.

Exemple
-------
«\u00a0Le conseil de Valbrune a voté hier un budget qui prévoit la rénovation de la gare et de…\u00a0»

Que faire
---------
Écrire une ou deux phrases entières, dans la longueur demandée.
""",
    judge=judge,
    needs=frozenset({"description"}),
    limits={"from_characters": 150},  # what shows in search results ends there, and what cuts knows it
)
