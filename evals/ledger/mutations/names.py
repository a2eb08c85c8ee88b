"""Names made wrong: a person, place or organisation in another's place, a function given to another."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from evals.ledger.mutations.chance import pick, shuffled
from evals.ledger.mutations.french import vowel
from evals.ledger.mutations.lexicon import CITIES, COUNTRIES, FUNCTIONS, ORGANISATIONS, OUTSIDERS
from evals.ledger.mutations.spots import Person, Spot

_KINDS = {f"city{k}": v for k, v in CITIES.items()} | COUNTRIES
_CITY_BEFORE = re.compile(
    r"(?:^|[ (’])(?:à|À|de|vers|près de|dans|pour|par|entre|d’|depuis|quitter|rejoindre|,|et) ?$"
)


def _whole(name: str, text: str) -> re.Match[str] | None:
    if name not in text:
        return None
    alone, elided = _patterns(name)
    return alone.search(text) or elided.search(text)


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    escaped = re.escape(name)
    return (
        re.compile(rf"(?<![\w’-])(?<!d’){escaped}(?![\w-])"),
        re.compile(rf"(?<=[dlDL]’){escaped}(?![\w-])"),
    )


def mentions(spot: Spot) -> Iterator[tuple[Person, re.Match[str]]]:
    """The persons that the sentence names, in full or by surname."""
    for person in spot.cast.persons:
        found = _whole(person.full, spot.outside) or _whole(person.surname, spot.outside)
        if found and not re.search(
            r"(?:[A-ZÉ][\w-]+|\b(?:prix|rue|place|loi|affaire|stade)) $", spot.text[: found.start()]
        ):
            yield person, found


def inside(spot: Spot) -> Iterator[str]:
    """Another person, place or organisation of the same article."""
    yield from _persons(spot, spot.cast.persons)
    for kind, names in spot.cast.places.items():
        yield from _places(spot, kind, names)
    yield from _organisations(spot, lambda name: name in spot.cast.text)


def outside(spot: Spot) -> Iterator[str]:
    """A person, place or organisation that the source does not name."""
    strangers = [Person(n, n.split()[1], g) for g, names in OUTSIDERS.items() for n in names]
    yield from _persons(spot, [s for s in strangers if s.surname not in spot.cast.asked])
    for kind, names in _KINDS.items():
        yield from _places(spot, kind, [n for n in names if n not in spot.cast.asked])
    yield from _organisations(spot, lambda name: name not in spot.cast.asked)


def _persons(spot: Spot, others: "list[Person] | tuple[Person, ...]") -> Iterator[str]:
    for person, found in mentions(spot):
        full, begins = found[0] == person.full, vowel(found[0])
        fitting = [
            o.full if full else o.surname
            for o in others
            if o.gender == person.gender
            and vowel(o.full) == begins
            and o.surname not in person.full
            and o.surname.split()[-1] not in spot.text
        ]
        if fitting:
            new = pick(fitting, spot.key, found[0])
            yield spot.text[: found.start()] + new + spot.text[found.end() :]


def _places(spot: Spot, kind: str, others: list[str]) -> Iterator[str]:
    for name in _KINDS[kind]:
        found = _whole(name, spot.outside) if name in spot.outside else None
        if not found or re.match(r"(?:[ -](?:[A-ZÉ]|et ))", spot.text[found.end() :]):
            continue
        before = spot.text[: found.start()]
        if kind.startswith("city") and not _CITY_BEFORE.search(before):
            continue
        if not kind.startswith("city") and not re.search(
            r"(?:\b(?:en|En|[Ll]a|[Ll]e|du|au|de)[ ]|[’])$", before
        ):
            continue
        fitting = [o for o in others if o != name and o not in spot.text]
        if fitting:
            yield before + pick(fitting, spot.key, name) + spot.text[found.end() :]


def _organisations(spot: Spot, offered: Callable[[str], bool]) -> Iterator[str]:
    for names in ORGANISATIONS.values():
        for name in names:
            found = _whole(name, spot.outside) if name in spot.outside else None
            fitting = (
                [o for o in names if offered(o) and o not in spot.text and vowel(o) == vowel(name)]
                if found
                else []
            )
            if found and fitting and not re.match(r"[ -](?:[A-ZÉ]|et )", spot.text[found.end() :]):
                yield spot.text[: found.start()] + pick(fitting, spot.key, name) + spot.text[found.end() :]


_ROLE = {g: "|".join(sorted(map(re.escape, words), key=len, reverse=True)) for g, words in FUNCTIONS.items()}
_BEFORE = {
    g: re.compile(rf"\b((?:{roles})(?: (?!et |ou |que )[a-zéèêçà’A-Z][\w’-]*){{0,5}}?),? $")
    for g, roles in _ROLE.items()
}
_AFTER = {
    g: re.compile(rf", ((?:{roles})(?: (?!qui |que |et |a |est |dont |où )[\w’-]+){{0,8}})(?=[,.)])")
    for g, roles in _ROLE.items()
}


def _functions(text: str, person: Person) -> list[tuple[int, int, str, str]]:
    """Where the text gives a person a function: start, end, the words, before or after the name."""
    found: list[tuple[int, int, str, str]] = []
    gender = "f" if person.gender == "f" else "m"
    for match in re.finditer(re.escape(person.full), text):
        left = max(0, match.start() - 90)
        if before := _BEFORE[gender].search(text[left : match.start()]):
            found.append((left + before.start(1), left + before.end(1), before[1], "before"))
        if after := _AFTER[gender].match(text[match.end() :]):
            found.append((match.end() + after.start(1), match.end() + after.end(1), after[1], "after"))
    return found


def function(spot: Spot) -> Iterator[str]:
    """The function of another person of the article in the place of this one's."""
    for person in spot.cast.persons:
        for start, end, old, side in _functions(spot.outside, person):
            options = [
                new
                for other in spot.cast.persons
                if other != person and (other.gender == "f") == (person.gender == "f")
                for _, _, new, where in _functions(spot.cast.text, other)
                if (where == side) and new != old and old not in new and vowel(new) == vowel(old)
            ]
            if options:
                yield spot.text[:start] + pick(options, spot.key) + spot.text[end:]


_ALTERED = {
    "premier ministre": "ministre des Finances", "président": "vice-président", "présidente": "vice-présidente",
    "directeur": "ancien directeur", "ministre": "secrétaire d’État", "maire": "ancien maire",
    "fondateur": "directeur financier", "porte-parole": "avocat", "entraîneur": "capitaine", "sénateur": "gouverneur",
    "député": "maire", "candidat": "député", "chercheur": "étudiant", "procureur": "juge", "avocat": "procureur",
    "avocate": "procureure", "directrice": "ancienne directrice", "fondatrice": "présidente", "développeur": "designer",
    "capitaine": "entraîneur", "attaquant": "gardien", "défenseur": "attaquant", "milieu": "gardien", "chef": "adjoint",
    "PDG": "directeur financier", "gouverneur": "sénateur", "responsable": "stagiaire", "professeur": "étudiant",
    "commissaire": "lieutenant", "acteur": "réalisateur", "chanteur": "acteur", "chanteuse": "actrice",
    "économiste": "journaliste", "secrétaire": "trésorier", "analyste": "courtier", "patron": "actionnaire",
    "ambassadeur": "consul", "conseiller": "rival", "actrice": "chanteuse", "journaliste": "photographe",
}  # fmt: skip


def altered(spot: Spot) -> Iterator[str]:
    """Another function than the source's: « le président », « le vice-président »."""
    for person in spot.cast.persons:
        for start, _, old, _ in _functions(spot.outside, person):
            word = next((w for w in _ALTERED if re.match(rf"{re.escape(w)}(?![\w-])", old)), "")
            new = _ALTERED.get(word, "")
            elided = vowel(new) and re.search(r"\b(?:le|la|du|au|de|ce) $", spot.text[:start], re.IGNORECASE)
            doubled = re.search(
                r"\b(?:nouveau|nouvelle|ancien|ancienne|futur|future|vice-) ?$", spot.text[:start]
            )
            of_state = word == "secrétaire" and re.match(r"secrétaire (?:d’|général)", old)
            if new and not (elided or doubled or of_state) and not spot.text[:start].endswith("’"):
                yield spot.text[:start] + new + spot.text[start + len(word) :]


def people(spot: Spot, gender: str = "") -> list[Person]:
    """The article's persons, in an order that the sentence's key decides."""
    return [p for p in shuffled(spot.cast.persons, spot.key) if not gender or p.gender == gender]
