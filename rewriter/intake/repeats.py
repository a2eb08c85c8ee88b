"""Sentences that stand twice, and pull quotes: words of the text that a page repeats in large type."""

import re
from collections import Counter
from dataclasses import replace

from rewriter.article import RemovalReason
from rewriter.intake.blocks import Block, tidy
from rewriter.text.normalise import fold
from rewriter.text.sentences import sentence_spans
from rewriter.text.words import count_words

_MIN_WORDS = 6  # shorter sentences may rightly stand twice (« Et après ? »)
_PULL_QUOTE_WORDS = 60
_OPENING = 6  # words by which a paragraph is looked up
_MARKS = re.compile(r"[^\w%€$£]+")


def key_of(text: str) -> str:
    """The words of a text without case, accents, marks: equal for the same words."""
    return _MARKS.sub(" ", fold(text)).strip()


def mark_repeats(blocks: list[Block], title: str = "") -> list[Block]:
    """The blocks; pull quotes, the title said again and the second stand of a sentence are set aside,
    cut out of their paragraph where need be. The first stand is kept."""
    titled = [_title_again(block, key_of(title)) for block in blocks] if title else blocks
    quoted = _mark_pull_quotes(titled)
    seen: set[str] = set()
    marked: list[Block] = []
    for block in quoted:
        marked += [block] if block.reason or block.kind == "heading" else _without_repeats(block, seen)
    return marked


def _title_again(block: Block, title: str) -> Block:
    if block.reason or not title or len(block.text) > 400 or key_of(block.text) != title:
        return block
    return replace(block, reason=RemovalReason.REPEATED_SENTENCE)


def _without_repeats(block: Block, seen: set[str]) -> list[Block]:
    """The block without the sentences seen before, and one block for each of those."""
    kept: list[str] = []
    repeated: list[Block] = []
    end = 0
    for start, stop in sentence_spans(block.text):
        sentence = block.text[start:stop]
        key = key_of(sentence)
        if key in seen and count_words(sentence) >= _MIN_WORDS:
            repeated.append(replace(block, text=sentence, reason=RemovalReason.REPEATED_SENTENCE))
        else:
            kept.append(block.text[end:stop])
            seen.add(key)
        end = stop
    if not repeated:
        return [block]
    rest = tidy("".join(kept))
    return ([replace(block, text=rest)] if rest else []) + repeated


def _mark_pull_quotes(blocks: list[Block]) -> list[Block]:
    """A short paragraph whose words stand, in the same order, inside a longer one is a pull quote."""
    keys = [key_of(b.text) if b.reason is None and b.kind != "heading" else "" for b in blocks]
    openings = _where_said(keys)
    marked = []
    for index, block in enumerate(blocks):
        short = keys[index] and _MIN_WORDS <= count_words(block.text) <= _PULL_QUOTE_WORDS
        quoted = short and _said_in_another(index, keys, openings)
        marked.append(replace(block, reason=RemovalReason.PULL_QUOTE) if quoted else block)
    return marked


def _where_said(keys: list[str]) -> dict[str, list[int]]:
    """For each paragraph's first six words, the paragraphs in which they stand (at most four, so that a
    hostile text costs no more)."""
    wanted = Counter(" ".join(key.split()[:_OPENING]) for key in keys if key)
    found: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        words = key.split()
        for at in range(len(words) - _OPENING + 1):
            opening = " ".join(words[at : at + _OPENING])
            if opening in wanted:
                places = found.setdefault(opening, [])
                if len(places) < 4 and (not places or places[-1] != index):
                    places.append(index)
    return found


def _said_in_another(index: int, keys: list[str], openings: dict[str, list[int]]) -> bool:
    key = keys[index]
    places = openings.get(" ".join(key.split()[:_OPENING]), [])
    return any(
        place != index and len(keys[place]) > len(key) + 20 and f" {key} " in f" {keys[place]} "
        for place in places
    )
