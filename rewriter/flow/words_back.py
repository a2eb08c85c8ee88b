"""The source's exact words put back in place of altered ones: quotations and names of a French source.

Done once the model's repairs have left them wrong. A sentence allows it when the article's quotation is about
as long as the source's, or its name is a misspelling of the source's. Figures are never put back so: which
of the source's figures a wrong one stands for is a guess.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rewriter.article import Brief, Draft, EntryKind, Ledger, LedgerEntry, Mention, Source, Verdict
from rewriter.flow.assessing import Assessed
from rewriter.text.typography import mend

_ALIKE = 1.4  # times the article's quotation that the source's may be long, and the other way round
_REASONS = {EntryKind.QUOTATION: "ledger.quotation-reworded", EntryKind.NAME: "ledger.name-spelling"}
_FIELDS = ("headline", "seo_title", "standfirst", "description")


@dataclass(frozen=True, slots=True)
class PutBack:
    """Words of the article that gave way (`was`) to the source's: `now`, at an address of the draft."""

    kind: EntryKind
    where: str
    was: str
    now: str


def words_back(best: Assessed, source: Source, brief: Brief) -> tuple[Assessed, tuple[PutBack, ...]]:
    """The draft with the source's words where they can be put back, judged again, and what was put back. A
    change that does not make the article better is not made."""
    if source.language != "fr":
        return best, ()
    done: list[PutBack] = []
    for entry in reversed(list(_restorable(best.ledger))):
        change = _change(entry)
        if entry.article is None:
            continue
        after = best.again(_with(best.draft, entry.article, change.now), source, brief)
        if after.rank < best.rank:
            best = after
            done.append(change)
    return best, tuple(reversed(done))


def noted(ledger: Ledger, done: Sequence[PutBack]) -> Ledger:
    """The ledger with what was put back told as repaired, the words that gave way as what it is about."""
    was = {(p.kind, p.now): p.was for p in done}
    return replace(ledger, entries=tuple(_noted(entry, was) for entry in ledger.entries))


def _noted(entry: LedgerEntry, was: dict[tuple[EntryKind, str], str]) -> LedgerEntry:
    key = (entry.kind, entry.article.text if entry.article else "")
    if entry.verdict is not Verdict.VERIFIED or key not in was:
        return entry
    return replace(entry, verdict=Verdict.REPAIRED, reason="ledger.put-back", about=was[key])


def _restorable(ledger: Ledger) -> Iterator[LedgerEntry]:
    for entry in ledger.having(Verdict.ALTERED, Verdict.UNCERTAIN):
        if entry.article and entry.source and entry.reason == _REASONS.get(entry.kind):
            long, short = sorted((len(entry.article.text), len(entry.source.text)), reverse=True)
            if entry.kind is EntryKind.NAME or long <= _ALIKE * short:
                yield entry


def _change(entry: LedgerEntry) -> PutBack:
    said, origin = entry.article, entry.source
    if said is None or origin is None:
        raise ValueError(entry)
    now = mend(origin.text) if entry.kind is EntryKind.QUOTATION else origin.text
    return PutBack(entry.kind, said.where, said.text, now)


def _with(draft: Draft, at: Mention, now: str) -> Draft:
    if at.where in _FIELDS:
        changed: dict[str, Any] = {at.where: _put(getattr(draft, at.where), at, now)}
        return replace(draft, **changed)
    s, _, rest = at.where.partition("/")
    section = draft.sections[int(s)]
    if rest == "heading":
        section = replace(section, heading=_put(section.heading or "", at, now))
    else:
        paragraphs = list(section.paragraphs)
        paragraphs[int(rest)] = replace(paragraphs[int(rest)], text=_put(paragraphs[int(rest)].text, at, now))
        section = replace(section, paragraphs=tuple(paragraphs))
    return replace(draft, sections=(*draft.sections[: int(s)], section, *draft.sections[int(s) + 1 :]))


def _put(text: str, at: Mention, now: str) -> str:
    return text[: at.start] + now + text[at.end :]
