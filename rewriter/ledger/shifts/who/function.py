"""What persons are: functions stay with whoever the source gives them to.

Offices are compared (PDG, ministre, maire), trades only when two persons swap them: one may be a writer and
a teacher. A function that the source gives to nobody is a doubt: it may be true, but the source does not
say it.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.once import lasting
from rewriter.text.people.doings import does
from rewriter.text.people.job_titles import Function, Holder, compatible, functions_in, holders
from rewriter.text.people.persons import PARTICLES, Named, named, persons, same_person

_HEADS = frozenset(
    ("pdg", "directeur/general", "president", "directeur", "president/conseil", "directeur/executif")
)
# Offices whose translation is settled; of the others English says too much in other words.
_SETTLED = frozenset(
    "pdg directeur/general president vice-president premier-ministre vice-premier-ministre ministre "
    "chancelier roi "
    "reine pape prince princesse maire gouverneur senateur premier-secretaire prefet".split()
)
_MOST = 100  # functions judged in an article; none has as many
_LEADING = frozenset(
    "patron patronne dirigeant dirigeante chef cheffe tete dirige responsable leader numero boss head chief "
    "leader runs heads led leads executive preside presidee direction gouverne commande".split()
)
_MASTERS = frozenset(("avocat", "notaire", "huissier"))  # whom French calls « maître »
_MASTER = re.compile(r"(?<!\w)(?:Me|[Mm]a[îi]tre)[ \u00a0\u202f]$")
_TITLE = 8  # characters before a name in which that stands
_BEHIND = 120  # characters behind a name in which what the person does stands
Placed = tuple[Holder, Passage]


def functions_changed(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each person to whom the article gives another function than the source, another's, or
    one in another house; a doubt where the source gives none."""
    account = _Account(reading)
    seen: set[tuple[tuple[str, ...], frozenset[str], str]] = set()
    for holder, passage in account.mine[:_MOST]:
        found = account.judge(holder)
        if found is None:
            continue
        verdict, reason, origin, about = found
        key = (holder.person.words, holder.function.paths, passage.where)
        if key not in seen:
            seen.add(key)
            yield LedgerEntry(
                kind=EntryKind.FUNCTION,
                verdict=verdict,
                article=passage.mention(holder.function.start, holder.function.end),
                source=origin,
                reason=reason,
                about=about or passage.text[holder.person.start : holder.person.end],
            )


Judged = tuple[Verdict, str, Mention | None, str]  # the last: what the reason speaks of, the person if ""


class _Account:
    """The holders of functions in both texts."""

    def __init__(self, reading: Reading) -> None:
        self.lang = reading.lang
        self.passages = reading.original.passages
        self.words = reading.source_words
        self._known = frozenset(persons(p.text for p in [*reading.article, *self.passages]))
        self.mine = [
            (h, p) for p in reading.article for h in holders(p.text, "fr", self._known) if not _quoted(h, p)
        ]

    @lasting
    def theirs(self) -> list[Placed]:
        """The source's persons with their functions."""
        return [(h, p) for p in self.passages for h in holders(p.text, self.lang, self._known)]

    @lasting
    def functions(self) -> list[tuple[Function, Passage]]:
        """The source's functions."""
        return [(f, p) for p in self.passages for f in functions_in(p.text, self.lang)]

    @lasting
    def names(self) -> list[tuple[Named, Passage]]:
        """Whom the source names."""
        return [(n, p) for p in self.passages for n in named(p.text)]

    def judge(self, mine: Holder) -> Judged | None:
        """What is wrong with a person's function, if anything is."""
        about = [p for _, p in self._named(mine)]
        if not about:
            return None  # a person the source does not name is told as such
        paths = self._paths(mine.function)
        own = [(h, p) for h, p in self.theirs if same_person(mine.person.words, h.person.words)]
        fitting = [(h, p) for h, p in own if compatible(paths, h.function.paths)]
        if fitting:
            return self._house(mine, fitting) or _former(mine, fitting)
        others = [(h, p) for h, p in self.theirs if compatible(mine.function.paths, h.function.paths)]
        free = self._free(mine.function, others)
        there = {(p.where, p.text) for p in about}
        if any((p.where, p.text) in there for _, p in free):
            return None  # the function stands there, and may be this person's
        if any(does(paths, p.text[n.end : n.end + _BEHIND]) for n, p in self._named(mine)):
            return None  # “who chairs the transport committee”
        if own:
            return self._other(mine, own, others, free)
        return None if self._is_master(mine) else self._added(mine, others, free, about)

    def _is_master(self, mine: Holder) -> bool:
        """Whether it is what a person must be whom a French source calls « Me »."""
        if self.lang != "fr" or _MASTERS.isdisjoint(mine.function.paths):
            return False
        called = (p.text[max(0, n.start - _TITLE) : n.start] for n, p in self._named(mine))
        return any(_MASTER.search(before) for before in called)

    def _named(self, mine: Holder) -> Iterator[tuple[Named, Passage]]:
        """Where the source names that person."""
        return ((n, p) for n, p in self.names if same_person(mine.person.words, n.words))

    def _free(self, function: Function, others: Sequence[Placed]) -> list[tuple[Function, Passage]]:
        """Where the source has the function without saying in the same breath whose it is."""
        held = {(id(p), h.function.start) for h, p in others}
        same = [(f, p) for f, p in self.functions if compatible(function.paths, f.paths)]
        return [(f, p) for f, p in same if (id(p), f.start) not in held]

    def _paths(self, function: Function) -> frozenset[str]:
        """The functions it may be; English secretaries are ministers as well."""
        secretary = self.lang == "en" and any(p.startswith("secretaire") for p in function.paths)
        return function.paths | {"ministre"} if secretary else function.paths

    def _other(
        self, mine: Holder, own: Sequence[Placed], others: Sequence[Placed], free: Sequence[object]
    ) -> Judged | None:
        offices = [(h, p) for h, p in own if not h.function.trade]
        if others and not free:
            if swapped := [o for o in others if self._exchanged(o, own)]:
                return _another(*swapped[0])
            return _called(Verdict.ALTERED, "functions.changed", *(offices or own)[0])
        if mine.function.trade or not offices:
            raised = not mine.function.trade and self._settled(mine.function)
            doubtful = (self.lang == "fr" or raised) and not free
            return _called(Verdict.UNCERTAIN, "functions.perhaps", *own[0]) if doubtful else None
        if free or any(_kin(mine.function, h.function) for h, _ in offices):
            return _called(Verdict.UNCERTAIN, "functions.perhaps", *offices[0])
        return _called(Verdict.ALTERED, "functions.changed", *offices[0])

    def _exchanged(self, other: Placed, own: Sequence[Placed]) -> bool:
        """Whether the article gives that other person of the source this one's function in return."""
        words = other[0].person.words
        theirs = [h.function.paths for h, _ in self.mine if same_person(h.person.words, words)]
        return any(compatible(paths, h.function.paths) for paths in theirs for h, _ in own)

    def _added(
        self, mine: Holder, others: Sequence[Placed], free: Sequence[object], about: Sequence[Passage]
    ) -> Judged | None:
        if free:
            return None
        if others:
            return _another(*others[0])
        if not self._settled(mine.function) or any(w.folded in _LEADING for p in about for w in p.words):
            return None
        return Verdict.UNCERTAIN, "functions.added", None, ""

    def _settled(self, function: Function) -> bool:
        """Whether the function is an office, and one that French and English name alike."""
        known = any(path.partition("/")[0] in _SETTLED or path in _SETTLED for path in function.paths)
        return not function.trade and (self.lang == "fr" or known)

    def _house(self, mine: Holder, fitting: Sequence[Placed]) -> Judged | None:
        """What is wrong when the source has the person in another house, and never joins the two."""
        theirs = frozenset(w for h, _ in fitting for w in h.of)
        strange = frozenset(w for w in mine.of if w not in theirs) - PARTICLES
        if not mine.of or any(not h.of for h, _ in fitting) or strange != mine.of - PARTICLES:
            return None
        if not all(w in self.words for w in strange):
            return None  # a name that the source has not, perhaps translated
        joined = (p for n, p in self._named(mine) if strange & _words_at(p, n.start))
        if any(joined):
            return None
        return Verdict.ALTERED, "functions.elsewhere", _place(*fitting[0]), ""


def _called(verdict: Verdict, reason: str, holder: Holder, passage: Passage) -> Judged:
    """What is told of a person whom the source calls something else: its own word for them."""
    called = passage.text[holder.function.start : holder.function.end]
    return verdict, reason, _place(holder, passage), called


def _another(holder: Holder, passage: Passage) -> Judged:
    """What is told of a function that is somebody else's: their name."""
    name = passage.text[holder.person.start : holder.person.end]
    return Verdict.ALTERED, "functions.swapped", _place(holder, passage), name


def _former(mine: Holder, fitting: Sequence[Placed]) -> Judged | None:
    past = [h.function.former for h, _ in fitting]
    if mine.function.former and not any(past):
        return Verdict.ALTERED, "functions.ended", _place(*fitting[0]), ""
    if not mine.function.former and all(past):
        return Verdict.ALTERED, "functions.former", _place(*fitting[0]), ""
    return None


def _words_at(passage: Passage, at: int) -> frozenset[str]:
    return frozenset(w.folded for w in passage.words_between(*passage.sentence_at(at)))


def _kin(mine: Function, theirs: Function) -> bool:
    """Whether two functions are near enough to be mixed up: « directrice générale », « PDG »."""
    return bool(mine.paths & _HEADS) and bool(theirs.paths & _HEADS)


def _place(holder: Holder, passage: Passage) -> Mention:
    start = min(holder.function.start, holder.person.start)
    return passage.mention(start, max(holder.function.end, holder.person.end))


def _quoted(holder: Holder, passage: Passage) -> bool:
    return passage.is_quoted(holder.function.start)
