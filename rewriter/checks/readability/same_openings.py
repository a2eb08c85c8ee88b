"""Same openings

What it does
------------
Names three sentences or more in a row that open with the same word. After an article or a small
number the next word counts: «\u00a0Le directeur\u00a0», «\u00a0Le maire\u00a0» differ. Words of place and
time («\u00a0dans\u00a0», «\u00a0après\u00a0») are named from the fourth. What is quoted, items of a list
and rows of a table do not count. Under the profile yoast they do, and headings too, as in Yoast SEO.

Why it matters
--------------
«\u00a0Il… Il… Il…\u00a0» reads like a list and sends the reader to sleep. Source: Yoast SEO.

Example
-------
«\u00a0Elle a fondé l’entreprise. Elle l’a vendue. Elle en garde un tiers.\u00a0»

How to fix
----------
Open one of them with the time, the place, the name; or join two.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, Sentence
from rewriter.checks.shared.counted import Counted, counted
from rewriter.checks.shared.shares import as_yoast
from rewriter.text.grammar.openings import opening
from rewriter.text.saying.own_words import own_words
from rewriter.wording import Text

_ENDS = (".", "!", "?", "…")
_CELLS = "|"
_CLOSERS = " \u00a0\u202f»”\"')]"
_WORD = re.compile(r"\w")
_PLACING = frozenset("à au aux après avant avec dans de depuis dès en entre par pour sur vers".split())
"""Behind these, what follows tells the sentences apart: « Dans la ville », « Dans les champs »."""
_OPENING = 8  # characters in which a sentence shows whose it is
_FIGURE, _FIGURE_WORDS = 4, 6  # sentences of a figure of speech, and words of each of them


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at its first sentence, for each run of too many alike openings."""
    names = ("max_in_a_row", "max_set_in_a_row", "max_placed_in_a_row")
    usual, most_set, placed = (int(CHECK.limit(paper, name)) for name in names)
    read = counted(paper, headings=bool(CHECK.limit(paper, "as_yoast")))
    for start, run in groupby(read, key=lambda each: opening(each.text)):
        alike: list[Counted] = list(run)
        most = placed if start in _PLACING else usual
        if not start or len(alike) <= most:
            continue
        free = [each for each in alike if each.sentence and not _is_set(each.sentence, paper)]
        if (len(free) > most or len(alike) > most_set) and not _is_figure(alike, paper):
            yield CHECK.found((free or alike)[0].place, measured=len(alike), expected=most, opening=start)


def _is_figure(alike: Sequence[Counted], paper: Paper) -> bool:
    """Whether a finished article repeats on purpose: « Il pouvait l’écarter. Il pouvait le taper. » in a few words
    each, two openings of two words the same."""
    if paper.made_here or as_yoast(paper, CHECK.code):
        return False
    short = [each.text.lower().split()[:2] for each in alike if each.words <= _FIGURE_WORDS]
    return len(alike) <= _FIGURE and any(short.count(words) > 1 for words in short)


def _is_set(sentence: Sentence, paper: Paper) -> bool:
    """Whether its opening is not the writer's to vary: an item of a list, a row of a table, or the words of
    somebody quoted."""
    if _CELLS in sentence.text or not sentence.text.rstrip(_CLOSERS).endswith(_ENDS):
        return True
    text = paper.draft.sections[sentence.section].paragraphs[sentence.paragraph].text
    return not _WORD.search(own_words(text), sentence.start, min(sentence.end, sentence.start + _OPENING))


CHECK = Check(
    code="same-openings",
    family="readability",
    severity=Severity.ADVICE,
    title=Text("Débuts de phrases semblables", "Same openings"),
    message=Text(
        "{measured} phrases de suite commencent par «\u00a0{opening}\u00a0».",
        "{measured} sentences in a row open with “{opening}”.",
    ),
    instruction="{measured} phrases de suite commencent par «\u00a0{opening}\u00a0»\u00a0: variez l’ouverture d’au moins une sur deux, "
    "sans changer les faits ni toucher aux citations.",
    page_fr="""Débuts de phrases semblables

Ce que fait ce contrôle
-----------------------
Il signale trois phrases de suite ou plus qui commencent par le même mot. Après un article ou un
petit nombre, c’est le mot suivant qui compte\u00a0: «\u00a0Le directeur\u00a0», «\u00a0Le
maire\u00a0» diffèrent. Les mots de lieu et de temps («\u00a0dans\u00a0», «\u00a0après\u00a0») sont signalés
à partir du quatrième. Propos cités, éléments de liste et lignes de tableau ne comptent pas. Dans le
profil yoast, ils comptent, et les intertitres aussi, comme chez Yoast SEO.

Pourquoi c’est important
------------------------
«\u00a0Il… Il… Il…\u00a0» se lit comme une liste et endort. Source\u00a0: Yoast SEO.

Exemple
-------
«\u00a0Elle a fondé l’entreprise. Elle l’a vendue. Elle en garde un tiers.\u00a0»

Que faire
---------
Ouvrir l’une d’elles par le temps, le lieu, le nom\u202f; ou en réunir deux.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={
        "max_in_a_row": 2,  # sentences; Yoast: red from three
        "max_placed_in_a_row": 3,  # sentences that open on « dans », « après »…; Yoast: the same as others
        "as_yoast": 0,  # 1 reads headings as sentences, as Yoast does
        "max_set_in_a_row": 20,  # sentences that are quoted, or items of a list; Yoast: the same as others
    },
)
