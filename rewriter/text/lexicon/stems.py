"""One key for the inflected forms of a French word, so that « annoncera » is met as « annoncé ».

Rules of our own rather than snowballstemmer’s: our words are folded, and that stemmer tells a participle by
its accent; it knows no irregular verb; and it cuts derivation where it pleases. Of the pairs in
tests/text/lexicon_pairs.py it joins 63 of the 199 that are one word and 19 of the 101 that are two.

Irregular verbs are looked up, then words that the rules would cut wrongly; the others lose one ending. What
folding has joined is not parted: « marché » and « marche », « côte » and « côté ».
"""

from functools import lru_cache

from rewriter.text.lexicon.tables import known, whole

# Endings of the first two groups of verbs, with the plurals and feminines of the nouns that have the same.
_FIRST = (
    "eraient erait erais erons eront erent erez erai eras era aient ait aise aises ais antes ante ants ant "
    "ents ent ons ez ers er ees ee es e as a"
)
_SECOND = (
    "issaient issait issais issantes issante issants issant issent issons issez isses isse irent iraient "
    "irait irais irons iront irez irai iras ira irs ir its it"
)
_NOUNS = {
    "trice": "teu", "trices": "teu", "euse": "eu", "euses": "eu", "eur": "eu", "eurs": "eu", "eure": "eu",
    "eures": "eu", "eux": "eu", "iere": "i", "ieres": "i", "ion": "ion", "ions": "ion", "aux": "al",
    "eau": "eau", "eaux": "eau", "ment": "ment", "ments": "ment", "s": "", "x": "",
}  # fmt: skip
_ENDINGS = dict.fromkeys(_FIRST.split(), "") | dict.fromkeys(_SECOND.split(), "i") | _NOUNS
_LONGEST = max(map(len, _ENDINGS))
_NOT_AFTER = {"ir": "ao", "irs": "ao", "it": "aeou", "its": "aeou"}  # « clair », « noir », « droit »
_VERB = frozenset(_FIRST.split())
_CLOSING = {"qu": "c", "gu": "g", "if": "iv", "uf": "uv", "ef": "ev", "nn": "n"}
_SINGLE = (
    "ell",
    "aill",
    "eill",
    "euill",
    "ett",
)  # « appelle », « travaille »; « salle » keeps both
_ERE = ("ere", "eres")
_BEFORE_ERE = frozenset("etrang leg messag boulang berg mensong horlog viag bouch coch".split())
_SHORTEST = 3  # letters of a root


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The key of the inflected forms of a folded French word: « annoncera », « annoncées » have « annonc ».
    A key is compared, never shown."""
    form = known().get(word)
    if form:
        return form
    return word if len(word) <= _SHORTEST or not word.isalpha() else _closed(_cut(word))


def _cut(word: str) -> str:
    """The word without its longest ending that leaves a root, unless a shorter one leaves a known root."""
    if word.endswith(_ERE) and (root := word.rstrip("s")[:-3]) in _BEFORE_ERE:
        return root
    longest = ""
    for size in range(min(_LONGEST, len(word) - _SHORTEST), 0, -1):
        root, tail = word[:-size], word[-size:]
        if tail not in _ENDINGS or root[-1] in _NOT_AFTER.get(tail, ""):
            continue
        if tail in _VERB and root in whole():
            return root
        longest = longest or root + _ENDINGS[tail]
    return longest or word


def _closed(root: str) -> str:
    """The root as every form has it: a final mute e, a y, a doubled or hardened consonant make none."""
    if len(root) > _SHORTEST and root[-1] == "e":
        root = root[:-1]
    if root[-1] == "y":
        return root[:-1] + "i"
    if root.endswith(_SINGLE):
        return root[:-1]
    if len(root) > _SHORTEST and root[-2:] in _CLOSING:
        return root[:-2] + _CLOSING[root[-2:]]
    return root[:-1] if root.endswith("ois") else root
