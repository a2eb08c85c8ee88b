"""Words by which a French sentence may tell a condition, refer to one, or say that something is to come."""

import re
from collections.abc import Sequence

from rewriter.text.tokens import Token

# « à moins, bien sûr, que »; not « à moins de dix kilomètres que »
_UNLESS = r"a moins (?:(?!de?\b)\w+ ){0,3}que?"
_VARIES = (
    r"(?:l |le |la |les |leurs? |s[ao]n? |ses )?"
    r"(?:etat|resultats?|meteo|avancement|issue|evolution|besoins?|cas|disponibilites?|niveau|temps|conditions?"
    r"|votes?|avis|reponses?|decisions?|saison|ampleur|accord|verdict|anciennete"
    r"|ages?|revenus?|ressources|distance|merite|taille|places?)\b"
)
_TELLS = re.compile(
    rf"\b(?:^qu(?:e|il|elle)\b(?! ce\b)|si|sinon|condition\w*|cas|reserve|(?<!pas )sans|faute|{_UNLESS}"
    r"|a moins de|a moins d|tant que|tant qu"
    rf"|des que|des qu|des lors|quand|lorsque|lorsqu|pourvu|pour peu|selon (?:que?|{_VARIES})|hypothese"
    r"|suppos\w+|echeant"
    r"|eventuel\w*|subordonn\w+|suspendue?s? a(?:ux?)?|tributaires?|depend\w*|moyennant"
    r"|au besoin|(?:faut|faudra|faudrait) (?:\w+ ){0,2}que?"
    r"|exig\w+|necessit\w+|requi\w+|a partir du"
    r"|en situation d\w?"
    r"|une fois|chaque fois|ceux qui|celui qui|celle qui|celles qui|quiconque|toute personne|s il|s ils"
    r"|en \w+ant|personnes? qui|quelqu un qui"
    r"|seulement|uniquement|qu apres|que si|tout depend|prealable|imperati\w+|quitte a|sauf|a defaut"
    r"|autrement|hors|hormis|contre une?|pour cela|soumis\w*|assujetti\w*"
    r"|sous peine|pour que|pour qu|afin que|afin qu|a terme|jusqu a|avant que|avant de|quel que|quelle que)\b"
)
_REFERS = re.compile(
    r"(?:condition\w*|sinon|pour cela|dans ce cas|dans le cas contraire|auquel cas|le cas echeant|faut il"
    r"|a defaut|en contrepartie|en echange"
    r"|(?:faut|faudra|faudrait|doit|doivent|devra|devront) (?:\w+ )?(?:d abord|auparavant|encore)"
    r"|sous reserve|seulement si"
    rf"|{_UNLESS}|pourvu que?|prealable|depend\w*|suspendue?s? a(?:ux?)?|tributaires?"
    r"|suffi\w+|sans (?:cela|quoi|lui|elle))\b"
)
_AWAITS = re.compile(
    r"\b(?:manqu\w+|fa(?:ut|udra|udrait|llait)|attend\w*|attente|obten\w+|obtient|decroch\w+|reste a|encore"
    r"|besoin|doit|doivent|decid\w+|determin\w+)\b"
)


def awaits(words: Sequence[Token]) -> bool:
    """Whether a French sentence speaks of something that is still to come, on which another thing depends."""
    return bool(_AWAITS.search(" ".join(word.folded for word in words)))


def conditional_words(words: Sequence[Token]) -> frozenset[str]:
    """What in a French sentence may tell a condition, or a time or means standing for one."""
    return frozenset(_TELLS.findall(" ".join(word.folded for word in words)))


def refers_to_a_condition(words: Sequence[Token]) -> bool:
    """Whether a French sentence sets a condition to what the one beside it says."""
    return bool(_REFERS.search(" ".join(word.folded for word in words)))
