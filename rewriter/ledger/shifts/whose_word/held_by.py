"""Whether the subject of the article's sentence is who speaks in the source, and its verb says so: « elle
fixe deux conditions » of “she said it would be studied, provided that…”.

No subject of the claim itself counts: « le ministère prévoit 18 millions » of “the ministry plans to spend
18m, the union said” has lost the union.
"""

import re
from collections.abc import Sequence

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.whose_word.own_voice import Said, attributions_of, nouns
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.people.persons import Named, named, same_person
from rewriter.text.people.persons_meant import speaks_of_a_person
from rewriter.text.saying.speech import Attribution
from rewriter.text.saying.stances import Stance, stance
from rewriter.text.tokens import Token

_HE = frozenset("il lui ils eux he him they them".split())
_SHE = frozenset("elle elles she her they them".split())
_MANY = frozenset("ils elles eux they them".split())
_MASCULINE, _FEMININE = frozenset("le un ce cet il he".split()), frozenset("la une cette elle she".split())
_UNKNOWN = frozenset(
    "un une des aucun aucune chaque quelques plusieurs certains certaines d".split()
)  # new here
_SUBJECT = 4  # words of a claim among which the pronoun that is its subject stands
_BODIES = frozenset(
    "association autorite agence agglomeration assemblee banque bureau cabinet chaine club collectif "
    "college comite commission commune compagnie confederation conseil constructeur cooperative "
    "departement direction editeur entreprise enseigne equipe etablissement etat exploitant federation "
    "filiale firme fondation fournisseur gestionnaire gouvernement groupe hopital industriel institut "
    "institution intersyndicale laboratoire ligue mairie maison ministere municipalite mutuelle office "
    "operateur opposition ordre organisation organisme parquet parti plateforme police prefecture "
    "proprietaire rectorat regie region regulateur reseau societe start-up startup syndicat transporteur "
    "tribunal union universite ville defense famille".split()
)
_BODIES_EN = frozenset(
    "agency association authority bank board body brewer carrier chain charity club commission committee "
    "company cooperative council department firm group hospital institute laboratory league maker ministry "
    "museum network operator organisation organization panel party publisher regulator retailer school "
    "startup start-up supplier team trust union university utility".split()
)
_OBJECT = re.compile(r"\b(?:l[ea]s?|l[’']|des|ces|ses|leurs?|une?|cette|cet?) ?[^.;:«]*\bqu(?:e |[’'])$")


def is_held_by_speaker(mine: Statement, source: Said, reading: Reading) -> bool:
    """Whether the article's sentence tells what it tells as what the source's speaker holds."""
    held = mine.once(_stance)
    if held is None:
        return False
    if held.quarrel and len(attributions_of(source[0])) > 1:
        return True
    subject = mine.words[held.first : held.last]
    return bool(subject) and _is_speaker(mine, subject, source, reading)


def _stance(mine: Statement) -> Stance | None:
    return stance(mine.passage.text, mine.words)


def _is_speaker(mine: Statement, subject: Sequence[Token], source: Said, reading: Reading) -> bool:
    voice = source[1].voice
    if voice.kind == "unknown" or subject[0].folded in _UNKNOWN:
        return False
    if subject[0].folded in _HE | _SHE:
        return _pronoun_may_be(mine, subject[0].folded, source, reading)
    name = _name_in(mine, subject)
    if name and voice.kind == "name":
        return same_person(name.words, voice.words)
    if voice.kind in ("noun", "group") and not name and _means(subject, source):
        return True
    if _in_claim(subject, source):
        return False
    if name:
        return voice.kind in ("pronoun", "noun", "group")
    if voice.kind in ("noun", "group"):
        return _both_bodies(subject, source)
    return _speaks(mine, subject) and not _clash(subject[0].folded, voice.words[:1])


def _name_in(mine: Statement, subject: Sequence[Token]) -> Named | None:
    inside = (n for n in named(mine.passage.text) if subject[0].start <= n.start < subject[-1].end)
    return next((n for n in inside if n.start == subject[0].start or not n.of), None)


def _pronoun_may_be(mine: Statement, pronoun: str, source: Said, reading: Reading) -> bool:
    """Whether « elle » may take up the speaker: whom the sentence before names, and no other."""
    theirs, found = source
    kin = _SHE if pronoun in _SHE else _HE
    claim = [w.folded for w in theirs.passage.words_between(found.end, theirs.end)[:_SUBJECT]]
    opening = [w.folded for w in theirs.words[:2]] if found.inverted else []
    if found.voice.kind in ("noun", "group") and not kin.isdisjoint([*claim, *opening]):
        return False
    if _clash(pronoun, found.voice.words[:1]):
        return False
    before = reading.statements.all[mine.index - 1] if mine.index else None
    if before is None or before.is_heading:
        return True
    inside = [n for n in named(before.passage.text) if before.start <= n.start < before.end and n.personal]
    words = found.voice.words
    return found.voice.kind != "name" or not inside or any(same_person(n.words, words) for n in inside)


def _clash(one: str, other: tuple[str, ...]) -> bool:
    genders = ((_MASCULINE, _FEMININE), (_FEMININE, _MASCULINE))
    return any(one in mine and not theirs.isdisjoint(other) for mine, theirs in genders)


def _in_claim(subject: Sequence[Token], source: Said) -> bool:
    """Whether a word of the subject stands in the claim: it may be its own subject."""
    theirs, found = source
    start, end = min(found.start, found.voice.start or found.start), max(found.end, found.voice.end)
    known = ENGLISH if theirs.lang == "en" else FRENCH
    claim = (w.folded for w in theirs.words if not start <= w.start < end)
    held = frozenset(key for w in claim if w not in known for key in (w, *concepts(w, theirs.lang)))
    words = nouns([w.folded for w in subject])
    return any(not held.isdisjoint((w, *concepts(w, "fr"))) for w in words)


def _means(subject: Sequence[Token], source: Said) -> bool:
    """Whether a noun of the subject means what a noun of the voice does."""
    theirs, found = source
    held = frozenset(key for w in nouns(found.voice.words) for key in concepts(w, theirs.lang))
    return any(not held.isdisjoint(concepts(w, "fr")) for w in nouns([w.folded for w in subject]))


def _both_bodies(subject: Sequence[Token], source: Said) -> bool:
    """Whether both are bodies, which French may name otherwise: « la régie » of “the authority”."""
    theirs, found = source
    called = nouns([w.folded for w in subject])
    bodies = not _BODIES.isdisjoint(called) and not _BODIES_EN.isdisjoint(found.voice.words)
    return theirs.lang == "en" and bodies


def _speaks(mine: Statement, subject: Sequence[Token]) -> bool:
    """Whether a noun is one for a person or a body, who may speak."""
    bodies = any(w.folded in _BODIES for w in subject)
    return bodies or speaks_of_a_person(mine.passage.text, subject)


def is_writers_own(mine: Statement, source: Said) -> bool:
    """Whether the source itself says whose plan it is, beside what someone thinks of it: « elle a jugé
    insuffisants les 18 millions que Norvik prévoit d’engager »."""
    theirs, found = source
    if theirs.lang != "fr":
        return False
    others = [a for a in attributions_of(theirs) if a is not found and _takes(mine, a)]
    return any(_tells_beside(a, source) for a in others)


def _takes(mine: Statement, theirs: Attribution) -> bool:
    own = attributions_of(mine)
    return any(a.voice.words == theirs.voice.words and a.voice.kind == "name" for a in own)


def _tells_beside(inner: Attribution, source: Said) -> bool:
    """Whether it completes the noun that the verb has for its object, and no clause said."""
    theirs, found = source
    between = theirs.passage.text[found.end : min(inner.start, inner.voice.start)]
    relative = bool(_OBJECT.search(between)) and len(re.findall(r"\bqu(?:e\b|[’'])", between)) == 1
    return not found.inverted and relative
