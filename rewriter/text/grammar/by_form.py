"""What a counter takes for a passive or a linking word that looks at forms alone, as Yoast SEO does: to
foretell its figures, never to say what a sentence is (`voice`, `transitions`).

Drawn from where its verdicts on sentences differ from ours, and put as rules of French; none of its lists is
here. It is by design that a state, an adjective, a participle further on are taken for a passive.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.text._word_lists import word_lists
from rewriter.text.grammar.transitions import folded_expression, written
from rewriter.text.grammar.voice import AVOIR, ETRE, PARTICIPLES, may_carry, participle
from rewriter.text.tokens import Token, folded_words, tokens

_APART = re.compile(r"[,;:]")
_CLAUSE_OPENS = frozenset("qui que qu dont ou mais car et lorsque lorsqu quand si comme".split())
_DETERMINERS = frozenset(
    "le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre votre nos vos mon ma mes "
    "quelle chaque d".split()
)
_NOUNS = frozenset(
    noun + plural
    for noun in "annee journee soiree matinee tournee duree idee armee lycee arrivee musee entree societe "
    "liberte propriete communaute difficulte faculte moitie pauvrete nouveaute beaute".split()
    for plural in ("", "s")
) | {"donnees"}
_UNSEEN = frozenset("concu averti lie".split())  # participles that it passes over
_MOST_WORDS = 30  # of a clause that are looked at: a longer one is no clause
_TO_AVOIR = 3  # words between avoir and its participle
_ELIDED = frozenset("d qu lorsqu puisqu quoiqu".split())
_CONTRACTED = frozenset("d du des au aux".split())


def looks_passive(sentence: str) -> bool:
    """Whether a form of être and, further on in its clause, the form of a participle stand in a sentence:
    « est ravi », « était de revoir la feuille dessinée en mai ». Linear."""
    folded = folded_words(sentence)
    if ETRE.isdisjoint(folded):
        return False
    words = tokens(sentence)
    verbs = (at for at, word in enumerate(folded) if word in ETRE and word != "etant")
    return any(_followed(sentence, words, folded, at) for at in verbs)


def _followed(sentence: str, words: Sequence[Token], folded: Sequence[str], at: int) -> bool:
    """Whether a participle follows the form of être at `at` within its clause."""
    if not _is_seen(sentence, words, folded, at):
        return False
    for n in _clause(sentence, words, at):
        base = participle(sentence[words[n].start : words[n].end].lower())
        if not base or not _may_be_participle(folded, at, n, base):
            continue
        if folded[at] == "ete" or base not in PARTICIPLES["active"]:
            return True
        if n == at + 1:
            return False  # « est arrivée à point nommé »
    return False


def _is_seen(sentence: str, words: Sequence[Token], folded: Sequence[str], at: int) -> bool:
    """Whether the form of être at `at` is a word of its own: « c’est » and « s’est » are one to it."""
    before = folded[at - 1] if at else ""
    if before == "s" or (before == "c" and folded[at] == "est"):
        return False
    if folded[at] == "soit":
        return True
    return may_carry(sentence, words, folded, at) or before in ("en", "y")


def _clause(sentence: str, words: Sequence[Token], at: int) -> Iterator[int]:
    """The words after the one at `at` until the clause ends."""
    for n in range(at + 1, min(len(words), at + 1 + _MOST_WORDS)):
        apart = _APART.search(sentence, words[n - 1].end, words[n].start)
        if apart or words[n].folded in _CLAUSE_OPENS:
            return
        yield n


def _may_be_participle(folded: Sequence[str], at: int, n: int, base: str) -> bool:
    """Whether the word at `n` is no noun by its form or its article, and none of avoir's."""
    if base in _UNSEEN or base in PARTICIPLES["noun"] or folded[n] in _NOUNS or folded[n - 1] in _DETERMINERS:
        return False
    return AVOIR.isdisjoint(folded[max(at + 1, n - _TO_AVOIR) : n])


def _listed(name: str) -> frozenset[tuple[str, ...]]:
    expressions = " ".join(word_lists("grammar/by_form.txt")[name]).split("|")
    return frozenset(folded_expression(each) for each in expressions if each.strip())


def _pairs() -> Iterator[tuple[str, str]]:
    for pair in " ".join(word_lists("grammar/by_form.txt")["pairs"]).split("|"):
        if pair.strip():
            first, second = (" ".join(folded_expression(part)) for part in pair.split("…"))
            yield f" {first} ", f" {second} "


_COUNTED = tuple(f" {' '.join(words)} " for words in sorted(_listed("counted")))
_UNCOUNTED, _COMPLETED = _listed("uncounted"), _listed("completed")
_PAIRS = tuple(_pairs())


def looks_linked(sentence: str) -> bool:
    """Whether a linking word stands in a sentence by its form: written out (« afin de », but not « afin
    d’ »), wherever it stands and whatever it does there. Linear."""
    if any(_is_counted(words, after) for words, after in written(sentence)):
        return True
    joined = f" {' '.join(folded_words(sentence))} "
    return any(each in joined for each in _COUNTED) or any(a in joined and b in joined for a, b in _PAIRS)


def _is_counted(words: tuple[str, ...], after: str) -> bool:
    if words in _UNCOUNTED or words[-1] in _ELIDED or (len(words) > 1 and words[-1] in _CONTRACTED):
        return False
    return not (words in _COMPLETED and after in _CONTRACTED)
