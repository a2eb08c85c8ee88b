"""A sentence and what a rule may know of the article around it."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from evals.ledger.mutations.lexicon import CITIES, COUNTRIES, FEMALE, FUNCTIONS, MALE, SPEECH, TITLES
from rewriter.text.saying.quotations import quoted_spans

_PART = r"[A-ZÀ-ÖØ-Þ][\w’]*[a-zà-ÿ]+(?:-[A-Z][\w]+)*"
_NAME = re.compile(
    rf"(?<![\w’-]){_PART}(?: (?:de|von|van|bin|ben|al|el|Mc|Le|La|O’)? ?{_PART}){{1,2}}(?![\w-])"
)
_WORDS_BEFORE = re.compile(r"([\w.-]+)(?:[ \u00a0][a-zà-ÿ’-]+){0,3}[ \u00a0]$")
_FUNCTION = {w: g for g, words in FUNCTIONS.items() for w in words} | {
    w: g for g, words in TITLES.items() for w in words
}
_SPOKE = "|".join(sorted({form for row in SPEECH for form in row}, key=len, reverse=True))
_SPEAKS_AFTER = re.compile(rf",? (?:a |avait )?(?:{_SPOKE})\b")
_SPEAKS_BEFORE = re.compile(rf"(?:[»,”] ?(?:a |avait )?(?:{_SPOKE})|-t-il|-t-elle) $")
_NOT_PERSONS = re.compile(
    r"^(?:M|Mme|Mlle|Mrs?|Dr|Pr|Wall|Premier|La|Le|Les|The|New|San|Los|Saint|Grand|Union|Nouvelle|Mont|Cour|Météo|This|That|Conseil|Ministère|Air|En|Au|Il|Elle)\b|"
    r"\b(?:Society|Arena|Street|Emploi|League|Airlines?|Stadium|Park|Hospital|University|Club|Beach|Party|Times|Post|Cup|"
    r"Network|Center|Centre|House|Bank|Group|News|Journal|Council|Court|Island|Hill|Tower|Square|Airport|Festival|Awards?|"
    r"Niugini|English|Solutions?|Santé|Data|Link|Blancs?|States|Nations|Monde|Faibles|Country|County|City|Ham|United|Hall|Morning|Abd|Suu|Cassation|Today|Twitter|Live|Show)\b"
)
_PLACES_OF = re.compile(
    r"\b(?:[Hh]ôpital|lycée|rue|place|stade|école|université|aéroport|avenue|prix|salle|collège|institut|fondation|loi|film|série|"
    r"groupe|société|défi|entreprise|hôtel|port|pont|équipe|club|marque|association|Fondation|Hôpital|Prix) (?:de |du |d’)?$"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the article names."""

    full: str
    surname: str
    gender: str


@dataclass(frozen=True)
class Cast:
    """Who and what an article names: found once, used by all its sentences."""

    text: str
    asked: str

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        """In the order of their first mention in full."""
        found: dict[str, Person] = {}
        for match in _NAME.finditer(self.text):
            full = match[0]
            first, _, rest = full.partition(" ")
            if first not in MALE | FEMALE and rest.split(" ")[0] in MALE | FEMALE and " " in rest:
                full = rest  # « Massachusetts Elizabeth Warren »
            if _NOT_PERSONS.search(full) or _PLACES_OF.search(self.text[: match.start()][-40:]):
                continue
            gender = _gender(full, self.text[: match.start()][-60:], self.text[match.end() :][:30])
            if gender and full not in found:
                found[full] = Person(full, full.split(" ", 1)[1], gender)
        return tuple(found.values())

    @cached_property
    def places(self) -> dict[str, list[str]]:
        """Cities and countries of the lists that the article names, by the article they take."""
        groups = {f"city{k}": v for k, v in CITIES.items()} | COUNTRIES
        words = set(re.findall(r"[A-ZÉÎ][\w-]+", self.text))
        return {kind: [n for n in names if n in words] for kind, names in groups.items()}


def _gender(full: str, before: str, after: str) -> str:
    first = full.split()[0]
    if first in FEMALE and first not in MALE:
        return "f"
    if first in MALE:
        return "m"
    said = _WORDS_BEFORE.search(before)
    if said and said[1] in _FUNCTION:
        return _FUNCTION[said[1]]
    if _SPEAKS_AFTER.match(after) or _SPEAKS_BEFORE.search(before):
        return "?"
    return ""


@dataclass(frozen=True)
class Spot:
    """One sentence. `before` and `after` are its neighbours in the paragraph, "" at the ends; `open` tells
    that it begins inside a quotation that an earlier sentence opens. Rules search `outside`, where what is
    quoted is blanked out character by character, or `inside`, where all else is."""

    text: str
    key: str = ""
    before: str = ""
    after: str = ""
    cast: Cast = field(default_factory=lambda: Cast("", ""))
    spans: tuple[tuple[int, int], ...] | None = None
    first: bool = False

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """The stretches between quotation marks."""
        if self.spans is not None:
            return self.spans
        return tuple((s.start, s.end) for s in quoted_spans(self.text))

    @cached_property
    def outside(self) -> str:
        """The sentence with what is quoted blanked out."""
        out = self.text
        for start, end in self.quoted:
            out = out[:start] + "\0" * (end - start) + out[end:]
        return out

    @property
    def closed(self) -> bool:
        """Whether no quotation goes on after the sentence."""
        return not any(end >= len(self.text) for _, end in self.quoted)

    @cached_property
    def inside(self) -> str:
        """The sentence with all but what is quoted blanked out."""
        out = "\0" * len(self.text)
        for start, end in self.quoted:
            out = out[:start] + self.text[start:end] + out[end:]
        return out


@dataclass(frozen=True, slots=True)
class Change:
    """A new sentence: in the place of the old one, after it, or in the place of it and the one before."""

    text: str
    how: str = "replace"
