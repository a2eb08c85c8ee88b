"""Reading the answers that make an article section by section. Weak models give even simple shapes askew (a
list without its object, a section inside another, ids as numbers): what can be read is read."""

import json
from dataclasses import replace
from typing import Any

from pydantic import field_validator, model_validator

from rewriter.article import DraftParagraph, Schema, Section, Source
from rewriter.flow.answers import (
    AnsweredParagraph,
    AnsweredSection,
    Lenient,
    UnusableAnswerError,
    line,
    named,
    schema_of,
    section_from,
    validated,
)
from rewriter.flow.drafting.grouping import Group
from rewriter.text.typography import mend

_MAX_HEADING = 120  # characters: a longer one is a sentence that strayed
_MAX_GROUPS = 40
_ONE_EACH = 3  # source paragraphs shown one by one in the form of an answer; more are shown by twos


class AnsweredGroup(Lenient):
    """A section of a plan."""

    heading: str | None = None
    sources: list[str]

    @field_validator("sources", mode="before")
    @classmethod
    def _as_list(cls, value: Any) -> Any:
        return value if isinstance(value, list) else [] if value is None else [value]


class AnsweredOutline(Lenient):
    """A plan."""

    keyphrase: str = ""
    sections: list[AnsweredGroup]


class AnsweredPart(AnsweredSection):
    """One section."""

    @model_validator(mode="before")
    @classmethod
    def _unwrapped(cls, value: Any) -> Any:
        if isinstance(value, list):
            return {"paragraphs": value}
        if not isinstance(value, dict) or "paragraphs" in value:
            return value
        inner = value.get("sections") or value.get("section")
        if isinstance(inner, dict):
            return inner
        if isinstance(inner, list):
            return _joined([s for s in inner if isinstance(s, dict)])
        return {"paragraphs": [value]} if "text" in value else value


class AnsweredJoint(Lenient):
    """The first sentence a section should have."""

    section: int
    sentence: str


class AnsweredJoints(Lenient):
    """First sentences to change."""

    joints: list[AnsweredJoint]


class _Paragraphs(Lenient):
    paragraphs: list[AnsweredParagraph]


class _Headed(_Paragraphs):
    heading: str


def outline_schema() -> Schema:
    """The schema of a plan."""
    return schema_of("outline", AnsweredOutline.model_json_schema())


def section_schema(headed: bool) -> Schema:
    """The schema of one section, with or without its heading."""
    return schema_of("section", (_Headed if headed else _Paragraphs).model_json_schema())


def joints_schema() -> Schema:
    """The schema of changed first sentences."""
    return schema_of("joints", AnsweredJoints.model_json_schema())


def section_shape(headed: bool, ids: tuple[str, ...]) -> str:
    """One line that shows the form of a section drawn from these paragraphs. Its own ids, because a weak
    model copies those it sees: measured, every paragraph named the example's p3, p4 and p5."""
    shared = 1 if len(ids) <= _ONE_EACH else 2
    groups = [list(ids[n : n + shared]) for n in range(0, len(ids), shared)]
    shape: dict[str, Any] = {"heading": "…"} if headed else {}
    shape["paragraphs"] = [{"text": "…", "sources": group} for group in groups]
    return json.dumps(shape, ensure_ascii=False)


def read_outline(text: str, source: Source) -> tuple[str, tuple[Group, ...]]:
    """The keyphrase and groups of a plan. An id that does not exist or was named before is left out, and a
    group with it that has no other (a weak model names every paragraph under every heading). Raises
    UnusableAnswerError when there is no plan."""
    answer = validated(AnsweredOutline, text)
    free = {p.id for p in source.paragraphs}
    groups: list[Group] = []
    for answered in answer.sections[:_MAX_GROUPS]:
        ids = named(answered.sources, free)
        free -= set(ids)
        if ids:
            groups.append(Group(heading=heading_from(answered.heading), ids=ids))
    return line(answer.keyphrase), tuple(groups)


def read_section(text: str, ids: tuple[str, ...]) -> Section:
    """One section; its paragraphs can only name `ids`. A paragraph given twice is taken once, with what both
    name (a weak model writes one for each id). Raises UnusableAnswerError without a paragraph."""
    section = section_from(validated(AnsweredPart, text), set(ids))
    if not section.paragraphs:
        raise UnusableAnswerError("no paragraph of text")
    named_by: dict[str, dict[str, None]] = {}
    for paragraph in section.paragraphs:
        named_by.setdefault(paragraph.text, {}).update(dict.fromkeys(paragraph.sources))
    once = (DraftParagraph(text=text, sources=tuple(sources)) for text, sources in named_by.items())
    return replace(section, paragraphs=tuple(once))


def read_joints(text: str) -> dict[int, str]:
    """Changed first sentences by section number, mended. Raises UnusableAnswerError."""
    answer = validated(AnsweredJoints, text)
    return {j.section: mend(line(j.sentence)) for j in answer.joints if j.sentence.strip()}


def heading_from(said: str | None) -> str | None:
    """A heading of an answer, mended, its first letter a capital; None where there is none or where it
    cannot be one."""
    heading = mend(line(said or "").lstrip("# ").strip()).rstrip(".").rstrip()
    if not heading or len(heading) > _MAX_HEADING:
        return None
    return heading if heading[1:2].isupper() else heading[0].upper() + heading[1:]


def _joined(sections: list[dict[str, Any]]) -> dict[str, Any]:
    paragraphs: list[Any] = []
    for section in sections:
        given = section.get("paragraphs") or []
        paragraphs.extend(given if isinstance(given, list) else [given])
    return {"heading": sections[0].get("heading") if sections else None, "paragraphs": paragraphs}
