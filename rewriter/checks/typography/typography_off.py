"""Typography off

What it does
------------
Counts the places where French typography asks for something else: no-break spaces before\u00a0: ; !
? % and inside «\u00a0», curved apostrophes, … for three dots. Only what is certain counts;
addresses and times are left alone.

Why it matters
--------------
A «\u00a0?\u00a0» alone at the start of a line, straight quotation marks: readers notice, and trust
the article less.

Example
-------
`Pourquoi?` for «\u00a0Pourquoi\u202f?\u00a0», `5%` for «\u00a05\u00a0%\u00a0».

How to fix
----------
Articles made here are mended without a model. For a finished one, take the text from the article
that `rewriter rewrite --depth structure` writes.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.typography import mend
from rewriter.wording import Text

_BETWEEN_WORDS = re.compile(r"[^\W_]+")
_AFTER = re.compile(r"\W*\w*")  # what is changed, and the word behind it
_SHOWN = 24  # characters to either side
_VISIBLE = {ord(c): "⍽" for c in "\u00a0\u202f"}


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding with the number of places to mend, at the first text that has one."""
    off = {placed: _edits(placed.text) for placed in paper.texts}
    count = sum(off.values())
    if count:
        first = next(placed for placed, edits in off.items() if edits)
        written, asked = _first(first.text)
        yield CHECK.found(first.place, measured=count, expected=0, written=written, asked=asked)


def _edits(text: str) -> int:
    """How many gaps between words, and words, mending would change."""
    mended = mend(text)
    if mended == text:
        return 0
    gaps: list[str] = _BETWEEN_WORDS.split(text)
    after: list[str] = _BETWEEN_WORDS.split(mended)
    words, words_after = _BETWEEN_WORDS.findall(text), _BETWEEN_WORDS.findall(mended)
    changed = [a for a, b in zip(gaps, after) if a != b] + [a for a, b in zip(words, words_after) if a != b]
    return max(1, len(changed))


def _first(text: str) -> tuple[str, str]:
    """The first thing that mending changes, with the words it touches, as it is and as it should be."""
    mended = mend(text)
    same = next((i for i, (a, b) in enumerate(zip(text, mended)) if a != b), min(len(text), len(mended)))
    start = max(text.rfind(" ", 0, max(0, same - 1)) + 1, same - _SHOWN)
    ends = [_word_end(whole, same) for whole in (text, mended)]
    return text[start : ends[0]], mended[start : ends[1]].translate(_VISIBLE)


def _word_end(text: str, at: int) -> int:
    found = _AFTER.match(text, at)
    return min(found.end() if found else at, at + _SHOWN)


CHECK = Check(
    code="typography-off",
    family="typography",
    severity=Severity.ADVICE,
    title=Text("Typographie à reprendre", "Typography off"),
    message=Text(
        "Endroits où la typographie française demande autre chose\u00a0: {measured}. Le premier\u00a0: «\u00a0{written}\u00a0», "
        "à écrire «\u00a0{asked}\u00a0» (⍽\u00a0: espace insécable).",
        "Places where French typography asks for something else: {measured}. The first: “{written}”, to be written "
        "“{asked}” (⍽: no-break space).",
    ),
    instruction=None,
    page_fr="""Typographie à reprendre

Ce que fait ce contrôle
-----------------------
Il compte les endroits où la typographie française demande autre chose\u00a0: espaces insécables
devant les signes doubles, devant % et à l’intérieur des guillemets, apostrophe courbe, points de
suspension en un seul signe. Seul compte ce qui est certain\u202f; adresses et heures sont laissées.

Pourquoi c’est important
------------------------
Un «\u00a0?\u00a0» seul en début de ligne, des guillemets droits\u00a0: le lecteur le voit, et fait
moins confiance à l’article.

Exemple
-------
`Pourquoi?` pour «\u00a0Pourquoi\u202f?\u00a0», `5%` pour «\u00a05\u00a0%\u00a0».

Que faire
---------
Les articles faits ici sont repris sans modèle. Pour un article fini, prendre le texte qu’écrit
`rewriter rewrite --depth structure`.
""",
    judge=judge,
)
