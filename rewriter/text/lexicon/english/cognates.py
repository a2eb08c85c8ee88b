"""Words that both languages took from Latin or from each other: one stem, endings that answer each other."""

from functools import lru_cache

# English ending, and the French endings that answer it.
_ANSWERS = {
    "": ("", "e", "er"),
    "e": ("e", "", "er"),
    "ate": ("er", "e", "at", "ate", "ant"),
    "ation": ("ation",),
    "ization": ("isation",),
    "ity": ("ite",),
    "ty": ("te",),
    "ic": ("ique", "ic"),
    "ics": ("ique",),
    "ical": ("ique", "ical", "ic"),
    "ous": ("eux", "e"),
    "al": ("el", "al", "aire"),
    "ary": ("aire",),
    "ory": ("oire", "oriel"),
    "ar": ("aire",),
    "ive": ("if",),
    "or": ("eur",),
    "our": ("eur", "our"),
    "er": ("eur", "re", "er", "ier"),
    "ter": ("tre", "ter"),
    "ency": ("ence",),
    "ancy": ("ance",),
    "cy": ("tie", "cie", "ce"),
    "ce": ("ce", "cer"),
    "ist": ("iste",),
    "ism": ("isme",),
    "y": ("ie",),
    "ry": ("rie",),
    "ize": ("iser",),
    "ise": ("iser", "ise"),
    "yze": ("yser",),
    "ify": ("ifier",),
    "ible": ("ible", "able"),
    "able": ("able", "ible"),
    "ian": ("ien",),
    "an": ("ain", "en", "an"),
    "id": ("ide",),
    "em": ("eme",),
    "am": ("amme",),
    "ute": ("uer", "ute", "uter"),
    "ure": ("ure", "urer"),
    "ect": ("ect", "et", "ecter"),
    "act": ("act", "at", "acter"),
    "ment": ("ement", "ment"),
    "ess": ("es", "esse", "esser"),
    "uce": ("uire",),
    "uct": ("uit", "ucte"),
    "ain": ("enir", "ain"),
    "end": ("endre",),
    "ond": ("ondre", "ond"),
    "ish": ("ir",),
    "ove": ("ouver",),
    "mit": ("mettre",),
    "ceive": ("cevoir",),
    "ogue": ("ogue",),
}
_VERB = ("e es ent ons ez ait aient ee ees er era eront erait eraient a erent ai erez erons").split()
_SECOND = "i ie ies is it issent issait issaient issant ira iront irait".split()
# How the last letters of a French word change: its feminine, its plural, its tenses.
_INFLECTED = {
    "er": _VERB,
    "ir": _SECOND,
    "endre": "end ends endent endait endaient endu endue endus endues endra endrait endant".split(),
    "ondre": "ond ondent ondait ondu ondra ondant".split(),
    "uire": "uit uite uits uites uisent uisait uisant uira uisaient uirait".split(),
    "enir": "ient iennent enait enaient enu enue enus enues iendra iendrait int enant".split(),
    "cevoir": "coit coivent cevait cu cue cus cues cevra cut".split(),
    "mettre": "met mettent mettait mis mise mises mettra mettant mettrait".split(),
    "if": "ive ifs ives".split(),
    "eux": "euse euses".split(),
    "el": "elle els elles".split(),
    "al": "ale ales aux".split(),
    "ien": "ienne iens iennes".split(),
    "en": "enne ens ennes".split(),
    "eur": "eurs rice rices euse euses".split(),
}
_SAME_SOUND = (
    ("qu", "c"), ("k", "c"), ("ph", "f"), ("th", "t"), ("ou", "o"), ("y", "i"), ("adv", "av"), ("dj", "j"),
    ("ai", "a"), ("oo", "o"), ("ea", "e"),
)  # fmt: skip
_SHORTEST = 5
_STEM = 2
_LONGEST_ENDING = 8


def _forms(base: str) -> tuple[str, ...]:
    """A French ending, and what its inflection makes of it."""
    longest = max((e for e in _INFLECTED if base.endswith(e)), key=len, default="")
    changed = [base.removesuffix(longest) + i for i in _INFLECTED[longest]] if longest else []
    plural = [] if base.endswith(("s", "x", "r")) else [base + "s", base + "e", base + "es"]
    return (base, *changed, *plural)


_INFLECTED_ANSWERS = {
    english: frozenset(form for base in answers for form in _forms(base))
    for english, answers in _ANSWERS.items()
}


@lru_cache(maxsize=16384)
def guesses(lemma: str) -> frozenset[str]:
    """French words that the English lemma would be, were it a cognate: some exist, most do not."""
    stems = _english_stems(lemma)
    longest = max((len(ending) for _, ending in stems), default=0)
    kept = [(stem, ending) for stem, ending in stems if len(ending) >= min(longest, 2)]
    return frozenset(stem + answer for stem, ending in kept for answer in _ANSWERS[ending])


@lru_cache(maxsize=32768)
def alike(english: str, french: str) -> bool:
    """Whether the French form, inflected or not, answers the English lemma: same stem, answering endings."""
    if min(len(english), len(french)) < _SHORTEST or english[0] != french[0]:
        return False
    ends = _french_ends(french)
    return any(
        not ends.get(_sound(stem), frozenset()).isdisjoint(_INFLECTED_ANSWERS[ending])
        for stem, ending in _english_stems(english)
    )


def _english_stems(lemma: str) -> list[tuple[str, str]]:
    cuts = range(max(_STEM, len(lemma) - _LONGEST_ENDING), len(lemma) + 1)
    return [(lemma[:cut], lemma[cut:]) for cut in cuts if lemma[cut:] in _ANSWERS]


@lru_cache(maxsize=16384)
def _french_ends(form: str) -> dict[str, frozenset[str]]:
    """By each stem the form may have, as it sounds, the endings that are left."""
    found: dict[str, set[str]] = {}
    for cut in range(max(_STEM, len(form) - _LONGEST_ENDING), len(form) + 1):
        found.setdefault(_sound(form[:cut]), set()).add(form[cut:])
    return {stem: frozenset(ends) for stem, ends in found.items()}


@lru_cache(maxsize=65536)
def _sound(stem: str) -> str:
    """The stem spelt one way: consonants single (but « house » is not « housse »), no Greek letters,
    « gouvern » as « govern »."""
    for written, same in _SAME_SOUND:
        stem = stem.replace(written, same)
    return "".join(a for a, b in zip(stem, f"{stem[1:]} ") if a != b or a == "s")
