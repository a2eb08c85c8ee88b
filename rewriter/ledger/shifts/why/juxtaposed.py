"""Facts that a source sets side by side and an article joins, « donc » or « en effet »: two of its sentences
that nothing links, or one that says the one fact aside, « qui … », « alors que … »."""

from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.text.claims.causes import Link, gives_cause, links
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import Token

_FOUND = 0.6  # share of each of two sentences that its own source sentence must have
_OPENING = 7  # words in which a sentence says that it follows from another
_NEXT = 2  # sentences further that the second may stand in its paragraph
_RELATIVES = {
    "fr": frozenset("qui que qu dont ou lequel laquelle".split()),
    "en": frozenset("who which whose where whom".split()),
}
_MEANWHILE = {
    "fr": frozenset((("alors", "que"), ("alors", "qu"), ("tandis", "que"), ("tandis", "qu"))),
    "en": frozenset((("while",), ("whereas",), ("even", "as"))),
}
_AFTER = {"fr": frozenset((("apres",),)), "en": frozenset((("after",), ("following",)))}
_MOST = 5  # parts said aside that are looked at, against hostile input
_MARKS = frozenset(",;:()–—")
_AND = frozenset(("et", "mais"))
_NEEDS = frozenset(  # what is needed is the reason of what is done
    "besoin besoins exige exigeait necessite necessitait need needs needed require requires required".split()
)

_Part = Sequence[Token]


def are_juxtaposed(pair: Pair, before: Pair | None, link: Link) -> bool:
    """Whether the source tells both facts that the connector joins, and nothing of the one following from
    the other."""
    if before is None or pair.best is None or not _joins(pair.statement, link):
        return False
    if any(m.statement is pair.best for m in before.matches):
        both = before.statement, pair.statement
        return any(_parts(part, rest, both, pair.best.lang, link) for part, rest in _asides(pair.best, link))
    return link.side == "before" and _follow_unlinked(before, pair)


def _joins(statement: Statement, link: Link) -> bool:
    """Whether the connector joins its sentence to the one before: « elle recrute, et ouvrira donc » has the
    cause within."""
    return _AND.isdisjoint(statement.folded[1 : link.first])


def _follow_unlinked(before: Pair, pair: Pair) -> bool:
    """Whether both are the source's, the one soon after the other in a paragraph, with no word of cause."""
    if not before.matches or min(before.matches[0].share, pair.matches[0].share) < _FOUND:
        return False
    cause, effect = before.matches[0].statement, pair.matches[0].statement
    near = cause.where == effect.where and 0 < effect.index - cause.index <= _NEXT
    return near and _NEEDS.isdisjoint(cause.folded) and not _follows_from(effect)


def _follows_from(statement: Statement) -> bool:
    """Whether the sentence says that it follows from the one before: « Face à cela », « Elle a donc »."""
    words = statement.folded
    if statement.lang == "en":
        return gives_cause(words, "en")
    return gives_cause(words[:_OPENING], "fr") or any(link.side == "before" for link in links(words))


def _parts(part: _Part, rest: _Part, both: tuple[Statement, Statement], lang: Lang, link: Link) -> bool:
    """Whether what is said aside is one of the two facts and the rest of the sentence is the other, which has
    no word of cause; « en effet » opens what was said aside."""
    first, second = (_leaning(statement, part, rest, lang) for statement in both)
    apart = first * second < 0 and (link.side == "before" or second > 0)
    return apart and not any(gives_cause([w.folded for w in words], lang) for words in (part[1:], rest))


def _leaning(statement: Statement, part: _Part, rest: _Part, lang: Lang) -> int:
    """Of its telling words, how many more stand in the one than in the other."""
    inside, outside = _keys(part, lang), _keys(rest, lang)
    held = [concepts(word, "fr") for word in statement.telling]
    return sum((not inside.isdisjoint(keys)) - (not outside.isdisjoint(keys)) for keys in held)


def _keys(words: _Part, lang: Lang) -> frozenset[str]:
    return frozenset(key for word in words for key in concepts(word.folded, lang))


def _asides(source: Statement, link: Link) -> Iterator[tuple[_Part, _Part]]:
    """Each part of the sentence that says something aside, up to the next mark, and the rest of it."""
    words = source.words
    marks = [at for at in range(1, len(words)) if _is_marked(source, at)]
    openers = (at for at in range(1, len(words)) if _opens_aside(source, at, link))
    for at in islice(openers, _MOST):
        end = next((mark for mark in marks if mark > at), len(words))
        yield words[at:end], [*words[:at], *words[end:]]


def _opens_aside(source: Statement, at: int, link: Link) -> bool:
    words, lang = source.folded, source.lang
    openers = _MEANWHILE[lang] if link.side == "before" else _MEANWHILE[lang] | _AFTER[lang]
    if tuple(words[at : at + 1]) in openers or tuple(words[at : at + 2]) in openers:
        return True
    return link.side == "before" and words[at] in _RELATIVES[lang] and _is_marked(source, at)


def _is_marked(source: Statement, at: int) -> bool:
    """Whether a mark stands before a word, but for the comma of a figure."""
    between = source.passage.text[source.words[at - 1].end : source.words[at].start]
    return " " in between and not _MARKS.isdisjoint(between)
