"""The word that another is drawn from, where its ending tells: « augmentation » is what augments."""

from rewriter.text.lexicon.stems import stem
from rewriter.text.lexicon.tables import known

# Ending of the derived word, what stands for it in the word that it is drawn from, fewest letters before it.
_DRAWN = (
    ("issement", "ir", 3),
    ("amment", "ant", 3),
    ("emment", "ent", 3),
    ("ement", "e", 3),
    ("ation", "er", 4),
    ("ateur", "er", 4),
    ("atrice", "er", 4),
    ("isseur", "ir", 3),
    ("ance", "ant", 3),
    ("ence", "ent", 3),
    ("age", "er", 4),
    ("ite", "e", 4),
    ("eur", "er", 3),
)
_ENDINGS = tuple(ending for ending, _, _ in _DRAWN)
_FOREIGN = ("cteur", "iteur", "oteur", "pteur", "steur", "rieur")  # « secteur » is not drawn from « secte »


def origin(word: str) -> str:
    """The stem of the verb or adjective that a folded French noun or adverb is drawn from, "" where none
    shows: that of « investir » for « investissement », of « rapide » for « rapidement »."""
    noun = word[:-1] if word.endswith("s") else word
    if not noun.endswith(_ENDINGS) or noun.endswith(_FOREIGN) or noun in known():
        return ""
    for ending, instead, fewest in _DRAWN:
        if noun.endswith(ending) and len(noun) - len(ending) >= fewest:
            return stem(noun[: -len(ending)] + instead)
    return ""
