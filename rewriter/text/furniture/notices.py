"""Lines in which a site speaks to its visitor: consent, subscriptions, forms, bylines, dates, comments."""

import re

from rewriter.text.furniture._patterns import Signed, any_of

_WORDS = 45  # of the longest notice that is looked at; a paragraph of an article has 60
_SITE = re.compile(  # whom a site addresses, or itself
    r"\b(?:vous|votre|vos|nous|notre|nos|je|mes|mon|ma|you|your|we|our|my|us|i)\b|-vous\b|^[^.!?]{1,60}$",
    re.IGNORECASE,
)
_COOKIES = Signed(("cookie",), re.compile(r"\bcookies?\b", re.IGNORECASE))
_CONSENT = re.compile(
    r"utilis|accept|refus|param[ée]tr|g[ée]r(?:er|ez)|choix|politique|consent|\buse|policy|polic|setting|preference|navigation|"
    r"exp[ée]rience|agree|categor|necessary|necessaires|audience|d[ée]pos",
    re.IGNORECASE,
)
_LETTER = Signed(
    ("letter", "lettre", "mailing", "inbox", "updates", "rss", "listserv"),
    re.compile(
        r"newsletters?|infolettre|lettres? d['’]information|mailing list|\binbox\b|email updates|rss\b|listserv|lettre hebdomadaire",
        re.IGNORECASE,
    ),
)
_JOINING = re.compile(
    r"inscri(?:re|vez|ption)|abonn|subscri|sign(?:ing)?[ -]?up|recev(?:ez|oir)|receive|\bjoin\b|\bget\b|delivered|miss|"
    r"sponsored|retrouvez|suivez|stay|rejoignez|like this|thanks|merci",
    re.IGNORECASE,
)
_WALL = Signed(
    (
        "abonn",
        "illimit",
        "la suite",
        "pour acc",
        "trial",
        "gratuit",
        "engagement",
        "credit",
        "subscriber",
        "paid",
        "supported",
        "terms apply",
        "coupon",
        "promo",
        "early access",
        "freebies",
        "become",
        "devenez",
    ),
    any_of(
        r"[^.!?]{0,80}\b(?:d[ée]j[àa]|pas encore|[êe]tes) abonn[ée].{0,120}",
        r"[^.!?]{0,60}\b(?:abonnez-vous|je m['’]abonne|s['’]abonner)\b.{0,40}",
        r"[^.!?]{0,40}\b(?:acc[ée]der|acc[èe]s) (?:en )?illimit.{0,80}",
        r"pour (?:lire la suite|acc[ée]der [àa])\b.{0,80}",
        r"(?:cet article|la suite|contenu|article)\b.{0,30} r[ée]serv[ée]e?s? (?:aux|[àa] nos) (?:seuls )?abonn.{0,60}",
        r"[^.!?]{0,60}\b(?:free trial|essai gratuit|sans engagement|no credit card|offre d['’]abonnement|paid subscriber|"
        r"free or paid|reader-supported|ad credits|terms apply|coupon|promo code|code promo|early access|freebies)\b.{0,100}",
        r"(?:become|devenez) (?:an? |our |notre )?.{0,30}(?:member|sponsor|contributor|subscriber|membre|adh[ée]rent|partenaire)\b.{0,80}",
    ),
)
_FIELD = Signed(
    ("passe", "adresse", "mail", "obligatoire", "captcha", "required", "password"),
    any_of(
        r"[^.!?]{0,60}\b(?:mot de passe|adresse (?:e-?mail|mail|de messagerie|[ée]lectronique)|e-?mail (?:address|non valide)|"
        r"champs? obligatoires?|captcha|required fields?|forgot (?:your )?password)\b.{0,60}",
    ),
)
_FORM = any_of(
    r"(?:enter|type|saisissez|entrez|indiquez|veuillez (?:saisir|entrer|patienter|r[ée]essayer|vous connecter|activer))\b[^.]{0,80}\.?",
    r"(?:loading|chargement(?: en cours)?|please wait|patientez)(?: [a-zé]{1,20})?[ .…]{0,4}",
    r"(?:un probl[èe]me|une erreur|an error) (?:est |s['’]est |has |was )?(?:survenu|produit|occurred).{0,80}",
    r"(?:merci|thank you|thanks)\b.{0,40}(?:votre (?:inscription|message|abonnement|commande)|your (?:message|order)|subscrib|sign(?:ed|ing) up).{0,100}",
)
_MONTH = r"(?:jan|f[ée]v|feb|mar|av[r.]|apr|mai|may|juin|june?|juil|july?|ao[ûu]|aug|sep|oct|nov|d[ée]c)[a-zûé]{0,8}\.?"
_DAY = (
    rf"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)"
    rf"[,.]? )?(?:\d{{1,2}}(?:er|st|nd|rd|th)? {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
)
_HOUR = r"(?:[,\s]{1,2}(?:[àa@-]|at|-)?\s?\d{1,2}[:h]\d{2}(?:\s?[ap]\.?m\.?)?)?"
_GOES_ON = r".{0,60}, ?(?:le|la|les|l['’]|il|elle|un|une|son|sa|ses|ce|cet|cette|on|the|it|he|she)\b"  # a sentence does
_STAMP = any_of(
    rf"{_DAY}{_HOUR}",
    r"(?:publi[ée]e?|mis [àa] jour|modifi[ée]e?|post[ée]e?d?|published|updated|created|recorded|last (?:updated|modified|reviewed)|[ée]crit)"
    r"(?: le| on| [àa]| at| il y a)?[ :]{1,3}(?=[^.]{0,24}\d)"
    rf"(?!{_GOES_ON})"
    r".{2,100}",
    r"(?:il y a|about)? ?\d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?|hours?|days?|weeks?|months?|years?)(?: ago)?",
)
_NAME = r"(?:[A-ZÀ-ÖØ-ÞŒ][\w.’'-]{0,30}|de|du|des|la|le|van|von|d['’][A-ZÀ-Þ][\w-]{1,30})"
_BY = re.compile(
    rf"(?:Par|PAR|par|By|BY|by|Written by|Reviewed by|Posted by|[ÉE]crit par|R[ée]dig[ée] par|Propos recueillis par|Texte de|Texte[ :]{{1,3}}|"
    rf"Un article de|Auteur[ \u00a0]?:|Author[ \u00a0]?:)\s{{1,2}}{_NAME}(?:[ ,&/]{{1,3}}(?:et |and )?{_NAME}){{0,7}}"
    rf"(?P<rest>(?:[ ,.–|·-]{{1,4}}(?:(?:[Ll]e(?= \d| \w+ \d)|on|in|[ÀàA]|Publi[ée]e?|Mise?|Updated|Reviewed|More|M[ée]decin)\b.{{1,80}}|{_DAY}.{{0,60}}|\d.{{0,30}}))?)",
)
_AUTHOR = any_of(
    r"(?:about (?:the )?authors?|[àa] propos (?:de l['’]auteur|des auteurs|de l['’]autrice)|l['’]auteure?|more posts (?:from|by)|"
    r"(?:view )?all posts by|tous (?:les|ses) articles de|suivre l['’]auteur|meet the author)\b.{0,80}",
)
_TALK = any_of(
    r"(?:\d{1,5} )?(?:commentaires?|comments?|r[ée]actions?|r[ée]ponses?|replies|responses)(?: \(?\d{1,5}\)?)?",
    r"(?:mes|vos|les|voir les|tous les|aucun|no|pas de|view|show|all) commentaires?|(?:no|view|show|all|view all) comments?",
    r"(?:soyez le premier|be the first) .{0,40}(?:comment|r[ée]agir).{0,20}",
    r"(?:connectez-vous|log in|sign in|inscrivez-vous) (?:pour|to) (?:commenter|comment|reply|r[ée]agir|participer).{0,40}",
    r"(?:leave|post|add|[ée]crire|laisser|ajouter|poster|publier|signaler) (?:an? |un |ce )?(?:comment|reply|commentaire|r[ée]ponse).{0,30}",
)
_OWNER = Signed(
    ("©", "(c)", "&copy;", "copyright", "droits", "rights", "trademark", "engage", "affili", "expressed"),
    any_of(
        r"[^.!?]{0,80}(?:©|\(c\) ?(?=(?:19|20)\d\d)|&copy;).{0,200}",
        r"[^.!?]{0,60}\bcopyrights?\b(?: ©)?[ ,:-]{1,3}(?:(?:19|20)\d\d|[A-Z][a-z]+ (?:\d{4}|retains?)).{0,120}",
        r"(?:content |text |photos? )?copyright .{0,15}(?:19|20)\d\d.{0,80}",
        r"[^.!?]{0,90}\b(?:tous droits r[ée]serv[ée]s|all rights reserved|registered trademark|droits de reproduction)\b.{0,120}",
        r"(?:les )?(?:propos|opinions|commentaires|articles|contributions)?.{0,80}\bn?['’]?engagent? que (?:leurs?|la responsabilit).{0,60}",
        r"[^.!?]{0,60}\b(?:affiliate (?:links?|commission)|liens? (?:d['’]affiliation|affili[ée]s?)|views expressed|commission d['’]affiliation)\b.{0,120}",
    ),
)
_PITCH = re.compile(  # an imperative toward the reader with what is only done on a site
    r"(?:>+ ?)?(?:cliquez (?:ici|sur ce lien|pour)|t[ée]l[ée]chargez|click|download|tap|scroll|swipe|cr[ée]ez (?:un|votre) compte|d[ée]couvrez (?:nos|notre|toute)|"
    r"retrouvez (?:nos|notre|toute|[A-ZÀ-Þ][\w ]{1,30} sur)|rejoignez (?:la|notre) communaut[ée]|laissez(?:-nous)? (?:un|votre) (?:commentaire|avis|message)|"
    r"profitez (?:de|d['’])|suivez (?:[\w’' ]{1,40} sur|les informations)|partagez (?:cet|votre)|likez|donnez votre avis|ajoutez? [àa] vos favoris|"
    r"subscribe|follow|sign up|log in|try|book|start your|get (?:the|your|our|vip|free)|join (?:our|us|now|the)|read (?:our|the full))\b",
    re.IGNORECASE,
)
_TO_VISITOR = re.compile(
    r"\b(?:vous (?:pouvez|acceptez|avez|proposer|offrir)|votre navigation|vos choix|your choices)\b",
    re.IGNORECASE,
)
_ACCOUNT = Signed(
    ("@",),
    re.compile(
        r"\b(?:tweets?|twitter|instagram|facebook|tiktok|youtube|linkedin)\b[^.]{0,60}@\w{2,30}",
        re.IGNORECASE,
    ),
)
_PITCH_WORDS = 22


def notifies(text: str, words: int) -> bool:
    """Whether a line is a site's word to its visitor; `words` are the line's."""
    if words > _WORDS:
        return False
    small = text.lower()
    return _consents(text, small) or (_asks(text, small) and not _is_told(text)) or _calls(text, small, words)


def signs(text: str, words: int) -> bool:
    """Whether a line only says by whom and when, or who owns it."""
    if words > _WORDS:
        return False
    line = text.strip(" \u00a0.|·•-–")
    return bool(
        _STAMP.fullmatch(line)
        or _BY.fullmatch(line)
        or _AUTHOR.fullmatch(line)
        or _OWNER.fits(text, text.lower())
    )


def talks(text: str) -> bool:
    """Whether a line is the way to comments, or their number."""
    return bool(_TALK.fullmatch(text.strip(" \u00a0:.!")))


def _consents(text: str, small: str) -> bool:
    if not (_COOKIES.stands(text, small) and _CONSENT.search(text) and _SITE.search(text)):
        return False
    return bool(_TO_VISITOR.search(text)) or not _is_told(text)


def _asks(text: str, small: str) -> bool:
    """Whether it asks for a subscription, or for what is entered into a form."""
    return _WALL.fits(text, small) or _FIELD.fits(text, small) or _FORM.fullmatch(text) is not None


def _calls(text: str, small: str, words: int) -> bool:
    if _LETTER.stands(text, small) and _JOINING.search(text) and _SITE.search(text):
        return not _is_told(text)
    if words > _PITCH_WORDS or text.endswith("."):
        return False
    return bool(_PITCH.match(text) or _ACCOUNT.stands(text, small)) and not _is_told(text)


_ADDRESSED = re.compile(
    r"\b(?:vous|votre|vos|nous|notre|nos|je m['’]|mes|you|your|our|us|we|my)\b|-vous\b|\w(?:ez) (?:ici|votre|vos|un|une)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"[«“]|\b(?:il|elle|ils|elles|on|selon|a déclaré|ont|a [a-zé]{2,20}é|lance|annonce|permet|propose|said|he|she|they)\b",
    re.IGNORECASE,
)


def _is_told(text: str) -> bool:
    """Whether the line tells of others, as an article does."""
    finished = text.rstrip().endswith((".", "»"))
    return finished and (bool(_TOLD.search(text)) or not _ADDRESSED.search(text))
