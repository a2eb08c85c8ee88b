"""Slip of grammar

What it does
------------
Asks the optional extra `rewriter[grammar]` for agreement, elision, participles and homophones («\u00a0a\u00a0»
for «\u00a0à\u00a0»), paragraph by paragraph. Names, quotations, passages in another language, addresses and code
are never accused, and rules that are often wrong are switched off. Without the extra nothing is said, and the
report says that grammar was not looked at. A paragraph over 4,000 characters is not read.

Why it matters
--------------
A wrong agreement is what readers notice first and write in about. A program that knows rules and not what is
meant is wrong now and then: this is only advice.

Example
-------
«\u00a0Les élus ont votés le budget\u00a0»: votés → voté.

How to fix
----------
Correct the slip, or leave the words when they are right.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import Finding, Severity, Slip
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.code import code_in
from rewriter.text.languages.english_runs import foreign_spans
from rewriter.text.languages.foreign_lines import is_foreign_line
from rewriter.text.languages.foreign_runs import foreign_runs
from rewriter.text.languages.language import is_french
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.spelling import unknown_words
from rewriter.text.typography import masked
from rewriter.text.typography.kept import MASK
from rewriter.wording import Text

_WORD = re.compile(r"[^\W\d_]+")
_GLUED_BEFORE = re.compile(r"(?:\w|[@/\\_#]|(?<=\w)\.)\Z")  # « X.ai », « on_main »: part of a longer thing
_GLUED_AFTER = re.compile(r"\w|[@/\\_]|\.\w")
_OPENS = re.compile(r"(?:\A|[.!?:…])[\s«»“”\"(–—-]*\Z")  # what stands before the first word of a sentence


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each slip, the same one once."""
    told: set[tuple[str, str]] = set()
    left = CHECK.limit(paper, "read_characters")
    for placed in paper.texts:
        left -= len(placed.text)
        if left < 0:
            return
        for slip in _slips(paper, placed):
            words = placed.text[slip.start : slip.end]
            if (slip.rule, words) not in told and len(told) < CHECK.limit(paper, "shown"):
                told.add((slip.rule, words))
                yield _finding(placed, slip, words)


def _slips(paper: Paper, placed: PlacedText) -> Iterator[Slip]:
    text = placed.text
    if paper.grammar is None or not is_french(text) or is_foreign_line(text):
        return
    slips = paper.grammar.slips(text)
    aside = (*_aside(text), *code_in(paper, text)) if slips else ()
    for slip in slips:
        apart = any(start < slip.end and slip.start < end for start, end in aside)
        if not apart and not _names(text, slip) and not _glued(text, slip):
            yield slip


def _aside(text: str) -> Sequence[tuple[int, int]]:
    """Others' words, other languages, addresses and code."""
    covered = masked(text)
    kept = re.finditer(f"{MASK}+", covered) if MASK in covered else ()
    return (
        *((q.start, q.end) for q in quoted_spans(text)),
        *((run.start, run.end) for run in foreign_runs(text)),
        *foreign_spans(text),
        *(match.span() for match in kept),
        *_strange(text),
    )


def _strange(text: str) -> Iterator[tuple[int, int]]:
    """Words that no dictionary has, each with the word before it, which may go with it: « une pull request »."""
    for word in unknown_words(text):
        before = text.rfind(" ", 0, max(0, word.start - 1)) + 1
        yield before, word.end


def _names(text: str, slip: Slip) -> bool:
    """Whether a word accused may be a name: it has a capital that it does not owe to its place."""
    for word in _WORD.finditer(text, slip.start, slip.end):
        first, rest = word[0][:1], word[0][1:]
        if rest != rest.lower() or (first.isupper() and not _OPENS.search(text, 0, word.start())):
            return True
    return False


def _glued(text: str, slip: Slip) -> bool:
    before = _GLUED_BEFORE.search(text, max(0, slip.start - 2), slip.start)
    return bool(before or _GLUED_AFTER.match(text, slip.end))


def _finding(placed: PlacedText, slip: Slip, words: str) -> Finding:
    meant = " · ".join(slip.meant)
    shown = f"{words} → {meant}" if meant else words
    return CHECK.found(
        placed.at(slip.start, slip.end), found=shown, why=slip.why.rstrip(" ."), rule=slip.rule
    )


CHECK = Check(
    code="grammar-slip",
    family="language",
    severity=Severity.ADVICE,
    title=Text("Faute de grammaire possible", "Possible slip of grammar"),
    message=Text("Grammaire\u00a0: {found} ({why}).", "Grammar: {found} (in French: {why})."),
    instruction="Faute de grammaire possible\u00a0: {found}. {why}. Corrigez-la\u202f; si c’est juste, n’y touchez pas.",
    page_fr="""Faute de grammaire possible

Ce que fait ce contrôle
-----------------------
Il demande à l’extra facultatif `rewriter[grammar]` les accords, élisions, participes et homophones («\u00a0a\u00a0»
pour «\u00a0à\u00a0»), paragraphe par paragraphe. Les noms, les citations, les passages en langue étrangère, les
adresses et le code ne sont jamais accusés, et les règles qui se trompent souvent sont éteintes. Sans l’extra, il
ne dit rien, et le rapport dit que la grammaire n’a pas été regardée. Un paragraphe de plus de
4\u202f000\u00a0caractères n’est pas lu.

Pourquoi c’est important
------------------------
Un accord faux est ce que les lecteurs voient d’abord, et ce pour quoi ils écrivent. Un programme qui connaît des
règles et non ce qu’on a voulu dire se trompe parfois\u00a0: ce n’est qu’un conseil.

Exemple
-------
«\u00a0Les élus ont votés le budget\u00a0»\u00a0: votés → voté.

Que faire
---------
Corriger la faute, ou laisser les mots s’ils sont justes.
""",
    judge=judge,
    needs=frozenset({"grammar"}),
    yields_to=frozenset(
        {
            "capital-unaccented",
            "english-turn",
            "foreign-words",
            "house-word",
            "markup-debris",
            "name-altered",
            "pleonasm",
            "space-extra",
            "space-missing",
            "speech-not-inverted",
            "translation-debris",
            "unknown-word",
        }
    ),
    limits={
        "shown": 20,  # findings: more is a text that nobody has read yet
        "read_characters": 60_000,  # of an article: about 10,000 words, ten seconds
    },
)
