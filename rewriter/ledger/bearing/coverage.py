"""What of the source the article takes up, sentence by sentence, and what it leaves out.

Both ways are asked: which article sentences were written from a source sentence (`Reading.pairs`), and which
say most of its words. A sentence is lost only where neither gives one. Thresholds were swept on development
documents of the planted losses and of faithful pairs.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rewriter.article import Coverage, EntryKind, LedgerEntry, Mention, Uptake, Verdict, Weight
from rewriter.ledger.bearing.in_order import InOrder
from rewriter.ledger.bearing.left_out import LeftOut
from rewriter.ledger.bearing.pairing import Match, Pair
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.bearing.statements import FIGURE, Lang, Statement
from rewriter.ledger.bearing.support import FEWEST
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.naming.capitals import lowered, names_of
from rewriter.ledger.once import lasting
from rewriter.ledger.original import Original
from rewriter.ledger.quoting.quoted import Quoted

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
_PARTS = ("coverage.part", "coverage.part-perhaps")  # of a French source, of an English one
_WORDS = 3  # words between marks from which somebody is quoted


def coverage_of(reading: Reading, quotations: Iterable[Quoted]) -> Sequence[Coverage]:
    """One `Coverage` for each sentence of the source, title first. `quotations` are those of the source that
    the article has: the sentences that hold them are not lost."""
    weighing, left_out = reading.original.once(_weighing), LeftOut(reading)
    told = _told(reading.pairs)
    quoted = frozenset(at for q in quotations for at in _sentences(q.passage, q.start, q.end))
    matched = [p for p in reading.returned if p.statement.where != "aside"]
    found: list[Coverage] = []
    for pair in matched:
        statement = pair.statement
        written = told.get(statement.index, ())
        covered = _coverage(pair, written, weighing)
        cited = covered.uptake is Uptake.LOST and (statement.where, statement.start) in quoted
        covered = replace(covered, uptake=Uptake.PARTLY) if cited else covered
        found.append(_with_missing(covered, pair, written, left_out))
    if reading.lang == "fr":
        return found
    return list(InOrder(pairs=reading.pairs, matched=matched, covered=found).settled())


def _with_missing(
    covered: Coverage, pair: Pair, told: Sequence[tuple[bool, float, Statement]], left_out: LeftOut
) -> Coverage:
    """The same with the parts that are lost of a sentence that is not lost as a whole."""
    if covered.uptake is Uptake.LOST or covered.source.where == "title":
        return covered
    written = [statement.index for _, _, statement in told]
    spans = left_out.of(pair.statement, written, (m.statement.index for m in pair.matches))
    missing = tuple(pair.statement.mention(*span) for span in spans)
    return replace(covered, uptake=Uptake.PARTLY, missing=missing) if missing else covered


def lost_statements(
    reading: Reading, covered: Iterable[Coverage], entries: Iterable[LedgerEntry]
) -> Iterator[LedgerEntry]:
    """An entry for each lost sentence, and for each lost part of a sentence that is told, the weightiest
    first; none where an item of it is told as lost already, unless only the lead’s own loss is worth a
    warning. A headline says it anew: its items are told apart."""
    items = _Items(reading.said, entries)
    order = list(Weight)
    lost = [loss for c in covered if c.source.where != "title" for loss in _losses(c, reading.lang)]
    for _, mention, reason in sorted(lost, key=lambda loss: order.index(loss[0])):
        essential = items.in_sentences(mention) if reason not in _PARTS else items.within(mention)
        if essential is None or (reason == "coverage.lead" and not essential):
            yield LedgerEntry(kind=EntryKind.STATEMENT, verdict=Verdict.LOST, source=mention, reason=reason)


def _losses(covered: Coverage, lang: Lang) -> Iterator[tuple[Weight, Mention, str]]:
    """What of a source sentence is lost, with what makes it matter and why it is told."""
    if covered.uptake is Uptake.LOST:
        reason = covered.weight if covered.sure else "perhaps"
        yield covered.weight, covered.source, f"coverage.{reason}"
    for part in covered.missing:
        weight = Weight.LEAD if covered.weight is Weight.LEAD else Weight.PLAIN
        yield weight, part, _PARTS[lang == "en"]


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


def _weighing(original: Original) -> "_Weighing":
    return _Weighing(original.said, original.amounts)


@dataclass(frozen=True)  # no slots: what is computed is kept in the instance
class _Weighing:
    """What makes the loss of a source sentence matter."""

    said: Sequence[Passage]
    amounts: Sequence[Amount]

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

    @lasting
    def _counted(self) -> frozenset[_At]:
        said = (a for a in self.amounts if not (a.in_name or a.spelled))
        return frozenset((a.passage.where, a.sentence) for a in said)

    @lasting
    def _quoted(self) -> frozenset[_At]:
        spans = ((p, s.start, s.end) for p in self.said for s in p.quotes)
        long = (span for span in spans if _is_long(*span))
        return frozenset(at for span in long for at in _sentences(*span))

    @lasting
    def _names(self) -> Mapping[_At, set[str]]:
        common = lowered(self.said)
        found: dict[_At, set[str]] = {}
        for name in (n for p in self.said for n in names_of(p, common) if n.sure):
            for at in _sentences(name.passage, name.start, name.end):
                found.setdefault(at, set()).update(w.folded for w in name.words)
        return found

    @lasting
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


class _Items:
    """The items told as lost: whether one stands in the sentences of a mention, or in the mention itself, and
    then whether one of these is essential; None when none does."""

    def __init__(self, said: Iterable[Passage], entries: Iterable[LedgerEntry]) -> None:
        self._passages = {p.where: p for p in said}
        self._sentences: dict[_At, bool] = {}
        self._places: dict[str, list[LedgerEntry]] = {}
        for item in (e for e in entries if e.verdict is Verdict.LOST):
            if item.source and item.source.where in self._passages:
                self._places.setdefault(item.source.where, []).append(item)
                for at in self._of(item.source):
                    self._sentences[at] = self._sentences.get(at, False) or item.essential

    def in_sentences(self, mention: Mention) -> bool | None:
        """Asked of a whole sentence."""
        return self._sentences.get((mention.where, mention.start))

    def within(self, mention: Mention) -> bool | None:
        """Asked of a part of one."""
        there = [e for e in self._places.get(mention.where, ()) if _overlap(e.source, mention)]
        return any(e.essential for e in there) if there else None

    def _of(self, mention: Mention) -> Iterator[_At]:
        return _sentences(self._passages[mention.where], mention.start, mention.end)


def _overlap(one: Mention | None, other: Mention) -> bool:
    return one is not None and one.start < other.end and other.start < one.end
