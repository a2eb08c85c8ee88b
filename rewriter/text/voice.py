"""Whether a French sentence is in the passive: a form of *être* with the past participle of a verb that
does not itself take *être*. By rule, without a dictionary: participles in -é are recognised by their
ending, the others from a list."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rewriter.text.tokens import Token, folded_word, tokens

_ETRE = frozenset(
    "suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes furent serai seras sera "
    "serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fusse "
    "fussent etre etant ete".split()
)
# Pronouns that make a compound tense reflexive, and the forms of être they do it with (None: all).
_REFLEXIVE: dict[str, frozenset[str] | None] = {
    "s": None,
    "se": None,
    "m": frozenset("suis etais fus serai serais sois etre".split()),
    "me": frozenset("suis etais fus serai serais sois etre".split()),
    "t": frozenset("es etais fus seras serais sois etre".split()),
    "te": frozenset("es etais fus seras serais sois etre".split()),
    "nous": frozenset("sommes etions fumes serons serions soyons".split()),
    "vous": frozenset("etes etiez serez seriez soyez".split()),
}
_SUBJECTS = frozenset("nous vous".split())
# What may stand between être and its participle; any adverb in -ment may too.
_BETWEEN = frozenset(
    "ne pas plus jamais point guere deja encore toujours souvent parfois aussi ainsi alors bien mal tres "
    "trop peu assez si tout toute tous toutes donc enfin ensuite egalement aujourd hui hier desormais "
    "depuis meme quasi il elle on ils elles ce je nous vous t y n tant mieux moins presque vite longtemps "
    "certes tantot soudain partout surtout ete autrefois jadis naguere co recemment".split()
)
_AFTER_EN = frozenset("fait partie effet outre revanche general majorite realite particulier".split())
_MAX_BETWEEN = 4
_APART = re.compile(r"[^\s’'-]")
# Participles that do not end in -é, masculine singular, folded.
_PARTICIPLES = frozenset(
    "abasourdi abattu aboli absous abstrait accompli acquis admis adouci affaibli affranchi agrandi "
    "alourdi amoindri anobli apercu applaudi appris approfondi arrondi asservi assombri assoupli astreint "
    "atteint attendri attendu averti banni bati battu blanchi brandi bu choisi circonscrit combattu "
    "commis compris compromis conclu concu conduit confondu connu conquis construit contenu contraint "
    "contredit convaincu convenu converti cousu couvert craint cru cuit debattu decrit decu deduit "
    "defendu defini demis demoli depourvu desservi detenu detruit devetu dissous distrait dit durci "
    "eclairci ecrit elargi elu embelli emis empreint emu encouru enduit endurci enhardi enrichi enseveli "
    "entendu entrepris entretenu envahi etabli eteint etendu etourdi exclu extrait fait fini flechi fondu "
    "fourni franchi garanti garni gueri guetri inclus induit inflechi inscrit instruit interdit introduit "
    "investi joint lu maintenu maudit meurtri mis mordu muni noirci nourri obscurci obtenu offert omis "
    "ouvert parcouru peint pendu percu perdu permis plaint poursuivi pourvu predit prescrit pretendu "
    "prevenu prevu pris produit promis promu proscrit puni raccourci ralenti rebati reconnu recu reduit "
    "reflechi refroidi relu remis rempli rendu repandu repris requis resolu ressenti restreint retabli "
    "retenu reuni revetu revu rompu saisi secouru seduit servi soumis souscrit soustrait soutenu subi "
    "suivi surpris suspendu teint tendu tenu tordu traduit trahi transcrit transmis truit uni vaincu "
    "vendu verdi vetu voulu vu decouvert recouvert redecouvert entrouvert rouvert refait defait contrefait "
    "redit reecrit reelu reinscrit reconstruit reconduit reproduit reintroduit retransmis revendu repeint "
    "depeint rejoint interrompu corrompu accru accueilli recueilli assaini rajeuni englouti meconnu".split()
)
# Verbs whose compound tenses take être: « est arrivé » is active. Masculine singular, folded.
_ACTIVE = frozenset(
    "alle arrive decede entre monte ne passe reste rentre retombe retourne tombe remonte demeure eclos "
    "accouru".split()
)
# States, adjectives and nouns in the shape of a participle in -é.
_NO_PARTICIPLE = frozenset("age aise carre desole doue ete fatigue enchante ose zele sense cense".split())
_IN_E = re.compile(r"(?:é|ée|és|ées)\Z")


def is_passive(sentence: str) -> bool:
    """Whether a French sentence holds a passive: « a été vendu », « sont souvent accusés », « fut-il
    élu ». Not « est arrivé » (active), « s’est blessé » (reflexive), « est âgé » (adjective). A state
    (« est fermé ») cannot be told from an action without its context and counts. Linear."""
    words = tokens(sentence)
    folded = [t.folded for t in words]
    return any(
        word in _ETRE
        and not _is_reflexive(folded, at)
        and any(_is_participle(sentence[t.start : t.end].lower()) for t in _candidates(sentence, words, at))
        for at, word in enumerate(folded)
    )


def _candidates(sentence: str, words: Sequence[Token], at: int) -> Iterator[Token]:
    """The words that may be the participle of the form of être at `at`: the next ones, as long as
    nothing but adverbs and pronouns stands before them and no mark of punctuation."""
    after_en = False
    for before, word in pairwise(words[at : at + 2 + _MAX_BETWEEN]):
        if _APART.search(sentence, before.end, word.start):
            return
        if word.folded == "en" or (after_en and word.folded in _AFTER_EN):
            after_en = word.folded == "en"
            continue
        if after_en:
            return
        yield word
        if word.folded not in _BETWEEN and not word.folded.endswith("ment"):
            return


def _is_reflexive(folded: Sequence[str], at: int) -> bool:
    """« il s’est », « nous nous sommes »; but « nous sommes » and « il m’est » are not."""
    if at and folded[at - 1] == "l" and folded[at] == "est":
        return True  # « l’est », the east: no verb at all
    before = folded[at - 1] if at else ""
    forms = _REFLEXIVE.get(before, frozenset())
    if forms is not None and folded[at] not in forms:
        return False
    return before not in _SUBJECTS or (at >= 2 and folded[at - 2] == before)


def _is_participle(word: str) -> bool:
    folded = folded_word(word)
    if _IN_E.search(word):
        base = folded.removesuffix("s")
        base = base[:-1] if base.endswith("ee") else base
        return base not in _ACTIVE and base not in _NO_PARTICIPLE
    if word in ("dû", "due", "dus", "dues"):
        return True
    return any(folded.removesuffix(ending) in _PARTICIPLES for ending in ("", "e", "s", "es"))
