"""Lines that say where a text came from, when it appeared, whose it is."""

from rewriter.text.furniture._patterns import any_of

_TRAILER_ANYWHERE = any_of(
    r"sources?(?: links?)?[ \u00a0]?[-–—][ \u00a0]?\d{1,6}",
    r"(?:source link|lien (?:de la |vers la )?source|lien source)[ \u00a0]?:?",
    r"©[ \u00a0]?(?:19|20)\d\d\b.{0,100}",
    r"copyright\b[^.!?]{0,20}(?:©|\b(?:19|20)\d\d\b).{0,100}",
    r"(?:tous droits r[ée]serv[ée]s|all rights reserved)\b[^.!?]{0,80}\.?",
)
_TRAILER_AT_END = any_of(
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
_DATELINE = any_of(
    r"(?:publi[ée]|mis [àa] jour|modifi[ée]|published|updated|posted)(?: le| on| [àa]|"
    r" at)?[ :]{1,3}(?=[^.]{0,20}\d).{3,90}",
)


def trails(text: str, *, near_end: bool, near_start: bool) -> bool:
    """Whether the line only names the source, the day or the owner of the text around it."""
    return bool(
        _TRAILER_ANYWHERE.fullmatch(text)
        or (near_end and _TRAILER_AT_END.fullmatch(text))
        or ((near_end or near_start) and _DATELINE.fullmatch(text))
    )
