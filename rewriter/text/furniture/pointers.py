"""Lines that send the reader to other articles, or to share this one."""

import re
from collections.abc import Sequence

from rewriter.text.furniture._patterns import any_of

_READ_ALSO = any_of(
    r"(?:[àa] )?(?:lire|voir|d[ée]couvrir|[ée]couter|regarder|lisez|voyez)[ \u00a0](?:aussi|[ée]galement|"
    r"encore)"
    r"(?:[ \u00a0]sur [^:.!?]{2,60})?(?:[ \u00a0\u202f]?[:：>→►|–—-].{0,250})?",
    r"(?:>+|→|►|➜|▶)[ \u00a0]?(?:[àa] )?(?:lire|voir|d[ée]couvrir)\b.{0,250}",
    r"[àa] lire[ \u00a0\u202f]?[:：>→►|][^\d]{0,250}",
    r"(?:sur le m[êe]me (?:sujet|th[èe]me)|dans la m[êe]me rubrique|articles? (?:li[ée]s?|similaires|"
    r"connexes|associ[ée]s?))"
    r"(?:[ \u00a0\u202f]?[:：].{0,250})?",
    r"(?:read|see|watch|listen)(?: also| more| next)(?:[ \u00a0]?[:：>→►|–—-].{0,250})?",
    r"also (?:read|on [A-Z][^.!?]{1,40})(?:[ \u00a0]?[:：>→►|–—-].{0,250})?",
    r"related(?: (?:articles?|stories|story|content|news|posts?|topics?|coverage|links?|"
    r"reading))?(?:[ \u00a0]?[:：].{0,250})?",
    r"(?:you may also like|recommended (?:stories|reading|for you)|more on this (?:story|topic)|"
    r"continue reading"
    r"|more from [^.!?:]{2,60})\.{0,3}(?:[ \u00a0]?[:：].{0,250})?",
    r"pour lire la suite\b[^.!?]{0,80}",
)
_READ_ALSO_TITLE = re.compile(
    r"(?:(?:[ÀAà] )?(?:[Ll]ire|LIRE) (?:aussi|AUSSI|également)|(?:Read|READ) (?:also|ALSO|more|MORE)|"
    r"READ NEXT)"
    r"[ \u00a0](?=[A-ZÀ-ÝŒ«“\"0-9])[^.]{3,250}"
)
_WATCH = re.compile(r"(?:Watch|WATCH|Listen to|Regardez|REGARDEZ|VIDÉO|EN IMAGES|En vidéo)\b[^.!?…:;]{5,120}")

_NETWORKS = frozenset(
    "facebook twitter x linkedin whatsapp telegram pinterest instagram youtube tiktok reddit messenger "
    "bluesky threads mastodon flipboard weibo buffer "
    "snapchat tumblr pocket x-twitter email e-mail mail gmail".split()
)
_SHARING = frozenset(
    "partager partagez partage sharing share shares tweet tweeter tweetez imprimer print envoyer "
    "épingler copier "
    "suivez-nous follow".split()
)
_SHARE_FILL = frozenset(
    "sur on par by cet cette ce l d plus more options send lien copié copied this article page story "
    "post via us nous the le lien link copy of to with "
    "vos your amis friends les réseaux sociaux social media".split()
)
_BUTTONS = _NETWORKS | _SHARING | _SHARE_FILL


_TO_DISCOVER = re.compile(r"[ÀAà] (?:d[ée]couvrir|lire|[ée]couter)[ \u00a0](?=[A-ZÀ-ÝŒ«“\"0-9])[^.]{3,250}")


def points_elsewhere(text: str, *, near_end: bool) -> bool:
    """Whether the line only leads to other articles."""
    return bool(
        _READ_ALSO.fullmatch(text)
        or _READ_ALSO_TITLE.fullmatch(text)
        or _TO_DISCOVER.fullmatch(text)
        or (near_end and _WATCH.fullmatch(text))
    )


def shares(words: Sequence[str]) -> bool:
    """Whether the words are those of buttons that share an article; one network's name is not enough."""
    if not all(word.lower() in _BUTTONS for word in words):
        return False
    folded = [word.lower() for word in words]
    return sum(w in _NETWORKS for w in folded) >= 2 or not _SHARING.isdisjoint(folded)
