"""What becomes of a paragraph that still fails a fidelity check after its repairs.

French source: its source paragraphs are put back once, cleaned, marked kept. No sources named: the
paragraph goes. English source: it stays, flagged. A false heading goes; a false field of a French source
is replaced by one made of the source's own words. Whatever is done, the article then needs review.
"""

from dataclasses import dataclass, replace

from rewriter.article import Brief, Draft, DraftParagraph, Finding, Origin, Section, Source
from rewriter.flow.assessing import Assessed, assess, is_fidelity_error
from rewriter.flow.no_model import draft_from
from rewriter.text.typography import mend

_TEXT_FIELDS = ("seo_title", "headline", "standfirst", "description")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How many paragraphs were put back, taken out or left flagged, headings and fields replaced."""

    kept: int = 0
    removed: int = 0
    flagged: int = 0
    headings: int = 0
    fields: int = 0


def put_back(best: Assessed, source: Source, brief: Brief) -> tuple[Assessed, Changes]:
    """The draft with its unfaithful parts dealt with, judged again, and what was changed. A change that
    does not lower the number of fidelity errors is not made."""
    unfaithful = [f for f in best.report.findings if is_fidelity_error(f) and f.place.part != "source"]
    if not unfaithful:
        return best, Changes()
    failing = {(f.place.section, f.place.paragraph) for f in unfaithful if f.place.part == "paragraph"}
    if source.language == "en":
        return best, Changes(flagged=max(1, len(failing)))
    draft, changes = _paragraphs_back(best.draft, source, failing)
    draft, headings = _without_headings(
        draft, {f.place.section for f in unfaithful if f.place.part == "heading"}
    )
    draft, fields = _fields_back(draft, source, brief, unfaithful)
    after = assess(_without_empty(draft), source, brief)
    if after.rank[0] >= best.rank[0] or not after.draft.sections:
        return best, Changes(flagged=max(1, len(failing)))
    return after, replace(changes, headings=headings, fields=fields)


def _paragraphs_back(
    draft: Draft, source: Source, failing: set[tuple[int | None, int | None]]
) -> tuple[Draft, Changes]:
    used: set[str] = set()
    kept = removed = 0
    sections: list[Section] = []
    for s, section in enumerate(draft.sections):
        paragraphs: list[DraftParagraph] = []
        for p, paragraph in enumerate(section.paragraphs):
            if (s, p) not in failing:
                paragraphs.append(paragraph)
                continue
            own = [i for i in paragraph.sources if i not in used]
            used.update(own)
            paragraphs.extend(_as_kept(source, own))
            kept, removed = kept + bool(own), removed + (not own)
        sections.append(replace(section, paragraphs=tuple(paragraphs)))
    return replace(draft, sections=tuple(sections)), Changes(kept=kept, removed=removed)


def _as_kept(source: Source, ids: list[str]) -> list[DraftParagraph]:
    found = (source.paragraph(i) for i in ids)
    return [DraftParagraph(text=mend(p.text), sources=(p.id,), origin=Origin.KEPT) for p in found if p]


def _without_headings(draft: Draft, false: set[int | None]) -> tuple[Draft, int]:
    sections = tuple(
        replace(s, heading=None, candidates=()) if n in false else s for n, s in enumerate(draft.sections)
    )
    return replace(draft, sections=sections), len(false)


def _without_empty(draft: Draft) -> Draft:
    """Without sections that lost all paragraphs; a section without heading joins the one before it."""
    sections: list[Section] = []
    for section in draft.sections:
        if not section.paragraphs:
            continue
        if sections and section.heading is None:
            before = sections[-1]
            sections[-1] = replace(before, paragraphs=before.paragraphs + section.paragraphs)
        else:
            sections.append(section)
    return replace(draft, sections=tuple(sections))


def _fields_back(draft: Draft, source: Source, brief: Brief, unfaithful: list[Finding]) -> tuple[Draft, int]:
    names = sorted({f.place.part for f in unfaithful if f.place.part in _TEXT_FIELDS})
    if not names:
        return draft, 0
    own = draft_from(source, brief)
    return replace(draft, **{n: getattr(own, n) for n in names}), len(names)
