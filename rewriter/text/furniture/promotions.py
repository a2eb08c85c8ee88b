"""Calls to subscribe, and the parts of a page that are neither article nor menu."""

import re

from rewriter.text.furniture._patterns import any_of

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
_NEWSLETTER_ALONE = any_of(
    r"(?:(?:our|nos|la|notre|inscription|s['’]abonner [àa]|subscribe to|sign up for)[ :]{1,2}){0,2}"
    r"(?:newsletters?|infolettre|email updates|email alerts|rss feeds?)",
    r"(?:il vous reste \d{1,2}(?:[.,]\d{1,2})?[ \u00a0\u202f]?% de cet article|d[ée]j[àa] abonn|"
    r"this article is for subscribers"
    r"|(?:la suite|cet article|contenu|"
    r"article)(?: de cet article)?(?: est)? r[ée]serv[ée]e? aux? (?:seuls )?abonn"
    r").{0,120}",
    r"je m['’]abonne|s['’]abonner|abonnez-vous|subscribe|sign up|subscribe now|soutenez-nous",
)
_FURNITURE = any_of(
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
_TAGS = any_of(r"(?:mots?[- ]cl[ée]s?|tags?|[ée]tiquettes?|th[èe]mes?|topics?)[ \u00a0\u202f]?:[^.!?]{2,200}")
_NEWSLETTER_WORDS = 40


def promotes(text: str, words: int) -> bool:
    """Whether the line only calls to subscribe or follow; `words` are the line's."""
    if words > _NEWSLETTER_WORDS:
        return False
    if _NEWSLETTER_ALONE.fullmatch(text.rstrip(" .!\u00a0\u202f")):
        return True
    opening = _NEWSLETTER.match(text)
    return bool(opening and _PROMOTES.search(text, opening.end()))


def furnishes(text: str, words: int, *, near_end: bool) -> bool:
    """Parts of the page itself: the way to it, reading time, comments, cookies, keywords."""
    return words <= _NEWSLETTER_WORDS and bool(
        _FURNITURE.fullmatch(text) or (near_end and _TAGS.fullmatch(text))
    )
