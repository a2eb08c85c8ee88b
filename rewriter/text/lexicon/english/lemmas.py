"""The lemmas an English form may belong to: irregular forms listed, regular endings stripped."""

from collections.abc import Iterable
from functools import lru_cache

from rewriter.text.lexicon.english.tables import tables

_VOWELS = "aeiouy"
# What a form may end in, and what stood there in the lemma.
_INFLECTIONS = (
    ("ies", ("y", "ie")),
    ("ied", ("y", "ie")),
    ("es", ("e", "")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
)
_DEGREES = (("ier", ("y",)), ("iest", ("y",)), ("er", ("", "e")), ("est", ("", "e")))
_ADVERBS = (("ically", ("ic", "ical")), ("ily", ("y",)), ("bly", ("ble",)), ("ly", ("", "le")))
_SPELLINGS = (  # British, American
    ("our", "or"),
    ("isation", "ization"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("tre", "ter"),
    ("ence", "ense"),
    ("ogue", "og"),
    ("ll", "l"),
)
_NOT_PLURAL = ("ss", "us", "is")
_SHORTEST = 3


@lru_cache(maxsize=16384)
def lemmas(form: str) -> tuple[str, ...]:
    """The listed lemmas that the folded form may belong to; the form's possible lemmas where none is listed,
    the form itself first."""
    irregular = tables().irregular
    bases = dict.fromkeys((form, *([irregular[form]] if form in irregular else _inflected(form))))
    known = _listed(bases)
    if not known:
        known = _listed(lemma for base in bases for lemma in (*_degrees(base), *_adverbs(base)))
    return tuple(dict.fromkeys(known or bases))


def _listed(bases: Iterable[str]) -> list[str]:
    return [word for base in bases for word in (base, *_spelt(base)) if word in tables().renderings]


def adjective(adverb: str) -> tuple[str, ...]:
    """The adjectives that an adverb in -ly may come from: « quick » of « quickly »."""
    return _adverbs(adverb)


def _inflected(form: str) -> tuple[str, ...]:
    return () if form.endswith(_NOT_PLURAL) else _stripped(form, _INFLECTIONS)


def _degrees(form: str) -> tuple[str, ...]:
    return _stripped(form, _DEGREES)


def _adverbs(form: str) -> tuple[str, ...]:
    return _stripped(form, _ADVERBS)


def _stripped(form: str, endings: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, ...]:
    for ending, before in endings:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= _SHORTEST - 1:
            return tuple(s for s in (*(stem + b for b in before), *_undoubled(stem)) if len(s) >= _SHORTEST)
    return ()


def _undoubled(stem: str) -> tuple[str, ...]:
    """« stop » of « stopp(ed) »."""
    doubled = stem[-1] == stem[-2] and stem[-1] not in _VOWELS
    return (stem[:-1],) if doubled else ()


def _spelt(word: str) -> tuple[str, ...]:
    """The word spelt as on the other side of the ocean."""
    pairs = [pair for british, american in _SPELLINGS for pair in ((british, american), (american, british))]
    found = tuple(word.removesuffix(a) + b for a, b in pairs if word.endswith(a))
    inner = (word.replace("our", "or"),) if "our" in word else ()  # favourite
    return found + inner
