"""Causes and effects that the article tells by a verb or a participle, and its source does not: « Lestées par
un beurre plus cher, les ventes ont reculé », where the source says the one and the other."""

from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.causes import gives_cause
from rewriter.text.claims.effects import Effect, causes_by_itself, effects

_MOST = 10  # of one sentence that are looked at, against hostile input
_LONGEST = 25  # words of what is said to cause or to follow
_TRACES = 0.34  # share of them that the source may have by chance
_BREAKS = frozenset(",;:")


def effects_added(reading: Reading) -> Iterator[LedgerEntry]:
    """At most one doubt a sentence: a cause that the source has not there, or an effect that it has not."""
    for pair in reading.pairs:
        if pair.matches and not pair.statement.is_heading:
            yield from islice(_added(pair), 1)


def _added(pair: Pair) -> Iterator[LedgerEntry]:
    statement = pair.statement
    for effect in islice(effects(statement.folded), _MOST):
        start = statement.words[effect.first].start
        if statement.is_quoted(start) or not _is_added(pair, effect):
            continue
        last = effect.last if effect.sort == "caused" else _last(statement, effect)
        yield LedgerEntry(
            kind=EntryKind.CAUSE,
            verdict=Verdict.UNCERTAIN,
            article=statement.mention(start, statement.words[last].end),
            source=pair.best.mention() if pair.best else None,
            reason="cause.effect-doubt" if effect.sort == "followed" else "cause.other-doubt",
        )


def _is_added(pair: Pair, effect: Effect) -> bool:
    if effect.sort == "caused":
        return not _is_caused(pair, effect)
    statement = pair.statement
    said = _said(statement, effect)
    if not _is_apart(statement, effect) or not said:
        return False
    if _held(said, pair.near) <= _TRACES * len(said):
        return True
    beside = effect.sort == "borne" and _held(said, [m.statement for m in pair.matches[:1]]) == 0
    return beside and pair.source.lang == "fr" and not _gives_cause(pair)


def _is_apart(statement: Statement, effect: Effect) -> bool:
    """Whether it opens the sentence or follows a mark: « , privant », not « en privant »."""
    if effect.first == 0:
        return True
    words = statement.words
    return _is_marked(statement.passage.text[words[effect.first - 1].end : words[effect.first].start])


def _is_caused(pair: Pair, effect: Effect) -> bool:
    """Whether the source's sentences there have that verb, or speak of a cause."""
    verb = pair.statement.folded[effect.first]
    if verb in pair.statement.telling and any(s.has(verb) for s in pair.near):
        return True
    told = pair.source.lang == "fr" and any(e.sort == "caused" for s in pair.near for e in effects(s.folded))
    return told or _gives_cause(pair)


def _gives_cause(pair: Pair) -> bool:
    there = [(m.statement.folded, m.statement.lang) for m in pair.matches]
    return any(
        gives_cause(words, lang) or (lang == "en" and causes_by_itself(words)) for words, lang in there
    )


def _said(statement: Statement, effect: Effect) -> Sequence[str]:
    """The telling words of what causes or follows."""
    telling = frozenset(statement.telling)
    within = statement.folded[effect.last + 1 : _last(statement, effect) + 1]
    return [word for word in dict.fromkeys(within) if word in telling]


def _held(said: Sequence[str], among: Sequence[Statement]) -> int:
    return sum(any(s.has(word) for s in among) for word in said)


def _last(statement: Statement, effect: Effect) -> int:
    """The rank of the last word before the next mark."""
    words, text = statement.words, statement.passage.text
    last = min(len(words) - 1, effect.last + _LONGEST)
    for at in range(effect.last + 2, last + 1):
        if _is_marked(text[words[at - 1].end : words[at].start]):
            return at - 1
    return last


def _is_marked(between: str) -> bool:
    """Whether a mark stands there, but for the comma of a figure."""
    return " " in between and not _BREAKS.isdisjoint(between)
