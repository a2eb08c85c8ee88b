"""What an input's instructions ask for, and what of them was not understood."""

import re
from collections.abc import Iterable
from dataclasses import replace

from rewriter.article import Asked
from rewriter.intake.front_matter import Fields, first

_CLAUSE_END = re.compile(r"[,;.!\n]+(?=\s|$)| (?:and|et|puis|then) ")
_LANGUAGE = re.compile(
    r"\b(?:in|into|to|en)\s+(french|english|français|francais|anglais)|\b(french|français)\b", re.IGNORECASE
)
_WORDS = re.compile(
    r"\b(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})|\d{2,6})[ \u00a0\u202f]?(?:words?|mots?)\b", re.IGNORECASE
)
_AT_MOST = re.compile(
    r"\b(?:at most|no more than|maximum|max|up to|less than|under|au plus|au maximum|moins de|pas plus)\b",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"\b(?:at least|minimum(?: of| de)?|min|more than|au moins|d['’]au moins|plus de|au minimum)\b",
    re.IGNORECASE,
)
_SUBHEADINGS = re.compile(
    r"\b(?:sub[- ]?headings?|sub[- ]?titles?|sous[- ]titres?|intertitres?)\b", re.IGNORECASE
)
_SEO = re.compile(
    r"\bseo(?:[- ](?:compatible|friendly|optimi[sz]ed))?\b|\br[ée]f[ée]rencement(?: naturel)?\b",
    re.IGNORECASE,
)
_KEYPHRASE = re.compile(
    r"\b(?:mots?[- ]cl[ée]s?|keywords?|keyphrase|expression[- ]cl[ée])(?: principal| focus| cible)?"
    r"[ \u00a0\u202f]?(?::| is| =)?[ \u00a0\u202f]*[«“\"']?[ \u00a0\u202f]?([^»”\"',;:.]{2,60})",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:no|not|without|don['’]t|sans|pas|aucun)\b", re.IGNORECASE)
_FILLER = frozenset(
    "peux tu pouvez vous can could you kindly based on from à partir suivante following ci dessous below "
    "a an the this that it its be is are to in into of for with there let make made please kindly "
    "article text "
    "content post story news create write rewrite title headline customize customise personalize generate "
    "optimize optimise optimized optimised compatible friendly following instructions instruction prompt "
    "some "
    "ce cet cette le la les l un une des du de d en au à pour avec et il faut soit sois être rends "
    "rendez rendre "
    "article texte contenu titre personnalise personnalisez réécris réécrivez réécrire rédige rédigez écris "
    "écrivez crée créez optimise optimisez optimisé optimisée traduis traduisez translate mets mettez "
    "fais faites "
    "suivant consigne consignes ajoute ajoutez add include inclus incluez use utilise utilisez moins".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_WISH = 300


def understand(instructions: Iterable[str]) -> Asked:
    """The fields that instructions fill. A clause in which words are left that were not understood is
    also a wish, in full, so that an editor sees it."""
    asked = Asked()
    for text in instructions:
        for clause in _CLAUSE_END.split(text):
            asked = _with_clause(asked, clause.strip())
    return asked


def with_fields(asked: Asked, fields: Fields) -> Asked:
    """The same, completed by what front matter asks for."""
    words = first(fields, "min_words", "min-words", "mots_min", "words_min")
    return replace(
        asked,
        min_words=int(words) if words and words.isdecimal() and len(words) <= 6 else asked.min_words,
        keyphrase=first(fields, "keyphrase", "focus_keyphrase", "mot_clé", "mot-clé", "keyword")
        or asked.keyphrase,
    )


def _with_clause(asked: Asked, clause: str) -> Asked:
    rest = clause
    if language := _LANGUAGE.search(rest):
        english = (language.group(1) or language.group(2)).lower() in ("english", "anglais")
        asked = replace(asked, language="en" if english else "fr")
        rest = _LANGUAGE.sub(" ", rest)
    if (words := _WORDS.search(rest)) and not _AT_MOST.search(rest):
        asked = replace(asked, min_words=int(re.sub(r"\D", "", words.group(1))))
        rest = _AT_LEAST.sub(" ", _WORDS.sub(" ", rest))
    if _SUBHEADINGS.search(rest):
        asked = replace(asked, subheadings=not _NEGATED.search(rest))
        rest = _NEGATED.sub(" ", _SUBHEADINGS.sub(" ", rest))
    if _SEO.search(rest):
        asked = replace(asked, seo=not _NEGATED.search(rest))
        rest = _NEGATED.sub(" ", _SEO.sub(" ", rest))
    if phrase := _KEYPHRASE.search(rest):
        asked = replace(asked, keyphrase=phrase.group(1).strip(" \u00a0\u202f"))
        rest = _KEYPHRASE.sub(" ", rest)
    unknown = [word for word in _WORD.findall(rest.lower()) if word not in _FILLER and len(word) > 1]
    wish = clause[:_LONGEST_WISH] if unknown else ""
    return replace(asked, wishes=(*asked.wishes, wish)) if wish else asked
