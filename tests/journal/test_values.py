"""Rows, summaries and sources come back from the journal as they went in, whatever text they hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.article import (
    Asked,
    Attribution,
    Depth,
    FailureKind,
    HeadingCandidate,
    HeadingKind,
    LeadImage,
    Link,
    Order,
    Paragraph,
    Quotation,
    Reason,
    Removal,
    RemovalReason,
    Reservation,
    Reserved,
    Source,
    Status,
    Strategy,
    Usage,
)
from rewriter.article.batch import Row, Summary
from rewriter.journal.values import packed, text_from, unpacked, value_from

WORDS = st.text(st.characters(exclude_categories=()), max_size=12)  # lone surrogates too
NAMES = st.text(st.characters(codec="utf-8"), max_size=12)  # our own: nobody's text is a name
MAYBE = st.none() | WORDS
NUMBER = st.integers(min_value=0, max_value=10**12)
MONEY = st.floats(allow_nan=False, allow_infinity=False)
REASON = st.builds(
    Reason,
    key=WORDS,
    params=st.dictionaries(NAMES, WORDS | st.integers() | MONEY, max_size=3),
    note=st.booleans(),
)
USAGE = st.builds(
    Usage,
    input_tokens=NUMBER,
    output_tokens=NUMBER,
    cached_tokens=NUMBER,
    reasoning_tokens=NUMBER,
    estimated=st.booleans(),
)
COUNTS = st.dictionaries(NAMES, NUMBER, max_size=3)
ROWS = st.builds(
    Row,
    id=WORDS,
    **dict.fromkeys(
        ("path", "url", "text", "title", "keyphrase", "source_name", "source_url", "author"), MAYBE
    ),
    min_words=st.none() | NUMBER,
    depth=st.none() | st.sampled_from(Depth),
    strategy=st.none() | st.sampled_from(Strategy),
    line=NUMBER,
    wrong=st.none() | REASON,
)
SUMMARIES = st.builds(
    Summary,
    status=st.sampled_from(Status),
    reasons=st.lists(REASON, max_size=2).map(tuple),
    failure=st.none() | st.sampled_from(FailureKind),
    **dict.fromkeys(("title", "keyphrase", "source_title", "language"), WORDS),
    **dict.fromkeys(("words", "source_words", "rounds", "calls"), NUMBER),
    **dict.fromkeys(("findings", "codes", "ledger"), COUNTS),
    usage=USAGE,
    paid=USAGE,
    cost=st.none() | MONEY,
    models=st.lists(WORDS, max_size=2).map(tuple),
    seconds=MONEY,
    sketch=st.lists(st.integers(min_value=0, max_value=2**64 - 1), max_size=4).map(tuple),
    files=st.lists(WORDS, max_size=2).map(tuple),
)


def some(kind: type, /, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """A few of a kind."""
    return st.lists(st.builds(kind, **fields), max_size=2).map(tuple)


SOURCES = st.builds(
    Source,
    name=WORDS,
    title=WORDS,
    language=st.sampled_from(["fr", "en"]),
    paragraphs=some(Paragraph, id=WORDS, text=WORDS, line=NUMBER),
    attribution=st.builds(Attribution, outlet=MAYBE, url=MAYBE, photo_credits=st.tuples(WORDS)),
    quotations=some(Quotation, text=WORDS, paragraph=WORDS, start=NUMBER, end=NUMBER, closed=st.booleans()),
    heading_candidates=some(HeadingCandidate, text=WORDS, kind=st.sampled_from(HeadingKind), before=MAYBE),
    receipt=some(Removal, text=WORDS, reason=st.sampled_from(RemovalReason), line=NUMBER),
    asked=st.builds(
        Asked,
        language=MAYBE,
        min_words=st.none() | NUMBER,
        seo=st.none() | st.booleans(),
        wishes=st.tuples(WORDS),
    ),
    links=some(Link, text=WORDS, url=WORDS, paragraph=WORDS),
    image=st.none() | st.builds(LeadImage, url=WORDS, caption=WORDS, credit=WORDS),
    reserved=some(Reserved, kind=st.sampled_from(Reservation), evidence=WORDS),
    orders=some(Order, text=WORDS, paragraph=MAYBE, hidden=st.booleans()),
)


@given(ROWS)
def test_rows(row: Row) -> None:
    assert value_from(text_from(row), Row) == row


@given(SUMMARIES)
def test_summaries(summary: Summary) -> None:
    assert value_from(text_from(summary), Summary) == summary


@given(SOURCES)
def test_sources(source: Source) -> None:
    assert unpacked(packed(source)) == source


@given(st.binary(max_size=60) | ROWS.map(text_from).map(str.encode))
def test_anything_else_is_a_value_error(blob: bytes) -> None:
    with pytest.raises(ValueError, match="not a stored value"):
        unpacked(blob)


@given(SOURCES, st.data())
def test_a_source_cut_short_is_a_value_error(source: Source, data: st.DataObject) -> None:
    blob = packed(source)
    with pytest.raises(ValueError, match="not a stored value"):
        unpacked(blob[: data.draw(st.integers(min_value=0, max_value=len(blob) // 2))])
