"""Paragraph not French

What it does
------------
Tells the language of each paragraph, of the standfirst and of the description, quotations left out,
and names those that are not in French. Texts of fewer than six words are not judged: too few to
tell, and figures are none. The title of a page that a line links to may stay.

Why it matters
--------------
A model that translates sometimes forgets a paragraph. Readers and search engines leave at once.

Example
-------
«\u00a0The company has not yet commented on the decision of the court.\u00a0» in the middle of a
French article.

How to fix
----------
Translate it from the source, faithfully: figures, names and quotations as they stand there.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.code import is_marked_code
from rewriter.checks.shared.links import is_reference
from rewriter.checks.shared.tongues import TongueCheck, is_code
from rewriter.text.languages.language import language_of, speaks_a_neighbour
from rewriter.text.saying.quotations import quoted_spans
from rewriter.wording import Text

_PARTS = ("paragraph", "standfirst", "description")
_ENOUGH_WORDS = 6
_WORD = re.compile(r"[^\W\d_]{2,}")  # « vendredi 20 novembre, 7 h » has two
_SURE = 0.5  # 0–1: below, names and figures outweigh the grammar
_HINTED = 0.3  # and where small words are there that French has not


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text that is surely in another language than French."""
    for placed in paper.texts:
        if placed.place.part not in _PARTS or _is_kept(paper, placed.text):
            continue
        own = _without_quotations(placed)
        if len(_WORD.findall(own)) < _ENOUGH_WORDS:
            continue
        guess = language_of(own)
        sure = _HINTED if speaks_a_neighbour(own) else _SURE
        if guess.code not in ("fr", "und") and guess.confidence >= sure:
            yield CHECK.found(placed.place, language=guess.code, opening=_opening(placed.text))


def _is_kept(paper: Paper, text: str) -> bool:
    """Whether a text is rightly in no French: code, or the title of a page that it links to."""
    return is_code(text) or is_marked_code(paper, text) or is_reference(paper, text)


def _without_quotations(placed: PlacedText) -> str:
    parts, at = [], 0
    for span in quoted_spans(placed.text):
        if span.closed:
            parts.append(placed.text[at : span.start])
            at = span.end
    return " ".join([*parts, placed.text[at:]])


def _opening(text: str) -> str:
    words = text.split(" ")
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")


CHECK = TongueCheck(
    code="paragraph-not-french",
    family="language",
    severity=Severity.ERROR,
    title=Text("Paragraphe qui n’est pas en français", "Paragraph not French"),
    message=Text(
        "Ce passage n’est pas en français ({language})\u00a0: «\u00a0{opening}\u00a0».",
        "This passage is not in French ({language}): “{opening}”.",
    ),
    instruction="Ce passage n’est pas en français («\u00a0{opening}\u00a0»)\u00a0: traduisez-le fidèlement, avec les mêmes chiffres, les "
    "mêmes noms et les mêmes citations.",
    page_fr="""Paragraphe qui n’est pas en français

Ce que fait ce contrôle
-----------------------
Il reconnaît la langue de chaque paragraphe, du chapô et de la description, citations à part, et
signale ceux qui ne sont pas en français. Un texte de moins de six mots, chiffres à part, n’est pas jugé\u00a0: c’est
trop peu pour savoir. Le titre d’une page vers laquelle une ligne mène peut rester.

Pourquoi c’est important
------------------------
Un modèle qui traduit oublie parfois un paragraphe. Lecteurs et moteurs de recherche s’en vont
aussitôt.

Exemple
-------
«\u00a0The company has not yet commented on the decision of the court.\u00a0» au milieu d’un article
français.

Que faire
---------
Le traduire d’après la source, fidèlement\u00a0: chiffres, noms et citations tels qu’ils y sont.
""",
    judge=judge,
    in_a_row=True,
    yields_to=frozenset(
        {"assistant-chatter", "junk-line", "order-echoed", "prompt-leak", "source-trailer-left"}
    ),
)
