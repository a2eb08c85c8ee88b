"""Foreign words

What it does
------------
Looks for runs of English words inside a French text: titles, headings, paragraphs. Four words or
more are an error, fewer a warning; inside a quotation, or where a French source has the same words,
always a warning.

Why it matters
--------------
Half a sentence left in English shows that the translation stopped on the way, or that an order to
the model slipped into the article.

Example
-------
«\u00a0Customize this title in french L’entreprise a présenté ses résultats.\u00a0»

How to fix
----------
Translate the words, or take them out when they are no part of the article. Names and titles of
works may stay.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.foreign_lines import is_english_line
from rewriter.text.language import foreign_spans
from rewriter.text.quotations import quoted_spans
from rewriter.text.words import count_words
from rewriter.wording import Text

_ERROR_FROM = 4  # words: fewer can be a phrase that French has borrowed


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text with English in it, at its longest run."""
    for placed in paper.texts:
        runs = [(count_words(placed.text[a:b]), a, b) for a, b in _spans(placed.text)]
        runs = [run for run in runs if not _quoted_from_source(placed, run[1], run[2], paper)]
        if runs:
            words, start, end = max(runs)
            yield CHECK.found(
                placed.at(start, end),
                severity=_severity(placed, start, end, words, paper),
                measured=sum(n for n, _, _ in runs),
                found=placed.text[start:end],
            )


def _spans(text: str) -> list[tuple[int, int]]:
    return foreign_spans(text) or ([(0, len(text))] if is_english_line(text) else [])


def _quoted_from_source(placed: PlacedText, start: int, end: int, paper: Paper) -> bool:
    """Whether the words are a quotation that a French source has in English too: it stays as it is."""
    own = paper.source is not None and paper.source.language == "fr"
    quoted = any(q.closed and q.start <= start and end <= q.end for q in quoted_spans(placed.text))
    return own and quoted and placed.plain[start:end] in paper.source_plain


def _severity(placed: PlacedText, start: int, end: int, words: int, paper: Paper) -> Severity:
    own = paper.source is not None and paper.source.language == "fr"
    if own and placed.plain[start:end] in paper.source_plain:
        return Severity.WARNING
    quoted = any(q.closed and q.start <= start and end <= q.end for q in quoted_spans(placed.text))
    return Severity.WARNING if quoted or words < _ERROR_FROM else Severity.ERROR


CHECK = Check(
    code="foreign-words",
    family="language",
    severity=Severity.ERROR,
    title=Text("Mots étrangers", "Foreign words"),
    message=Text(
        "De l’anglais est resté\u00a0: «\u00a0{found}\u00a0».",
        "English is left: “{found}”.",
    ),
    instruction="«\u00a0{found}\u00a0» est resté en anglais\u00a0: traduisez-le fidèlement, ou retirez-le s’il ne fait pas partie de "
    "l’article.",
    page_fr="""Mots étrangers

Ce que fait ce contrôle
-----------------------
Il cherche des suites de mots anglais dans un texte français\u00a0: titres, intertitres,
paragraphes. À partir de quatre mots c’est une erreur, en dessous un avertissement\u202f; dans une
citation, ou si une source française a les mêmes mots, toujours un avertissement.

Pourquoi c’est important
------------------------
Une demi-phrase restée en anglais montre que la traduction s’est arrêtée en route, ou qu’une
consigne donnée au modèle s’est glissée dans l’article.

Exemple
-------
«\u00a0Customize this title in french L’entreprise a présenté ses résultats.\u00a0»

Que faire
---------
Traduire ces mots, ou les retirer s’ils ne font pas partie de l’article. Noms et titres d’œuvres
peuvent rester.
""",
    judge=judge,
    unit="words",
)
