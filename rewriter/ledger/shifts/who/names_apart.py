"""What shows that one name stands for no other: whom it is, to whom it is said, how it is spelt."""

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.naming.capitals import Name
from rewriter.text.people.persons import named
from rewriter.text.saying.speech_words import REPORTING

_ONE_PERSON = frozenset("il elle he she him her".split())
_ARTICLES = frozenset("le la les l the".split())
_TO = frozenset("a au aux to".split())
_TELLING = frozenset("tell tells told telling".split())  # the verb whose object is the listener
_POSTAL = 2  # letters of a state's short name


def is_whom(name: Name, other: Name, source: Statement) -> bool:
    """Whether a person’s name stands for “she” beside another name: « Lea Roe a fondé un festival » of
    “Tideline, the festival she founded”."""
    return not _ONE_PERSON.isdisjoint(source.held) and _is_person(name) and not _is_person(other)


def _is_person(name: Name) -> bool:
    return any(n.personal for n in named(name.passage.text) if n.start <= name.start < n.end)


def is_told(name: Name, statement: Statement) -> bool:
    """Whether a sentence names it as whom somebody spoke to, « déclare à la Gazette », “told the Gazette”:
    an article leaves that out, and no other name stands for it."""
    before = [w.folded for w in statement.words if w.end <= name.start and w.folded not in _ARTICLES][-2:]
    if not before or before[-1] not in _TO:
        return not _TELLING.isdisjoint(before[-1:])
    return before[0] in REPORTING[statement.lang]


def shortens(name: Name, other: Name) -> bool:
    """Whether a name of two capitals, a state's as its post has it, stands for the other: AZ, Arizona."""
    short = name.passage.text[name.start : name.end]
    letters = iter(other.words[0].folded)
    return len(short) == _POSTAL and short.isupper() and all(c in letters for c in short.lower())
