"""What checks say of a draft."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from rewriter.article.ledger import Verdict

Param = str | int | float
Part = Literal[
    "article", "headline", "seo_title", "standfirst", "description", "slug", "keyphrase", "tags",
    "credit", "heading", "paragraph", "source",
]  # fmt: skip


class Severity(StrEnum):
    """`error` blocks Ready; `warning` an editor should look; `advice` may be ignored."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """0 for error, 1 for warning, 2 for advice."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Character offsets in the text of a `Place`, end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding is. `section` and `paragraph` are indexes into the draft; `source` is the id of
    a source paragraph, for what the article lost; `span` narrows it to characters."""

    part: Part = "article"
    section: int | None = None
    paragraph: int | None = None
    source: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to look at. `code` names the check, `params` fill its texts (message for the editor,
    instruction for the model). `blocking` marks an unresolved invention or alteration, or a lost fact
    that the brief's depth does not allow: such a finding forbids Ready whatever its severity. `verdict` is
    the ledger's, for what it found. `also` are further places of the same text where the same was found, told
    with this one."""

    code: str
    family: str
    severity: Severity
    place: Place = Place()
    params: Mapping[str, Param] = field(default_factory=dict)
    measured: Param | None = None
    expected: Param | None = None
    blocking: bool = False
    verdict: Verdict | None = None
    also: tuple[Place, ...] = ()

    @property
    def forbids(self) -> bool:
        """Whether it forbids Ready: an error, or what blocks whatever its severity."""
        return self.blocking or self.severity is Severity.ERROR


_PARTS: tuple[Part, ...] = (
    "article", "seo_title", "headline", "description", "slug", "keyphrase", "tags", "standfirst",
)  # fmt: skip


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """In the article's order, errors first within a place."""
    return sorted(findings, key=_position)


def _position(finding: Finding) -> tuple[int, int, int, int, str]:
    place = finding.place
    part = _PARTS.index(place.part) if place.part in _PARTS else len(_PARTS)
    section = -1 if place.section is None else place.section
    paragraph = -1 if place.paragraph is None else place.paragraph
    return (part, section, paragraph, finding.severity.rank, finding.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A check that could not be made, and the field or input it lacked."""

    code: str
    needs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """What the editor keeps off the list, with the reason given: a check that is not run (`off`), or the
    findings of one that is. No findings: the suppression touches nothing in this article."""

    code: str
    reason: str
    findings: tuple[Finding, ...] = ()
    off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was found on one draft, in the article's order. `findings` are for people, nothing said twice;
    `implied` are those that one of them says too. Who mends a draft, or compares two, reads both in `found`.
    `measures` by name; `not_looked_at` names, by wording key, what no check examined: an honest report says
    so. `suppressed` is what the editor's own configuration keeps out of `findings`: counted, never gone."""

    findings: tuple[Finding, ...]
    implied: tuple[Finding, ...] = ()
    measures: Mapping[str, float | int] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()
    not_looked_at: tuple[str, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()

    @property
    def found(self) -> tuple[Finding, ...]:
        """Each finding by itself, implied too: what repairs go by, and what two drafts are compared by."""
        return tuple(in_order((*self.findings, *self.implied)))

    def count(self, severity: Severity) -> int:
        """How many findings that people are told have that severity."""
        return sum(f.severity is severity for f in self.findings)

    @property
    def blocks(self) -> bool:
        """Whether anything forbids Ready."""
        return any(f.forbids for f in self.findings)
