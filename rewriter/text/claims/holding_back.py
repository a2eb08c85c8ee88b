"""French words that leave a statement open or lay it at someone's door, wherever they stand in a sentence."""

import re
from collections.abc import Sequence
from itertools import pairwise

from rewriter.text.first_words import beginning
from rewriter.text.tokens import Token

_reserved = beginning(
    re.compile(
        r"(?:projet|objectif|espoir|esper|possib|probab|vraisembl|eventuel|potentiel|risque|menac|hypothe|suscept"
        r"|capable|prevu|prevoi|attendu|envisag|promess|promet|promis|doit$|doivent|permett|appelee?s?$|vise|visant"
        r"|tente|suppos|presum|soupcon|suspect|cense|souhait|volonte|ambition|intention|veut$|veulent|voul|vouloir"
        r"|semble|parait|paraiss|apparem|apparence|repute|suggere|faudra|peut$|peuvent|pouv|puiss|pourr|devr|incert"
        r"|theorie|theoriq|rumeur|craint|craign|crainte|redout|apprehend|compte[rn]?t?$|cherche|envie|destine|allegation|pretend"
        r"|juge|estim|considere|pens|croi|accus|reproch|inculp|faudrait|serait|seraient|aurait|auraient|projett|candidat|qualifi|repute)"
    )
)
_spoken = beginning(
    re.compile(
        r"(?:selon$|croire$|affirm|evalu(?:e|ent|ait|aient)$|assur|declar|expliqu|estim|annonc|indiqu|precis|soulign|confi[ea]|juge$|jugent|jugeai|pens"
        r"|croi[tr]|consider|dit$|dite?s$|disent|disait|racont|evoque(?:nt|r)?$|soutien|souten|pretend|soupconn|accusent|temoign|reconn"
        r"|avanc|repond|denonce(?:nt)?$|admet|rapportent|rapporte$|alleg|suppos|presum|assert|aux dires"
        r"|dires$)"
    )
)
_REFERS = re.compile(
    r"c est (?:ce|du moins|en tout cas)|selon |d apres |a en croire"
    r"|ces (?:informations|accusations)|l information"
)


def reserves(word: str) -> bool:
    """Whether this folded word itself tells a doubt, a plan, a wish or an opinion."""
    return _reserved(word)


def tells_who(words: Sequence[Token]) -> bool:
    """Whether these words, a sentence, lay what is said at someone's door: « selon », « affirme »."""
    folded = [word.folded for word in words]
    by = any(first == "d" and then == "apres" for first, then in pairwise(folded))
    return by or folded[:1] == ["pour"] or any(map(_spoken, folded))


def refers_back(words: Sequence[Token]) -> bool:
    """Whether these words, a sentence, open by saying who said what the one beside says."""
    return bool(_REFERS.match(" ".join(word.folded for word in words[:4])))
