"""Reading what a model answered: always validated by us, whatever the service promised."""

import json
import re
from typing import Any, TypeVar
from unicodedata import normalize

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from rewriter.article import Draft, DraftParagraph, Schema, Section, Source
from rewriter.flow.credit import credit_line
from rewriter.text.glyphs.characters import unsteered
from rewriter.text.typography import mend

MAX_SECTIONS = 40
_SAYS_NOTHING = frozenset(
    {"introduction", "intro", "null", "none"}
)  # weak models name what should have no heading
_NUMBER = re.compile(r"\d{1,6}")
_FENCE = re.compile(r"^```[a-z]*\n|\n```$")


Model = TypeVar("Model", bound=BaseModel)


class UnusableAnswerError(ValueError):
    """An answer that is not the object asked for; the message says how, for the record."""


class Lenient(BaseModel):
    """An answer's part: unknown names are ignored, numbers may stand for texts."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)


class AnsweredParagraph(Lenient):
    """A paragraph and the source paragraphs it came from."""

    text: str
    sources: list[str] = []

    @field_validator("sources", mode="before")
    @classmethod
    def _as_list(cls, value: Any) -> Any:
        return value if isinstance(value, list) else [] if value is None else [value]


class AnsweredSection(Lenient):
    """A heading (none for the introduction) and its paragraphs."""

    heading: str | None = None
    paragraphs: list[AnsweredParagraph]

    @field_validator("paragraphs", mode="before")
    @classmethod
    def _texts_too(cls, value: Any) -> Any:
        paragraphs = value if isinstance(value, list) else [value]
        return [{"text": p} if isinstance(p, str) else p for p in paragraphs]


class AnsweredFields(Lenient):
    """The fields around the text."""

    keyphrase: str = ""
    seo_title: str = ""
    headline: str = ""
    standfirst: str = ""
    description: str = ""
    slug: str = ""
    tags: list[str] = []


class AnsweredArticle(AnsweredFields):
    """A whole article."""

    sections: list[AnsweredSection]


class AnsweredSections(Lenient):
    """One section taken again, possibly as several."""

    sections: list[AnsweredSection]


FIELDS = tuple(AnsweredFields.model_fields)


def article_schema() -> Schema:
    """The schema of a whole article."""
    return schema_of("article", AnsweredArticle.model_json_schema())


def sections_schema() -> Schema:
    """The schema of one section taken again."""
    return schema_of("sections", AnsweredSections.model_json_schema())


def fields_schema(names: tuple[str, ...]) -> Schema:
    """The schema of some fields taken again."""
    whole = AnsweredFields.model_json_schema()
    return schema_of("fields", whole | {"properties": {n: whole["properties"][n] for n in names}})


def read_article(text: str, source: Source) -> Draft:
    """The draft in a model's answer. Raises UnusableAnswerError when there is none."""
    answer = validated(AnsweredArticle, text)
    fields: dict[str, Any] = dict(_fields(answer))
    return Draft(
        **fields,
        sections=_sections(answer.sections, source),
        tags=tuple(line(t) for t in answer.tags if t.strip())[:12],
        credit=credit_line(source.attribution),
    )


def read_sections(text: str, source: Source) -> tuple[Section, ...]:
    """The sections in an answer to a repair. Raises UnusableAnswerError when there are none."""
    return _sections(validated(AnsweredSections, text).sections, source)


def read_fields(text: str, names: tuple[str, ...]) -> dict[str, Any]:
    """The fields asked for that an answer to a repair gives, mended; at least one, else
    UnusableAnswerError."""
    answer = validated(AnsweredFields, text)
    found: dict[str, Any] = {n: v for n, v in _fields(answer).items() if n in names and v}
    if "tags" in names and answer.tags:
        found["tags"] = tuple(line(t) for t in answer.tags if t.strip())[:12]
    if not found:
        raise UnusableAnswerError("none of the fields asked for")
    return found


def _fields(answer: AnsweredFields) -> dict[str, str]:
    texts = {n: mend(line(getattr(answer, n))) for n in FIELDS if n not in ("tags", "slug", "keyphrase")}
    return texts | {"slug": clean_slug(answer.slug or answer.seo_title), "keyphrase": line(answer.keyphrase)}


def clean_slug(text: str) -> str:
    """A slug of lower-case letters, digits and hyphens, at most 80 characters, whatever was given."""
    from slugify import slugify

    return slugify(text, replacements=[["’", "-"], ["'", "-"]], max_length=80, word_boundary=True)


def _sections(answered: list[AnsweredSection], source: Source) -> tuple[Section, ...]:
    known = {p.id for p in source.paragraphs}
    sections = tuple(s for s in (section_from(a, known) for a in answered[:MAX_SECTIONS]) if s.paragraphs)
    if not sections:
        raise UnusableAnswerError("no paragraph of text")
    return sections


def section_from(answered: AnsweredSection, known: set[str]) -> Section:
    """A section of an answer, its texts mended, ids that are not `known` dropped."""
    heading = mend(line(answered.heading or "").lstrip("# ").strip())
    if heading.casefold() in _SAYS_NOTHING:
        heading = ""
    paragraphs = (_paragraph(p, known) for p in answered.paragraphs)
    return Section(heading=heading or None, paragraphs=tuple(p for p in paragraphs if p.text))


def _paragraph(answered: AnsweredParagraph, known: set[str]) -> DraftParagraph:
    return DraftParagraph(text=mend(line(answered.text)), sources=named(answered.sources, known))


def named(sources: list[str], known: set[str]) -> tuple[str, ...]:
    """The source paragraphs an answer names, however it writes them: "p3", "[p3]", "p3, p4", 3."""
    ids = (f"p{number}" for said in sources for number in _NUMBER.findall(said))
    return tuple(dict.fromkeys(i for i in ids if i in known))


def line(text: str) -> str:
    """A text of an answer on one line, without control characters, each accented letter one character."""
    return " ".join(normalize("NFC", unsteered(text)).split(" ")).replace("\n", " ").strip()


def validated(model: type[Model], text: str) -> Model:
    """The object in an answer, as `model` wants it. Raises UnusableAnswerError."""
    try:
        return model.model_validate(_json_value(text))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise UnusableAnswerError(f"{place}: {first['msg']}") from error


def _json_value(text: str) -> Any:
    """The first object; the list it stands first in, where a model forgot the object around."""
    bare = _FENCE.sub("", text.strip())
    start = bare.find("{")
    if start < 0:
        raise UnusableAnswerError("no JSON object")
    before = bare[:start].rstrip()
    start = len(before) - 1 if before.endswith("[") else start
    try:
        value = json.JSONDecoder(strict=False).raw_decode(bare, start)[0]
    except (json.JSONDecodeError, RecursionError) as error:
        raise UnusableAnswerError("broken JSON") from error
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def schema_of(name: str, schema: dict[str, Any]) -> Schema:
    """A JSON schema as strict services want it."""
    return Schema(name=name, json=json.dumps(_strict(schema), ensure_ascii=False, sort_keys=True))


def _strict(node: Any) -> Any:
    """As strict services want it: every property required, no other allowed, no defaults or titles."""
    if isinstance(node, list):
        return [_strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {k: _strict(v) for k, v in node.items() if k not in ("default", "title", "description")}
    if "properties" in node:
        properties = {k: _strict(v) for k, v in node["properties"].items()}
        kept |= {"properties": properties, "required": sorted(properties), "additionalProperties": False}
    return kept
