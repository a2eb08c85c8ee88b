"""Quotations of an English source: their words are compared by what they mean, where the lexicon knows them,
and by what needs none: how many there are, how long, which figures and names they hold, in what order."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rewriter.article import Verdict
from rewriter.ledger.bearing.passages import Passage, letters
from rewriter.ledger.quoting.joined import runs_of
from rewriter.ledger.quoting.matching import (
    MORE_THAN_SOURCE,
    NO_COUNTERPART,
    Judged,
    Matching,
    entry,
    reach,
    spoken,
)
from rewriter.ledger.quoting.meant import keys, meanings, share
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.ledger.quoting.traits import traits
from rewriter.text.grammar.function_words import ENGLISH
from rewriter.text.tokens import Token

_SHORTEST = 0.8  # French words for one English word at least, in a whole translation
_STAGE = 8  # words at most of a work’s title between marks
_SET_OFF = 3  # words of the source at most that marks set off as a term, nobody being made to speak


def translated_quotations(
    mine: Sequence[Quoted], theirs: Sequence[Quoted], passages: Sequence[Passage] = ()
) -> list[Judged]:
    """What became of each quotation of the article, in order, and the English one it translates. `passages`
    are the source's: marks may set off what it names."""
    known = [traits(quoted, french=False) for quoted in theirs]
    matching = Matching(theirs, known, reach(len(mine), len(theirs)), runs_of(theirs, passages))
    judged = [
        _named(quoted, theirs, passages) or matching.judge(quoted, index / len(mine))
        for index, quoted in enumerate(mine)
    ]
    for at, source in matching.by_order(mine, judged):
        judged[at] = matching.judge_as(mine[at], source)
    said = keys([w for p in passages for w in p.words]) if any(map(_is_free, judged)) else frozenset()
    told = [(_set_off(q, said) if _is_free(known) else None) or known for q, known in zip(mine, judged)]
    left = len(theirs) - len({id(origin) for _, origin in told if origin})
    free = [_is_speech(quoted) for quoted, known in zip(mine, told) if _is_free(known)]
    terms, speech = len(free) > left, sum(free) > left  # more of them than are left to be told
    return [
        _beyond(known) if _is_free(known) and (speech if _is_speech(quoted) else terms) else known
        for quoted, known in zip(mine, told)
    ]


def _is_speech(quoted: Quoted) -> bool:
    """Whether marks make somebody speak, and set off no mere term."""
    return len(quoted.words) > _SET_OFF or spoken(quoted)


def _beyond(judged: Judged) -> Judged:
    return replace(judged[0], reason=MORE_THAN_SOURCE), None


def _is_free(judged: Judged) -> bool:
    return judged[1] is None and judged[0].reason == NO_COUNTERPART


def _set_off(quoted: Quoted, said: frozenset[str]) -> Judged | None:
    """The verdict on a term of the source, translated, that the article sets off, put in nobody's mouth."""
    meant = meanings(quoted.words)
    if len(quoted.words) > _SET_OFF or not meant or share(meant, said) < 1 or spoken(quoted):
        return None
    return entry(quoted, None, Verdict.DERIVED, "ledger.quotation-marks-added"), None


def _named(quoted: Quoted, theirs: Sequence[Quoted], passages: Sequence[Passage]) -> Judged | None:
    """The verdict on marks that set off a work's title or a term in the source's own words, which it does not
    quote; None when they make somebody speak."""
    wanted = letters(quoted.words)
    if len(quoted.words) > _STAGE or any(q.strand.find(wanted) for q in theirs) or spoken(quoted):
        return None
    for passage in passages:
        found = passage.strand.find(wanted)
        words = passage.words[found[0] : found[1] + 1] if found else ()
        if words and (len(words) <= _SET_OFF or _is_title(passage, words)):
            origin = passage.mention(words[0].start, words[-1].end)
            return entry(quoted, origin, Verdict.DERIVED, "ledger.quotation-marks-added"), None
    return None


def _is_title(passage: Passage, words: Sequence[Token]) -> bool:
    """Whether English writes these words as a title: a capital on all but the little ones."""
    return all(passage.text[w.start].isupper() or w.folded in ENGLISH for w in words)


def carried_on(
    mine: Sequence[Quoted], origins: Sequence[Quoted | None], theirs: Sequence[Quoted]
) -> Iterator[Quoted]:
    """The English quotations that a French one translates besides its own: an English quotation may run over
    several paragraphs, a French writer closes it once. Counted in as long as the French is long enough."""
    places = {id(quoted): index for index, quoted in enumerate(theirs)}
    for quoted, origin in zip(mine, origins):
        last, needed = origin, len(origin.words) if origin else 0
        while last and not last.passage.text[last.end :].strip():  # no mark closes it there
            last = next(iter(theirs[places[id(last)] + 1 :][:1]), None)
            needed += len(last.words) if last else 0
            if last is None or last.start > 1 or len(quoted.words) < _SHORTEST * needed:
                break
            yield last
