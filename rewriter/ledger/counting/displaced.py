"""A day or a month of an English source told of another of its events: « samedi » for “on Thursday”.

Both are the source's; only the sentence that says the same as the article's tells which is whose.
"""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.counting.calendar_words import When
from rewriter.ledger.counting.rivals import ELSEWHERE, Judged
from rewriter.ledger.once import lasting

_SAME = 0.3  # share of the article's sentence from which its best source sentence says the same
_PARTS = ("month", "weekday")  # a date's parts that stand alone


class Displaced:
    """The days of the week and months of both texts, by their sentences."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def judge(self, amount: Amount, pair: Pair) -> Judged | None:
        """A doubt where the sentence that says the same as the article's has another day or month, which the
        article's leaves out, and none that adds to it has this one; None elsewhere."""
        part = next((p for p in _PARTS if amount.date == When(**{p: getattr(amount.date, p)})), "")
        match = pair.matches[0] if pair.matches else None
        if not part or match is None or match.share < _SAME:
            return None
        said, told = self._parts(match.statement, part), self._parts(pair.statement, part)
        own = getattr(amount.date, part)
        others = [other for value, other in said.items() if value not in told]
        if own in said or not others or self._comes_from_beside(pair, part, own):
            return None
        return Verdict.UNCERTAIN, ELSEWHERE, others[0]

    def _comes_from_beside(self, pair: Pair, part: str, own: int) -> bool:
        """Whether a further source sentence has that day and something else that the article's says."""
        return any(own in self._parts(s, part) and pair.adds(s) for s in pair.near[1:])

    def _parts(self, statement: Statement, part: str) -> dict[int, Amount]:
        """The sentence's days, or months, with where each stands first."""
        dated = reversed(self._dates.get((statement.lang, statement.where, statement.start), ()))
        return {value: a for a in dated if (value := getattr(a.date, part)) is not None}

    @lasting
    def _dates(self) -> dict[tuple[str, str, int], list[Amount]]:
        found: dict[tuple[str, str, int], list[Amount]] = {}
        for lang, amount in self._every():
            found.setdefault((lang, amount.passage.where, amount.sentence), []).append(amount)
        return found

    def _every(self) -> Iterator[tuple[str, Amount]]:
        both: Sequence[tuple[str, Sequence[Amount]]] = (
            ("fr", self._reading.mine),
            (self._reading.lang, self._reading.theirs),
        )
        return ((lang, a) for lang, found in both for a in found if a.kind is EntryKind.DATE)
