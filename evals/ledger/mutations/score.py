"""How much of what was planted a detector finds, class by class, and how often it cries wolf."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from evals.ledger.mutations.cases import Case, Pair
from evals.ledger.mutations.chance import SEED
from evals.ledger.mutations.drawing import CLASSES, cases, pairs
from rewriter.article import Draft, Source

_DRAWS = 1000
_WHOLE = 0.9  # share of a sentence that a flag covers to be about the sentence, whatever its words are


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """What a detector says: characters `start` to `end` of a paragraph ("0/3") of the article, or of a source
    paragraph ("p3") or "title". `kind` is the detector's own word for what is wrong."""

    side: Literal["article", "source"]
    where: str
    start: int
    end: int
    kind: str
    level: Literal["alarm", "doubt"] = "alarm"


Detector = Callable[[Source, Draft], Sequence[Flag]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share of so many, with its 95 % interval: documents are drawn anew, with all they hold."""

    hits: int
    of: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """0–1; 0 when there was nothing to find."""
        return self.hits / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One class in one direction: how many cases of how many documents, and the shares found."""

    klass: str
    direction: str
    docs: int
    alarmed: Share
    flagged: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The classes' rows; and for each direction the faithful sentences that are flagged, in a row of class "faithful"."""

    split: str
    rows: tuple[Row, ...]
    wrong: tuple[Row, ...]

    def row(self, klass: str, direction: str) -> Row | None:
        """The row of a class in one direction, or None."""
        return next(
            (r for r in (*self.rows, *self.wrong) if (r.klass, r.direction) == (klass, direction)), None
        )


_Seen = tuple[str, bool, bool]  # document, alarmed, flagged at all


def _never(_pair: Pair, _flag: Flag) -> bool:
    return False


def score(
    detector: Detector,
    split: str | None,
    classes: Container[str] = CLASSES,
    is_right: Callable[[Pair, Flag], bool] = _never,
) -> Score:
    """A detector on the cases of a split ("dev", "held"), or on all; of every class, or of some. A flag that
    a reader judged right, for the translation does say otherwise than its source, is no wrong alarm."""
    faithful = [(p, tuple(detector(p.source, p.faithful))) for p in pairs(split)]
    known = {p.source.name: flags for p, flags in faithful}
    found: dict[tuple[str, str], list[_Seen]] = {}
    for case in (c for c in cases(split) if c.klass in classes):
        if case.source.name not in known:
            known[case.source.name] = tuple(detector(case.source, case.faithful))
        before = known[case.source.name]
        after = detector(case.source, case.mutated)
        seen = (case.doc, is_found(case, before, after, alarms=True), is_found(case, before, after))
        found.setdefault((case.klass, case.direction), []).append(seen)
    wrong: dict[tuple[str, str], list[_Seen]] = {}
    for pair, flags in faithful:
        unjudged = tuple(f for f in flags if not is_right(pair, f))
        wrong.setdefault(("faithful", pair.direction), []).extend(_sentences(pair, unjudged))
    order = {klass: n for n, klass in enumerate(CLASSES)}
    keys = sorted(found, key=lambda k: (k[1], order[k[0]]))
    return Score(
        split=split or "all",
        rows=tuple(_row(key, found[key]) for key in keys),
        wrong=tuple(_row(key, wrong[key]) for key in sorted(wrong)),
    )


def is_found(case: Case, before: Iterable[Flag], after: Iterable[Flag], *, alarms: bool = False) -> bool:
    """Whether a flag touches the changed sentence that did not already stand there in the faithful article."""
    side = "source" if case.lost else "article"
    known = Counter(
        _known(f, case.faithful, (case.was_start, case.was_end))
        for f in _at(before, side, case.where, alarms)
        if case.lost or (f.start < case.was_end and f.end > case.was_start)
    )
    for flag in _at(after, side, case.where, alarms):
        if flag.start < case.end and flag.end > case.start:
            key = _known(flag, case.mutated, (case.start, case.end))
            if not known[key]:
                return True
            known[key] -= 1
    return False


def _at(flags: Iterable[Flag], side: str, where: str, alarms: bool) -> Iterable[Flag]:
    return (f for f in flags if (f.side, f.where) == (side, where) and (f.level == "alarm" or not alarms))


def _known(flag: Flag, article: Draft, sentence: tuple[int, int]) -> tuple[str, str]:
    """What a flag says and of which words: "" where it is about the whole sentence."""
    if flag.side == "source":
        return flag.kind, f"{flag.start}-{flag.end}"
    start, end = sentence
    covered = min(flag.end, end) - max(flag.start, start)
    if covered >= _WHOLE * (end - start):
        return flag.kind, ""
    section, paragraph = map(int, flag.where.split("/"))
    return flag.kind, article.sections[section].paragraphs[paragraph].text[flag.start : flag.end]


def _sentences(pair: Pair, flags: tuple[Flag, ...]) -> list[_Seen]:
    seen: list[_Seen] = []
    for where, start, end in pair.sentences():
        here = [
            f for f in flags if f.side == "article" and f.where == where and f.start < end and f.end > start
        ]
        seen.append((pair.doc, any(f.level == "alarm" for f in here), bool(here)))
    return seen


def _row(key: tuple[str, str], seen: list[_Seen]) -> Row:
    return Row(
        klass=key[0],
        direction=key[1],
        docs=len({doc for doc, _, _ in seen}),
        alarmed=share([(doc, alarmed) for doc, alarmed, _ in seen]),
        flagged=share([(doc, flagged) for doc, _, flagged in seen]),
    )


def share(seen: Sequence[tuple[str, bool]]) -> Share:
    """The share of hits, with an interval that counts a document's sentences as one draw."""
    by_doc: dict[str, tuple[int, int]] = {}
    for doc, hit in seen:
        hits, of = by_doc.get(doc, (0, 0))
        by_doc[doc] = hits + hit, of + 1
    clusters = list(by_doc.values())
    chance = Random(f"{SEED} bootstrap")  # noqa: S311 - drawn the same in every run
    drawn = sorted(_drawn(clusters, chance) for _ in range(_DRAWS))
    low, high = drawn[int(0.025 * _DRAWS)], drawn[int(0.975 * _DRAWS)]
    return Share(hits=sum(h for h, _ in clusters), of=sum(n for _, n in clusters), low=low, high=high)


def _drawn(clusters: list[tuple[int, int]], chance: Random) -> float:
    draw = chance.choices(clusters, k=len(clusters))
    return sum(h for h, _ in draw) / sum(n for _, n in draw)


def table(found: Score) -> str:
    """The score for people: one line for each class and direction."""
    head = f"{found.split:30}{'n':>5}{'docs':>6}   {'alarm':22}{'alarm or doubt':22}"
    lines = [head]
    for row in (*found.rows, *found.wrong):
        name = f"{row.direction} {row.klass}"
        lines.append(f"{name:30}{row.alarmed.of:5}{row.docs:6}   {_told(row.alarmed)}{_told(row.flagged)}")
    return "\n".join(lines)


def _told(part: Share) -> str:
    return f"{part.value:6.1%} [{part.low:6.1%}, {part.high:6.1%}] "
