"""Quotations of the source that the article leaves out."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.passages import letters
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.quoting.along import quoted_along
from rewriter.ledger.quoting.quoted import Quoted

_WHOLE = 8  # words from which a quotation left out is worth restoring at every depth
_NAMING = 2  # words: a quotation this short sets a term off; leaving its marks out loses nobody’s words
_SAME = 0.5  # share of an English sentence's words from which the sentence whose best it is says it too
_MOSTLY = 0.5  # share of a translated quotation that the article has in other marks, or none as the source


def lost_quotations(left: Sequence[Quoted], reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each of the source's quotations that none of the article's comes from; `DERIVED` where the
    article has its words, without marks or in those of another."""
    order = {p.where: index for index, p in enumerate(reading.said)}
    told = _Told(reading) if reading.lang == "en" else None
    along = quoted_along(left, reading)
    for quoted in left:
        if len(quoted.words) <= _NAMING or id(quoted) in along:
            continue
        unmarked = _is_written(quoted, reading) or (told is not None and told.says(quoted))
        early = order[quoted.passage.where] <= max(1, len(order) // 3)
        alone = len(quoted.words) >= 0.8 * len(quoted.passage.words)
        yield LedgerEntry(
            kind=EntryKind.QUOTATION,
            verdict=Verdict.DERIVED if unmarked else Verdict.LOST,
            source=quoted.mention,
            reason="ledger.quotation-marks-dropped" if unmarked else "",
            # a quotation whose end nobody knows is better reported than quoted
            essential=not unmarked and quoted.closed and len(quoted.words) >= _WHOLE and (early or alone),
        )


def _is_written(quoted: Quoted, reading: Reading) -> bool:
    wanted = letters(quoted.words)
    return any(p.strand.find(wanted) for p in reading.article)


class _Told:
    """The sentences of an English source with those of the article that say them, by their place."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._pairs: dict[str, list[Pair]] = {}
        for pair in reading.returned:
            self._pairs.setdefault(pair.statement.where, []).append(pair)

    def says(self, quoted: Quoted) -> bool:
        """Whether the article tells most of it sentence by sentence, quoted there too, or where the source's
        own paragraph opens in the middle of what somebody says."""
        pairs = self._of(quoted)
        told = [p for p in pairs if self._is_told(p) and (not quoted.opened or _is_quoted(p))]
        return sum(map(_size, told)) >= _MOSTLY * sum(map(_size, pairs)) > 0

    def _of(self, quoted: Quoted) -> Sequence[Pair]:
        pairs = self._pairs.get(quoted.passage.where, [])
        first = bisect_right(pairs, quoted.start, key=_end)
        return pairs[first : bisect_left(pairs, quoted.end, key=_start)]

    def _is_told(self, pair: Pair) -> bool:
        back = self._reading.pairs[pair.best.index].best if pair.best else None
        mutual = back is pair.statement
        return mutual and (pair.borne_out >= _SAME or self._reading.is_rendered(pair))


def _start(pair: Pair) -> int:
    return pair.statement.start


def _end(pair: Pair) -> int:
    return pair.statement.end


def _size(pair: Pair) -> int:
    return len(pair.statement.words)


def _is_quoted(pair: Pair) -> bool:
    """Whether the article's sentence quotes more than it tells: a verb of saying may stand in the midst."""
    best = pair.best
    return best is not None and 2 * len(best.own) < len(best.words)
