"""Both directions, all kinds: the ledger."""

from collections.abc import Sequence

from rewriter.article import Draft, Evidence, Ledger, LedgerEntry, Mention, Source, Verdict
from rewriter.article.house import HouseMention
from rewriter.ledger.bearing.coverage import coverage_of, lost_statements
from rewriter.ledger.bearing.passages import Passage, article_passages, letters
from rewriter.ledger.bearing.support import support_of
from rewriter.ledger.counting.exchanged import figures_exchanged
from rewriter.ledger.counting.figures import account_figures
from rewriter.ledger.counting.resolved import Resolved
from rewriter.ledger.hinted import as_hinted
from rewriter.ledger.house_lines import with_house_lines
from rewriter.ledger.kept import Kept
from rewriter.ledger.naming.names import account_names
from rewriter.ledger.naming.rendered import Rendered
from rewriter.ledger.original import Original, original
from rewriter.ledger.quoting.lost import lost_quotations
from rewriter.ledger.quoting.quotations import Judged, judge_quotation
from rewriter.ledger.quoting.quoted import Quoted, quotations_of
from rewriter.ledger.quoting.translated import carried_on, translated_quotations
from rewriter.ledger.shifts import Reading, shifts
from rewriter.text.remembered import make_room

_MOST = 200  # quotations of one paragraph that figures are looked for in


def account(
    source: Source,
    draft: Draft,
    evidence: Evidence | None = None,
    kept: Kept | None = None,
    house: Sequence[HouseMention] = (),
) -> Ledger:
    """What became of each figure, date, quotation and name, so that nothing invented, altered or lost can
    pass unseen: one entry an item, article first in its reading order, then what was lost in the source’s;
    then where meaning shifted and which sentences of the source are left out; what bears out each sentence,
    and what takes up each of the source’s. `evidence` only adds: it settles sentences that words leave
    undecided, and takes back nothing that words found. `kept` is what accounts of earlier drafts left;
    `house` are the lines that the house asks for: no source bears them out, and nothing in them is invented.

    Pure and linear but for what is compared pair by pair, which is bounded. About 80 ms for an article and
    its source (`python -m bench.ledger_speed`, beside the referee)."""
    make_room(len(source.text) + len(draft.text))
    kept = kept or Kept()
    kept.begin(source)
    article, origin = article_passages(draft, kept), kept.of(Original, lambda: original(source))
    judged, taken, left = _quotations(origin, article)
    quotations = [entry for entry, _ in judged]
    wrong = _wrong(quotations)
    reading = Reading(
        source=source,
        draft=draft,
        article=article,
        quoted=_origins(judged, article),
        evidence=evidence,
        kept=kept,
    )
    figures = account_figures(
        reading.mine,
        reading.theirs,
        source.language,
        reading.paired,
        reading.source_words,
        Resolved(reading),
    )
    exchanged = list(figures_exchanged(reading))
    told = {entry.article for entry in exchanged}
    entries = [
        *(e for e in figures if not _told_with(e, wrong) and (e.article is None or e.article not in told)),
        *exchanged,
        *quotations,
        *lost_quotations(left, reading),
        *account_names(article, origin, _rendered(reading)),
    ]
    entries += as_hinted(shifts(reading), source.language)
    coverage = coverage_of(reading, taken)
    entries += list(lost_statements(reading, coverage, entries))
    ledger = Ledger(
        entries=tuple(entries),
        support=tuple(support_of(reading, entries)),
        coverage=tuple(coverage),
        evidence=evidence.provider if evidence else "",
    )
    return with_house_lines(ledger, article, house)


def _rendered(reading: Reading) -> Rendered | None:
    """What tells how a translation calls the source's names; nothing of a French source."""
    if reading.lang == "fr":
        return None
    return Rendered(returned=reading.returned, rendered=reading.is_rendered)


def _wrong(quotations: Sequence[LedgerEntry]) -> dict[str, list[Mention]]:
    """The article's altered and invented quotations by the passage they stand in."""
    found: dict[str, list[Mention]] = {}
    for entry in quotations:
        if entry.article and entry.verdict in (Verdict.ALTERED, Verdict.INVENTED):
            found.setdefault(entry.article.where, []).append(entry.article)
    return found


def _told_with(entry: LedgerEntry, wrong: dict[str, list[Mention]]) -> bool:
    """Whether a wrong figure stands in a quotation that is told as wrong: one fault, told once."""
    mine = entry.article
    if mine is None or entry.verdict not in (Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN):
        return False
    return any(q.start <= mine.start < q.end for q in wrong.get(mine.where, ())[:_MOST])


def _quotations(
    origin: Original, article: Sequence[Passage]
) -> tuple[list[Judged], list[Quoted], list[Quoted]]:
    """Each quotation of the article judged, the source's that some come from, and those that none does."""
    theirs, translated = origin.quotations, origin.source.language == "en"
    mine = quotations_of(article)
    if translated:
        judged = translated_quotations(mine, theirs, origin.passages)
    else:
        judged = [judge_quotation(quoted, origin.quoting) for quoted in mine]
    used = {letters(origin.words) for _, origin in judged if origin}
    if translated:
        used |= {letters(q.words) for q in carried_on(mine, [origin for _, origin in judged], theirs)}
    there = [q for q in theirs if q.passage.where != "aside"]
    taken = [q for q in there if letters(q.words) in used]
    return judged, taken, [q for q in there if letters(q.words) not in used]


def _origins(judged: Sequence[Judged], article: Sequence[Passage]) -> list[tuple[Quoted, Quoted]]:
    """The article's quotations with those of the source that they surely come from."""
    mine = quotations_of(article)
    sure = (Verdict.VERIFIED, Verdict.TRANSLATED, Verdict.ALTERED)
    return [(q, origin) for q, (entry, origin) in zip(mine, judged) if origin and entry.verdict in sure]
