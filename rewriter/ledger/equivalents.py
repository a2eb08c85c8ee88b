"""Names that change with the language, or shrink to an acronym: France, français, French; ONU, UN."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Literal

from rewriter.ledger.passages import Passage
from rewriter.text.tokens import Token, tokens

_ACRONYM = 3  # letters: shorter acronyms are also common words (un, us, who, ai)

Forms = dict[str, list[tuple[str, tuple[str, ...], frozenset[str]]]]


@cache
def _forms() -> Forms:
    by_first: Forms = {}
    table = files(__package__).joinpath("equivalents.txt").read_text(encoding="utf-8")
    for line in (line for line in table.splitlines() if not line.startswith("#")):
        written = [form.strip() for form in line.split(",")]
        forms = [tuple(w.folded for w in tokens(form)) for form in written]
        held = frozenset(token for form in forms for token in form)
        for text, form in zip(written, forms):
            by_first.setdefault(form[0], []).append((text, form, held))
    return by_first


def equivalents(passage: Passage) -> Iterator[tuple[int, frozenset[str]]]:
    """For each known name of a passage: the index of its first word, and the words of every form of it
    in both languages. « un » is not the UN, nor “us” the US: capitals must be where the form has them."""
    forms = _forms()
    words = passage.words
    for at, word in enumerate(words):
        for written, form, held in forms.get(word.folded, ()):
            if _stands(words, at, form) and _capitals(passage.text[word.start : word.end], written):
                yield at, held


def allowed(passages: Iterable[Passage]) -> frozenset[str]:
    """Every word that may stand for a known name these texts hold."""
    return frozenset(t for p in passages for _, held in equivalents(p) for t in held)


def _stands(words: Sequence[Token], at: int, form: tuple[str, ...]) -> bool:
    return all(w.folded == f for w, f in zip(words[at : at + len(form)], form)) and (
        at + len(form) <= len(words)
    )


def _capitals(found: str, written: str) -> bool:
    if written.isupper() and len(written) <= _ACRONYM:
        return found.isupper()
    return found[0].isupper() or not written[0].isupper()


# Endings that French and English names and institutions share the stem of: Bolivie, Bolivia; Université,
# University. Persons’ names do not change, so no pair may turn one common surname ending into another.
_ENDINGS = (
    ("ie", "ia"), ("ie", "y"), ("ite", "ity"), ("ee", "y"), ("i", "y"), ("aire", "ary"), ("ique", "ic"),
    ("ien", "ian"), ("eur", "or"), ("iste", "ist"), ("oire", "ory"), ("isme", "ism"), ("tre", "ter"),
    ("re", "er"), ("es", "ess"), ("ne", "na"), ("que", "c"), ("ation", "ization"), ("al", "al"),
    ("aux", "al"), ("ale", "al"), ("if", "ive"), ("ive", "ive"), ("eux", "ous"), ("ance", "ance"),
)  # fmt: skip
_STEM = 4  # letters: shorter stems are chance


def cognates(word: str, lang: Literal["fr", "en"]) -> Iterator[str]:
    """What a folded word of the other language would be in `lang`, by its ending: for "en", « bolivie »
    gives “bolivia” and others that may not exist."""
    for french, english in _ENDINGS:
        ending, other = (french, english) if lang == "en" else (english, french)
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            yield word.removesuffix(ending) + other
