"""What of an English source is a doubt and no alarm: the one place that decides it (decision 0008).

An alarm on a translation needs evidence that both texts show: a figure, a date, a name, how many quotations
there are, a word whose counterpart stands there, a word of a closed class (a negation, a connector) on one
side. That no list knows a counterpart of a word of an open class, a content word or a shade, is none: a
translator may only have been freer than the lists. It is told, as a doubt.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.statements import Lang

HINTED = frozenset(
    f"ledger.{reason}"
    for reason in (
        "name-perhaps-word",  # an acronym, or a common word with a capital: English may say it in any word
        "name-home-country",  # « la France » of a French source, which seldom says where it is
        "quotation-no-counterpart",  # the lexicon ties it to no English quotation
        "quotation-word-differs",  # one word on either side that the lexicon does not pair
        "quotation-glued",  # two of the source’s with nothing but who speaks between them
    )
)
"""Reasons of doubts about items that, unlike others, do not forbid Ready: what an English source may say in
any word, and what of any source are its own quotations, joined. Of such alarms on labelled
articles none was right (`python -m evals.ledger.by_check --reasons`)."""

_OPEN = (EntryKind.EMPHASIS, EntryKind.EXTENT)  # shades and groups of people: open classes of words


def as_hinted(entries: Iterable[LedgerEntry], lang: Lang) -> Iterator[LedgerEntry]:
    """The shifts of meaning as they may be told of a source in that language: of an English one, a shade or a
    group of people that no English word was found for is a doubt, not an invention."""
    for entry in entries:
        absent = lang == "en" and entry.verdict is Verdict.INVENTED and entry.kind in _OPEN
        yield replace(entry, verdict=Verdict.UNCERTAIN, reason=f"{entry.reason}-doubt") if absent else entry
