"""What a second reading said stays with the sentences that a person leaves as they are."""

from dataclasses import replace

from rewriter.article import Ledger, Mention, Opinion, Said, SecondReading, Standing, Support
from rewriter.flow.carried_opinions import with_opinions_of


def ledger(*texts: str, section: int = 0) -> Ledger:
    """A ledger of one paragraph of these sentences."""
    found, at = [], 0
    for text in texts:
        article = Mention(text=text, where=f"{section}/0", start=at, end=at + len(text))
        found.append(Support(article=article, standing=Standing.SUPPORTED))
        at += len(text) + 1
    return Ledger(support=tuple(found))


def read(before: Ledger, *doubted: int) -> Ledger:
    """The same, with an opinion on the first three letters of some of its sentences."""
    mentions = [before.support[n].article for n in doubted]
    opinions = tuple(
        Opinion(
            article=m,
            answer=Said.NO,
            words=Mention(text=m.text[:3], where=m.where, start=m.start, end=m.start + 3),
        )
        for m in mentions
    )
    reading = SecondReading(sentences=len(before.support), read=len(before.support), models=("m",))
    return replace(before, opinions=opinions, second_reading=reading)


BEFORE = read(ledger("Un train part.", "Deux arrivent.", "Trois restent."), 0, 2)


def test_opinions_follow_their_sentences() -> None:
    now = with_opinions_of(BEFORE, ledger("Un train part enfin.", "Deux arrivent.", "Trois restent."))
    (opinion,) = now.opinions
    assert opinion.article == now.support[2].article
    assert opinion.words is not None
    assert opinion.words.start == opinion.article.start == 36
    assert now.second_reading == SecondReading(sentences=3, read=2, models=("m",))


def test_a_sentence_moved_to_another_paragraph_keeps_its_opinion() -> None:
    now = with_opinions_of(BEFORE, ledger("Trois restent.", section=4))
    assert [(o.article.where, o.words and o.words.where) for o in now.opinions] == [("4/0", "4/0")]


def test_nothing_changed_is_nothing_changed() -> None:
    bare = ledger("Un train part.", "Deux arrivent.", "Trois restent.")
    assert with_opinions_of(BEFORE, bare) == BEFORE


def test_where_nobody_read_there_is_nothing_to_keep() -> None:
    bare = ledger("Un train part.")
    assert with_opinions_of(None, bare) is bare
    assert with_opinions_of(bare, bare) is bare
