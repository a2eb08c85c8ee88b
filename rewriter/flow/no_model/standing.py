"""Whether a sentence can be read by itself: nothing in it points to what stood before it."""

from collections.abc import Sequence

from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.shallow import Token, is_adjective, is_finite, tokens

_ONE = frozenset("il elle lui son sa ses celui-ci celle-ci".split())
_MANY = frozenset("ils elles eux leur leurs ceux-ci celles-ci".split())
_SINGULAR = frozenset("le la l' un une du au chaque".split())
_PLURAL = frozenset("les des aux plusieurs deux trois quatre cinq six sept huit neuf dix certains".split())
_IMPERSONAL = frozenset("faut y semble suffit fallait faudra reste".split())
_BEING = frozenset("est etait sera serait n'est".split())
_JUDGING = frozenset(
    "possible impossible difficile facile necessaire essentiel important temps vrai clair probable".split()
)
_POINTING = frozenset("cela ceci ca celui celle ceux celles tel telle tels telles ci-dessus".split())
_FORMER = frozenset("ancien ancienne anciens anciennes jeune jeunes".split())
_THIS = frozenset("ce cet cette ces".split())
_LINKING = frozenset(
    "egalement aussi ensuite puis donc ainsi toutefois cependant pourtant neanmoins ailleurs effet enfin "
    "outre finalement encore alors parallele revanche contraire consequent plus-tard autre autres memes "
    "exemple premier premiere second seconde troisieme quatrieme lequel laquelle lesquels lesquelles "
    "celui-la celle-la suivant suivante suivants suivantes bref certes mais or car et en-effet".split()
)
_ANYWHERE = frozenset("egalement ensuite donc ainsi toutefois cependant neanmoins".split())
_ORDINALS = frozenset("premier premiere second seconde autre autres aussi car".split())
_GOING_ON = frozenset(
    "il elle ils elles lui cela ceci ca ce c' cette cet ces et mais or puis comme ainsi donc car alors "
    "celui celle ceux celles celui-ci celle-ci ceux-ci d'ou bref resultat quelqu'un tous toutes".split()
)
_READ = 500  # characters: no field or heading is longer, and each pronoun looks back over all of them
_OPENERS_LENGTH = 4
GENERIC = frozenset(
    "entreprise societe groupe organisation ong association duo trio article rapport document texte homme "
    "femme ville pays projet president ministre gouvernement juge parquet police federation syndicat "
    "parti loi mesure decision accord operation produit service programme equipe atelier chercheurs "
    "scientifiques auteur auteurs personne personnes victime victimes suspect suspects accuse jeune fait "
    "question idee objectif but enjeu probleme solution resultat resultats reponse situation affaire "
    "evenement raison cause chose choses reste autre autres premier second dernier derniere methode outil "
    "demarche exercice plupart majorite chiffre montant phenomene processus travail delai delais billet "
    "blog site page jour spectacle lieu lancement capsule fusee appareil candidat candidats intervenants "
    "participants porte-parole responsable responsables autorites deux trois quatre cinq six constat defi "
    "equipes journal media ceremonie rencontre reunion conference avocat avocate coureur joueur club "
    "match course etape epreuve vainqueur film livre etude enquete planete etoile tempete ouragan couple "
    "medecin festivites".split()
)
"""Nouns that, with a bare article, mean one thing named before: « l’organisation », « le rapport »."""


def orphans(sentence: str) -> int:
    """How many of the sentence's words need an earlier sentence to be understood: pronouns and possessives
    before anything they could stand for, « cette mesure », « également », « l’organisation ». 0: it stands
    alone, as far as closed lists tell."""
    seq = tokens(sentence[:_READ])
    words = [i for i, t in enumerate(seq) if t.is_word]
    if not words:
        return 0
    found = sum(_pronoun(seq, i) for i in words) + sum(_points(seq, i) for i in words)
    found += sum(seq[i].low in _LINKING for i in words[:_OPENERS_LENGTH] if seq[i].low not in ("et", "mais"))
    found += seq[words[0]].low in ("et", "mais")
    found += seq[words[0]].low in ("c'", "ce") and not {"que", "qu'", "qui"} & {t.low for t in seq[2:]}
    found += sum(seq[i].low in _ANYWHERE for i in words[_OPENERS_LENGTH:])
    lows = [t.low for t in seq]
    found += any(
        b == "tard" and c != "que" for a, b, c in zip(lows, lows[1:], lows[2:], strict=False) if a == "plus"
    )
    return found + _generic_subject(seq)


def goes_on(sentence: str) -> bool:
    """Whether a sentence plainly goes on from the one before: it opens with « Il », « Ce », « Mais »,
    « Comme », « Puis », « Pour ce faire », or its subject is « la question », named before."""
    seq = [t for t in tokens(sentence[:_READ]) if t.is_word][:6]
    if not seq:
        return False
    opening = seq[0].low
    if opening in _GOING_ON:
        return not (opening in ("il", "ce", "c'") and orphans(sentence) == 0)
    linked = opening in _LINKING - _ORDINALS
    pointing = any(_points(seq, i) for i in range(len(seq)))
    return linked or pointing or _is_generic(tokens(sentence[:_READ]), 0)


def _pronoun(seq: Sequence[Token], at: int) -> bool:
    low = seq[at].low
    if low in _POINTING:
        following = seq[at + 1].low if at + 1 < len(seq) else ""
        return not (low in ("celui", "celle", "ceux", "celles") and at > 2) or following in ("-", "là")
    if low in ("il", "elle") and _impersonal(seq, at):
        return False
    if low in _ONE:
        return not _named_before(seq, at, _SINGULAR)
    if low in _MANY:
        return not _named_before(seq, at, _PLURAL) and not _joined_before(seq, at)
    return low in ("y", "en") and at < 3 and at + 1 < len(seq) and is_finite(seq, at + 1)


def _impersonal(seq: Sequence[Token], at: int) -> bool:
    following = [t.low for t in seq[at + 1 : at + 6]]
    if seq[at].low != "il" or not following:
        return False
    return bool(_IMPERSONAL & set(following[:3])) or bool(
        _BEING & set(following[:2]) and _JUDGING & set(following)
    )


def _named_before(seq: Sequence[Token], at: int, determiners: frozenset[str]) -> bool:
    for i in range(at):
        if seq[i].is_name and determiners is _SINGULAR:
            return True
        if seq[i].low in determiners and i + 1 < at and seq[i + 1].is_content:
            return True
    return False


def _joined_before(seq: Sequence[Token], at: int) -> bool:
    """« Musk et Altman … leur »."""
    return any(seq[i].low == "et" and seq[i + 1].is_name for i in range(1, at - 1))


def _points(seq: Sequence[Token], at: int) -> bool:
    """« cette mesure », « ce jour-là »; « ce lundi » and « ce que » do not."""
    low = seq[at].low
    if low not in _THIS or at + 1 >= len(seq):
        return False
    following = seq[at + 1].low
    relative = following in ("qui", "que", "qu'", "dont", "à") or seq[at + 1].text in ",-"
    return not relative and following not in closed.DAYS | closed.MONTHS


def _generic_subject(seq: Sequence[Token]) -> bool:
    """« L’organisation met en cause … », « Prévu samedi, le lancement … »: an article and one noun that says
    too little, at the start or behind a short opening."""
    first = next((i for i, t in enumerate(seq) if t.is_word), 0)
    comma = next((i for i, t in enumerate(seq[:12]) if t.text == ","), None)
    return _is_generic(seq, first) or (comma is not None and _is_generic(seq, comma + 1))


def _is_generic(seq: Sequence[Token], at: int) -> bool:
    if at + 2 >= len(seq) or seq[at].low not in ("le", "la", "l'", "les"):
        return False
    noun, after = seq[at + 1], seq[at + 2]
    if noun.low in _FORMER:
        return not any(t.is_name for t in seq[at + 2 : at + 7])
    if noun.low not in GENERIC:
        return False
    linked = after.low in ("de", "d'", "du", "des", "sur", "pour", "contre", "entre", "à", "au", "aux")
    return not (linked or after.is_name or after.text[0].isdigit() or is_adjective(after))
