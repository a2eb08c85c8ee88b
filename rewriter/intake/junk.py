"""Lines that a page carries around an article: credits, source lines, promotions. Precision first: a line
of the article taken for junk is worse than junk left in."""

import re
from dataclasses import replace
from itertools import accumulate

from rewriter.article import RemovalReason
from rewriter.intake.blocks import Block

_LONGEST = 400  # characters; the longest such line met on 790 lines of public pages has 300
_TAIL = 5  # blocks at the end among which biographies and promotions are looked for


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


_COLON = r"[ \u00a0\u202f]?[:：][ \u00a0\u202f]?"
_IMAGE = (
    r"photos?|photographies?|images?|visuels?|illustrations?|infographies?|vid[ée]os?|pictures?|photographs?"
)
_CREDIT = _any(
    rf"\(?(?:cr[ée]dits?|copyright)[ -](?:{_IMAGE})s?(?: (?:de |d['’])?(?:couverture|illustration|"
    rf"une))?{_COLON}.{{1,120}}",
    rf"\(?(?:{_IMAGE})[ -](?:credits?|cr[ée]dits?|courtesy|sources?){_COLON}.{{1,120}}",
    r"\(?cr[ée]dits?[ \u00a0\u202f]?[:：][ \u00a0\u202f]?[^\d.!?]{1,60}\)?",
    rf"\(?(?:{_IMAGE})(?: d['’](?:illustration|archives?))?{_COLON}[^.!?]{{1,90}}\)?",
    r"\(?(?:©|\(c\))[ \u00a0]?[^.!?]{2,90}\)?",
    r"[^.!?:]{0,200}(?:©|\(c\))[ \u00a0]?[^.!?©\d]{2,60}\)?",
    r"(?:AFP|Reuters|Getty Images|EPA|AP Photo|Shutterstock|iStock|Unsplash|Pixabay)(?: ?(?:/|via|-|"
    r"–) ?[^!?]{2,60})?",
    r"[^.!?:]{2,60}(?: ?/ ?| via )(?:AFP|Reuters|Getty Images|AP|EPA|Shutterstock|SIPA|Belga|PA)",
)
_PHOTO_BY = re.compile(
    r"\(?(?:Photo|Image|Picture|Photograph|Illustration|PHOTO)s? (?:by|courtesy of) [A-Z][^.!?]{2,90}\)?"
)
_CREDIT_WORDS = 25
_CAPTION = re.compile(rf"\(?(?:{_IMAGE})(?: d['’](?:illustration|archives?))?{_COLON}", re.IGNORECASE)
_AGENCY = re.compile(
    r"©|\b(?:AFP|Reuters|Getty|EPA|AP|Shutterstock|iStock|Unsplash|Pixabay|Flickr|Wikimedia|DR|Belga|Keystone"
    r"|ABACA|SIPA|MaxPPP|Hans Lucas|Alamy|ATS|PA)\b"
)
_NAMED = re.compile(r"[^:：]{3,40}[:：][ \u00a0\u202f]?(?:[A-ZÀ-ÖØ-ÞŒČŠŽ][\w.’'/&-]{0,30}[ /]{0,3}){1,5}\)?")

_TRAILER_ANYWHERE = _any(
    r"sources?(?: links?)?[ \u00a0]?[-–—][ \u00a0]?\d{1,6}",
    r"(?:source link|lien (?:de la |vers la )?source|lien source)[ \u00a0]?:?",
    r"©[ \u00a0]?(?:19|20)\d\d\b.{0,100}",
    r"copyright\b[^.!?]{0,20}(?:©|\b(?:19|20)\d\d\b).{0,100}",
    r"(?:tous droits r[ée]serv[ée]s|all rights reserved)\b[^.!?]{0,80}\.?",
)
_TRAILER_AT_END = _any(
    r"(?:\(?sources?|via|article (?:original|source)|texte original|original (?:article|story|source)|"
    r"r[ée]f[ée]rence)"
    r"[ \u00a0\u202f]?[:：].{1,250}",
    r"(?:cet article|ce texte|article) (?:est |a (?:[ée]t[ée] )?)?(?:initialement |d['’]abord )?"
    r"(?:paru|publi[ée])(?: initialement| pour la premi[èe]re fois)? (?:sur|dans|par|le)\b.{1,200}",
    r"(?:this (?:article|story|post) )?(?:was )?(?:originally|first) (?:published|appeared) (?:in|on|at|"
    r"by)\b.{1,200}",
    r"this (?:article|story|post) (?:originally|first) (?:appeared|ran) (?:in|on)\b.{1,200}",
    r"(?:traduit|adapt[ée]) de l['’](?:anglais|am[ée]ricain|allemand)\b[^.]{0,80}\.?|"
    r"traduit par [^.,]{3,60}\.?",
    r"\(?(?:avec (?:l['’])?)?(?:AFP|Reuters|AP|Belga|ATS|Keystone-ATS)\)?",
)
_DATELINE = _any(
    r"(?:publi[ée]|mis [àa] jour|modifi[ée]|published|updated|posted)(?: le| on| [àa]|"
    r" at)?[ :]{1,3}(?=[^.]{0,20}\d).{3,90}",
)

_READ_ALSO = _any(
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

_PROMOTED = (
    r"newsletters?|infolettres?|lettres? (?:d['’]information|hebdomadaire|quotidienne|gratuite)|e-?mails?|"
    r"inbox|"
    r"bo[îi]te (?:mail|de r[ée]ception|aux lettres)|abonn|podcast|flux rss|rss feeds?|alertes?|"
    r"notifications?|"
    r"r[ée]seaux sociaux|lire la suite|acc[èe]s illimit[ée]|"
    r"cha[îi]ne|whatsapp|telegram|updates?|channel|subscri"
)
_NEWSLETTER = re.compile(
    r"(?:>+ ?)?(?:abonnez-vous|abonne-toi|inscrivez-vous|s['’](?:abonner|inscrire) (?:à|aux|a)\b|"
    r"je m['’]abonne"
    r"|recevez|rejoignez(?:-nous)?|suivez(?:-nous)?|ne (?:manquez|ratez) (?:rien|aucun|plus)|d[ée]couvrez nos"
    r"|pour (?:ne rien (?:manquer|rater)|rester inform[ée]|recevoir)|vous (?:aimez|avez aim[ée]) (?:cet|nos)"
    r"|envie de (?:lire|recevoir)|retrouvez(?:-nous| (?:toute l['’]actualit[ée]|nos))"
    r"|subscribe|sign up|sign-up|get (?:the|our) [^.!?]{0,60}(?:newsletter|inbox|email)|join our|follow us"
    r"|enter your email|want more|enjoyed? this|never miss|don['’]t miss)\b",
    re.IGNORECASE,
)
_PROMOTES = re.compile(_PROMOTED, re.IGNORECASE)
_NEWSLETTER_ALONE = _any(
    r"(?:(?:our|nos|la|notre|inscription|s['’]abonner [àa]|subscribe to|sign up for)[ :]{1,2}){0,2}"
    r"(?:newsletters?|infolettre|email updates|email alerts|rss feeds?)",
    r"(?:il vous reste \d{1,2}(?:[.,]\d{1,2})?[ \u00a0\u202f]?% de cet article|d[ée]j[àa] abonn|"
    r"this article is for subscribers"
    r"|(?:la suite|cet article|contenu|"
    r"article)(?: de cet article)?(?: est)? r[ée]serv[ée]e? aux? (?:seuls )?abonn"
    r").{0,120}",
    r"je m['’]abonne|s['’]abonner|abonnez-vous|subscribe|sign up|subscribe now|soutenez-nous",
)
_FURNITURE = _any(
    r"(?:accueil|home)(?:[ \u00a0]?[>»›/][ \u00a0]?[^>»›/.!?]{2,60}){1,6}",
    r"(?:temps de lecture|dur[ée]e de lecture|lecture|"
    r"reading time)[ \u00a0\u202f]?:?[ \u00a0]?\d{1,3} ?min(?:utes?)?\.?",
    r"\d{1,3}[ -]min(?:utes?)?(?: de lecture| read)",
    r"(?:(?:lire|voir) les )?\d{1,5} (?:commentaires?|r[ée]actions?|comments?)",
    r"(?:commenter|r[ée]agir|(?:laisser|ajouter|[ée]crire) un commentaire|leave a comment|"
    r"ajouter [àa] (?:mes|vos) favoris)",
    r"(?:[ée]couter|offrir|imprimer|sauvegarder|partager) (?:cet |l['’])article",
    r"(?:nous utilisons|ce site utilise) des cookies\b.{0,250}|(?:accepter|g[ée]rer|param[ée]trer) (?:les |"
    r"mes )?cookies",
    r"(?:aller au contenu(?: principal)?|skip to (?:main )?content)",
)
_TAGS = _any(r"(?:mots?[- ]cl[ée]s?|tags?|[ée]tiquettes?|th[èe]mes?|topics?)[ \u00a0\u202f]?:[^.!?]{2,200}")
_NEWSLETTER_WORDS = 40

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
_WORD = re.compile(r"[^\W_][\w-]*")


def set_aside(blocks: list[Block]) -> list[Block]:
    """The blocks in order; those that are not the article's carry the reason. Headings of Markdown are
    looked at too («\u00a0## Lire aussi\u00a0»), list items that are only links follow such a heading. Where
    the article begins and ends is counted in its own blocks, not in those a page has around it."""
    marked: list[Block] = []
    after = False
    places = _places(blocks)
    last = max(places, default=0)
    for block, place in zip(blocks, places):
        reason = block.reason or reason_of(
            block.text, near_end=last - place < _TAIL, near_start=place < _TAIL
        )
        if not reason and after and block.link:
            reason = RemovalReason.READ_ALSO
        after = reason is RemovalReason.READ_ALSO
        marked.append(replace(block, reason=reason))
    return marked


def _places(blocks: list[Block]) -> list[int]:
    """Each block's place among those not set aside before."""
    passed = accumulate(block.reason is None for block in blocks)
    return [max(0, count - 1) for count in passed]


def reason_of(text: str, *, near_end: bool = False, near_start: bool = False) -> RemovalReason | None:
    """Why a whole block is not article text; None when nothing says that it is not."""
    if len(text) > _LONGEST:
        return None
    words = _WORD.findall(text)
    if _trails(text, near_end=near_end, near_start=near_start):
        return RemovalReason.SOURCE_TRAILER
    if len(words) <= _CREDIT_WORDS and _credits(text):
        return RemovalReason.IMAGE_CREDIT
    if _points_elsewhere(text, near_end=near_end):
        return RemovalReason.READ_ALSO
    if len(words) <= _NEWSLETTER_WORDS and (
        _promotes(text) or _shares(words) or _furnishes(text, near_end=near_end)
    ):
        return RemovalReason.NEWSLETTER
    return None


def _trails(text: str, *, near_end: bool, near_start: bool) -> bool:
    return bool(
        _TRAILER_ANYWHERE.fullmatch(text)
        or (near_end and _TRAILER_AT_END.fullmatch(text))
        or ((near_end or near_start) and _DATELINE.fullmatch(text))
    )


def _credits(text: str) -> bool:
    if _PHOTO_BY.fullmatch(text):
        return True
    if not _CREDIT.fullmatch(text):
        return False
    if _CAPTION.match(text):  # « Photo : … » may be a sentence of the article: a name or an agency tells
        return bool(_NAMED.fullmatch(text) or _AGENCY.search(text))
    return True


def _points_elsewhere(text: str, *, near_end: bool) -> bool:
    return bool(
        _READ_ALSO.fullmatch(text)
        or _READ_ALSO_TITLE.fullmatch(text)
        or (near_end and _WATCH.fullmatch(text))
    )


def _promotes(text: str) -> bool:
    if _NEWSLETTER_ALONE.fullmatch(text.rstrip(" .!\u00a0\u202f")):
        return True
    opening = _NEWSLETTER.match(text)
    return bool(opening and _PROMOTES.search(text, opening.end()))


def _furnishes(text: str, *, near_end: bool) -> bool:
    """Parts of the page itself: the way to it, reading time, comments, cookies, keywords."""
    return bool(_FURNITURE.fullmatch(text) or (near_end and _TAGS.fullmatch(text)))


def _shares(words: list[str]) -> bool:
    folded = [w.lower() for w in words]
    known = all(w in _NETWORKS or w in _SHARING or w in _SHARE_FILL for w in folded)
    networks = sum(w in _NETWORKS for w in folded)
    return known and (networks >= 2 or any(w in _SHARING for w in folded))
