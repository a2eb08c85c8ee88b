"""Paragraph repeated

What it does
------------
Looks for paragraphs that say over again what an earlier one says: nearly all their runs of eight
words stand in it.

Why it matters
--------------
A paragraph pasted twice, or written twice by a model, is the first thing a reader complains about.

Example
-------
The second and the ninth paragraph are the same, but for their first word.

How to fix
----------
Take out the one that stands in the worse place.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.tokens import folded_words
from rewriter.wording import Text

_RUN = 8  # words; two sentences of an article that share eight say the same thing
_SHOWN = 60  # characters told of a paragraph


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each paragraph that repeats an earlier one, at the later one."""
    every = [_runs(par.text) if par.text not in paper.code else [] for _, _, par in paper.paragraphs]
    if len(set(chain.from_iterable(every))) == sum(map(len, every)):
        return  # nearly always: nothing is said twice
    first: dict[tuple[str, ...], int] = {}
    for number, runs in enumerate(every):
        earlier = [first[run] for run in runs if first.setdefault(run, number) != number]
        share = CHECK.limit(paper, "share") / 100
        if earlier and len(runs) >= CHECK.limit(paper, "runs") and len(earlier) >= share * len(runs):
            section, paragraph, par = paper.paragraphs[number]
            other = paper.paragraphs[Counter(earlier).most_common(1)[0][0]][2].text
            place = Place(part="paragraph", section=section, paragraph=paragraph)
            yield CHECK.found(place, found=_short(par.text), earlier=_short(other))


def _runs(text: str) -> list[tuple[str, ...]]:
    words = folded_words(text)
    return list(zip(*(words[n:] for n in range(_RUN))))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rpartition(" ")[0] + "…"


CHECK = Check(
    code="paragraph-repeated",
    family="hygiene",
    severity=Severity.WARNING,
    title=Text("Paragraphe répété", "Paragraph repeated"),
    message=Text(
        "Ce paragraphe («\u00a0{found}\u00a0») répète un paragraphe d’avant\u00a0: «\u00a0{earlier}\u00a0».",
        "This paragraph (“{found}”) repeats an earlier one: “{earlier}”.",
    ),
    instruction="Le paragraphe «\u00a0{found}\u00a0» répète un paragraphe d’avant («\u00a0{earlier}\u00a0»)\u00a0: ne gardez que ce "
    "qu’il dit de nouveau.",
    page_fr="""Paragraphe répété

Ce que fait ce contrôle
-----------------------
Il cherche les paragraphes qui redisent ce que dit un paragraphe d’avant\u00a0: presque toutes leurs
suites de huit mots s’y trouvent.

Pourquoi c’est important
------------------------
Un paragraphe collé deux fois, ou écrit deux fois par un modèle, est la première chose dont un lecteur
se plaint.

Exemple
-------
Le deuxième et le neuvième paragraphe sont les mêmes, au premier mot près.

Que faire
---------
Retirer celui qui est le moins bien placé.
""",
    judge=judge,
    limits={
        "share": 80,  # per cent of a paragraph's runs of eight words that stand in earlier ones
        "runs": 5,  # runs of eight words: a shorter paragraph may be a refrain
    },
)
