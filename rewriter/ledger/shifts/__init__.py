"""What a rewriting does to meaning: one module a kind of shift, each reading pairs of sentences.

A detector is a function `(Reading) -> Iterator[LedgerEntry]`. It speaks only where the article says
something otherwise than the source: `ALTERED` or `INVENTED` when both sides show it, `UNCERTAIN` when only
words hint at it, and nothing at all when it cannot tell.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.added.appraised import appraised
from rewriter.ledger.shifts.added.emphasis import emphasis_added
from rewriter.ledger.shifts.added.remarks import REMARKS, remarks_added
from rewriter.ledger.shifts.added.unsupported import AT_THE_EDGES, unsupported
from rewriter.ledger.shifts.how_much.extent import extent_widened
from rewriter.ledger.shifts.how_much.magnitudes import magnitudes
from rewriter.ledger.shifts.how_sure.announced import announced_done
from rewriter.ledger.shifts.how_sure.conditions import conditions_dropped
from rewriter.ledger.shifts.how_sure.evidence import evidence_hardened
from rewriter.ledger.shifts.how_sure.foretold import foretold
from rewriter.ledger.shifts.how_sure.headed import headings_made_firm
from rewriter.ledger.shifts.how_sure.hedges import hedges_dropped
from rewriter.ledger.shifts.how_sure.legal_status import legal_statuses
from rewriter.ledger.shifts.how_sure.strengths import strengthened
from rewriter.ledger.shifts.relative_dates import relative_dates
from rewriter.ledger.shifts.which_way.direction import direction_reversals
from rewriter.ledger.shifts.which_way.negation import negation_changes
from rewriter.ledger.shifts.which_way.roles import roles_reversed
from rewriter.ledger.shifts.which_way.ruled_out import ruled_out
from rewriter.ledger.shifts.who.function import functions_changed
from rewriter.ledger.shifts.who.names_swapped import names_swapped
from rewriter.ledger.shifts.whose_word.accusations import accusations_stated
from rewriter.ledger.shifts.whose_word.attribution import attributions_dropped
from rewriter.ledger.shifts.whose_word.speaker import speakers
from rewriter.ledger.shifts.whose_word.spread import voices_spread
from rewriter.ledger.shifts.whose_word.unquoted import quotations_owned
from rewriter.ledger.shifts.whose_word.voices import voices_multiplied
from rewriter.ledger.shifts.why.causes import causes_added
from rewriter.ledger.shifts.why.effects import effects_added
from rewriter.ledger.shifts.why.purposes import purposes_lent

__all__ = ["Reading", "shifts"]

OF_BLAME = ("speech.accusation-stated", "speech.accusation-perhaps")
ADDING = (EntryKind.EMPHASIS, EntryKind.STATEMENT)
OF_TURNS = ("polarity.negation-dropped-perhaps", "polarity.direction-doubtful")
OWNED = "speech.quotation-owned"
OF_STRENGTH = ("modality.announced-done", "modality.hope-pledged", "modality.fitting-proved")
_DETECTORS: tuple[Callable[[Reading], Iterator[LedgerEntry]], ...] = (
    relative_dates,
    magnitudes,
    hedges_dropped,
    headings_made_firm,
    foretold,
    announced_done,
    evidence_hardened,
    strengthened,
    conditions_dropped,
    negation_changes,
    ruled_out,
    direction_reversals,
    roles_reversed,
    speakers,
    attributions_dropped,
    quotations_owned,
    accusations_stated,
    functions_changed,
    legal_statuses,
    names_swapped,
    extent_widened,
    voices_multiplied,
    voices_spread,
    causes_added,
    purposes_lent,
    effects_added,
    emphasis_added,
    remarks_added,
    appraised,
    unsupported,
)


def shifts(reading: Reading) -> Iterator[LedgerEntry]:
    """What every detector found, one detector after the other, each in reading order. That a first or last
    paragraph goes beyond the source is not said of a sentence of which something plainer is said, nor a
    remark where colour is told as added or a sentence as borne out by nothing, nor an accusation stated where
    its hedge or its attribution is told as dropped, nor a cause doubted where a remark is told or a sentence
    as borne out by nothing: what goes as a whole takes its « donc » along; nor that something is put too
    strongly where a hedge or a condition is told as dropped, nor a quotation made the article's own where its
    attribution is."""
    every = (entry for detect in _DETECTORS for entry in detect(reading))
    found = list({(e.reason, e.article, e.source if e.article is None else None): e for e in every}.values())
    found = [e for e in found if e.reason not in OF_BLAME or not _blamed_twice(e, found)]
    found = [e for e in found if e.reason not in OF_STRENGTH or not _held_back_twice(e, found)]
    voices = [e for e in found if e.kind is EntryKind.ATTRIBUTION and e.reason != OWNED]
    found = [e for e in found if e.reason != OWNED or not _overlaps(e, voices)]
    found = [e for e in found if e.reason not in OF_TURNS or not _turned_surely(e, found)]
    plain = _places(e for e in found if e.kind in ADDING and e.reason not in REMARKS)
    found = [e for e in found if e.reason not in REMARKS or not _told(e.article, plain)]
    whole = _places(e for e in found if e.reason in REMARKS or _is_unsupported(e))
    found = [e for e in found if not _is_doubted_cause(e) or not _told(e.article, whole)]
    places = _places(e for e in found if e.reason not in AT_THE_EDGES)
    return (e for e in found if e.reason not in AT_THE_EDGES or not _told(e.article, places))


def _places(entries: Iterable[LedgerEntry]) -> Mapping[str, Sequence[Mention]]:
    places: dict[str, list[Mention]] = {}
    for entry in entries:
        if entry.article:
            places.setdefault(entry.article.where, []).append(entry.article)
    return places


def _is_unsupported(entry: LedgerEntry) -> bool:
    return entry.kind is EntryKind.STATEMENT and entry.reason not in AT_THE_EDGES


def _is_doubted_cause(entry: LedgerEntry) -> bool:
    return entry.kind is EntryKind.CAUSE and entry.verdict is Verdict.UNCERTAIN


def _blamed_twice(entry: LedgerEntry, found: Sequence[LedgerEntry]) -> bool:
    """Whether the sentence is said already to drop the hedge, or the voice, of an accusation."""
    kinds = (EntryKind.HEDGE, EntryKind.ATTRIBUTION)
    return _overlaps(entry, (e for e in found if e.kind in kinds and e.verdict is Verdict.ALTERED))


def _held_back_twice(entry: LedgerEntry, found: Sequence[LedgerEntry]) -> bool:
    """Whether the words that put something too strongly are told already as a hedge dropped."""
    others = (e for e in found if e.kind in (EntryKind.HEDGE, EntryKind.CONDITION))
    return _overlaps(entry, (e for e in others if e.reason not in OF_STRENGTH))


def _overlaps(entry: LedgerEntry, others: Iterable[LedgerEntry]) -> bool:
    """Whether one of these, and not itself, stands where an entry does."""
    mine, there = entry.article, (e.article for e in others if e is not entry)
    return mine is not None and any(
        m is not None and m.where == mine.where and m.start < mine.end and mine.start < m.end for m in there
    )


def _turned_surely(entry: LedgerEntry, found: Sequence[LedgerEntry]) -> bool:
    """Whether a doubt about a turn stands where one surely is, or a standing before the law."""
    kinds = (EntryKind.DIRECTION, EntryKind.FUNCTION)
    return _overlaps(entry, (e for e in found if e.kind in kinds and e.verdict is Verdict.ALTERED))


def _told(mine: Mention | None, places: Mapping[str, Sequence[Mention]]) -> bool:
    there = places.get(mine.where, ()) if mine else ()
    return any(mine is not None and m.start < mine.end and mine.start < m.end for m in there)
