"""Copied passage

What it does
------------
In a rewriting of a French source, looks for runs of more than 24 words taken over in the same
order, and for paragraphs most of whose runs of five words are the source's: a warning, and an error
where nearly all are. Quotations do not count: they must be copied.

Why it matters
--------------
A rewriting that copies is no rewriting: search engines show the original, and copying whole
sentences goes beyond what a right to adapt allows. Where sentences are meant to stay (structure,
edit) this check is not made.

Example
-------
A paragraph of the article is two sentences of the source with one adverb changed.

How to fix
----------
Say the same facts in other words and another order, figures, names and quotations unchanged.
"""

from collections.abc import Iterator, Sequence

from rewriter.article import Depth, DraftParagraph, Finding, Origin, Place, Severity, Span
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.tokens import Token, tokens
from rewriter.wording import Text

_GRAM = 5  # words
_FEWEST_GRAMS = 12  # a shorter paragraph repeats names and titles, not sentences

Gram = tuple[str, ...]


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each written paragraph that takes over too much of a French source."""
    source = paper.source
    if source is None or source.language != "fr" or paper.brief.depth is not Depth.REWRITE:
        return
    most_words, most_copied = CHECK.limit(paper, "max_words"), CHECK.limit(paper, "max_share")
    known = {gram for p in source.paragraphs for gram in grams(tokens(p.text))}
    for s, p, paragraph in paper.paragraphs:
        if paragraph.origin is Origin.WRITTEN and (copied := copied_run(paragraph, known)):
            start, end, run, share = copied
            place = Place(part="paragraph", section=s, paragraph=p, span=Span(start=start, end=end))
            if run > most_words or share > most_copied:
                yield CHECK.found(
                    place,
                    measured=run,
                    expected=most_words,
                    severity=Severity.ERROR
                    if share > CHECK.limit(paper, "error_share")
                    else Severity.WARNING,
                    share=round(100 * share),
                    passage=paragraph.text[start:end],
                )


def copied_run(paragraph: DraftParagraph, known: set[Gram]) -> tuple[int, int, int, float] | None:
    """The longest run of words whose runs of five are all known: its start and end offsets, its words,
    and the share of the paragraph's runs of five that are known, 0–1. None when no run is known."""
    best: tuple[int, int, int] = (0, 0, 0)
    total = hits = 0
    for words in _unquoted(paragraph.text):
        length = 0
        copied = list(map(known.__contains__, grams(words)))
        total, hits = total + len(copied), hits + sum(copied)
        for at, is_copied in enumerate(copied if True in copied else ()):
            length = length + 1 if is_copied else 0
            if length and length + _GRAM - 1 > best[0]:
                best = (length + _GRAM - 1, words[at - length + 1].start, words[at + _GRAM - 1].end)
    share = hits / total if total >= _FEWEST_GRAMS else 0.0
    return (best[1], best[2], best[0], share) if best[0] else None


def _unquoted(text: str) -> list[Sequence[Token]]:
    """The words outside quotations, one list between two of them."""
    spans = [(q.start, q.end) for q in quoted_spans(text)]
    if not spans:
        return [tokens(text)]
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    words = tokens(text)
    return [[t for t in words if a <= t.start and t.end <= b] for a, b in zip(edges[::2], edges[1::2])]


def grams(words: Sequence[Token]) -> list[Gram]:
    """The runs of five words, folded, in order."""
    folded = [t.folded for t in words]
    return list(zip(*(folded[i:] for i in range(_GRAM))))


CHECK = Check(
    code="copied-passage",
    family="originality",
    severity=Severity.WARNING,
    title=Text("Passage recopié", "Copied passage"),
    message=Text(
        "{measured} mots de suite sont ceux de la source ({share}\u00a0% du paragraphe)\u00a0: «\u00a0{passage}\u00a0»",
        "{measured} words in a row are the source’s ({share}% of the paragraph): “{passage}”",
    ),
    instruction="Ce passage recopie la source\u00a0: «\u00a0{passage}\u00a0». Redites les mêmes faits dans d’autres "
    "mots et un autre ordre, sans toucher aux chiffres, aux noms ni aux citations.",
    page_fr="""Passage recopié

Ce que fait ce contrôle
-----------------------
Dans la réécriture d’une source française, il cherche les suites de plus de 24 mots reprises dans le
même ordre, et les paragraphes dont la plupart des suites de cinq mots sont celles de la source\u00a0:
c’est un avertissement, et une erreur si presque toutes le sont. Les citations ne comptent pas\u00a0:
il faut les recopier.

Pourquoi c’est important
------------------------
Une réécriture qui recopie n’en est pas une\u00a0: les moteurs de recherche montrent l’original, et
reprendre des phrases entières dépasse le droit d’adapter. Là où les phrases doivent rester
(structure, edit), ce contrôle n’est pas fait.

Exemple
-------
Un paragraphe de l’article est fait de deux phrases de la source, à un adverbe près.

Que faire
---------
Redire les mêmes faits dans d’autres mots et un autre ordre, sans toucher aux chiffres, aux noms ni
aux citations.
""",
    judge=judge,
    needs=frozenset({"source"}),
    unit="words",
    limits={  # of 145 paragraphs of accepted rewritings 99% stay under 19 and 0.57 (evals.ledger --copied)
        "max_words": 24,  # in a row
        "max_share": 0.6,  # of a paragraph’s runs of five words
        "error_share": 0.85,  # from here the paragraph is the source's, and the article no rewriting: an error
    },
)
