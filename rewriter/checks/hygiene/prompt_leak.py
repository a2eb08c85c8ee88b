"""Prompt leak

What it does
------------
Looks for pieces of the order given to the model: numbers of source paragraphs («\u00a0[p4]\u00a0»),
template marks ({{ }}), delimiters, pieces of JSON, «\u00a0le texte source\u00a0», «\u00a0les
consignes ci-dessus\u00a0», and eight words in a row of the prompts that ship with the program.

Why it matters
--------------
The reader sees the scaffolding instead of the house, and a leak often hides a sentence that was
never finished.

Example
-------
«\u00a0L’entreprise a levé 100 millions de dollars [p5].\u00a0»

How to fix
----------
Take the leak out; when it stands for something («\u00a0selon le texte source\u00a0»), name the real
source.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.residue import Trace, excerpt, residues, severity_of
from rewriter.checks.shared.tongues import is_code
from rewriter.prompting import packaged
from rewriter.text.languages.foreign_lines import is_foreign_line
from rewriter.text.sentences import sentence_spans
from rewriter.text.tokens import folded_words, tokens
from rewriter.wording import Text

_RUN = 8  # words; of 7,644 paragraphs of the press none shares eight with a prompt
_PIECE = 4  # words: the text cut into such pieces is looked up in a sixth of the time of its runs
ORDERS = (
    Trace("customize this title", r"\bcustomize this title\b", "Customize this title in French"),
    Trace("make this article", r"\bmake this article seo\b", "Make this article SEO compatible"),
)
_PROMPT_SIGN = ">>>"
TRACES = (
    *ORDERS,
    Trace("p", r"[\[(]p\d{1,3}(?:[,;] ?p\d{1,3}){0,9}[\])]", "[p4]"),
    Trace("paragraphe", r"\bparagraphes? p\d{1,3}\b", "le paragraphe p4"),
    Trace("p", r"^p\d{1,3} ?[:.)-]", "p4 : le conseil"),
    Trace("{{", r"\{\{", "{{ titre"),
    Trace("}}", r"\}\}", "titre }}"),
    Trace("{%", r"\{%", "{% if titre"),
    Trace("%}", r"%\}", "endif %}"),
    Trace("```", r"```", "```json"),
    Trace("<<<", r"<<<", "<<<SOURCE"),
    Trace(_PROMPT_SIGN, _PROMPT_SIGN, "SOURCE>>>"),
    Trace(
        "<",
        r"</?(?:source|article|consignes?|instructions?|system|user|assistant|texte)\b[^<>\n]{0,80}>",
        "</source>",
    ),
    Trace("<|", r"<\|\w{1,30}\|>", "<|endoftext|>"),
    Trace("texte-", r"\btexte-[0-9a-f]{12}\b", "texte-0123456789ab"),
    Trace(
        '"',
        r"\"(?:headline|seo_title|standfirst|sections|paragraphs|heading|description|sources|slug)\" ?:",
        '"headline":',
    ),
    Trace("\\n", r"\\n\\n", "voté.\\n\\nLe"),
    Trace("\\u00", r"\\u00[0-9a-f]{2}", "vot\\u00e9"),
    Trace("texte source", r"\b(?:le|du|au) texte source\b", "le texte source"),
    Trace("texte fourni", r"\b(?:le|du|au) texte fourni\b", "le texte fourni"),
    Trace("article", r"\b(?:l'|d')article (?:source|fourni)\b", "l’article source"),
    Trace("source fournie", r"\bla source fournie\b", "la source fournie"),
    Trace("document fourni", r"\ble document fourni\b", "le document fourni"),
    Trace(
        "consignes",
        r"\bles consignes (?:ci-dessus|données|fournies|de rédaction)\b",
        "les consignes ci-dessus",
    ),
    Trace("clé", r"\bexpression[- ]clé ?:|\bmot[- ]clé principal ?:", "Expression clé : budget"),
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each piece of the order that shows in the article, and for each text that copies words
    of the shipped prompts where no such piece stands."""
    told: set[int] = set()
    for placed, match in residues(paper, TRACES):
        told.add(id(placed))
        if match.group() == _PROMPT_SIGN and is_code(placed.text):
            continue  # a console asks so too
        yield CHECK.found(
            placed.at(*_extent(placed, match)), severity=_severity(match, paper), found=excerpt(placed, match)
        )
    for placed in (*paper.texts, *paper.labels):
        found = _first_prompted(placed.text)
        if found and id(placed) not in told and not (paper.source and _first_prompted(paper.source.text)):
            label = placed.place.part in ("tags", "keyphrase", "slug")  # whose places have no characters
            place = placed.place if label else placed.at(*found)
            yield CHECK.found(place, found=placed.text[slice(*found)])


def _first_prompted(text: str) -> tuple[int, int] | None:
    """Where the first run of words stands that the prompts have too."""
    words = folded_words(text)
    if _pieces().isdisjoint(zip(*(words[n::_PIECE] for n in range(_PIECE)))):
        return None  # a run holds one of these pieces whole, wherever it begins
    at = next((at for at, run in enumerate(_runs(words, _RUN)) if run in _prompted()), -1)
    if at < 0:
        return None
    places = tokens(text)
    return places[at].start, places[at + _RUN - 1].end


def _runs(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(length)))


@cache
def _prompted() -> frozenset[tuple[str, ...]]:
    """Every run of words of the templates that ship: what a model was told, whatever the article."""
    return frozenset(run for text in packaged().files.values() for run in _runs(folded_words(text), _RUN))


@cache
def _pieces() -> frozenset[tuple[str, ...]]:
    return frozenset(run for text in packaged().files.values() for run in _runs(folded_words(text), _PIECE))


def _extent(placed: PlacedText, match: re.Match[str]) -> tuple[int, int]:
    """The piece; of an order in another language, the whole sentence."""
    if not _is_order(match):
        return match.span()
    for start, end in sentence_spans(placed.text):
        if start <= match.start() and match.end() <= end and is_foreign_line(placed.text[start:end]):
            return start, end
    return match.span()


def _is_order(match: re.Match[str]) -> bool:
    return any(order.trigger in match.group() for order in ORDERS)


def _severity(match: re.Match[str], paper: Paper) -> Severity:
    """An order is never excused by standing in the source: there it was to be set aside."""
    return Severity.ERROR if _is_order(match) else severity_of(match, paper)


CHECK = Check(
    code="prompt-leak",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Consignes visibles dans l’article", "Prompt leak"),
    message=Text(
        "Un morceau des consignes est resté\u00a0: «\u00a0{found}\u00a0».",
        "A piece of the prompt is left: “{found}”.",
    ),
    instruction="«\u00a0{found}\u00a0» vient des consignes et n’a rien à faire dans l’article\u00a0: retirez-le, et nommez la vraie source "
    "si la phrase en a besoin.",
    page_fr="""Consignes visibles dans l’article

Ce que fait ce contrôle
-----------------------
Il cherche des morceaux de la commande passée au modèle\u00a0: numéros de paragraphes de la source
(«\u00a0[p4]\u00a0»), marques de modèle de texte ({{ }}), délimiteurs, morceaux de JSON, «\u00a0le
texte source\u00a0», «\u00a0les consignes ci-dessus\u00a0», et huit mots de suite des consignes livrées
avec le programme.

Pourquoi c’est important
------------------------
Le lecteur voit l’échafaudage au lieu de la maison, et une fuite cache souvent une phrase inachevée.

Exemple
-------
«\u00a0L’entreprise a levé 100 millions de dollars [p5].\u00a0»

Que faire
---------
Retirer la fuite\u202f; quand elle tient lieu de quelque chose («\u00a0selon le texte
source\u00a0»), nommer la vraie source.
""",
    judge=judge,
    guards=True,
)
