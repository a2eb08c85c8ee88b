"""Another form of the same denial: « n’a constaté aucune pièce manquante » of “found no missing parts”."""

from collections.abc import Sequence

from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.shifts.how_sure.hedges_kept import is_question
from rewriter.ledger.shifts.places import Sentence
from rewriter.text.claims.negation import Negation
from rewriter.text.grammar.verb_forms import lemmas

_LAST = frozenset("dernier derniere derniers dernieres last latest".split())
_LINK = 3  # words before a noun among which the preposition that governs it stands
_WITH = (("avec", "without"), ("with", "sans"))
_SAME = frozenset("meme memes pareil pareille pareils accord accorder accordent accordait".split())
_OTHER = frozenset(
    "autre autres autrement different differente differents differentes differemment differe different "
    "differaient diverge divergent divergeait divergente divergentes contraire inverse oppose opposes "
    "opposee opposees desaccord".split()
)
_NONE = frozenset("aucun aucune".split())
_LONG = 20  # characters of a quotation rather than of a word between quotation marks
_AFTER = 7  # words after a denial in which what it denies stands
_MAY = frozenset("may might could can peut peuvent pourrait pourraient possible".split())


def is_heard_otherwise(mine: Sentence, negation: Negation, near: Sequence[Sentence]) -> bool:
    """Whether these sentences of the source say in another form what this negation of the article says."""
    forms = (_is_denied_there, _is_possible, _is_free_of)
    return any(is_so(mine, negation, near) for is_so in forms)


def _is_denied_there(mine: Sentence, negation: Negation, near: Sequence[Sentence]) -> bool:
    """Whether a sentence of the source denies the very thing of which the article says that there is none, by
    another verb."""
    folded = mine.statement.folded
    none = folded[negation.last] in _NONE or folded[negation.last + 1 : negation.last + 2] in (["de"], ["d"])
    wanted = frozenset[str]().union(*(mine.keys(at) for at in negation.focus if none and at > negation.last))
    return any(not wanted.isdisjoint(s.keys(at)) for s in near for n in s.negations for at in n.focus)


def _is_free_of(mine: Sentence, negation: Negation, near: Sequence[Sentence]) -> bool:
    """« sans voitures » of “car-free”."""
    without = mine.words[negation.first].folded == "sans"
    return without and any("free" in s.statement.held for s in near)


def is_said_by_another(mine: Sentence, denying: Sentence) -> bool:
    """Whether the article’s sentence quotes somebody at length and the source’s does not."""
    at_length = any(end - start > _LONG for start, end in mine.statement.quotes)
    return at_length and not denying.statement.quotes


def differs(plain: Sentence, denying: Sentence, negation: Negation) -> bool:
    """« ne voient pas les choses du même œil » told as « voient les choses autrement »."""
    behind = denying.statement.folded[negation.first : negation.last + 1 + _AFTER]
    return not _SAME.isdisjoint(behind) and not _OTHER.isdisjoint(plain.statement.held)


def _is_possible(mine: Sentence, negation: Negation, near: Sequence[Sentence]) -> bool:
    """« n’est pas exclu » of what “could” be."""
    excluded = any("exclure" in lemmas(mine.words[at].folded, "fr") for at in negation.focus[:1])
    return excluded and any(not _MAY.isdisjoint(s.statement.held) for s in near)


def comes_with(plain: Sentence, there: int, denying: Sentence, at: int) -> bool:
    """Whether « avec un accord » stands for “without a deal”, or the reverse."""
    here, ahead = _linking(plain, there), _linking(denying, at)
    return any(one in here and other in ahead for one, other in _WITH)


def _linking(sentence: Sentence, at: int) -> frozenset[str]:
    return frozenset(sentence.statement.folded[max(0, at - _LINK) : at])


def is_last_time(denying: Sentence, plain: Sentence) -> bool:
    """Whether “not since 1962” is told as « le dernier, en 1962 »."""
    since = any(w.folded in ("since", "depuis") for w in denying.words)
    return since and any(w.folded in _LAST for w in plain.words)


def asks_anew(pair: Pair) -> bool:
    """Whether the article asks where the source states: what is asked affirms nothing."""
    return is_question(pair.statement) and not (pair.best and is_question(pair.best))
