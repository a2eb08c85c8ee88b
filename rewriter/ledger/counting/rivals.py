"""The source's amount that an amount of the article seems to have replaced: same unit, another value."""

from collections.abc import Sequence

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.counting.amounts import Amount, Lang
from rewriter.ledger.counting.stated import Stated

Judged = tuple[Verdict, str, Amount | None]

_CLOSE = 0.5  # share of an article sentence's content words in a source sentence: the same statement
_LOOSE = 0.3  # below this share the sentence that holds the value is about something else
AHEAD = 0.25  # by how much the place a figure left must be nearer than the place that vouches for it
_PLAIN = 0.6  # kinship from which a place left is plainly the same statement
_STRANGE = 0.25  # kinship up to which the place that vouches has nothing to do with it


def rival(amount: Amount, equal: Sequence[Amount], stated: Stated, lang: Lang) -> Judged | None:
    """The verdict when the source's amounts that say the same (`equal`, maybe none) stand for something
    else, and gives another value where the article's sentence speaks; None when nothing shows that. Of an
    English source only names can tell: « Model 3 » is no "Model 5"."""
    if counted_otherwise := _miscounted(amount, equal, stated):
        return counted_otherwise
    return _misplaced(amount, equal, stated) if equal and lang == "fr" else None


def _miscounted(amount: Amount, equal: Sequence[Amount], stated: Stated) -> Judged | None:
    """« trois soirs » where the source has « deux soirs », and three of other things only."""
    if any(e.noun == amount.noun or not (e.noun or amount.in_name) for e in equal):
        return None
    told = stated.beside(amount)
    others = [r for r in stated.counting(amount) if not any(m.equals(r) for m in told)]
    if not others:
        return None
    other = max(others, key=lambda r: stated.kinship(amount, r))
    kinship = stated.kinship(amount, other)
    own = max((stated.kinship(amount, e) for e in equal), default=0.0)
    if own > kinship:
        return None
    taken_up = amount.takes_up and not equal
    if stated.left_out(other) and kinship >= (_PLAIN if taken_up else _LOOSE):
        return Verdict.ALTERED, "", other
    doubtful = own < _LOOSE and not taken_up and (equal or amount.spelled)
    return (Verdict.UNCERTAIN, "ledger.figure-other-count", other) if doubtful else None


def _misplaced(amount: Amount, equal: Sequence[Amount], stated: Stated) -> Judged | None:
    """A value of the source put where the source gives another, which the article leaves out."""
    share = max(stated.share(amount, e) for e in equal)
    if share >= _CLOSE:
        return None
    own = max(stated.kinship(amount, e) for e in equal)
    kinship, other = replaced(amount, stated)
    if any(e.passage.where in amount.passage.sources for e in equal) and not _declared(amount, other):
        other = None
    if other and kinship >= max(_LOOSE, own + AHEAD) and not _stays(amount, equal, other, stated):
        plain = kinship >= _PLAIN and own <= _STRANGE
        return (Verdict.ALTERED, "", other) if plain else (Verdict.UNCERTAIN, ELSEWHERE, other)
    near, closest = stated.closest(amount)
    if any(e.alone for e in equal):
        return None
    if share >= _LOOSE or near < _CLOSE or closest is None or amount.equals(closest):
        return None
    told = any(m.equals(closest) for m in stated.beside(amount))
    gone_on = not stated.left_out(closest) and any(stated.goes_on(amount, e) for e in equal)
    stays = _stays(amount, equal, closest, stated)
    return None if told or gone_on or stays else (Verdict.UNCERTAIN, ELSEWHERE, closest)


def _stays(amount: Amount, equal: Sequence[Amount], other: Amount, stated: Stated) -> bool:
    """Whether the value stands in the very sentence of the other, beside the same figures there as here."""
    there = (e for e in equal if e.passage is other.passage and e.sentence == other.sentence)
    return any(stated.goes_with(amount, e) for e in there)


def _declared(amount: Amount, other: Amount | None) -> bool:
    """Whether the article's paragraph names the paragraph of that amount among its sources."""
    return other is not None and other.passage.where in amount.passage.sources


ELSEWHERE = "ledger.figure-elsewhere"


def replaced(amount: Amount, stated: Stated) -> tuple[float, Amount | None]:
    """The comparable amount the article leaves out whose place is nearest, and their kinship: not one that
    the article's sentence itself gives, if of other things (« quatre idées de deux ateliers »)."""
    beside = stated.beside(amount)
    others = [
        a
        for a in stated.missing
        if amount.comparable(a) and not amount.equals(a) and not any(m.equals(a) for m in beside)
    ]
    found = [(stated.kinship(amount, a), a) for a in others]
    return max(found, key=lambda pair: pair[0], default=(0.0, None))


def changed(amount: Amount, stated: Stated) -> Amount | None:
    """The amount that one which the source does not give has replaced: left out by the article where its
    sentence speaks, or given by the source's sentence that says the same, or the only one comparable of
    the paragraphs that this one names as its sources."""
    kinship, other = replaced(amount, stated)
    if other and kinship >= _LOOSE:
        return other
    share, closest = stated.closest(amount, stated.beside(amount))
    if share >= _CLOSE:
        return closest
    sources = amount.passage.sources
    declared = [a for a in stated.distinct if a.passage.where in sources and amount.comparable(a)]
    return declared[0] if len(declared) == 1 else None


def other_date(amount: Amount, stated: Stated) -> Amount | None:
    """The date as precise as this one that shares its month or its year and differs in the other: who
    writes « juin 2018 » where the source has « juin 2019 » completes nothing."""
    mine = amount.date
    if amount.kind is not EntryKind.DATE or not (mine.year and mine.month):
        return None
    for other in stated.distinct:
        theirs = other.date
        precise = theirs.year and theirs.month and (theirs.day is None) == (mine.day is None)
        if precise and (theirs.month == mine.month) != (theirs.year == mine.year):
            return other
    return None
