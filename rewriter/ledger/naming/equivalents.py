"""Names that change with the language, or shrink to an acronym: France, français, French; ONU, UN."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal

from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.naming.forms import Form, table

_ACRONYM = 3  # letters: shorter acronyms are also common words (un, us, who, ai)
_PLURAL = 4  # letters from which an s at the end may be a plural's: “Arabs”, but “Laos” and “Mars”


@cache
def _by_first() -> dict[str, list[Form]]:
    """The known names by their first word."""
    found: dict[str, list[Form]] = {}
    for form in table():
        found.setdefault(form.words[0], []).append(form)
    return found


def equivalents(passage: Passage) -> Sequence[tuple[int, frozenset[str]]]:
    """For each known name of a passage: the index of its first word, and the words of every form of it
    in both languages. « un » is not the UN, nor “us” the US: capitals must be where the form has them."""
    return passage.once(_equivalents)


def _equivalents(passage: Passage) -> list[tuple[int, frozenset[str]]]:
    return list(_known(passage))


def _known(passage: Passage) -> Iterator[tuple[int, frozenset[str]]]:
    words, text = passage.words, passage.text
    begun = map(_begun, passage.folded, passage.capitals)
    for at, forms in [(at, forms) for at, forms in enumerate(begun) if forms]:
        written = text[words[at].start : words[at].end]
        for form in forms:  # most fail by their second word, which is the cheaper test
            if _stands(passage.folded, at, form.words) and _capitals(written, form.written):
                yield at, form.held


@lru_cache(maxsize=32768)
def _begun(word: str, capital: bool) -> tuple[Form, ...]:
    """The known names that a folded word may begin, written with a capital or without: small words begin
    many, all of which have one."""
    forms = (*_by_first().get(word, ()), *_by_first().get(_singular(word), ()))
    return forms if capital else tuple(form for form in forms if not form.written[0].isupper())


def allowed(passages: Iterable[Passage]) -> frozenset[str]:
    """Every word that may stand for a known name these texts hold."""
    return frozenset[str]().union(*[held for p in passages for _, held in equivalents(p)])


def _singular(word: str) -> str:
    """“bolivian” for “bolivians”; nothing for a word that is no plural."""
    return word[:-1] if len(word) > _PLURAL and word[-1] == "s" else ""


def _stands(words: Sequence[str], at: int, form: tuple[str, ...]) -> bool:
    """Whether a form whose first word stands there goes on as it does."""
    if at + len(form) > len(words):
        return False
    return len(form) == 1 or all(f in (w, _singular(w)) for w, f in zip(words[at + 1 :], form[1:]))


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
    for ending, other in _by_last_letter(lang).get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            yield word.removesuffix(ending) + other


@cache
def _by_last_letter(lang: Literal["fr", "en"]) -> dict[str, list[tuple[str, str]]]:
    """The endings, each with what it would be in that language: a word is tried with few of them."""
    found: dict[str, list[tuple[str, str]]] = {}
    for french, english in _ENDINGS:
        ending, other = (french, english) if lang == "en" else (english, french)
        found.setdefault(ending[-1], []).append((ending, other))
    return found
