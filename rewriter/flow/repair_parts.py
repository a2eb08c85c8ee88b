"""Repairs of a part at a time: which parts, with what instructions, and how an answer is put in."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from rewriter.article import Draft, DraftParagraph, Finding, Paragraph, Section, Severity, Source, Verdict
from rewriter.checks.catalogue import by_code
from rewriter.checks.shared.unused import drawn_from
from rewriter.flow.assessing import Assessed
from rewriter.text.words import count_words

_FIELDS = frozenset({"seo_title", "headline", "standfirst", "description", "slug", "keyphrase", "tags"})
_MAX_INSTRUCTIONS = 12  # more at once and models drop the first ones
_GROWING_SECTIONS = 3  # how many sections share the words that are missing
_FEWEST_WORDS = 40  # a section is not asked again for less: two sentences can stand in one
TOO_SHORT = "article-too-short"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A part to take again: one section (`section`), or some fields (`fields`), and what to mend."""

    section: int | None
    fields: tuple[str, ...] = ()
    instructions: tuple[str, ...]
    lost: tuple[str, ...] = ()


def targets(assessed: Assessed, source: Source, *, doubts: bool = True) -> tuple[Target, ...]:
    """The parts that errors, blocking findings and warnings ask to take again, sections from last to
    first (an answer may turn one into several), then the fields. Without `doubts` what words only hint at of
    meaning is left out: a true sentence may seem doubtful for ever, and each asking costs."""
    wanted = [f for f in assessed.report.found if f.blocking or f.severity is not Severity.ADVICE]
    wanted = [f for f in wanted if doubts or not _is_doubt(f)]
    by_section: dict[int, list[Finding]] = {}
    of_fields: list[Finding] = []
    for finding in (f for f in wanted if instruction_of(f) is not None):
        if finding.place.part in _FIELDS:
            of_fields.append(finding)
        else:
            for index, share in shares(finding, assessed.draft, source):
                by_section.setdefault(index, []).append(share)
    sections = [section_target(i, by_section[i]) for i in sorted(by_section, reverse=True)]
    return (*sections, *_field_targets(of_fields))


def shares(finding: Finding, draft: Draft, source: Source) -> tuple[tuple[int, Finding], ...]:
    """The sections that could mend a finding, each with its part of it; none where it is of fields, or where
    there is nothing to say to a model."""
    if instruction_of(finding) is None or finding.place.part in _FIELDS:
        return ()
    if finding.code == TOO_SHORT:
        return tuple(_shared(finding, draft, source))
    return tuple((index, finding) for index in _sections_for(finding, draft, source))


def _is_doubt(finding: Finding) -> bool:
    return finding.verdict is Verdict.UNCERTAIN and not finding.blocking


def part_as_json(target: Target, draft: Draft) -> str:
    """The part as the model is shown it, and as it should answer."""
    if target.section is None:
        return json.dumps({n: getattr(draft, n) for n in target.fields}, ensure_ascii=False, default=list)
    section = draft.sections[target.section]
    paragraphs = [{"text": p.text, "sources": list(p.sources)} for p in section.paragraphs]
    return json.dumps(
        {"sections": [{"heading": section.heading, "paragraphs": paragraphs}]}, ensure_ascii=False
    )


def answer_shape(target: Target, draft: Draft) -> str:
    """One line that shows the form of the answer wanted, with an id of the part's own (it is copied)."""
    if target.section is None:
        return json.dumps({n: ["…"] if n == "tags" else "…" for n in target.fields}, ensure_ascii=False)
    named = next((p.sources for p in draft.sections[target.section].paragraphs if p.sources), target.lost)
    paragraphs = [{"text": "…", "sources": list(named[:1]) or ["p1"]}]
    return json.dumps({"sections": [{"heading": "…", "paragraphs": paragraphs}]}, ensure_ascii=False)


def paragraphs_for(target: Target, draft: Draft, source: Source) -> tuple[Paragraph, ...]:
    """The source paragraphs a repair may draw on: those the section names, those it lost, and the
    neighbours of both; all of them for fields or when nothing is named."""
    named = _named(target, draft)
    at = [n for n, p in enumerate(source.paragraphs) if p.id in named]
    chosen = {m for n in at for m in (n - 1, n, n + 1)}
    return tuple(p for n, p in enumerate(source.paragraphs) if n in chosen) or source.paragraphs


def own_paragraphs(target: Target, draft: Draft, source: Source) -> Iterator[tuple[Paragraph, ...]]:
    """The same where a context is small, fewest last: those the section names and lost; for fields the
    beginning of the source, which they speak of, halved and halved again."""
    named = _named(target, draft)
    own = tuple(p for p in source.paragraphs if p.id in named)
    if own:
        yield own
        return
    number = len(source.paragraphs) // 2
    while target.section is None and number:
        yield source.paragraphs[:number]
        number //= 2


def _named(target: Target, draft: Draft) -> set[str]:
    if target.section is None:
        return set()
    return {i for p in draft.sections[target.section].paragraphs for i in p.sources} | set(target.lost)


def with_sections(draft: Draft, index: int, sections: tuple[Section, ...]) -> Draft:
    """The draft with one section replaced by one or several. The introduction stays without heading."""
    if index == 0 and draft.sections[0].heading is None:
        sections = (replace(sections[0], heading=None), *sections[1:])
    return replace(draft, sections=draft.sections[:index] + sections + draft.sections[index + 1 :])


def with_fields(draft: Draft, fields: Mapping[str, Any]) -> Draft:
    """The draft with some fields replaced."""
    return replace(draft, **fields)


def section_target(index: int, findings: Iterable[Finding], wish: str = "") -> Target:
    """One section to take again: what its findings ask, then what a person wishes."""
    found = list(findings)
    asked = tuple(dict.fromkeys(i for f in found if (i := instruction_of(f))))[:_MAX_INSTRUCTIONS]
    lost = tuple(dict.fromkeys(i for f in found if f.place.source for i in f.place.source.split()))
    return Target(section=index, instructions=(*asked, wish) if wish else asked, lost=lost)


def _field_targets(findings: list[Finding]) -> tuple[Target, ...]:
    if not findings:
        return ()
    names = tuple(sorted({f.place.part for f in findings}))
    instructions = dict.fromkeys(i for f in findings if (i := instruction_of(f)))
    return (Target(section=None, fields=names, instructions=tuple(instructions)[:_MAX_INSTRUCTIONS]),)


def instruction_of(finding: Finding) -> str | None:
    """What a model is told to mend; None where it is told nothing."""
    check = by_code().get(finding.code)
    return check.instruct(finding) if check else None


def _sections_for(finding: Finding, draft: Draft, source: Source) -> tuple[int, ...]:
    place = finding.place
    if place.section is not None:
        return (place.section,) if place.section < len(draft.sections) else ()
    if place.source:
        return (_nearest_section(place.source, draft, source),)
    if place.part != "article":
        return ()
    return (_longest_section(draft),) if finding.family == "structure" else ()


def _shared(finding: Finding, draft: Draft, source: Source) -> list[tuple[int, Finding]]:
    """The missing words shared out: each section that can grow gets its part, and the source paragraphs
    nearest to it that the article has used least."""
    unused = [i for i in str(finding.params.get("unused", "")).split() if source.paragraph(i)]
    given: dict[int, list[str]] = {}
    for paragraph in unused:
        given.setdefault(_nearest_section(paragraph, draft, source), []).append(paragraph)
    growing = given or {index: [] for index in _growing_sections(draft, source)}
    missing = int(finding.params["missing"])
    chosen = dict(list(growing.items())[: max(1, missing // _FEWEST_WORDS)])
    part = -(-missing // len(chosen))
    return [(index, _part_of(finding, part, tuple(ids))) for index, ids in chosen.items()]


def _part_of(finding: Finding, missing: int, ids: tuple[str, ...]) -> Finding:
    params = dict(finding.params) | {"missing": missing, "where": drawn_from(ids)}
    return replace(finding, params=params, place=replace(finding.place, source=" ".join(ids) or None))


def _nearest_section(paragraph: str, draft: Draft, source: Source) -> int:
    """The section that names that source paragraph, or else the one that names its closest neighbour."""
    order = {p.id: n for n, p in enumerate(source.paragraphs)}
    at = order.get(paragraph, 0)

    def distance(index: int) -> int:
        named = (i for p in draft.sections[index].paragraphs for i in p.sources)
        return min((abs(order[i] - at) for i in named if i in order), default=len(order))

    return min(range(len(draft.sections)), key=distance)


def _longest_section(draft: Draft) -> int:
    return max(range(len(draft.sections)), key=lambda i: _words(draft.sections[i].paragraphs))


def _growing_sections(draft: Draft, source: Source) -> tuple[int, ...]:
    """The sections whose source has most words that they have not: the ones that can grow honestly."""
    lengths = {p.id: count_words(p.text) for p in source.paragraphs}

    def unused(index: int) -> int:
        paragraphs = draft.sections[index].paragraphs
        return sum(lengths.get(i, 0) for i in {i for p in paragraphs for i in p.sources}) - _words(paragraphs)

    ordered = sorted(range(len(draft.sections)), key=unused, reverse=True)
    return tuple(ordered[:_GROWING_SECTIONS])


def _words(paragraphs: tuple[DraftParagraph, ...]) -> int:
    return sum(count_words(p.text) for p in paragraphs)
