"""The source's amounts as they are looked up."""

from collections.abc import Iterator

from rewriter.ledger.bearing.passages import passage
from rewriter.ledger.counting.amounts import Amount, amounts_of
from rewriter.ledger.counting.stated import Stated

SOURCE = "Call the harbour on 116 123, the mayor on 116\u00a0124, or any of the 48 volunteers ashore."


class _Read(list[Amount]):
    """Amounts that count how often they are gone through."""

    times = 0

    def __iter__(self) -> Iterator[Amount]:
        self.times += 1
        return super().__iter__()

    def __reversed__(self) -> Iterator[Amount]:
        self.times += 1
        return super().__reversed__()


def stated() -> tuple[Stated, _Read]:
    """The numbers of that source, against an article that has none."""
    amounts = _Read(amounts_of([passage("p1", SOURCE)], "en"))
    return Stated(amounts, [], "en"), amounts


def test_a_number_in_groups_is_found_where_the_source_writes_it_so() -> None:
    known, _ = stated()
    starts = {digits: found.start for digits in ("116 123", "116 124") if (found := known.written(digits))}
    assert starts == {"116 123": SOURCE.index("116 123"), "116 124": SOURCE.index("116\u00a0124")}
    assert known.written("116 125") is None
    assert known.written("123 116") is None


def test_however_many_numbers_are_asked_for_the_source_is_gone_through_once() -> None:
    known, amounts = stated()
    known.written("100 000")
    read = amounts.times
    assert not any(known.written(f"{n} 000") for n in range(101, 999))
    assert amounts.times == read


def test_the_rest_of_a_number_in_groups_is_what_stands_behind_its_first() -> None:
    known, amounts = stated()
    first = known.written("116 123")
    assert first is not None
    rest = known.following(first, first.start + len("116 123"))
    assert [amount.mention.text for amount in rest] == ["123"]
    assert list(known.following(first, first.start)) == []
    assert list(known.following(amounts[-1], len(SOURCE))) == []
