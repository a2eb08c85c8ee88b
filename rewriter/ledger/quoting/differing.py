"""What a translated quotation says that the English one does not: another number, another name."""

from rewriter.article import EntryKind
from rewriter.ledger.bearing.passages import passage
from rewriter.ledger.counting.amounts import Amount, Lang, amounts_of
from rewriter.ledger.counting.converted import is_conversion
from rewriter.ledger.naming.exonyms import stands_for
from rewriter.ledger.naming.forms import nouns
from rewriter.ledger.quoting.meant import keys
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.ledger.quoting.traits import digits
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import Token

_FEASTS = frozenset("noel paques toussaint pentecote".split())  # « chants de Noël »: “carols”


def strange_figure(quoted: Quoted, source: Quoted) -> bool:
    """Whether a quotation has a number that the English one has neither so, nor in letters, nor in the units
    of another system."""
    if not digits(quoted.words) - digits(source.words):
        return False
    theirs = _amounts(source, "en")
    numbers = [a for a in _amounts(quoted, "fr") if any(c.isdigit() for c in a.mention.text)]
    return any(not any(_same_amount(a, other) for other in theirs) for a in numbers)


def _amounts(quoted: Quoted, lang: Lang) -> list[Amount]:
    """The figures and dates of the quotation alone: its paragraph may be long, and hold many."""
    return amounts_of([passage("", quoted.text)], lang)


def _same_amount(mine: Amount, theirs: Amount) -> bool:
    if EntryKind.DATE in (mine.kind, theirs.kind):
        return mine.kind is theirs.kind and (mine.date.within(theirs.date) or theirs.date.within(mine.date))
    return mine.value == theirs.value or is_conversion(mine, theirs)


def strange_name(quoted: Quoted, source: Quoted) -> str:
    """The first name in a quotation that the English one does not have; "" when there is none."""
    english = frozenset(w.folded for w in source.words)
    text = quoted.passage.text
    inner = [w for w in quoted.words[1:] if text[w.start].isupper() and not _opens_sentence(text, w)]
    said = keys(source.words)
    strange = (
        w
        for w in inner
        if len(w.folded) > 1  # an initial: « É.-U. »
        and w.folded not in _FEASTS
        and w.folded not in nouns()
        and not stands_for(w.folded, english, source.passage)
        and concepts(w.folded, "fr").isdisjoint(said)
    )
    return next((text[w.start : w.end] for w in strange), "")


def _opens_sentence(text: str, word: Token) -> bool:
    return text[max(0, word.start - 12) : word.start].rstrip(" \u00a0\u202f«“\"'’(–—-")[-1:] in (
        ".",
        "!",
        "?",
        "…",
        ":",
        "",
    )
