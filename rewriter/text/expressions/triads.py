"""Lists of three abstract words, « innovation, créativité et performance »: a reflex of ready-made prose when
they come one after another."""

import re

# Nouns and adjectives of quality by their ending; what can be counted or seen has none of these, as a rule.
_ABSTRACT = re.compile(
    r"(?:[lri]té|tion|sion|ance|ence|isme|esse|tude|able|ible|ive|if|ique|ielle|iel|euse|eux|aire)s?$"
)
_QUALITIES = frozenset(
    "rigueur audace courage partage joie espoir beauté passion douceur bonheur calme respect amour écoute "
    "rêve harmonie sagesse ardeur ferveur grandeur chaleur lenteur valeur vigueur énergie empathie sérénité "
    "foi humour humilité charme talent effort soutien dialogue ouverture culture engagement dépassement "
    "dynamisme savoir-faire force paix travail mérite plaisir".split()
)
_CONCRETE = frozenset(
    "musique république boutique fabrique politique informatique plastique afrique amérique physique "
    "bibliothèque association station télévision commission prison pension région émission aviation "
    "institution commentaire salaire propriétaire partenaire secrétaire dictionnaire questionnaire "
    "bibliothécaire parlementaire ambulance ordonnance agence résidence audience conférence "
    "université autorité localité cité société france table câble cartable immeuble adresse princesse "
    "maîtresse jeunesse presse messe caisse archives fugitive lunaire solaire scolaire mathématique "
    "statistique clinique collective directive initiative".split()
)
_ARTICLE = r"(?:l[ae]s? |l'|une? |de la |de l'|du |des |d'|en |plus |son |sa |ses |leurs? |sans |avec )?"
_WORD = r"([a-zà-öø-ÿœ]{4,20})"
_LAST = re.compile(rf", {_ARTICLE}{_WORD},? (?:et|ou) {_ARTICLE}{_WORD}(?![\w'-])")
_FIRST = re.compile(rf"(?<![,;:] )(?<![\w'-]){_ARTICLE}{_WORD}\Z")
_SHORTEST = 5  # letters of a word whose ending tells
_REACH = 30  # characters before the comma that hold the first word and its article


def triads(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of each list of exactly three words of which all name a quality, an act or a
    state; capitals, and nouns of people and things that end alike, make none. Linear in the text's length."""
    return [span for match in _LAST.finditer(text) if (span := _triad(text, match))]


def _triad(text: str, last: re.Match[str]) -> tuple[int, int] | None:
    if not all(map(_is_abstract, last.groups())):
        return None
    start = max(0, last.start() - _REACH)
    first = _FIRST.search(text[start : last.start()])
    if (
        first is None
        or not _is_abstract(first[1])
        or text[max(0, start - 1) : start].isalpha() > first.start()
    ):
        return None
    return start + first.start(), last.end()


def _is_abstract(word: str) -> bool:
    forms = {word, word.removesuffix("s")}
    named = bool(_ABSTRACT.search(word)) and len(word) >= _SHORTEST
    return not forms.isdisjoint(_QUALITIES) or (named and forms.isdisjoint(_CONCRETE))
