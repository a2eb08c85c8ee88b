"""Unknown word

What it does
------------
Looks up each lower-case word in a French dictionary, and names those that it has not: a slip with the
word that was meant, the others in one list. Words with a capital are never judged, nor what stands in an address, a short
quotation or a passage in another language. New words that French makes freely («\u00a0co-fondé\u00a0»,
«\u00a0pseudonymisation\u00a0»), names of species, what the text says the name of, and terms that a French source
uses twice are accepted. In a finished article without its source, a word with nothing like it in the dictionary
is taken for its author's choice («\u00a0assyrtiko\u00a0», «\u00a0fouesnantais\u00a0»), and so is one that
comes again.

Why it matters
--------------
What a dictionary has not is a slip, a word left in English, or a term that readers may not know. The
dictionary does not know everything: this is only advice.

Example
-------
«\u00a0Le confab a réuni vingt personnes à l’acceuil.\u00a0»

How to fix
----------
Correct the slip, translate the word, or leave it when it is right.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check, shown
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.code import code_in
from rewriter.text.expressions import expressions
from rewriter.text.grammar.function_words import ENGLISH
from rewriter.text.languages.foreign_lines import is_foreign_line
from rewriter.text.languages.foreign_runs import foreign_runs
from rewriter.text.languages.language import is_french
from rewriter.text.lexicon.english import is_listed
from rewriter.text.normalise import fold
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.spelling import Unknown, is_name, suggestions, unknown_words
from rewriter.text.spelling.terms import is_named, is_term, names_in
from rewriter.text.words import count_words
from rewriter.wording import Lang, Text

_TOLD = ("english", "calque", "debris")  # kinds of expression that other checks tell, with what to write
_APOSTROPHES = re.compile(r"(?<!\w)['‘](?=\w)[^'’‘«»\n]{1,60}(?<=\w)['’](?!\w)")  # English quotes so
_JUDGED = 5  # letters of a word with neighbours that mean something
_SURELY = 2  # words that may be meant: with more, nobody knows
_PLURAL = ("s", "x", "z")
_TERM = 2  # uses in a French source that make a word one of its terms


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each slip, with the word that was meant, and one that lists the other unknown words."""
    found = [(placed, word) for placed in paper.texts for word in _unknown(paper, placed)]
    if names := names_in(placed.text for placed in paper.texts if found):
        found = [(placed, word) for placed, word in found if not is_named(word, names)]
    uses = Counter(word.word for _, word in found)
    terms = _terms(paper, uses)
    first = {w.word: placed.at(w.start, w.end) for placed, w in reversed(found) if w.word not in terms}
    told = sorted(first, key=[w.word for _, w in found].index)[: int(CHECK.limit(paper, "shown"))]
    side_by_side = _side_by_side(found)
    judged = [word for word in told if word not in side_by_side]
    sought = judged[: int(CHECK.limit(paper, "suggested"))]
    meant = {word: _meant(word) for word in sought if not _chosen(word, found, paper)}
    for word in filter(meant.get, told):
        yield CHECK.found(first[word], measured=uses[word], found=word, meant=", ".join(meant[word]))
    left = [word for word in told if not meant.get(word) and not _chosen(word, found, paper)]
    others = [word for word in left if _worth_telling(word, paper)]
    if others:
        many = sum(uses[word] for word in others)
        yield CHECK.found(first[others[0]], measured=many, found=", ".join(others))


def _chosen(word: str, found: Sequence[tuple[PlacedText, Unknown]], paper: Paper) -> bool:
    """Whether a finished article has a word more than once, in the singular or the plural, with nothing but its
    accents like it in the dictionary: a slip is made once, and a term comes again. Nor is what it has once and
    the dictionary as a name alone a slip, unless a name goes on behind: « le vendée Globe »."""
    if paper.made_here or paper.source is not None:
        return False
    again = sum(_singular(each.word) == _singular(word) for _, each in found) >= _TERM
    alone = is_name(word.capitalize()) and not any(
        each.word == word and placed.text[each.end + 1 : each.end + 2].isupper() for placed, each in found
    )
    return alone or (again and all(fold(near) != fold(word) for near in _near(word)))


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _worth_telling(word: str, paper: Paper) -> bool:
    """Whether a word that stands for no one slip is told: in an article made here or beside its source it may have
    been left untranslated; in a finished one its author chose it, unless something in the dictionary is near."""
    if paper.made_here or paper.source is not None:
        return True
    return not is_listed(word) and bool(_near(word)) and not is_name(word.capitalize())


def _side_by_side(found: list[tuple[PlacedText, Unknown]]) -> frozenset[str]:
    """Unknown words that follow one another: a term in another language (« natural language processing »),
    no slip."""
    pairs = (pair for pair in pairwise(found) if pair[0][0] is pair[1][0])
    return frozenset(w.word for a, b in pairs if b[1].start - a[1].end == 1 for w in (a[1], b[1]))


def _meant(word: str) -> tuple[str, ...]:
    """The word that was surely meant, or the two that may have been: a name in small letters, then what
    differs by accents alone. Short words have neighbours that say nothing (« api »: pp, ppp)."""
    if is_name(word.capitalize()) and not is_listed(word):  # « processing » is English, and a language's name
        return (word.capitalize(),)
    near = _near(word)
    alike = [n for n in near if fold(n) == fold(word)]
    if not alike and (word in ENGLISH or is_listed(word)):  # « project » is English, no slip
        return ()
    return tuple(alike or near) if len(alike or near) <= _SURELY and not any("-" in n for n in near) else ()


def _near(word: str) -> list[str]:
    """The single words that a word may be a slip for; a plural for plurals: « réplicas » is no « réplicase »."""
    near = [n for n in suggestions(word) if " " not in n] if len(word) >= _JUDGED else []
    return [n for n in near if n.endswith(_PLURAL)] if word.endswith(_PLURAL) else near


def _unknown(paper: Paper, placed: PlacedText) -> list[Unknown]:
    words = unknown_words(placed.text)
    if not words or not is_french(placed.text) or is_foreign_line(placed.text):
        return []
    tables = [(e.start, e.end) for e in expressions(placed.plain) if e.entry.kind in _TOLD]
    runs = [(run.start, run.end) for run in foreign_runs(placed.text)]
    aside = (
        tables
        + list(code_in(paper, placed.text))
        + runs
        + [found.span() for found in _APOSTROPHES.finditer(placed.text)]
        + [
            (q.start, q.end)
            for q in quoted_spans(placed.text)
            if q.closed and (_is_short(placed.text[q.start : q.end]) or _any_within(runs, q.start, q.end))
        ]
    )
    told = [w for w in words if not any(start <= w.start < end for start, end in aside)]
    return [w for w in told if not is_term(placed.text, w)]


def _is_short(quoted: str) -> bool:
    return count_words(quoted) <= CHECK.limits["quoted_words"]


def _any_within(runs: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a quotation has a run of another language in it: a title of a work, whole."""
    return any(start <= run[0] and run[1] <= end for run in runs)


def _terms(paper: Paper, uses: Counter[str]) -> frozenset[str]:
    if paper.source is None or paper.source.language != "fr" or not uses:
        return frozenset()
    own = Counter(w.word for w in unknown_words(paper.source.text))
    return frozenset(word for word in uses if own[word] >= _TERM)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellingCheck(Check):
    """A check that tells a slip, whose word is known (the parameter `meant`), from a word that is unknown."""

    slip: Text

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        text = self.slip if "meant" in finding.params else self.message
        return text.fill(lang, **shown(finding.params, lang))


CHECK = SpellingCheck(
    code="unknown-word",
    family="language",
    severity=Severity.ADVICE,
    title=Text("Mot inconnu", "Unknown word"),
    message=Text(
        "Absent du dictionnaire\u00a0: {found}. Faute à corriger, mot étranger à traduire, ou terme à expliquer\u202f?",
        "Not in the dictionary: {found}. A slip to mend, a foreign word to translate, or a term to explain?",
    ),
    slip=Text(
        "Faute probable\u00a0: «\u00a0{found}\u00a0» n’est pas dans le dictionnaire, qui a «\u00a0{meant}\u00a0».",
        "A likely slip: the dictionary has no “{found}” but “{meant}”.",
    ),
    instruction="Absent du dictionnaire\u00a0: {found}. Corrigez la faute ou traduisez le mot\u202f; s’il est juste, laissez-le.",
    page_fr="""Mot inconnu

Ce que fait ce contrôle
-----------------------
Il cherche chaque mot écrit en minuscules dans un dictionnaire français, et nomme ceux qui n’y sont
pas\u00a0: une faute avec le mot voulu, les autres en une liste. Les mots à majuscule ne sont jamais jugés, ni ce qui se trouve dans une
adresse, une citation courte ou un passage en langue étrangère. Les mots que le français forme
librement («\u00a0co-fondé\u00a0», «\u00a0pseudonymisation\u00a0»), les noms d’espèces, ce dont le texte dit que
c’est un nom et les termes qu’une source française emploie deux fois sont acceptés. Dans un article fini sans sa
source, un mot dont le dictionnaire n’a rien de proche passe pour voulu («\u00a0assyrtiko\u00a0»,
«\u00a0fouesnantais\u00a0»), de même que celui qui revient.

Pourquoi c’est important
------------------------
Ce qu’un dictionnaire n’a pas est une faute, un mot resté en anglais, ou un terme que le lecteur ne
connaît peut-être pas. Le dictionnaire ne sait pas tout\u00a0: ce n’est qu’un conseil.

Exemple
-------
«\u00a0Le confab a réuni vingt personnes à l’acceuil.\u00a0»

Que faire
---------
Corriger la faute, traduire le mot, ou le laisser s’il est juste.
""",
    judge=judge,
    yields_to=frozenset(
        {
            "assistant-chatter",
            "english-turn",
            "english-words",
            "foreign-words",
            "house-word",
            "invisible-characters",
            "junk-line",
            "letters-disguised",
            "markup-debris",
            "name-altered",
            "name-invented",
            "order-echoed",
            "placeholder",
            "prompt-leak",
            "source-trailer-left",
            "text-wrongly-decoded",
            "translation-debris",
            "unknown-address",
        }
    ),
    unit="times",
    limits={
        "shown": 12,  # words: more is a text in another language, which other checks name
        "suggested": 5,  # words for which others are looked for: about 20 ms each
        "quoted_words": 3,  # a quotation as short as that marks the word as a term, or as another's
    },
)
