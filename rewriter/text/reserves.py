"""French words that leave a statement open or lay it at someone's door, wherever they stand in a sentence."""

import re
from collections.abc import Sequence

from rewriter.text.tokens import Token

_OPEN = re.compile(
    r"(?:proje[ct]|objectif|espoir|esper|possib|probab|vraisembl|eventuel|potentiel|risqu|menac|hypothe|suscept"
    r"|capable|incapable|prevu|prevoi|attend|envisag|promess|promet|promis|doi[st]$|doivent|devoir|permet|appele"
    r"|vise|visant|tent|suppos|presum|soupcon|suspectee?s?$|cense|candidat|souhait|volont|ambition|intention|veut$"
    r"|veulent|voul|perspective|estim|compte|comptent|entend|cherche|essa[iy]|plan|programme|but$|but|cap$"
    r"|apparem|appar|semble|parai|parait|sembl|reput|suggere|laisse|faudra|peut|peuvent|pouv|puisse|pourr|serait"
    r"|aurait|devr|propos|engag|desir|revendiqu|aspir|prone|voudr|selon|theorie|theori|chance|doute|sur$|incert"
    r"|pense|croi|imagin|craint|craign|crainte|peur|parier|pari$|mise|penchant|pret|prete|prets|idee|reve|rever"
    r"|convaincre|destin|afin|pour$|vers$|potenti|facult|accus|allegu|pretend|pretendu|rumeur|opportun|occasion"
    r"|inten|lorgn|prend|recherch|convoit|travaill|demand|recommand|conseill|invit|appel|exig|tend$|tendent)"
)
_SAID = re.compile(
    r"(?:selon|apres|croire|affirm|assur|declar|expliqu|estim|annonc|indiqu|precis|rapport|soulign|confi|jug|pens"
    r"|croi|consider|dit$|dite?s$|disent|disait|disant|dire$|racont|evoqu|soutien|souten|pretend|soupconn|accus"
    r"|suspecte|presum|suppos|source|presse|media|rumeur|temoin|temoign|reconn|avanc|ajout|lanc|insist|repond|ecri"
    r"|publi|revel|denonc|critiqu|promet|promis|prevenu|previen|avert|predi|imagin|conclu|not[ea]|admet"
    r"|admis|argu|aveu|avou|constat|decri|detaill|rappel|repet|relat|sondage|etude|rapport|expert|analyst)"
)


def leaves_open(word: str) -> bool:
    """Whether this folded word may tell a doubt, a plan, a wish or an opinion."""
    return bool(_OPEN.match(word)) and word not in ("pour", "plante", "plantes")


def tells_who(words: Sequence[Token]) -> bool:
    """Whether any of these words may lay what is said at someone's door."""
    opens = words[0].folded if words else ""
    return opens == "pour" or any(_SAID.match(word.folded) for word in words)
