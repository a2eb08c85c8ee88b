"""Unfaithful paragraphs with their false sentences taken out, and the source's own put in their place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rewriter.article import (
    Draft,
    DraftParagraph,
    EntryKind,
    Finding,
    Ledger,
    LedgerEntry,
    Origin,
    Source,
    Verdict,
)
from rewriter.flow.assessing import FROM_ELSEWHERE
from rewriter.flow.no_model.standing import goes_on
from rewriter.flow.source_sentences import Key, SourceSentence, SourceSentences, unit_spans

At = tuple[int, int]
"""A paragraph: its section's index and its own."""
_FAILING = frozenset({Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN})


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence of the article, and its offsets in its paragraph."""

    text: str
    start: int
    end: int
    false: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """A draft, how many paragraphs of it are the source's sentences put back, and how many passages went."""

    draft: Draft
    kept: int
    removed: int


def restored(
    draft: Draft, source: Source, ledger: Ledger, failing: Mapping[At, Sequence[Finding]]
) -> Restored:
    """The draft with each failing sentence replaced by the source sentences that carry its facts (a paragraph
    of their own, marked kept, no sentence twice in the article), or taken out where there are none. A
    failing paragraph that names no source goes."""
    restoring = _Restoring(draft, source, ledger, failing)
    sections = tuple(
        replace(section, paragraphs=tuple(restoring.section(s, section.paragraphs)))
        for s, section in enumerate(draft.sections)
    )
    return Restored(replace(draft, sections=sections), restoring.kept, restoring.removed)


class _Restoring:
    def __init__(
        self, draft: Draft, source: Source, ledger: Ledger, failing: Mapping[At, Sequence[Finding]]
    ) -> None:
        self.failing = failing
        self.kept = self.removed = 0
        self.units = {(s, p): _units(par, failing.get((s, p), ())) for s, p, par in draft.paragraphs()}
        self.entries = _by_place(ledger)
        standing = [u.text for units in self.units.values() for u in units if not u.false]
        self.sentences = SourceSentences(source, "\n".join(standing))
        self.told = frozenset(
            key
            for s, p, paragraph in draft.paragraphs()
            for unit in self.units[s, p]
            if not unit.false
            for key in self.sentences.matching(unit.text, paragraph.sources)
        )

    def section(self, s: int, paragraphs: Sequence[DraftParagraph]) -> Iterator[DraftParagraph]:
        for p, paragraph in enumerate(paragraphs):
            if (s, p) not in self.failing:
                yield paragraph
            elif paragraph.origin is Origin.WRITTEN and not paragraph.sources:
                self.removed += 1
            else:
                yield from self._paragraphs((s, p), paragraph)

    def _paragraphs(self, at: At, paragraph: DraftParagraph) -> Iterator[DraftParagraph]:
        for is_kept, pieces in groupby(self._pieces(at, paragraph), key=lambda p: p[0]):
            texts, ids = zip(*((text, sources) for _, text, sources in pieces))
            if is_kept:
                self.kept += 1
                sources = tuple(dict.fromkeys(i for of in ids for i in of))
                yield DraftParagraph(text=" ".join(texts), sources=sources, origin=Origin.KEPT)
            else:
                yield replace(paragraph, text=" ".join(texts))

    def _pieces(self, at: At, paragraph: DraftParagraph) -> Iterator[tuple[bool, str, tuple[str, ...]]]:
        """What becomes of each sentence: whether the source's is put back, the text, its source paragraphs. A
        sentence that goes on from one taken out speaks of nothing: it gives way too."""
        above: frozenset[Key] = frozenset()
        gone = False
        for unit in self.units[at]:
            matches = self.sentences.matching(unit.text, paragraph.sources)
            if not (unit.false or (gone and goes_on(unit.text))):
                above, gone = frozenset(matches), False
                yield False, unit.text, paragraph.sources
                continue
            put = self._put(at, paragraph, unit, above)
            gone = not put
            self.removed += gone
            if put:
                above = frozenset(s.key for s in put)
                ids = tuple(dict.fromkeys(s.key[0] for s in put))
                yield True, " ".join(s.text for s in put), ids

    def _put(
        self, at: At, paragraph: DraftParagraph, unit: _Unit, above: frozenset[Key]
    ) -> list[SourceSentence]:
        if paragraph.origin is not Origin.WRITTEN:
            return []  # the source's own words: nothing truer to put there
        carried = self._carrying(at, paragraph, unit)
        matching = self.sentences.matching(unit.text, paragraph.sources, carried)
        others = self.told if unit.false else frozenset[Key]()
        return self.sentences.put_back([k for k in matching if k in carried or k not in others], above)

    def _carrying(self, at: At, paragraph: DraftParagraph, unit: _Unit) -> list[Key]:
        """The source sentences that hold what the ledger sets against this one. A name that is right stands
        in many, and says nothing of which."""
        return [
            key
            for entry in self.entries.get(f"{at[0]}/{at[1]}", ())
            if entry.article and entry.source and _overlaps(unit, entry.article.start, entry.article.end)
            if entry.verdict in _FAILING
            or (entry.kind is not EntryKind.NAME and entry.source.where in paragraph.sources)
            for key in self.sentences.at(entry.source.where, entry.source.start, entry.source.end)
        ]


def _units(paragraph: DraftParagraph, findings: Sequence[Finding]) -> tuple[_Unit, ...]:
    """The sentences of a paragraph; false are those a finding falls on, all where it says no place. Of the
    source's own words only those that no fact may come from are."""
    if paragraph.origin is not Origin.WRITTEN:
        findings = [f for f in findings if f.code in FROM_ELSEWHERE]
    spans = [f.place.span for f in findings]
    return tuple(
        _Unit(
            paragraph.text[start:end],
            start,
            end,
            any(span is None or (start < span.end and span.start < end) for span in spans),
        )
        for start, end in unit_spans(paragraph.text)
    )


def _overlaps(unit: _Unit, start: int, end: int) -> bool:
    return unit.start < end and start < unit.end


def _by_place(ledger: Ledger) -> dict[str, list[LedgerEntry]]:
    found: dict[str, list[LedgerEntry]] = {}
    for entry in ledger.entries:
        if entry.article:
            found.setdefault(entry.article.where, []).append(entry)
    return found
