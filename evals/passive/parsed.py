"""The passive by dependency, as spaCy's small French model reads it: what ours is measured beside."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

_MODEL = "fr_core_news_sm"
_TAKING_ETRE = frozenset(  # « est arrivé » is the active voice
    "aller arriver décéder devenir entrer mourir naître partir parvenir passer rester retourner revenir "
    "sortir survenir tomber venir".split()
)
_REFLEXIVE = frozenset(("se", "s'"))


def reader() -> Callable[[str], bool] | None:
    """Whether a sentence is in the passive, by spaCy; None where spaCy or its model is not installed."""
    try:
        pipeline = import_module("spacy").load(_MODEL, exclude=["ner"])
    except (ImportError, OSError):  # spaCy says OSError where a model is missing
        return None
    return lambda sentence: any(map(_is_passive, pipeline(sentence.replace("’", "'"))))


def _is_passive(token: Any) -> bool:
    verb = token.head
    reflexive = any(c.dep_.startswith("expl") and c.lower_ in _REFLEXIVE for c in verb.children)
    return token.dep_ == "aux:pass" and verb.lemma_ not in _TAKING_ETRE and not reflexive
