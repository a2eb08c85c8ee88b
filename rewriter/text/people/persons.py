"""Runs of capitalised words that name somebody, and whether two of them name the same person.

No list of names: a person is told by what stands around (a title, a full name elsewhere) and by not being
an acronym, an institution or a place.
"""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.remembered import remembered
from rewriter.text.tokens import Token, tokens

_JOINS = frozenset((" ", "-", "\u2011", "\u2010", "\u00a0", "\u202f", "'", "’", ". ", ".", ".-"))
TITLES = frozenset(
    "monsieur madame m mm mme mmes mlle mlles mr mrs ms miss dr dre pr me maitre sir lord lady".split()
)
_ELIDED = frozenset("l d qu s n c j m t jusqu lorsqu puisqu quoiqu presqu aujourd".split())
PARTICLES = frozenset("de du des d van von der den da di dos ben bin ibn al el le la".split())
# Words with a capital that are no part of a name: what opens a sentence, days and months in English, ranks.
_OPENERS = (
    FRENCH
    | ENGLISH
    | frozenset(
        "hier demain aujourd lundi mardi mercredi jeudi vendredi samedi dimanche interroge interrogee "
        "selon enfin "
        "ensuite ainsi cependant toutefois pourtant neanmoins desormais notamment surtout quant face "
        "lors grace "
        "suite cote autre certains certaines plusieurs beaucoup nombre chaque seul seule premier "
        "premiere dernier "
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
        "august "
        "september october november december yesterday today meanwhile however according earlier later "
        "also still "
        "even many several critics officials police experts analysts according asked speaking president "
        "ceo pdg dg "
        "minister prime chief ministre maire directeur directrice senator senateur deputy mp".split()
    )
)
# Ranks, which end a name when they stand in a run: « Tesla CEO Elon Musk ».
_RANKS = frozenset(
    "president presidente ceo pdg dg minister prime chief ministre premier premiere maire mayor directeur "
    "directrice senator senateur senatrice deputy mp mep depute deputee secretary secretaire governor "
    "gouverneur chancellor chancelier chanceliere king queen roi reine pope pape professor professeur "
    "general colonel captain capitaine judge juge sheriff commissioner commissaire spokesman spokeswoman "
    "porte parole director chairman chairwoman coach manager executive officer prince princess princesse "
    "ambassador ambassadeur attorney prosecutor procureur detective inspector sergeant lieutenant".split()
)
# What institutions, firms and places have in their names and persons have not.
_BODIES = frozenset(
    "banque bank ministere ministry universite university institut institute association federation comite "
    "committee conseil council commission agence agency groupe group corp corporation company compagnie inc "
    "ltd sa plc gmbh holdings international national nationale united union party parti house office center "
    "centre organisation organization fondation foundation club fc league ligue cup coupe airlines "
    "airways air "
    "motors times post news media radio tv television press court cour tribunal department departement "
    "police "
    "army armee force forces street city ville county state states etats mission world monde africa "
    "africaine "
    "europe european americain american new san los las saint south north east west sud nord est ouest "
    "watch rights bureau board authority autorite service services school ecole college hospital hopital "
    "theatre musee museum church eglise royal federal federale central centrale bay city park lake island "
    "kong york zealand arabia korea africa islands kingdom republic republique democratique sport sports "
    "champions games jeux day journal gazette tribune confederation alliance network society societe "
    "industries systems technologies bank capital partners research labs studios entertainment".split()
)
_BEFORE_NAMES = TITLES | _OPENERS | _ELIDED
_WITHIN_NAMES = PARTICLES - {"le"}
_ALIKE = 0.72  # letters in common from which two spellings are one name (Poutine, Putin)
_ACRONYM = 4  # letters at most; a longer word in capitals may be a surname, as official French writes them
_INITIAL = 3  # letters a surname has at least


class Named(NamedTuple):
    """A run of capitalised words: offsets, folded words without titles. `titled` when « M. » or « Mme »
    stands before; `of` when « de » or “of” does, so that it completes another noun; `determined` after an
    article; `sure` unless it is one word that opens a sentence."""

    start: int
    end: int
    words: tuple[str, ...]
    titled: bool
    of: bool
    determined: bool
    sure: bool
    personal: bool

    @property
    def key(self) -> str:
        """The surname, as far as can be told: its last word."""
        return self.words[-1]


@remembered
def named(text: str) -> tuple[Named, ...]:
    """Every run of capitalised words of a paragraph, in order. Linear in its length."""
    words = tokens(text)
    return tuple(n for first, last in _runs(text, words) if (n := _named(text, words, first, last)))


def _runs(text: str, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for at, word in enumerate(words):
        if not text[word.start].isupper():
            continue
        if word.folded in _RANKS and (first < 0 or _precedes(text, words, at)):
            if first >= 0:
                yield first, last
            first = -1
            continue
        if first >= 0 and _goes_on(text, words, last, at):
            last = at
            continue
        if first >= 0:
            yield first, last
        first = last = at
    if first >= 0:
        yield first, last


def _precedes(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether a rank stands before a name rather than at the end of one (« Bruno Le Maire »)."""
    following = words[at + 1 : at + 2]
    return bool(following) and text[following[0].start].isupper() and text[words[at].end] == " "


def _goes_on(text: str, words: Sequence[Token], last: int, at: int) -> bool:
    """Whether the capital at `at` belongs to the name that ends at `last`: next to it, or one or two little
    words away (« Ursula von der Leyen »)."""
    between = words[last + 1 : at]
    if len(between) > 2 or any(w.folded not in _WITHIN_NAMES for w in between):
        return False
    gaps = [text[a.end : b.start] for a, b in zip(words[last:at], words[last + 1 : at + 1])]
    if any(gap not in _JOINS for gap in gaps):
        return False
    stops = any("." in gap for gap in gaps)
    return not stops or len(words[last].folded) == 1 or words[last].folded in TITLES


def _named(text: str, words: Sequence[Token], first: int, last: int) -> Named | None:
    opens = _opens(text, words[first].start)
    titled = False
    while first <= last and (w := words[first].folded) in _BEFORE_NAMES:
        if w in TITLES and (
            w != "m" or text[words[first].end : words[first].end + 1] in (".", " ", "\u00a0")
        ):
            titled = w not in ("me", "m") or text[words[first].end : words[first].end + 1] in ". \u00a0"
        first, opens = first + 1, False
    if first > last or words[last].folded in PARTICLES:
        return None
    kept = words[first : last + 1]
    before = words[first - 1].folded if first and not opens else ""
    near = not first or text[words[first - 1].end : words[first].start] in _JOINS
    folded = tuple(w.folded for w in kept)
    return Named(
        start=kept[0].start,
        end=kept[-1].end,
        words=folded,
        titled=titled,
        of=near and before in ("de", "du", "des", "d", "of"),
        determined=near and before in ("le", "la", "les", "l", "the", "au", "aux", "du", "des"),
        sure=not opens or len(kept) > 1 or titled,
        personal=titled or _is_personal(text, kept),
    )


def _opens(text: str, at: int) -> bool:
    before = text[max(0, at - 8) : at].rstrip(" \u00a0\u202f«“\"'‘’(–—-")[-1:]
    return before in ("", ".", "!", "?", "…", ":", "\n")


def _is_personal(text: str, kept: Sequence[Token]) -> bool:
    """Whether these words could be a full name: two to five, none an acronym or an institution's."""
    if not 2 <= len(kept) <= 5 or len(kept[-1].folded) < _INITIAL:
        return False
    shown = [text[w.start : w.end] for w in kept]
    acronym = any(1 < len(s) <= _ACRONYM and s.isupper() for s in shown)
    return not acronym and not any(w.folded in _BODIES or w.folded.isdigit() for w in kept)


def same_person(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two names may be one person's: the same surname (spelt as either language does) and no two
    different first names, or one word that the other also has."""
    shorter, longer = tuple(mine), tuple(theirs)
    if len(longer) < len(shorter):
        shorter, longer = longer, shorter
    if longer[-len(shorter) :] == shorter:
        return True  # « Elmaleh-Ruiz », « Anne Elmaleh-Ruiz »
    if mine[-1] == theirs[-1] or _cognate(mine[-1], theirs[-1]):
        return len(mine) == 1 or len(theirs) == 1 or _alike_first(mine[0], theirs[0])
    if len(mine) == 1 or len(theirs) == 1:
        return bool(set(mine) & set(theirs))
    return bool(set(mine[1:]) & set(theirs[1:]) - PARTICLES) or mine[-1] == theirs[0]


def _alike_first(mine: str, theirs: str) -> bool:
    if mine in PARTICLES or theirs in PARTICLES:
        return True
    return mine[0] == theirs[0] or mine in theirs or theirs in mine


def _cognate(mine: str, theirs: str) -> bool:
    if mine[:2] != theirs[:2] or min(len(mine), len(theirs)) < 4:
        return False
    return SequenceMatcher(None, mine[:30], theirs[:30], autojunk=False).ratio() >= _ALIKE


def persons(texts: Iterable[str]) -> dict[str, set[tuple[str, ...]]]:
    """The persons that these texts name in full or with a title, by surname."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for text in texts:
        for name in named(text):
            if name.personal and not name.determined and len(name.key) >= _INITIAL:
                found.setdefault(name.key, set()).add(name.words)
    return found
