"""What persons are called: « X, PDG de Y », “Prime Minister X”, and the function words themselves.

`job_titles.txt` lists the functions with their French and English forms.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal

from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.people.persons import TITLES, Named, named
from rewriter.text.remembered import remembered
from rewriter.text.tokens import Token, tokens

Lang = Literal["fr", "en"]
_GAPS = frozenset((" ", "-", "\u2011", "\u00a0", "\u202f", "'", "’"))
_OF = frozenset("de du d des of at for".split())
_BEFORE = 6  # words at most between a name’s comma and the function
_COMPLEMENT = 9  # words at most of what a function is of
_AROUND = 8  # names to either side of a function that could be its holder's
_NOUNS = 4  # words at most of a noun that completes a function without a comma
_FULL = 3  # words at most of a name that runs on from another
_ADJECTIVES = 2  # between a function and its holder: « président américain Joe Biden »
_FORMER = frozenset("ancien ancienne ex former late feu then onetime outgoing defunt defunte".split())
_PART = frozenset("vice deputy adjoint adjointe sous acting interim assistant candidat candidate".split())
_PART_BEHIND = frozenset("adjoint adjointe delegue deleguee par interimaire suppleant suppleante".split())
_COPULAS = frozenset(
    "est etait devient devenu devenue deviendra nomme nommee elu elue is was became becomes".split()
)
_LITTLE = (
    frozenset(
        "le la l un une the a an son sa its their leur nouveau nouvelle new actuel actuelle current ete "
        "has been "
        "egalement aussi also both qui who then alors as comme et and longtime".split()
    )
    | _FORMER
)
_GENITIVES = ("'s ", "’s ", "s’ ")


@dataclass(frozen=True, slots=True)
class Function:
    """A function word where it stands. `paths` are the functions it may stand for; `trade` when it is an
    occupation, of which a person may have several; `former` after « ancien » or “former”."""

    start: int
    end: int
    paths: frozenset[str]
    trade: bool
    former: bool


@dataclass(frozen=True, slots=True)
class Holder:
    """A person and the function that the text gives them; `of` are the names of what it is a function in."""

    person: Named
    function: Function
    of: frozenset[str]


_Form = tuple[tuple[str, ...], str, bool, bool]


@cache
def _table(lang: Lang) -> dict[str, list[_Form]]:
    """By first word: the words of each form, its path, whether it is a trade, whether it is an acronym;
    longest first."""
    found: dict[str, list[_Form]] = {}
    text = files(__package__).joinpath("job_titles.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            path, french, english = (part.strip() for part in line.split("|"))
            for form in (french if lang == "fr" else english).split(","):
                words = tuple(t.folded for t in tokens(form))
                entry = (words, path.lstrip("~"), path[0] == "~", form.strip().isupper())
                found.setdefault(words[0], []).append(entry)
    return {first: sorted(forms, key=lambda f: -len(f[0])) for first, forms in found.items()}


def compatible(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two functions may be the same, or one is the other told more broadly."""
    return any(a == b or a.startswith(f"{b}/") or b.startswith(f"{a}/") for a in mine for b in theirs)


@remembered
def functions_in(text: str, lang: Lang) -> tuple[Function, ...]:
    """Every function word of a paragraph, the longest form at each place. Linear in its length."""
    words, table = tokens(text), _table(lang)
    found: list[Function] = []
    end = 0
    for at in [at for at, (_, _, folded) in enumerate(words) if folded in table]:
        if at >= end:
            length, function = _match(text, words, at, table[words[at].folded])
            end = at + length
            if function:
                found.append(function)
    return tuple(found)


def _match(text: str, words: Sequence[Token], at: int, forms: Sequence[_Form]) -> tuple[int, Function | None]:
    paths: set[str] = set()
    length, trade = 0, True
    for form, path, is_trade, acronym in forms:
        if length and len(form) < length:
            break
        run = words[at : at + len(form)]
        if tuple(w.folded for w in run) != form or not _adjacent(text, run) or _is_participle(text, run):
            continue
        if acronym and not text[run[0].start : run[-1].end].replace("-", "").isupper():
            continue
        length, trade = len(form), trade and is_trade
        paths.add(path)
    if not paths:
        return 0, None
    before = words[at - 1].folded if at else ""
    following = words[at + length].folded if at + length < len(words) else ""
    if before in _PART or following in _PART_BEHIND:
        return length, None
    end = words[at + length - 1].end
    return length, Function(words[at].start, end, frozenset(paths), trade, before in _FORMER)


def _is_participle(text: str, run: Sequence[Token]) -> bool:
    """« jugé » is no « juge »."""
    return len(run) == 1 and run[0].folded == "juge" and text[run[0].end - 1] == "é"


def _adjacent(text: str, run: Sequence[Token]) -> bool:
    return all(text[a.end : b.start] in _GAPS for a, b in pairwise(run))


def holders(text: str, lang: Lang, known: frozenset[str]) -> Iterator[Holder]:
    """Each person with the function that this paragraph gives them. `known` are surnames of persons, told
    from elsewhere."""
    words = tokens(text)
    runs = named(text)
    people = [n for n in runs if _is_person(n, known)]
    for function in functions_in(text, lang):
        person = _behind(text, words, runs, function, known, lang) or _ahead(text, words, people, function)
        if person:
            yield Holder(person, function, _of(text, words, function, person))


def _is_person(name: Named, known: frozenset[str]) -> bool:
    return (name.personal and not name.determined) or (len(name.words) == 1 and name.key in known)


def _near(names: Sequence[Named], function: Function) -> Sequence[Named]:
    """The names around a function."""
    at = bisect_left(names, function.start, key=lambda n: n.start)
    return names[max(0, at - _AROUND) : at + _AROUND]


def _index(words: Sequence[Token], at: int) -> int:
    return bisect_left(words, (at,))  # a tuple before every word that starts there


def _behind(
    text: str,
    words: Sequence[Token],
    runs: Sequence[Named],
    function: Function,
    known: frozenset[str],
    lang: Lang,
) -> Named | None:
    """The person named behind: « le président américain Joe Biden », « la PDG d’Orange, Anne Martin, »."""
    at = _index(words, function.end)
    for whole in _near(runs, function):
        person = _cut(text, words, whole, function, known)
        if person is None or not _is_person(person, known):
            continue
        first = _index(words, person.start)
        if not at <= first <= at + _COMPLEMENT:
            continue
        between = [w for w in words[at:first] if w.folded not in TITLES]
        gap = text[function.end : person.start]
        stops = any(mark in gap for mark in ';:«»“”"()!?–—') or gap.count(",") > 1
        if stops or (person.of and len(person.words) < 2):
            return None
        if person is not whole:
            return person
        if "," in gap:
            apposed = text[person.end : person.end + 1] in (",", ".", "", ";", ")") or _begins(text, function)
            completed = not between or between[0].folded in _OF or _plain(text, between, lang)
            return person if apposed and completed and not gap.rsplit(",")[-1].strip(" \u00a0M.mer") else None
        if not between or _plain(text, between, lang) or _completes(text, between, person, lang):
            return person if not person.of else None
        return None
    return None


def _completes(text: str, between: Sequence[Token], person: Named, lang: Lang) -> bool:
    """Whether a noun completes the function right before a full name: « la présidente de la commission Anne
    Martin »."""
    few = lang == "fr" and 0 < len(between) <= _NOUNS and len(person.words) > 1
    return (
        few
        and between[0].folded in ("de", "du", "des", "d")
        and all(text[w.start].islower() for w in between)
    )


def _begins(text: str, function: Function) -> bool:
    """Whether the function opens its sentence, after its article."""
    before = text[max(0, function.start - 6) : function.start].rstrip(" \u00a0’'")
    opened = before.removesuffix("Le").removesuffix("La").removesuffix("L").rstrip()
    return opened != before and opened[-1:] in ("", ".", "!", "?", "»", "…")


def _cut(
    text: str, words: Sequence[Token], name: Named, function: Function, known: frozenset[str]
) -> Named | None:
    """The person in a run of capitals that begins in the function (« l’Économie Bruno Le Maire ») or in the
    name of what it is in (« le PDG de Tesla Anne Martin »)."""
    first, last = _index(words, name.start), _index(words, name.end)
    if name.start < function.end < name.end:
        first = _index(words, function.end)
        return _rest(words, first, last) if first < last else None
    at = _index(words, function.end)
    complement = name.of and 0 < first - at <= 2 and words[at].folded in _OF
    if complement and last - first > 2 and name.key in known and "," not in text[function.end : name.end]:
        return _rest(words, last - 2, last)
    return name


def _rest(words: Sequence[Token], first: int, last: int) -> Named:
    kept = words[first:last] if last - first <= _FULL else words[last - 2 : last]
    folded = tuple(w.folded for w in kept)
    return Named(kept[0].start, kept[-1].end, folded, False, False, False, True, True)


def _plain(text: str, between: Sequence[Token], lang: Lang) -> bool:
    """Whether these words can only be adjectives, which French sets behind their noun."""
    few = lang == "fr" and len(between) <= _ADJECTIVES
    return few and all(w.folded not in FRENCH and text[w.start].islower() for w in between)


def _ahead(text: str, words: Sequence[Token], people: Sequence[Named], function: Function) -> Named | None:
    """The person named before: « Anne Martin, la PDG d’Orange », « Anne Martin est PDG »."""
    at = _index(words, function.start)
    for person in reversed(_near(people, function)):
        if person.end > function.start:
            continue
        first = _index(words, person.end)
        between = words[first:at]
        gap = text[person.end : function.start]
        if gap in _GENITIVES:
            continue  # “Anne Martin, Norvik’s chief executive”: the house, not its head
        if len(between) > _BEFORE or any(mark in gap for mark in '.;:«»“”"!?') or gap.count(",") > 1:
            return None
        opens = gap[:1] == "," or gap[:2] == " ("
        copula = bool(between) and between[0].folded in _COPULAS and "," not in gap
        rest = between[1:] if copula else between
        fits = all(w.folded in _LITTLE or text[w.start].isupper() or w.folded == "s" for w in rest)
        return person if (opens or copula) and fits and not person.of else None
    return None


def _of(text: str, words: Sequence[Token], function: Function, person: Named) -> frozenset[str]:
    """Words of the names that complete the function, before it in English or behind « de »."""
    at = _index(words, function.end)
    found: set[str] = set()
    if at < len(words) and words[at].folded in _OF:
        for name in _near(named(text), function):
            near = 0 < _index(words, name.start) - at <= 3
            joined = "," not in text[function.end : name.start]
            if near and joined and name.start != person.start:
                found.update(name.words)
    for name in _near(named(text), function):
        gap = text[name.end : function.start] if name.end <= function.start else "-"
        if gap in (" ", *_GENITIVES) and name.start != person.start:
            found.update(name.words)
    return frozenset(w for w in found - set(person.words) if len(w) > 1)
