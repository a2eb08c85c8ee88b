"""One key for the inflected forms of a French word, so that « annoncera » is met as « annoncé »."""

from functools import lru_cache

from rewriter.text.lexicon.tables import known, whole

# Endings of the first two groups of verbs, with the plurals and feminines of the nouns that have the same.
_FIRST = (
    "eraient erait erais erons eront erent erez erai eras era aient ait aise aises ais antes ante ants ant "
    "ents ent ons ez ers er ees ee es e as a"
)
_SECOND = (
    "issaient issait issais issantes issante issants issant issent issons issez isses isse irent iraient irait "
    "irais irons iront irez irai iras ira irs ir its it"
)
_NOUNS = {
    "trice": "teu", "trices": "teu", "euse": "eu", "euses": "eu", "eur": "eu", "eurs": "eu", "eure": "eu",
    "eures": "eu", "eux": "eu", "iere": "i", "ieres": "i", "ion": "ion", "ions": "ion", "aux": "al",
    "eau": "eau", "eaux": "eau", "ment": "ment", "ments": "ment", "s": "", "x": "",
}  # fmt: skip
_ENDINGS = dict.fromkeys(_FIRST.split(), "") | dict.fromkeys(_SECOND.split(), "i") | _NOUNS
_LONGEST_FIRST = range(max(map(len, _ENDINGS)), 0, -1)
_NOT_AFTER = {"ir": "ao", "irs": "ao", "it": "aeou", "its": "aeou"}  # « clair », « noir », « droit »
_VERB = frozenset(_FIRST.split())
_CLOSING = {"qu": "c", "gu": "g", "if": "iv", "uf": "uv", "ef": "ev", "nn": "n"}
_SINGLE = ("ell", "aill", "eill", "euill", "ett")  # « appelle », « travaille », « nette »; « salle » keeps both
_BEFORE_ERE = frozenset("etrang leg passag messag boulang berg mensong horlog menag viag bouch coch".split())
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
    """The word without its longest ending that leaves a root."""
    tails = [-n for n in _LONGEST_FIRST if len(word) - n >= _SHORTEST and _ends(word, -n)]
    for at in tails:
        if word[at:] in _VERB and word[:at] in whole():
            return word[:at]
    if word.endswith(("ere", "eres")) and (root := word.rstrip("s")[:-3]) in _BEFORE_ERE:
        return root
    return word[: tails[0]] + _ENDINGS[word[tails[0] :]] if tails else word


def _ends(word: str, at: int) -> bool:
    tail = word[at:]
    return tail in _ENDINGS and word[at - 1] not in _NOT_AFTER.get(tail, "")


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
