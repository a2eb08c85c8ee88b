"""Whether a French sentence speaks of a person: by name, by « elle », by what the person is.

No opinion on who it is.
"""

from bisect import bisect_left
from collections.abc import Sequence

from rewriter.text.people.job_titles import functions_in
from rewriter.text.people.persons import named
from rewriter.text.tokens import Token

_OPENING = 4  # words of a sentence among which the pronoun that is its subject stands
_PRONOUNS = frozenset("il elle lui celui celle".split())
_NOBODY = frozenset("y faut fallait faudra faudrait pleut semble semblait parait".split())
_ONE = frozenset(
    "le la l un une ce cet cette son sa leur mon ma notre au du jeune ancien ancienne ex".split()
)
_BEINGS = frozenset(
    "homme femme garcon fille individu quadragenaire trentenaire quinquagenaire sexagenaire adolescent "
    "adolescente mineur mineure suspect suspecte conducteur conductrice chauffeur chauffard automobiliste "
    "motard voisin voisine gardien gardienne elu elue edile adjoint adjointe notaire comptable tresorier "
    "tresoriere gerant gerante patron patronne employe employee salarie salariee cadre ouvrier ouvriere "
    "professeur professeure enseignant enseignante instituteur institutrice eleve etudiant etudiante medecin "
    "chirurgien chirurgienne pharmacien pharmacienne kinesitherapeute dentiste infirmier infirmiere soignant "
    "soignante pretre cure eveque moine imam pasteur policier policiere gendarme surveillant surveillante "
    "militaire soldat pompier avocat avocate magistrat magistrate juge entraineur entraineuse joueur joueuse "
    "arbitre sportif sportive chanteur chanteuse acteur actrice comedien comedienne animateur animatrice "
    "journaliste romancier romanciere ecrivain cineaste depute deputee senateur senatrice ministre president "
    "presidente prefet prefete maire directeur directrice couple mari epoux epouse compagnon compagne pere "
    "mere frere soeur fils oncle tante cousin cousine grand-pere parrain chef responsable courtier "
    "courtiere banquier banquiere agriculteur agricultrice eleveur eleveuse viticulteur restaurateur "
    "restauratrice commercant commercante promoteur promotrice architecte entrepreneur entrepreneuse "
    "industriel homme-orchestre candidat candidate milliardaire voleur voleuse agresseur meurtrier "
    "meurtriere "
    "pyromane escroc assassin tueur tueuse violeur braqueur cambrioleur faussaire harceleur harceleuse "
    "fraudeur "
    "trafiquant dealer ravisseur auteur autrice prevenu prevenue accuse accusee detenu detenue condamne "
    "condamnee quidam conseiller conseillere collaborateur collaboratrice assistant assistante secretaire "
    "locataire proprietaire plaignant plaignante nourrice nounou babysitteur moniteur monitrice educateur "
    "educatrice ingenieur ingenieure technicien technicienne agent dirigeant dirigeante fondateur "
    "fondatrice".split()
)


def speaks_of_a_person(text: str, words: Sequence[Token]) -> bool:
    """Whether these words of a text, a French sentence, name one person or point at one."""
    return bool(words) and (_names(text, words) or _pronoun(words))


def only_pronoun(text: str, words: Sequence[Token]) -> bool:
    """Whether nothing but « il » or « elle », which may be a thing, makes them speak of a person."""
    return bool(words) and _pronoun(words) and not _names(text, words)


def _names(text: str, words: Sequence[Token]) -> bool:
    """Whether they name one person or say what one is."""
    start, end = words[0].start, words[-1].end
    every = named(text)
    near = every[bisect_left(every, start, key=lambda n: n.start) :]
    if any(n.personal and not n.determined for n in near if n.start < end):
        return True
    return _points(text, words)


def _points(text: str, words: Sequence[Token]) -> bool:
    """« le maire », « l’ancien directeur », « cette femme »: one being after a word for one."""
    places = {f.start for f in functions_in(text, "fr") if words[0].start <= f.start < words[-1].end}
    for at, word in enumerate(words[1:], 1):
        if word.folded in _BEINGS or word.start in places:
            before = [w.folded for w in words[max(0, at - 2) : at]]
            if before[-1] in _ONE or (before[0] in _ONE and len(before) > 1 and len(before[-1]) > 3):
                return True
    return False


def _pronoun(words: Sequence[Token]) -> bool:
    """« elle », « il » as the subject of what the sentence opens with, not « il faut »."""
    for at, word in enumerate(words[:_OPENING]):
        if word.folded in _PRONOUNS:
            following = words[at + 1].folded if at + 1 < len(words) else ""
            return following not in _NOBODY
    return False
