"""What of the source the article takes up, sentence by sentence, and what it leaves out.

Both ways are asked: which article sentences were written from a source sentence (`Reading.pairs`), and which
say most of its words. A sentence is lost only where neither gives one. Thresholds were swept on development
documents of the planted losses and of faithful pairs.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from rewriter.article import Coverage, EntryKind, LedgerEntry, Mention, Uptake, Verdict, Weight
from rewriter.ledger.capitals import lowered, names_of
from rewriter.ledger.pairing import Match, Pair, pairs
from rewriter.ledger.passages import Passage
from rewriter.ledger.quoted import Quoted
from rewriter.ledger.reading import Reading
from rewriter.ledger.statements import FIGURE, Statement
from rewriter.ledger.support import FEWEST

# The share of the source sentence that one article sentence has, and that of the article sentence that is
# nearest to it, together. Below `_LOST` lie all planted losses of French sources and 94 % of English ones,
# with none and 1.4 % of faithful sentences; below `_SURELY`, 0.2 % of faithful sentences of English sources.
_LOST = 0.45
_SURELY = 0.3
_SHARED = 0.45  # share of an article sentence from which it tells a source sentence among others
_PARTLY = {"fr": 0.6, "en": 0.35}  # of its words, below which a sentence is taken up in part
_MOST = 3  # article sentences shown
_LEAD = ("title", "p1", "p2")
_At = tuple[str, int]  # a sentence: its passage’s address and where it starts
_WORDS = 3  # words between marks from which somebody is quoted


def coverage_of(reading: Reading, quotations: Iterable[Quoted]) -> Sequence[Coverage]:
    """One `Coverage` for each sentence of the source, title first. `quotations` are those of the source that
    the article has: the sentences that hold them are not lost."""
    weighing = _Weighing(reading)
    told = _told(reading.pairs)
    quoted = frozenset(at for q in quotations for at in _sentences(q.passage, q.start, q.end))
    found: list[Coverage] = []
    for pair in pairs(reading.stated, reading.statements):
        statement = pair.statement
        if statement.where != "aside":
            covered = _coverage(pair, told.get(statement.index, ()), weighing)
            cited = covered.uptake is Uptake.LOST and (statement.where, statement.start) in quoted
            found.append(replace(covered, uptake=Uptake.PARTLY) if cited else covered)
    return found


def lost_statements(
    reading: Reading, covered: Iterable[Coverage], entries: Iterable[LedgerEntry]
) -> Iterator[LedgerEntry]:
    """An entry for each lost sentence that holds a fact, the weightiest first; none where an item of that
    sentence is told as lost already, unless only the lead’s own loss is worth a warning."""
    told = _lost_items(reading.said, entries)
    order = list(Weight)
    lost = [c for c in covered if c.uptake is Uptake.LOST and c.weight is not Weight.PLAIN]
    lost = [c for c in lost if c.source.where != "title"]  # a headline says it anew; its items are told apart
    for found in sorted(lost, key=lambda c: order.index(c.weight)):
        essential = told.get((found.source.where, found.source.start))
        if essential is None or (found.weight is Weight.LEAD and not essential):
            yield LedgerEntry(
                kind=EntryKind.STATEMENT,
                verdict=Verdict.LOST,
                source=found.source,
                reason=f"coverage.{found.weight if found.sure else 'perhaps'}",
            )


def _told(found: Iterable[Pair]) -> Mapping[int, Sequence[tuple[bool, float, Statement]]]:
    """By the rank of a source sentence: the article sentences that it is matched with, whether it is their
    best, and its share of them."""
    told: dict[int, list[tuple[bool, float, Statement]]] = {}
    for pair in found:
        for rank, match in enumerate(pair.matches):
            told.setdefault(match.statement.index, []).append((rank == 0, match.share, pair.statement))
    return told


def _coverage(pair: Pair, told: Sequence[tuple[bool, float, Statement]], weighing: "_Weighing") -> Coverage:
    own = max((share for best, share, _ in told if best), default=0.0)
    beside = max((share for _, share, _ in told), default=0.0)
    alike = (pair.matches[0].share if pair.matches else 0.0) + own
    uptake = _uptake(pair, alike, beside)
    return Coverage(
        source=pair.statement.mention(),
        uptake=uptake,
        weight=weighing.of(pair.statement),
        article=() if uptake is Uptake.LOST else tuple(_places(told, pair.matches)),
        share=round(pair.share, 3),
        sure=pair.statement.lang == "fr" or alike < _SURELY,
    )


def _uptake(pair: Pair, alike: float, beside: float) -> Uptake:
    statement = pair.statement
    if alike < _LOST and beside < _SHARED:
        few = len(statement.telling) + len(statement.figures) < FEWEST
        return Uptake.UNCERTAIN if few else Uptake.LOST
    held = all(pair.source.holding_item(key) for key in statement.items if key[0] == FIGURE)
    whole = held and alike >= _LOST and pair.share >= _PARTLY[statement.lang]
    return Uptake.WHOLE if whole else Uptake.PARTLY


def _places(told: Iterable[tuple[bool, float, Statement]], matches: Iterable[Match]) -> Iterator[Mention]:
    written = sorted(told, key=lambda t: (not t[0], -t[1], t[2].index))
    found = {s.index: s for s in [*(s for _, _, s in written), *(m.statement for m in matches)]}
    return (s.mention() for s in list(found.values())[:_MOST])


@dataclass(frozen=True)  # no slots: what is computed is kept in the instance
class _Weighing:
    """What makes the loss of a source sentence matter."""

    reading: Reading

    def of(self, statement: Statement) -> Weight:
        """The weightiest of its reasons."""
        at = (statement.where, statement.start)
        if statement.where in _LEAD:
            return Weight.LEAD
        if at in self._counted:
            return Weight.FIGURE
        if at in self._quoted:
            return Weight.QUOTATION
        names = self._names.get(at, set())
        if not names:
            return Weight.PLAIN
        return Weight.NAME if names.isdisjoint(self._title) else Weight.TITLE_NAME

    @cached_property
    def _counted(self) -> frozenset[_At]:
        said = (a for a in self.reading.theirs if not (a.in_name or a.spelled))
        return frozenset((a.passage.where, a.sentence) for a in said)

    @cached_property
    def _quoted(self) -> frozenset[_At]:
        spans = ((p, s.start, s.end) for p in self.reading.said for s in p.quotes)
        long = (span for span in spans if _is_long(*span))
        return frozenset(at for span in long for at in _sentences(*span))

    @cached_property
    def _names(self) -> Mapping[_At, set[str]]:
        common = lowered(self.reading.said)
        found: dict[_At, set[str]] = {}
        for name in (n for p in self.reading.said for n in names_of(p, common) if n.sure):
            for at in _sentences(name.passage, name.start, name.end):
                found.setdefault(at, set()).update(w.folded for w in name.words)
        return found

    @cached_property
    def _title(self) -> frozenset[str]:
        return frozenset(w for (where, _), words in self._names.items() if where == "title" for w in words)


def _is_long(passage: Passage, start: int, end: int) -> bool:
    return len(passage.words_between(start, end)) >= _WORDS


def _sentences(passage: Passage, start: int, end: int) -> Iterator[_At]:
    """The sentences that hold some of these characters."""
    spans = passage.sentences
    at = max(0, bisect_right(spans, (start, len(passage.text))) - 1)
    while at < len(spans) and spans[at][0] < end:
        if spans[at][1] > start:
            yield passage.where, spans[at][0]
        at += 1


def _lost_items(said: Iterable[Passage], entries: Iterable[LedgerEntry]) -> Mapping[_At, bool]:
    """The sentences of which an item is told as lost, and whether one of these is essential."""
    passages = {p.where: p for p in said}
    found: dict[_At, bool] = {}
    for item in (e for e in entries if e.verdict is Verdict.LOST):
        if item.source and item.source.where in passages:
            for at in _sentences(passages[item.source.where], item.source.start, item.source.end):
                found[at] = found.get(at, False) or item.essential
    return found
