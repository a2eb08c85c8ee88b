"""Groups of people that are made to speak with one voice: « les experts s’accordent ».

Families of plural nouns, French beside English (`groups.txt`), the verbs of saying and thinking in the
plural, and the shapes in which a sentence lends words to a group.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

Lang = Literal["fr", "en"]

_PEOPLES = frozenset(
    "francais francaises britanniques americains americaines europeens africains allemands parisiens locaux "
    "jeunes politiques republicains democrates socialistes conservateurs militaires scientifiques critiques "
    "professionnels professionnelles universitaires militants militantes proches voisins voisines".split()
)
_PRONOUNS = frozenset(
    "certains certaines beaucoup plusieurs tous toutes nombreux nombreuses aucuns chacun".split()
)
_QUANTITIES = frozenset(
    "les des plusieurs certains certaines nombreux nombreuses quelques tous toutes divers diverses beaucoup "
    "plupart majorite nombre ensemble ces ses leurs nos aux principaux principales".split()
)
_PRESENT = frozenset(
    "accordent estiment jugent saluent pensent croient considerent affirment declarent assurent soulignent "
    "expliquent notent rappellent regrettent deplorent denoncent critiquent redoutent craignent esperent "
    "voient parlent evoquent disent inquietent rejouissent etonnent interrogent alarment preconisent "
    "recommandent plaident applaudissent apprecient reconnaissent admettent avouent confient racontent "
    "temoignent souhaitent reclament exigent predisent prevoient parient avancent soutiennent pointent "
    "relevent constatent observent confirment conviennent nient nuancent doutent ajoutent precisent "
    "indiquent suggerent revent enthousiasment felicitent attendent ressentent decrivent repetent martelent "
    "hesitent estimaient jugeaient pensaient croyaient affirmaient declaraient assuraient soulignaient "
    "expliquaient esperaient craignaient voyaient disaient parlaient mettent alertent avertissent".split()
)
_ACT = frozenset(
    "protestent manifestent opposent insurgent plaignent indignent mobilisent revoltent contestent".split()
)
_ACTS = (  # « montent au créneau »
    ("montent", "au", "creneau"),
    ("haussent", "le", "ton"),
    ("tirent", "la", "sonnette"),
    ("donnent", "de", "la", "voix"),
    ("appellent", "a"),
    ("menacent", "de"),
)
_OF = {
    "fr": frozenset("de d du par pour avec contre entre chez a au aux sur sans".split()),
    "en": frozenset("of by to for with from on about among against between without at in into".split()),
}
_DETERMINERS = frozenset(
    "les ces ses leurs nos plusieurs quelques certains certaines the some many several their its".split()
)
_BODIES = frozenset(
    "collectif association syndicat federation union comite groupe groupement amicale ligue confederation "
    "conseil chambre cooperative organisation fondation reseau collectifs associations syndicats".split()
)
_SAID = frozenset(
    "estime juge salue pense cru considere affirme declare assure souligne explique note rappele regrette "
    "deplore denonce critique redoute craint espere vu parle evoque dit preconise recommande plaide applaudi "
    "apprecie reconnu admis avoue confie raconte temoigne souhaite reclame exige predit prevu parie avance "
    "soutenu pointe releve constate observe confirme convenu nie nuance doute ajoute precise indique suggere "
    "felicite repete averti alerte commente annonce repondu prevenu conclu insiste lance".split()
)
_FEEL = frozenset(
    "convaincus convaincues persuades persuadees unanimes ravis ravies inquiets inquietes confiants "
    "confiantes enthousiastes optimistes fiers fieres decus decues heureux heureuses impatients "
    "impatientes excites excitees soulages soulagees furieux furieuses sceptiques partages partagees "
    "divises divisees".split()
)
_MOODS = frozenset(
    "enthousiasme excitation joie fierte colere inquietude inquietudes espoir espoirs confiance "
    "emotion ferveur impatience soulagement deception optimisme satisfaction crainte craintes "
    "engouement frustration ambition avis conviction opinion regards regard attentes attente "
    "reve reves".split()
)
_MANY_ENGLISH = frozenset("some many several most others they all both few people everyone those".split())
_NO_SUBJECT = frozenset("les ils elles nous sont ont a et de pas dans que un une".split())
_CLITICS = frozenset("n ne y s se en ont l le la les d entre eux elles nous parmi".split())
_LEADS = (
    ("selon",),
    ("d", "apres"),
    ("pour",),
    ("chez",),
    ("du", "cote", "des"),
    ("du", "cote", "de"),
    ("aux", "yeux", "de"),
    ("aux", "yeux", "des"),
    ("aux", "dires", "de"),
    ("de", "l", "avis", "de"),
    ("de", "l", "avis", "des"),
    ("parmi",),
)
_ALWAYS = frozenset(("selon", "d"))  # « selon les experts » lends a view wherever it stands
_OF_THINGS = frozenset(
    "mettent rappellent pointent confirment suggerent avancent".split()
)  # what data do too
_CLOSE = 3  # and where nothing but clitics may stand between
_REACH = 5  # words between the group and its verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """A group that speaks: the ranks of the first and last word that say so, its families, none for a
    pronoun, the folded noun, and whether a preposition may lend it a benefit, not a view (« pour »)."""

    first: int
    last: int
    families: frozenset[str]
    noun: str
    benefit: bool = False


def voices(words: Sequence[str]) -> Iterator[Voices]:
    """The groups that say, think or feel something in these folded words of a French sentence, in order."""
    nouns = _nouns("fr")
    for at, word in [(at, w) for at, w in enumerate(words) if w in nouns or w in _PRONOUNS]:
        families = groups_of(word, "fr")
        if families and _is_plural(words, at):
            yield from _of_noun(words, at, families)
        elif (
            word in _PRONOUNS and (last := _verb_after(words, at, _REACH)) and _stands_alone(words, at, last)
        ):
            yield Voices(first=at, last=last, families=frozenset(), noun=word)


def people_speaking(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The ranks, first and last, of each « les luthiers s’accordent », « on apprécie » among these folded
    words of a French sentence: a plural, of whatever trade, or « on », and behind it a verb of saying."""
    for at, word in enumerate(words):
        plural = word[-1:] in ("s", "x") and at > 0 and words[at - 1] in _QUANTITIES
        if not plural and word != "on":
            continue
        verb = next((i for i in range(at + 1, len(words)) if words[i] not in _CLITICS), len(words))
        said = words[verb] if verb < len(words) else ""
        if (said if plural else f"{said}nt") in _PRESENT - _OF_THINGS and verb <= at + _CLOSE:
            yield (at - 1 if plural else at), verb


def groups(words: Sequence[str], lang: Lang) -> frozenset[str]:
    """The families of people that these folded words name in the plural."""
    nouns = _nouns(lang)
    named = [at for at, word in enumerate(words) if word in nouns]
    plural = (nouns[words[at]] for at in named if lang == "en" or _is_plural(words, at))
    return frozenset[str]().union(*plural)


def stands_free(words: Sequence[str], at: int, lang: Lang) -> bool:
    """Whether the noun there completes no other: « d’usagers » of « un collectif d’usagers » and "by
    relatives" say nothing and do nothing."""
    before = words[at - 1] if at else ""
    determined = before in _DETERMINERS
    of = (words[at - 2] if at > 1 else "") if determined else before
    of_a_body = before == "des" and at > 1 and words[at - 2] in _BODIES
    return of not in _OF[lang] and not of_a_body


def many_speak(words: Sequence[str], lang: Lang) -> bool:
    """Whether these folded words let more than one person speak, in whatever words."""
    if lang == "en":
        return not _MANY_ENGLISH.isdisjoint(words)
    return any(_speaks(words, at) for at in range(len(words)))


def _of_noun(words: Sequence[str], at: int, families: frozenset[str]) -> Iterator[Voices]:
    first = _start(words, at)
    if lead := _lead(words, first):
        for_them = words[first - lead] in ("pour", "chez", "parmi")
        yield Voices(first=first - lead, last=at, families=families, noun=words[at], benefit=for_them)
    elif last := _verb_after(words, at, _REACH):
        yield Voices(first=first, last=last, families=families, noun=words[at])
    elif (before := _verb_before(words, first)) is not None:
        yield Voices(first=before, last=at, families=families, noun=words[at])


def _start(words: Sequence[str], at: int) -> int:
    """Where the group’s own words begin: « de nombreux » of « de nombreux grands experts »."""
    first = at
    while (
        first > 0
        and at - first < 4
        and (
            words[first - 1] in _QUANTITIES
            or words[first - 1] in ("la", "l", "de", "d", "un", "grand", "grands", "grandes", "bon")
        )
    ):
        first -= 1
    return first


def _is_plural(words: Sequence[str], at: int) -> bool:
    if words[at + 1 : at + 2] and words[at + 1] in _FEEL:  # « familles inquiètes », of a headline
        return True
    if words[at] in _PEOPLES:  # « les responsables américains » are no Americans
        return at > 0 and words[at - 1] in _QUANTITIES
    return not _QUANTITIES.isdisjoint(words[max(0, at - 3) : at])


def _lead(words: Sequence[str], first: int) -> int:
    """How many words before the group lend it a view, « selon », « du côté de »; 0 when none does. What may
    also mean something else (« pour ») does so at the head of a sentence only."""
    for lead in _LEADS:
        start = first - len(lead)
        inside = tuple(words[first : first + 1]) in (("des",), ("de",))
        for begin in (start, start + 1 if inside and lead[-1] in ("des", "de") else start):
            if (
                begin >= 0
                and tuple(words[begin : begin + len(lead)]) == lead
                and (begin == 0 or lead[0] in _ALWAYS)
            ):
                return first - begin
    return 0


def _verb_after(words: Sequence[str], at: int, reach: int) -> int:
    """The rank of the verb by which the group speaks; 0 when it does not."""
    ranks = range(at + 1, min(len(words), at + 1 + reach))
    return next((last for rank in ranks if (last := _speaks(words, rank))), 0)


def _speaks(words: Sequence[str], at: int) -> int:
    """The rank of the verb of saying in the plural that begins there, 0 when none does."""
    if words[at] in _PRESENT or words[at] in _FEEL or words[at] in _ACT:
        return at
    if act := _acts(words, at):
        return act
    after = words[at + 1 : at + 3] if words[at] == "ont" else ()
    return next((at + 1 + n for n, word in enumerate(after) if word in _SAID), 0)


def _acts(words: Sequence[str], at: int) -> int:
    """The rank of the last word of « montent au créneau », or « montent également au créneau »; else 0."""
    for verb, *rest in _ACTS:
        if words[at] == verb:
            for first in (at + 1, at + 2):
                if list(words[first : first + len(rest)]) == rest:
                    return first + len(rest) - 1
    return 0


def _verb_before(words: Sequence[str], first: int) -> int | None:
    """« s’accordent les experts », « ont déclaré plusieurs élus », « l’enthousiasme des joueuses »."""
    before = words[max(0, first - 2) : first]
    if before and (before[-1] in _PRESENT or (len(before) > 1 and before[0] == "ont" and before[1] in _SAID)):
        return first - (1 if before[-1] in _PRESENT else 2)
    if before and words[first] == "des" and before[-1] in _MOODS:
        return first - 1
    return None


def _stands_alone(words: Sequence[str], at: int, verb: int) -> bool:
    """Whether a pronoun is the subject itself: « certains estiment », not « ils sont tous »."""
    before = words[at - 1] if at else ""
    return before not in _NO_SUBJECT and _CLITICS.issuperset(words[at + 1 : verb])


@cache
def _nouns(lang: Lang) -> Mapping[str, frozenset[str]]:
    """The families of each noun of the table."""
    found: dict[str, frozenset[str]] = {}
    family = frozenset[str]()
    for line in files(__package__).joinpath("groups.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            family = frozenset((line[1:],))
        elif line.startswith(f"{lang}:"):
            for noun in line[3:].split():
                found[noun] = found.get(noun, frozenset()) | family
    return found


def groups_of(word: str, lang: Lang) -> frozenset[str]:
    """The families of people that a plural noun names."""
    return _nouns(lang).get(word, frozenset())
