"""French idioms with « ne » that deny nothing: « rien ne va plus », « il n’en reste pas moins »."""

from collections.abc import Sequence

from rewriter.text.tokens import Token

_IDIOMS = (  # what they say denies nothing of the words that they are made of
    ("rien", "ne", "va", "plus"),
    ("rien", "n", "y", "fait"),
    ("n", "y", "va", "pas", "de", "main", "morte"),
    ("n", "y", "va", "pas", "par", "quatre", "chemins"),
    ("il", "n", "en", "faut", "pas", "plus"),
    ("n", "en", "reste", "pas", "moins"),
    ("n", "en", "demeure", "pas", "moins"),
    ("n", "en", "est", "pas", "moins"),
    ("ne", "date", "pas", "d", "hier"),
    ("n", "en", "finit", "pas"),
    ("n", "en", "finit", "plus"),
)


def is_idiom(words: Sequence[Token], at: int) -> bool:
    """Whether « ne » stands in an idiom: « rien ne va plus »."""
    for idiom in _IDIOMS:
        ne = next(i for i, word in enumerate(idiom) if word in ("ne", "n"))
        first = at - ne
        if first >= 0 and tuple(w.folded for w in words[first : first + len(idiom)]) == idiom:
            return True
    return False
