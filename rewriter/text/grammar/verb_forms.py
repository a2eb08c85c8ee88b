"""From an inflected word to the dictionary forms it may come from, French and English, without a dictionary.

Generous on purpose: « part » gives *part*, *parter*, *partir*, *partre*. It serves to look words up in tables
and to compare two words, where a form that does not exist matches nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Literal

from rewriter.text.lexicon.tables import known

# Endings of the three conjugations, folded, longest first so that every split is tried.
_ER = (
    "assent asse eraient erions eriez erait erais erons eront eaient aient eront erent antes ants ante ions "
    "eait aient erai eras erez eant ait ais ant iez ons ez es ee ees ent era ai as at e a er"
).split()
_IR = (
    "issaient issement issements issons issent issait issais issant issez iraient irions irait irais irons "
    "iront irent isse irai iras irez aient ira ait ais ant ons ent ies ez ie is it es e i t s"
).split()
_RE = "raient rait rais rons ront aient irent rent rai ait ais ant ons ent ez ues ue us ra it is u s".split()
# The last part of irregular forms and of the infinitive they come from.
_IRREGULAR = (
    ("mettre", "met mets mettent mettait mettaient mettant mettra mettront mit mirent mis mise mises"),
    ("tenir", "tient tiens tiennent tenu tenue tenus tenues tiendra tiendront tiendrait tint tinrent"),
    ("venir", "vient viens viennent venu venue venus venues viendra viendront viendrait vint vinrent"),
    ("prendre", "prend prends prennent prenait prenaient prenant prit prirent pris prise prises"),
    ("uire", "uit uits uisent uisait uisaient uisant uisit uisirent uite uites uira uiront uirait"),
    ("ffrir", "ffert fferte fferts ffertes"),
    ("uvrir", "uvert uverte uverts uvertes"),
    ("croitre", "croit croissent croissait croissant croitra croitrait cru crut"),
    ("vaincre", "vainc vainquent vainquait vainquit vaincu vaincue vaincus vaincues"),
    ("battre", "bat bats battent"),
    ("clure", "clut cluent clu clue clus clues cluait cluaient cluant clura clurait"),
    ("dire", "dit dits dite dites disent disait disaient disant dira dirait"),
    ("crire", "crit crits crite crites crivent crivait"),
    ("voir", "voit voient vu vue vus vues verra verrait voyait vit virent"),
    ("cevoir", "coit coivent cu cue cus cues cevra cevrait cut"),
    ("faire", "fait faits faite faites font fera feraient ferait faisait fit firent"),
    ("aitre", "ait aissent aissait aissant aitra u ue us ues"),
    ("courir", "court courent couru courue courus courues courra"),
    ("soudre", "sout solvent solu solue resolu resolut"),
    ("yer", "ie ies ient iera ieront ierait"),
    ("eler", "elle elles ellent ellera elleront ellerait"),
    ("eter", "ette ettes ettent ettera etteront etterait"),
    ("querir", "quiert quierent quis quise quises quit"),
    ("battre", "battu battue battus battues"),
    ("pouvoir", "peut peuvent pu pourra pourront pourrait pourraient put"),
    ("devoir", "doit doivent du due devra devront devrait devraient dut"),
    ("vouloir", "veut veulent voulu voudra voudront voudrait voulut"),
    ("savoir", "sait savent su sue saura sauraient saurait sut"),
)
_LAST = {ending: infinitive for infinitive, endings in _IRREGULAR for ending in endings.split()}
_LONGEST_LAST = max(map(len, _LAST))
_ADJECTIVES = (
    ("euses", "eux"), ("euse", "eux"), ("euse", "eur"), ("trices", "teur"), ("trice", "teur"),
    ("ives", "if"), ("ive", "if"), ("elles", "el"), ("elle", "el"), ("ennes", "en"), ("enne", "en"),
    ("onnes", "on"), ("onne", "on"), ("eres", "er"), ("ere", "er"), ("aux", "al"), ("aux", "au"),
    ("es", "e"), ("es", ""), ("e", ""), ("s", ""), ("x", ""),
)  # fmt: skip
_ENGLISH = (
    ("ies", "y"), ("ied", "y"), ("ier", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ed", ""), ("ed", "e"),
    ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"), ("d", ""),
)  # fmt: skip
_SHORTEST = 3  # letters of a radical: below, « as », « est » would come from verbs


def _by_ending(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """What may stand in the place of each ending."""
    found: dict[str, list[str]] = {}
    for ending, base in pairs:
        found.setdefault(ending, []).append(base)
    return found


_CONJUGATED = (
    (e, infinitive) for infinitive, endings in (("er", _ER), ("ir", _IR), ("re", _RE)) for e in endings
)
_BASES = _by_ending([*_ADJECTIVES, *_CONJUGATED])
_ENGLISH_BASES = _by_ending(_ENGLISH)
_LONGEST = max(map(len, (*_BASES, *_ENGLISH_BASES)))  # letters of an ending


@lru_cache(maxsize=32768)
def lemmas(word: str, lang: Literal["fr", "en"]) -> frozenset[str]:
    """Every dictionary form that this folded word may be an inflection of, itself included."""
    return frozenset(_french(word) if lang == "fr" else _english(word))


def _french(word: str) -> set[str]:
    found = {word}
    for radical, bases in _endings(word, _BASES):
        found.update([radical + base for base in bases])
    found.update(f"{word}{infinitive}" for infinitive in ("ir", "re") if len(word) > _SHORTEST)
    for at in range(max(0, len(word) - _LONGEST_LAST), len(word)):
        if infinitive := _LAST.get(word[at:]):
            found.add(word[:at] + infinitive)
    irregular = known().get(word, "")  # « craint », « détruit »: conjugated there
    if irregular.endswith(("er", "ir", "re")):
        found.add(irregular)
    return found


def _endings(word: str, bases: Mapping[str, list[str]]) -> Iterator[tuple[str, list[str]]]:
    """Each radical that an ending leaves, and what may stand in the ending's place. A slice a length is
    looked up: trying a hundred endings takes ten times as long."""
    for size in range(1, min(_LONGEST, len(word) - _SHORTEST) + 1):
        found = bases.get(word[-size:])
        if found:
            yield word[:-size], found


def _english(word: str) -> set[str]:
    found = {word}
    for radical, bases in _endings(word, _ENGLISH_BASES):
        found.update([radical + base for base in bases])
        if "" in bases and radical[-1] == radical[-2]:
            found.add(radical[:-1])  # « cutting », « stopped »
    return found
