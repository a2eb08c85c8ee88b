"""What a second reading said of sentences that still stand, once a person has changed others."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from rewriter.article import Ledger, Mention, Opinion
from rewriter.flow.opinion_parts import asked_about


def with_opinions_of(before: Ledger | None, now: Ledger) -> Ledger:
    """A ledger with the opinions of an earlier one on the sentences that are the same, at their places of
    now; sentences that are new count as unread."""
    reading = before.second_reading if before else None
    if before is None or not (reading or before.opinions):
        return now
    known = {mention.text for mention in asked_about(before)}
    sentences = asked_about(now)
    if reading:
        unchanged = sum(mention.text in known for mention in sentences)
        reading = replace(reading, sentences=len(sentences), read=min(reading.read, unchanged))
    found = tuple(_still_standing(before, sentences))
    return replace(now, opinions=found, second_reading=reading)


def _still_standing(before: Ledger, sentences: tuple[Mention, ...]) -> Iterator[Opinion]:
    places: dict[str, list[Mention]] = defaultdict(list)
    for mention in sentences:
        places[mention.text].append(mention)
    for opinion in before.opinions:
        there = places[opinion.article.text]
        if there:
            same = next((m for m in there if m.where == opinion.article.where), there[0])
            yield _moved(opinion, same)


def _moved(opinion: Opinion, to: Mention) -> Opinion:
    words, by = opinion.words, to.start - opinion.article.start
    if words:
        words = replace(words, where=to.where, start=words.start + by, end=words.end + by)
    return replace(opinion, article=to, words=words)
